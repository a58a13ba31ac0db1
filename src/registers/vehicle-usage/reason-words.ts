/** The cases of articles 三 and 四 in which a car may be sent; and the upkeep of the car, which is nobody's use of it. */
export type ReasonCase = 'senior' | 'customer' | 'cash' | 'government' | 'urgent' | 'event' | 'guest' | 'far' | 'upkeep';

const OFFICE =
  '政府|政务|税务|税局|国税|地税|工商局|工商所|市监|市场监管|市场监督|海关|公安|派出所|法院|检察院|仲裁委|消防(?:大队|支队|局|队|部门|救援)|环保局|生态环境|住建|建设局|规划局|规划和|国土|自然资源|人社|劳动局|劳动监察|社保|医保局|公积金|发改|经信|工信|科技局|商务局|商务厅|财政局|统计局|质监|安监|应急管理|应急局|交警|交通局|车管所|卫健|卫生局|疾控|食药监|药监|行政服务|办事大厅|审批局|街道办|居委|村委|管委会|招商局|外管局|外汇管理|商检|检验检疫|边检|出入境|民政|城管|审计局|司法局|公证处|知识产权局|专利局|教育局|文旅局|旅游局|[市区县省]委';

const list = (...words: string[]): RegExp => new RegExp(words.join('|'), 'i');

/** Words that name a case outright. */
export const FIRM: readonly (readonly [ReasonCase, RegExp])[] = [
  [
    'urgent',
    list(
      '(?<![不非])紧急|(?<!不)急事|急件|急需|急送|急用|加急|应急|抢修|抢险|救援|急救|送医|送院|突发|事故|故障|受伤|伤员|工伤|急诊|急病|生病|病人|救护|火警|火灾|漏水|停电|停产|报警',
      '\\burgent|\\bemergency|\\baccident|\\bbreakdown\\b',
    ),
  ],
  ['customer', list('客户|客商|甲方|业主|顾客|买家|采购商|经销商|代理商|加盟商|合作方|合作单位|合作伙伴', '\\bcustomers?\\b|\\bclients?\\b|\\bbuyers?\\b|\\bdistributors?\\b')],
  [
    'cash',
    list(
      '现金|提款|取款|取现|存现|提现|存款(?!证明|单|回单)|缴存|解款|存取|备用金|营业款|货款存|押款|运钞|取钱|存钱|工资款',
      '\\bcash\\b|\\bbank(?:ing)? deposit|\\bdeposit\\b|\\bwithdraw',
    ),
  ],
  [
    'government',
    list(
      `(?:陪|会同|与|和|同|随|协|配合|一起|共同|联合|接|带).{0,12}(?:${OFFICE})`,
      `(?:${OFFICE}).{0,12}(?:人员|同志|干部|专员|官员|检查|核查|稽查|陪|一起|共同|联合|现场|踏勘|来访|科长|处长|局长|主任|所长|调研|视察)`,
      '\\bgovernment|\\bofficials?\\b|\\binspectors?\\b|\\bwith .{0,20}bureau',
    ),
  ],
  ['guest', list('来宾|嘉宾|贵宾|宾客|客人|外宾|外商|专家|讲师|教授|考察团|访问团|代表团|参观团|考察组|来访|受邀|邀请|接待', '\\bguests?\\b|\\bvisitors?\\b|\\binvited\\b|\\bdelegation')],
  [
    'event',
    list(
      '公司(?:组织|活动|庆|旅游|春游|秋游|聚餐|会议|年会|体检)|开放日|组织.{0,8}(?:活动|参观|旅游|体检|培训|员工|职工|比赛|考察)|(?<!个人)(?<!私人)活动|年会|团建|拓展|运动会|庆典|周年|开业|晚会|联欢|慰问|集体|志愿|公益|献血|植树|文体|比赛|尾牙|博饼',
      '\\bcompany (?:event|activity|outing|party|trip)|\\bteam[- ]?building|\\bannual (?:meeting|party|dinner)|\\bevents?\\b|\\bceremony',
    ),
  ],
  [
    'senior',
    list(
      '高层|高管|领导|董事|总裁|总经理|副总|总监',
      '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛雷侯龙史陶黎贺顾毛郝龚邵万钱严洪庄](?:副)?总(?![部局站务行结工会体量账装成台额计数机图代公])',
      '\\bsenior management|\\bexecutives?\\b|\\bchairman|\\bdirector|\\bCEO\\b|\\bgeneral manager|\\bpresident\\b',
    ),
  ],
  [
    'far',
    list(
      '(?:公交|地铁|班车|巴士).{0,8}(?:不便|不方便|不通|不到|无法|难|没有)|(?:不通|没有|没得|没|无|冇|缺)(?:公交|地铁|班车|巴士)|交通不便|(?:太|很|好|较|蛮)远|偏远|路途?(?:较|很|太|遥)?远|远途|远郊|长途|(?:距离|离公司|地点|路程).{0,3}远|郊区|郊外|乡下',
      '\\bfar\\b|\\bremote\\b|\\bno (?:easy |direct )?bus|\\bout of town|\\blong[- ]distance',
    ),
  ],
];

/** Words that usually stand for a case: enough not to doubt the trip, too little to excuse a short one. */
export const LIKELY: readonly (readonly [ReasonCase, RegExp])[] = [
  ['customer', list('洽谈|谈判|商谈|面谈|签约|签合同|签订合同|拜访|回访|走访|投标|开标|竞标|售后|验收|安装调试|样品|送样|交货|送货|商务', '\\bnegotiat|\\bcontract signing|\\bsign(?:ing)? (?:a |the )?contract|\\btender\\b|\\bafter-sales|\\bsamples?\\b|\\bdeliver(?:y of)? goods')],
  ['event', list('会议|开会|会务|展会|展览|参展|博览|论坛|研讨|交流会|发布会|推介会|招聘会|校园招聘|宣讲|培训|讲座|座谈|值班|加班|搬迁|公司搬|办公室搬|看望', '\\bconference|\\bmeeting\\b|\\bexhibition|\\btrade fair|\\btraining\\b|\\bseminar|\\bforum\\b')],
  ['guest', list('接机|送机|接送机|接送站|接站|送站|机场|火车站|高铁站|动车站|高铁|动车', '\\bairport|\\btrain station|\\brailway station')],
  ['upkeep', list('车辆(?:年检|年审|保养|维修|检修|上牌|验车)|加油|洗车|保养|验车|修车|4S店', '\\bcar wash|\\brefuel|\\bvehicle (?:service|inspection|maintenance)')],
  ['urgent', list('医院|就医')],
  ['far', list('出差|外地|异地|跨市|市外|外市|省外|外省|跨省', '\\bbusiness trip')],
  ['government', list(OFFICE, '\\btax (?:office|bureau)|\\bcustoms\\b|\\bpolice\\b|\\bcourt\\b|\\bbureau\\b')],
];
