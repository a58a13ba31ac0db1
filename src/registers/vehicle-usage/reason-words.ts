import { OFFICE, VISITORS } from './people-words';

/** The cases of articles 三 and 四 in which a car may be sent; and the upkeep of the car, which is nobody's use of it. */
export type ReasonCase = 'senior' | 'customer' | 'cash' | 'government' | 'urgent' | 'event' | 'guest' | 'far' | 'upkeep';

const list = (...words: string[]): RegExp => new RegExp(words.join('|'), 'i');

/** As `list`, unless the text is about buying something: 买会议水果, 采购慰问品 and 购置活动横幅 are errands. People who are called on with it count. */
const unlessBought = (...words: string[]): RegExp => new RegExp(`^(?!${BUYING})(?:.|\\n)*?(?:${words.join('|')})`, 'i');

const BUYING =
  '(?:去|到|赴|上街|外出|出去|前往|开车|(?:去|到|赴|往)[^,、;]{1,8}|[给为替帮][^,、;]{1,8})?(?:买(?![方家手主单受])|采购(?![商部员经人的谈方])|采买|选购|购买(?![方人])|购置|代购|订购(?![商方会])|定做|订做|定制|置办)(?!.*(?:慰问|看望|走访|探望)(?:.{0,6})(?:职工|员工|老|困难|家属|退休|军|户|村民|教师|学生|同志|前辈|病|伤))[^,、;]*$';

/** Surnames before 总 and 董. */
const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛雷侯龙史陶黎贺顾毛郝龚邵万钱严洪庄武戴孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕裴霍涂苗谷曲冉翁蓝骆游靳辛柴蒙鲍华喻祁蒲滕屈饶牟艾尤阳穆卓古吉缪简芦麦褚娄窦戚岑景晏席柏宗桂佟臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘苑迟邝谈匡鞠惠荆冀胥郁储栗燕楚鄢莫傅付闫阎段覃常]';

