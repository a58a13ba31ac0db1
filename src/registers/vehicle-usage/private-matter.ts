import { remembered } from '../../core/checks/remembered';
import { simplified } from '../../core/values/simplified';
import { ENGLISH, MATTER } from './private-words';

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
  /(?:婚礼|婚宴|喜宴|寿宴|生日宴)(?:的)?(?:音响|布置|布景|搭建|场地|道具|策划|跟拍|彩排|物料|花艺|花材|灯光|现场|项目|公司|订单|用品|器材|酒店)|母亲节|父亲节|儿童节|家庭日|个人(?:所得税|社保|征信|简历|档案|业绩|先进|信息|账户|账号|客户|防护|电脑|工资|考核|奖|荣誉)|(?:员工|职工|公司)(?:子女|家属|家庭|家人)|(?:公司|单位|组织|员工|职工|部门|集体|工会|团队|女工|妇女|教师|教职工|党员|支部|全[院校局厂所村店])(?!本人|个人|自己).{0,6}(?:旅游|踏青|采摘|郊游|春游|秋游|爬山|登山|聚会|体检|生日会|生日聚餐|健身|打.{0,2}球|踢球|露营|野餐|游泳|看电影|自驾|出游)|(?:登山|爬山|钓鱼|健身|春游|秋游|亲子)(?:活动|比赛)|私人(?:银行|企业|会所项目)|家人寄|(?:食堂|饭堂|厨房).{0,4}买菜|(?:公司|办公室|仓库|厂房|部门|工厂|机房).{0,4}搬家|搬家公司(?:洽谈|报价|签)|\b(?:company|staff|team|office|employees?'?) (?:family )?(?:picnic|outing|party|trip|birthday|medical check(?:-?up)?|health check)/gi;

const FOR_WORK =
  /客户|客商|病人|患者|学员|当事人|客人|客仔|租客|房客|买家(?![电具居用私])|买手|业主|甲方|经销商|代理商|供应商|投资[商人方]|[接载送带陪]客(?![车运])|来宾|嘉宾|贵宾|外宾|专家|面试|应聘|慰问|工伤|受伤|伤员|急救|急诊|急病|突发|送医|救护|\bclients?\b|\bcustomers?\b|\bguests?\b|\binjur/i;
const ON_THE_WAY = /顺[路便道带]|\bon the way\b/i;

const GOING_HOME = /回家(?!具)|\b(?:go|going|drive|driving|ride) home\b/i;
const WORK_HOME = /加班|值班|员工|职工|同事|乘客|\b(?:staff|colleagues?|employees?|workers?|overtime)\b/i;
