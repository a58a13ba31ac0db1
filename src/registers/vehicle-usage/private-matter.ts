import { remembered } from '../../core/checks/remembered';
import { simplified } from '../../core/values/simplified';

/** The words by which a purpose is a private matter (接孩子, 搬家); null: it is none. */
export const privateWords = remembered((text: string): string | null => {
  const plain = simplified(text.normalize('NFKC')).replace(NOT_MEANT, '');
  const found = MATTER.exec(plain) ?? (WORK_HOME.test(plain) ? null : GOING_HOME.exec(plain)) ?? ENGLISH.exec(plain);
  if (found === null) return null;
  // 接客户的家人 is work; 接客户,顺路接孩子 is not only that.
  return FOR_WORK.test(plain) && !ON_THE_WAY.test(plain) ? null : found[0];
});

/** Company outings and words that merely contain a private one. */
const NOT_MEANT =
  /母亲节|父亲节|儿童节|个人(?:所得税|社保|征信|简历|档案|业绩|先进|信息|账户|账号|客户|防护|电脑|工资|考核|奖|荣誉)|(?:员工|职工|公司)(?:子女|家属|家庭|家人)|(?:公司|组织|员工|职工|部门|集体|工会|团队).{0,6}(?:旅游|郊游|春游|秋游|爬山|登山|聚会|体检|生日会|健身|打球)|(?:登山|爬山|钓鱼|健身|春游|秋游)(?:活动|比赛)|私人(?:银行|企业|会所项目)|家人寄|(?:公司|办公室|仓库|厂房|部门|工厂|机房).{0,4}搬家|搬家公司(?:洽谈|报价|签)/g;

const FOR_WORK = /客户|客商|客人|来宾|嘉宾|贵宾|外宾|专家|慰问|工伤|受伤|伤员|急救|急诊|急病|突发|送医|救护|\bclients?\b|\bcustomers?\b|\bguests?\b|\binjur/i;
const ON_THE_WAY = /顺[路便道带]|\bon the way\b/i;

const MATTER = new RegExp(
  [
    '孩子|小孩|孙子|孙女|女儿|儿子|子女|老婆|妻子|爱人|老公|丈夫|父母|母亲|父亲|爸爸|妈妈|老爸|老妈|岳父|岳母|公婆|奶奶|爷爷|外婆|外公|家人|家属|亲戚|亲友|亲属|女友|男友|女朋友|男朋友|朋友|老同学|同学会|同学聚会|老乡会',
    '私事|私人|私用|私活|因私|自用(?!设备|物资|办公|品)|个人|家庭(?!困难|慰问)|家事|家务|家里|家中',
    '(?:本人|自己)(?:的|去|要)?(?:体检|看|就诊|去医院|办证|办护照|办签证|搬|买|寄|取快递)|自家|自己家|屋企',
    '搬家|搬新家|婚礼|喜酒|喜宴|婚宴|结婚|接亲|订婚|满月酒|满月宴|过生日|生日(?:宴|聚会|派对)|葬礼|奔丧|吊唁|丧事|扫墓|祭祖|上坟',
    '旅游(?!局|公司|集团|部|产品|合同|社|行业|业|委|协会|博览|展|推介|项目|客)|游玩|出游|郊游|春游|秋游|自驾|度假|爬山|登山|钓鱼|泡温泉|看电影|逛街|逛商场|购物(?!资|品|卡|券|中心|广场|袋|车)|健身|打球|高尔夫|唱歌|KTV|聚会',
    '看病|看医生|就医|复诊|看牙|产检|探亲|回老家|回乡|老家|走亲|串门|相亲|约会|家长会|驾校|考驾照|学车|上学|放学|接送?学生|补习班|兴趣班|接幼儿园|幼儿园接|宠物|遛狗|看房|买房|看新房|收新房|新房装修|家装|买菜|买年货|理发|美容|美发',
  ].join('|'),
);

const GOING_HOME = /回家(?!具)/;
const WORK_HOME = /加班|值班|员工|职工|同事|乘客/;

const ENGLISH =
  /\b(?:personal|private|wife|husband|son|daughter|kids?|child|children|family|parents?|mother|father|relatives?|friends?|wedding|funeral|vacation|picnic|shopping|dentist|moving house|moving home|house move|school run|(?:to|from) school|birthday party|sightseeing|(?:doctor'?s|medical|dental) (?:appointment|check(?:-?up)?)|health check)\b/i;