/** Words that name a case outright. */
export const FIRM: readonly (readonly [ReasonCase, RegExp])[] = [
  [
    'urgent',
    list(
      '(?<!(?:[不没]|非(?!常))[^,]{0,2})(?<!应)急(?!支|救(?:箱|包|药箱|培训|知识|证))|应急(?!灯|照明|物资|演练|预案|培训|管理|包|箱|局|指示)|抢修|抢险|救援|抢救|救人|送医|送院(?![长办部])|突发|事故|故障|受伤|伤员|伤者|工伤|生病|病人|病号|病重|病危|发烧|晕倒|昏倒|中暑|摔伤|扭伤|烫伤|骨折|食物中毒|救护|临产|临盆|报警|火警|火灾|失火|着火|起火|救火|台风|防汛|防台|防洪|抗洪|抗旱|塌方|险情|排险|除险|出险|遇险',
      '滑坡|泥石流|山洪|洪水|洪峰|内涝|积水|排涝|管涌|决口|决堤|溃坝|垮塌|坍塌|倒塌|崩塌|崩岗|落石|地震(?![局台])|冰雹|暴[雨雪]|雪灾|山火|走水|超警|转移群众|疫情(?!.{0,3}[报表台资简])|难产|产妇|转院|危重|昏迷|溺水|落水|走失|失踪|触电|扎伤|砸伤|割伤|咬伤|打伤|撞伤|缝针|骨伤|闹事|斗殴|堵门|围堵|上访|讨薪',
      '侧翻|翻车|撞坏|砸坏|砸了|冒烟|断线|断针|断轴|断电?缆|线断了|熄火|趴窝|趴地|卡死|死机|故障灯|罢工|瘫痪|告急|断供|断水|停[水气](?!通知|公告|告示)|煤气味|燃气味|气味大|关阀|被盗|失窃|被黑|树倒|倒了(?:压|砸|挡|拦)|(?:马上|立刻|立即|即刻|赶紧|赶快|连夜|火速)(?:要|就)?(?:赶|去|到|送|处理|过去|到场|用)|[等急](?:着)?(?:用|要|开工|配件|上机|换上|发货|装车|开席)|等.{1,6}用(?:[,、]|$)|赶(?:赴|往|到|去|过去|送)',
      '漏水|漏电|漏气|泄漏|爆管|爆裂|水管爆|爆水管|停电|断电|跳闸|断网|宕机|停产|停线|停机(?!坪)|断料|缺料|断货|被困|困人|抛锚|拖车|车祸|撞车|追尾|火急|火速|(?:设备|机器|机台|产线|电梯|空调|水泵|锅炉|服务器|系统|网络|车辆?)(?:突然)?(?:坏|停了|瘫痪|死机)',
      '\\burgent|\\bemergency|\\baccident|\\bbreak(?:s|ing)?[- ]?down\\b|\\bbroke down\\b|\\bASAP\\b|\\brush\\b(?! hour)|\\binjur(?:y|ed|ies)\\b|\\bsick\\b|\\bambulance|\\bflood|\\bleak|\\boutage|\\bpower (?:cut|failure)|\\b(?:machine|line|server|system)s? (?:is |are )?down\\b|\\bstranded|\\btow(?:ing)?\\b|\\bfire\\b(?! (?:brigade|department|drill|safety|extinguisher|inspection))',
    ),
  ],
  [
    'customer',
    unlessBought(
      '客户|客商|客仔|货主|托运方?人|订货商|学员|家长(?!会|里短)|病人家属|患者家属|当事人|委托人|客诉|见客|甲方|业主|建设单位|顾客|买家(?![电具居用私])|买手|买方|采购商|经销商|分销商|批发商|渠道商|代理商|加盟商|合作方|合作商|合作单位|合作伙伴|租客|承租方|投资[商人方]|台商|港商',
      '[接送载带陪领拉请约].{0,4}客(?![车运栈服观房厅座家票机]).{0,4}(?:看|睇|验|选|谈|洽|参观|考察|签|提货|收货|吃饭|食饭|用餐|应酬|唱歌)|客(?:验货|看货|睇货|看样|睇样)|[给畀]客(?=$|[^车运栈服观房厅座家票机])',
      '\\bcustomers?\\b|\\bclients?\\b|\\bbuyers?\\b|\\bdistributors?\\b|\\bdealers?\\b|\\bprospects?\\b',
    ),
  ],
  [
    'cash',
    list(
      '现金|现钞|提款|取款(?!机)|取现|存现|提现|存款(?!证明|单|回单)|缴存|缴款(?!书|单)|解款|送款(?!式|待)|领款(?![单凭])|存取|备用金|营业款|营业额|营收款|货款存|(?<!发)票款|押款|运钞|[取存拿领提送]钱|[取领提送发拿]工资(?![条单表卡])|工资款|换(?:零钱|零钞|散纸|散钱)|兑(?:换)?(?:零|钱|现钞)|入数|零钞|零币|硬币|金库|尾箱|流水(?:回总部|存|上缴|解)',
      '\\bcash\\b|\\bbank(?:ing)? (?:the )?(?:deposit|takings)|\\btakings\\b|\\bdeposit\\b|\\bwithdraw',
    ),
  ],
  [
    'government',
    list(
      `(?:陪|会同|与|和|同|随|跟|协|配合|一起|共同|联合|接|带).{0,12}(?:${OFFICE}|工商(?!银行|业|联|注册)|消防(?![器栓设服演培通水维工材系])|审计组|巡察组|巡视组|督导组|执法|[乡镇村区县]干部)`,
      '(?<![邮布书棋结格])局(?:里)?(?:的)?(?:同志|领导|人员|干部|工作人员|技术员|[科股处所队]长|专家|人)|(?:环保|中央|省|国家|土地|自然资源)?督[察查导]组|法官|检察官|执法人员|监督员|[河林田湖]长(?:巡|检|督|办|制|调研)',
      `(?:${OFFICE}).{0,12}(?:人员|同志|干部|专员|官员|检查|核查|稽查|陪|一起|共同|联合|现场|踏勘|来访|科长|处长|局长|主任|所长|调研|视察)`,
      '\\bgovernment|\\bofficials?\\b|\\binspectors?\\b|\\bwith .{0,20}(?:bureau|brigade|authorit|ministry)',
    ),
  ],
  ['guest', unlessBought('来宾|嘉宾|贵宾|宾客|客人|贵客|来客|访客|外宾|外商|专家|讲师|教授|院士|考察团|访问团|代表团|参观团|考察组|来访|受邀|邀请|接待', '\\bguests?\\b|\\bvisitors?\\b|\\binvited\\b|\\bdelegation|\\bVIPs?\\b')],
  [
    'event',
    unlessBought(
      '(?:公司|单位|[厂局院校所村场店站队社园行馆]里|学校|机关|工会|团委|妇联|支部)(?:组织|活动|搞|办|举办|庆|会议)|开放日|组织.{0,8}(?:参观|培训|员工|职工|女工|妇女|学生|师生|教师|党员|干部|退休|老人|村民|比赛|考察|踏青|采摘|观影|研学)|(?:组织|集体|公司|部门|全员|全体|员工|职工|工会|团队)(?!本人|个人|自己).{0,8}(?:旅游|出游|春游|秋游|踏青|采摘|郊游|观影|研学|聚餐|露营|野餐|(?<!入职)体检(?![报单表结])|看电影|生日会|爬山|登山)|(?<!个人)(?<!私人)活动(?!扳手|板房|铅笔|[房柜门室])|年会|团建|团年|团拜|(?<!业务|市场|客户|渠道)拓展|运动会|庆典|周年|开业|剪彩|奠基|揭牌|揭幕|仪式|开幕|闭幕|晚会|联欢|[汇巡]演|演出|路演|嘉年华|家庭日|党日|党建|红色教育|慰问|扶贫|助学|捐赠|捐款|义诊|集体|志愿|公益|(?:篮球|足球|排球|羽毛球|乒乓球|气排球|网球|台球|门球|拔河|龙舟|歌咏|歌唱|合唱|书法|演讲|技能|知识|辩论|朗诵|摄影|象棋|棋牌|游泳|田径|长跑|马拉松|骑行|钓鱼|厨艺|技术)(?:友谊)?(?:比?赛|大赛|联赛|邀请赛|决赛|杯)|联赛|大赛|友谊赛|邀请赛|联谊|[球代]表?队(?:员|打|参|出|去)|队员|参赛|裁判|彩排|排练|文艺|动员会|誓师|(?:消防|应急|疏散|防汛|反恐|安全)演练(?!照|资料|方案|报告|脚本|视频)|献血|植树|文体(?![店用中超商])|比赛|尾牙|博饼|春茗|开工饭|开年饭|职代会|表彰',
      "\\b(?:company|staff|team|office|employees?'?) (?:family )?(?:event|activity|outing|party|trip|picnic|dinner|retreat|sports|health check|medical check)|\\bteam[- ]?building|\\bannual (?:meeting|party|dinner)|\\bevents?\\b|\\bceremony|\\bsports day|\\bopen day",
    ),
  ],
  [
    'senior',
    list(
      '高层|高管|领导|(?:区域|片区|大区)(?:总|经)理?|董事|总裁|总经理|副总|总监|老总|老细|波士|[接送陪载跟随]大?老板|老板(?:用车|外出|出差|开会|办事|出行|去|到)',
      `${SURNAME}(?:副)?总(?![部局站务行结工会体量账装成台额计数机图]|公司|代理)|${SURNAME}董(?=$|[^事村])`,
      '\\bsenior management|\\bexecutives?\\b|\\bchair(?:man|woman|person)\\b|\\bdirector|\\bC[EFOT]O\\b|\\bgeneral manager|\\bpresident\\b|\\bboss\\b|\\bVP\\b|\\bMD\\b',
    ),
  ],
  [
    'far',
    list(
      '(?:公共交通|公交|公车|地铁|轻轨|班车|巴士).{0,8}(?:不便|不方便|唔方便|不通|不到|到不了|无法|难|没有|少)|(?:不通|唔通|没有|没得|没|无|冇|缺)(?:公共交通|公交|公车|地铁|轻轨|班车|巴士|直达|车[到去坐搭])|(?:交通|坐车|搭车|乘车|转车|倒车|换车).{0,3}(?:不便|不方便|唔方便|困难|麻烦)|不通车|末班车|(?:没|未|不|无)(?:有)?通.{0,2}(?:公共交通|公交|公车|地铁|轻轨|班车|巴士|车)|公交.{0,4}(?:停|收了|收班|收车)|(?:打|叫|搭|坐)(?:不[到了着]|唔到)车|班车一天',
      '(?:太|很|好|较|蛮|几|离得|够|又|特别?|挺|最|路)远|偏远|偏僻|(?:地方|地点|地址|位置|地|太|很|较|好|非常)偏(?![差小大好])|路途?(?:较|很|太|遥)?远|远途|远郊|长途|(?:距离|离公司|地点|路程).{0,3}远|郊区|郊外|郊县|野外|乡下|山区|山里|(?:换乘|换车|转车|倒车|转|倒)[两二三四五几多2-5](?:次|趟|道)|换乘多次|\\d{2,}(?:多)?(?:公里|km)(?:以)?外',
      '\\bfar\\b|\\bremote\\b|\\bno (?:easy |direct |public )?(?:bus|transport|MRT|metro|subway)|\\bnot on (?:a |the )?bus|\\bbus(?:es)? (?:do|does) ?n|\\bout of town|\\blong[- ]distance',
    ),
  ],
];

/** Things that are taken somewhere: not people. */
const THINGS = '文件|资料|材料|报告|报表|发票|单据|合同|图纸|样品|货|快递|包裹|钥匙|礼品|东西|证件';

/** What a trip to a hospital is about when nobody is ill; 复查 and 开药 are one's own matter. */
const NO_PATIENT = '体检|复查|复诊|开药|拿药|取药|配药|洗牙|补牙|报告|文件|资料|材料|发票|单据|回单|合同|证明|缴费|结账|采购|打印|取件|送件|快递|check-?up';

/** Words that usually stand for a case: enough not to doubt the trip, too little to excuse a short one. */
export const LIKELY: readonly (readonly [ReasonCase, RegExp])[] = [
  [
    'customer',
    unlessBought(
      '洽谈|谈判|商谈|面谈|签约|签合同|签订合同|拜访|回访|走访|投标|开标|竞标|[送递交]标书|售后|上门|验收|安装(?![工包配费])|调试|样品|样板|样办|[看送交选睇]样(?!子)|[送交睇]板(?![凳车材房])|睇办(?![公理事])|[看睇验](?:货|厂|现场)|跟单|交货|送货(?!单)|商务|应酬|招待(?![用所烟酒茶费])|宴请|饭局|业务(?:洽|拓|招|接)|[跑谈]业务|[谈洽](?:生意|单|项目|合作|价)|洽公|收款(?![收单凭码机])|催款|收货款|收账|收数|尾款|讨债|追债|投诉|勘察|勘查|量尺|量房|[接载送拉陪]客(?![车运栈服观房厅座家票机])',
      '\\bnegotiat|\\bcontract signing|\\bsign(?:ing)? (?:a |the )?contract|\\btender\\b|\\bafter-sales|\\bsamples?\\b|\\bdeliver(?:y of)? goods|\\bsales (?:call|visit|trip)|\\bsite visit|\\bfactory (?:tour|visit|audit)|\\binstallation|\\bon-?site (?:service|repair)|\\bbusiness (?:dinner|lunch)',
    ),
  ],
  [
    'event',
    unlessBought(
      '会议(?![用室纪资记桌])|开会|开大会|例会|会务|展会|展览|参展|[布撤搭]展|博览|交易会|广交会|订货会|论坛|研讨|交流会|[评审论证]{2}会|答辩|发布会|推介会|招聘|校招|双选会|宣讲|培训|讲座|座谈|学习(?![资用机桌卡])|考察|调研|观摩|采风|春游|秋游|[派发]传单|地推|摆摊|促销(?!品)|值班|加班|搬迁|公司搬|办公室搬|搬(?:办公室|厂|公司|仓库|新址)|看望',
      '\\bconference|\\bmeeting\\b|\\bexhibition|\\btrade (?:fair|show)|\\bexpo\\b|\\btraining\\b|\\bseminar|\\bworkshop|\\bforum\\b|\\bouting\\b',
    ),
  ],
  [
    'guest',
    unlessBought(
      `接机|送机|接送机|接送站|接站|送站|^(?!.*(?:快递|寄件|取件|包裹)).*(?:机场|航站楼|火车站|高铁站|动车站|汽车站|客运站|高铁|动车)|口岸|(?:码头|港口|酒店|宾馆)[接送]|[接送陪迎](?!.*(?:${THINGS}))[^到给去往至在,、]{0,5}(?:${VISITORS})`,
      '\\bairport|\\b(?:train|railway|bus) station|\\b(?:from|to) (?:the )?(?:station|terminal|pier)\\b|\\b(?:trainer|auditor|consultant|candidate|interviewee|supplier)s?\\b',
    ),
  ],
  ['upkeep', list('车辆(?:年检|年审|保养|维修|检修|上牌|验车)|加油|洗车|保养|验车|审车|修车|补胎|换胎|换轮胎|换机油|4S店', '\\bcar wash|\\brefuel|\\bvehicle (?:service|inspection|maintenance)|\\boil change|\\bt[yi]re (?:change|repair)')],
  ['urgent', list(`^(?!.*(?:${NO_PATIENT})).*(?:医院|就医)`, '赶(?:飞机|高铁|火车|动车|货|船期)')],
  ['far', list('出差|外地|异地|跨市|市外|外市|省外|外省|跨省|下乡|乡镇|村里|隔山|(?:^|[\\s,、;(离路地头点])远(?=$|[\\s,、;()])', '\\bbusiness trip')],
  ['senior', list('(?:[校院社馆厂台会]|理事)长(?![春江沙期年])|书记(?!员)|总工(?![会程])|总师|总办', '\\bheadmaster|\\bprincipal\\b')],
  ['cash', list('财务(?!.*(?:流水|回单|对账|开户|销户|打印|资料|贷款|印鉴|U盾)).{0,4}银行', '\\bbanking\\b(?!.*statement)')],
  ['government', list(OFFICE, '省厅|[市县区]局(?![部域面])|迎检|营业执照', '\\btax (?:office|bureau)|\\bcustoms\\b|\\bpolice\\b|\\bcourt\\b|\\bbureau\\b|\\bauthorit(?:y|ies)\\b|\\bministry\\b|\\bfire (?:brigade|department)|\\bembassy\\b')],
];

/** What can be done wherever it is nearest: buying, printing, parcels, laundry, scrap. How far somebody went for it says nothing. */
export const ERRAND = new RegExp(
  `^(?:${BUYING})|[取拿领寄收送](?:个|点|一下)?(?:快递|包裹|挂号信|邮件|特快)|(?:取|拿|领).{0,8}(?:宣传[单页册画]|画册|名片|横幅|展板|海报|传单|锦旗|奖牌|奖杯|证书|照片|蛋糕|点心|盒饭|鲜花|绿植|盆景|衣服|工作服|窗帘|打印件|复印件|图册|样册|礼品|干洗)|邮寄|[到去]邮[局政]|图文店|打印店|复印店|快印|文具店|花店|超市|菜场|菜市场|便利店|小卖部|照相馆|洗衣店|干洗|送洗|装裱|裱画|卖(?:废|旧)|废[品纸]|旧货|回收站|下午茶|(?:买|拉|送).{0,4}(?:矿泉水|桶装水|盒饭|午饭|晚饭|零食|水果|饮料)|理发|充话费|交(?:水费|电费|话费|物业费)|\\b(?:parcel|stationery|printing shop|laundry|groceries|snacks)\\b`,
  'i',
);
