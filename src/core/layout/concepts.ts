import { narrowHeader } from './header-text';

/**
 * What header words are made of. A header that nobody listed is matched by the ideas it is put together from:
 * 钤印年月日 and 用印日期 are both "seal" and "when". Words of one line mean one idea.
 */
const LEXICON: readonly (readonly [idea: string, weight: number, words: string])[] = [
  ['when', 1, '日期 时间 年月日 年月 月日 时刻 时分 几点 何时 日 时 date day dt time when datetime on 哪天 哪日 何日 几时 时候 啥时候 什么时候 日子 当日 钟点 那天 那日 啥时 时辰'],
  ['person', 0.8, '人员 人 者 员 姓名 名字 签字 签名 签章 签收人 谁 何人 by person signature sign signed staff employee 哪位 哪个人 本人 who whom 边个 乜人 同志 老师 教师 员工 同事 律师 学生 店员 文员 职工 职员 队员 组员 师生 医生 护士 设计师 工程师 大夫 签 内勤 秘书 会计 出纳 手印 按手印 指印'],
  ['department', 1, '堂口 殿堂 年级 大队 中队 支队 分队 船队 支部 总支 分会 专班 档口 窗口 柜台 楼栋 部门 科室 处室 部室 所在部 股室 机构 department dept division section 股别 组别 部别 team 班组 小组 车间 工段 科别 处别 课别 课室 班次 课题组 项目组 线路组 工作室 团队 研究室 业务条线 条线 组 队 队里 年级组 班级 门店 院系 站所 片区 网点 项目部 事业部 分公司 站队 工区 哪个组 哪个队 哪个部 哪个室 哪个科 系 系部 系别 教研室 院部'],
  ['office', 0.8, '单位 unit 哪家 谁家 哪个单位 哪间公司'],
  ['number', 0.8, '编号 号码 编码 代码 证号 单号 号 no number num code id tag # 单据号 码 条号 票号 凭单号 单子号 凭单'],
  ['count', 0.8, '数量 份数 件数 个数 数目 份 数 qty quantity count copies pieces units 几个 多少个 量 联数 几份 份额 数字 联'],
  ['times', 0.8, '次数 次 times'],
  ['money', 0.9, '银码 金额 费用 费 花费 开销 开支 花 款项 款 元 总额 amount cost fee charge charges expense expenses 钱 多少钱 款额 额 成本'],
  ['price', 1, 'each 单价 价格 价 price 一个多少钱 每个多少钱 多少钱一个 单件价'],
  ['distance', 1, '里程表读数 里程表数 里程表 里程数 里程 公里数 公里 千米 路程 码表 路码表 km kms kilometers kilometres kilometer mileage miles mile distance odometer odo meter reading 跑 表底 表数 表码 表读数 读数 公里表 路码 码数 里数 计程表 仪表数'],
  ['start', 1, '提车 取车 领车 出门 离场 起始 起 开始 初始 出车 发车 出发 启程 驶出 离开 出场 出库 出去 出 始 走 start starting begin beginning out departure depart departed leave leaving left initial 离厂 离库 离司 离站 出厂 起程 起步 驶离 动身 离岗'],
  ['end', 1, '带回 拿回 取回 收工 came 进门 归场 终止 截止 止 结束 返回 回车 收车 返程 归队 回场 驶回 归来 到达 抵达 回 返 收 终 末 归还 返还 交还 交回 退还 end ending finish return returned returning back in arrival arrive arrived 还 还回 送回 送还 缴回 缴还 交 入库 入场 进场 进库 回来 回程 终了 抵 抵站 返抵 归岗'],
  ['trip', 1, '行程 路线 往返 来回 双程 trip journey route round'],
  ['opening', 1, '期初 上月 opening'],
  ['closing', 1, '期末 结存 结余 closing balance'],
  ['plan', 1, '载明 约定 约好 预约 预订 说好 单上 票上 条上 计划 预计 预定 拟 派车单 planned plan scheduled expected'],
  ['approve', 1, '核发 allowed allows 审批 批准 审核 核准 签批 核批 审签 审定 签发 批 同意 准许 许可 approve approved approval approver authorised authorized authoriser authorizer 核 审 核定 批示 批核 核示 核签 点头 拍板 认可 sanction sanctioned endorse endorsed consent ok okay okayed cleared clearance permission permitted granted 准 让 答应 允许 批复 授权 核章 通过 签核 准不准'],
  ['head', 1, '大队长 中队长 支队长 分队长 船长 机长 队长 制片 制片人 监制 主编 总编 台长 馆长 会长 团长 住持 村主任 支书 院领导 校领导 局领导 馆领导 所领导 经理 负责人 主管 领导 主任 科长 部长 manager head leader supervisor director 头儿 头头 老总 总经理 副总 总监 处长 课长 股长 组长 队长 班长 boss chief 合伙人 秘书长 院长 站长 场长 校长 书记 所长 厂长 行长 社长 园长 店长 镇长 主席 董事 护士长 段长 工长 项目经理'],
  ['admin', 1, '行装科 行装处 行装部 行财科 行财处 保障部 保障科 保障处 机关事务 事务科 事务部 综合室 内务 秘书科 管理部 行政部 综合部 办公室 行政 administration admin 综合办 综合管理部 行政人事 人事行政 行管部 总务部 总务 后勤部 后勤 厂办 场办 总办 校办 院办 所办 总务处 总务科 总务课 公司办 秘书处 后勤处 综合科 行政处 行政科'],
  ['apply', 1, 'asked asks ask 申办 所需 开单 下单 填单 申请 申领 提出 请领 请购 需求 申报 apply applicant applied application req requested request requester requestor requisition requisitioner 要 要货 需用 需要 提交 提报 报领 needs needed wanted 提请 叫 上报 发起'],
  ['handle', 1, '经办 经手 承办 办理 送件 handler handled 经手人 送办'],
  ['use', 0.6, '使用 用 use used user using usage 运行 出行'],
  ['seal', 1, '印章 公章 印鉴 印信 图章 章 印 seal seals stamp stamps chop 章别 印别'],
  ['sealing', 1, 'chopped chopping 用印 用章 盖章 盖印 钤印 加盖 使用印章 盖 sealing sealed stamped stamping 钤章 加印 落章 落印 押印'],
  ['car', 0.6, '车辆 汽车 用车 车 vehicle vehicles car auto truck fleet'],
  ['plate', 1, '车牌照 车牌号码 车牌号 车牌 牌照号 牌照 号牌号码 号牌 牌号 车号 plate licence license registration reg 车头牌 车头'],
  ['driver', 1, '驾驶员 驾驶人员 驾驶人 驾驶 司机 驾车 开车 driver drivers chauffeur driven 开 驾 执驾 师傅 把式 车长'],
  ['rider', 1, '带队 领队 带车 押车 跟车 随行 乘车 坐车 乘坐 乘用 随车 乘客 同乘 passenger passengers rider 坐 乘'],
  ['place', 1, '水域 海域 县乡 乡村 村镇 县市 停泊 泊位 辖区 路段 去边 目的地 地点 去向 前往 终点 到达地 地址 去往 哪里 哪儿 去处 destination place where location to site 去哪 去哪里 去哪儿 到哪 到哪里 到哪儿 上哪 何处 何地 地方 赴 抵达地 premises 边度 去边度 边处 哪块 哪搭 往 送达 送往 跑哪 去了哪 地 目的站点 站点 乡镇'],
  ['reason', 1, '事由 原因 用途 目的 事项 缘由 任务 理由 内容 摘要 标题 题目 题名 主题 缘故 干什么 做什么 办什么 purpose reason subject matter business description details 干啥 做啥 办啥 干嘛 因由 事因 事情 什么事 啥事 何事 公干 差事 why 做乜 做乜嘢 做咩 干么 做么事 搞什么 搞啥 拉啥 为什么 为何 因何 办啥事 何故'],
  ['document', 1, '文件 材料 资料 文书 合同 证明 公文 document documents file paper papers title 件名 文名 印件 单子 手续'],
  ['item', 1, '料名 物名 物品 用品 品名 物资 商品 货品 货物 产品 办公用品 item items product goods article articles supply supplies material materials stationery 物料 品项 货名 耗材'],
  ['name', 0.5, '名称 名 name 全称 全名'],
  ['spec', 1, '规格 型号 机型 参数 spec specs specification model size 尺寸 款式 颜色 式样 样式 什么样 型式 规格说明'],
  ['asset', 0.7, '固定资产 固资 资产 设备 机器 财产 器材 asset assets equipment device fixed property 家具 家当 设施 财物 仪器 机具 家什 器具 实物 家伙 机器设备'],
  ['keep', 1, '保管 管理 看管 责任 keeper custodian custody responsible holder assigned assignee held 管 掌管 看护 专管 领管 looked 负责'],
  ['watch', 1, '监督 见证 supervised witness'],
  ['class', 1, '类别 类型 种类 分类 性质 级别 大类 小类 等级 类 文别 件别 type class category kind 分级 级 品目'],
  ['status', 1, '状态 状况 情况 结果 现状 status state condition result outcome 好坏 新旧 成色 完好 在用 结论 机况 咋样 怎样 怎么样 好不好 还能用'],
  ['kept at', 1, '存放地点 存放位置 存放 放置 位置 安放 room 放 放哪 在哪 在哪儿 存处 存放处 放处 摆放 安置 置放 坐落 kept stored 停放 柜位 楼层 区域 房间 楼宇 教室 存放点 停放点 货架 仓位 实验室'],
  ['original', 1, '原值 原价 原始 初始价值 original gross historical'],
  ['value', 0.8, '价值 值 value'],
  ['net', 1, '净值 净额 净 现值 net book'],
  ['depreciation', 1, '折旧 累折 depreciation depreciated'],
  ['accumulated', 0.8, '累计 累积 accumulated cumulative'],
  ['residual', 1, '残值 residual salvage'],
  ['life', 1, '年限 寿命 使用年限 折旧年限 life lifespan 年期 年数 耐用年数 能用几年 几年'],
  ['buy', 1, '入手 买进 购置 购入 购买 采购 购进 入账 取得 购 purchase purchased paid acquisition acquired bought buy procurement 买 买入 买来 购得 添置 置办 购建 入帐 捐来 获赠 受赠 到货'],
  ['service', 1, '启用 投用 投入 投产 service commissioned 开机 首次'],
  ['issue', 1, '到位 发放 实发 实领 发出 下发 配发 issue issued issuing distribution distributed given handed 给 发货 付给 发付 配给 发给 配送 到手 到店 给到 发料 派发'],
  ['collect', 1, '领取 领用 签收 领 collect collected collector collection received receiver receipt 领走 领讫 具领 签取 领受 取货 提货 领料 领货 取料 支取 签的收 收料 拿货 收货'],
  ['actual', 0.6, '实际 实 actual real 真正 真实 实有'],
  ['remark', 1, '备注 附注 说明 备考 remark remarks note notes comment comments 附记 记事 其它事项 其他事项 补充说明 补充 附言 留言 其他 其它 想说 要说 啥说 记点'],
  ['serial', 1, '序号 序 顺序 流水 serial seq sequence 顺号 次序 序列 排号 entry 笔 趟 条次 明细号 条目号 行号 行次 第几 单项序'],
  ['fuel', 1, '加油 燃油 汽油 油料 油 fuel gas petrol gasoline'],
  ['litre', 1, '升数 公升 升 litre litres liter liters gallons l'],
  ['toll', 1, '过路 路桥 过桥 通行 高速 toll tolls 隧道 桥隧 路费'],
  ['parking', 1, '停车 泊车 parking'],
  ['meal', 1, '误餐 用餐 就餐 餐 meal meals 饭 伙食 膳食 午餐 晚餐 lunch dinner 管饭 管餐 饭吃 有饭'],
  ['wait', 1, '等候 停候 守候 空候 等待 停留 逗留 候车 wait waiting 等 等人 干等 候时 候客 驻留 滞留 待命 idle standby 压车 停等 干候'],
  ['cycling', 1, '骑行 骑车 自行车 单车 cycling bike bicycle'],
  ['transfer', 1, '换乘 换车 转车 转乘 接驳 transfer transfers 倒车 中转'],
  ['minute', 0.6, '分钟数 分钟 时长 分 minute minutes mins min duration'],
  ['dispatch', 1, '派车 调度 派遣 派单 dispatch dispatched dispatcher 调派 调车 管车 条子'],
  ['confirm', 1, '确认 签认 盖认 confirm confirmed confirmation 核认 认定 核实'],
  ['rest', 1, '休息日 节假日 假日 值班 周末 holiday rest weekend 双休 公休 假期 非工作日 双休日'],
  ['overtime', 1, '加班 overtime 下班 下班后 超时 延时 加时 班外 上班时间外 工作时间外 班时外 非上班时间 非工作时间 八小时外 时间外 班后'],
  ['old', 1, '以旧换新 交旧 旧 old 旧品 旧物 旧件 旧的 换旧 缴旧 退旧 还旧 置换 拿旧'],
  ['durable', 1, '非易耗品 非易耗 易耗品 易耗 耐用品 耐用 durable consumable 消耗品 非消耗品 反复用 周转类 周转 能用很久 重复使用'],
  ['lost', 1, '损耗 破损 遗失 丢失 损失 lost loss 丢 丢了 弄丢 丢损 灭失 遗落 短少 missing 损坏 报失'],
  ['compensate', 1, '赔偿 赔付 赔 compensation compensated 赔了 赔多少'],
  ['stocktake', 1, '上次数 上回数 最后数 盘点 实盘 清点 清查 盘存 counted stocktake audit inventory 盘到 点数 数过 清点到 盘 实点'],
  ['taken out', 1, '外带 外借 带出 携出 外出 借出 taken outside carried 拿 拿走 拿出 拿出去 带走 带离 带出去 携离 携章 外携 携带 携 借走 removed removal 带 带章'],
  ['copy', 1, '复印件 复印 留存 留底 存档 副本 archived retained photocopy 影印件 影印 存查 备查 底单 复件 扫描件 扫描 留扫描 归档 备份 存底 副本存 留'],
  ['scrap', 1, '报废 处置 注销 核销 清理 disposal disposed scrap scrapped retired 报损 汰除 除账 退役 弃置 撤场 退场'],
  ['lend', 1, '借出给 借用 借 lend lent loan loaned borrow borrowed borrower 借给 借与 出借'],
  ['operate', 1, '操作 operator operating'],
  ['maker', 1, '厂家 厂商 供应商 品牌 生产 manufacturer supplier vendor brand 牌子 厂牌'],
  ['whether', 0.3, '是否 有无 否 了没有 没有 没'],
  ['total', 0.5, '合计 总计 小计 总 total 一共 总共 合共 拢共 共 计 overall'],
  ['tax', 1, '税 发票 tax invoice'],
  ['stock', 1, '库存 在库 stock'],
  ['leave', 1, '请假 出勤 考勤 迟到 早退 缺勤 attendance absent absence'],
  ['company', 0.3, '公司 本单位 company'],
  ['allowance', 1, '补贴 补助 津贴 贴补 补 贴 allowance subsidy'],
  ['computer', 1, '电脑 计算机 微机 主机 computer pc laptop'],
  ['thing', 0.8, '东西 物件 thing things stuff'],
  ['what', 0.3, '什么 啥 何物 what 乜 乜嘢 咩 嘛'],
  ['belong', 0.3, '归属 归 所属 属于 belongs belonging'],
  // Words of other matters, of which a part would mean something here.
  ['exam', 1, '考核 考评 得分 审计 年审 核查 核对'],
  ['handover', 1, '交接 移交 交付 交款 交货 交易'],
  ['contact', 1, '联系 联系人 电话 手机 手机号 邮箱 contact phone mobile tel email'],
  ['transit', 1, '公交 公车 交通 bus'],
  ['measure', 0.8, '计量 统计 设计 标准 重量 质量 流量 容量'],
];

export interface Ideas {
  readonly ideas: ReadonlySet<string>;
  readonly weight: number;
  /** What Chinese words are about is said last; null for other scripts. */
  readonly head: string | null;
}

const WEIGHT = new Map(LEXICON.map(([idea, weight]) => [idea, weight]));
/** Ideas that a column of any sheet may be about: alone they prove nothing. */
const GENERIC = new Set(['when', 'person', 'department', 'office', 'number', 'count', 'times', 'money', 'name', 'use', 'whether', 'total', 'start', 'end', 'actual', 'company']);
/** Words that ask, or fill. */
const FILLERS = new Set(['所用', '打勾', '打钩', '画勾', '划勾', '勾选', '多少', '哪个', '哪些', '是谁', '意见', '标识', '标志', '业务', '现在', '目前', '一式', '一共', '好多', '同一', '本次', '此次', '当次', '这次', '单次', '在一地', '一地', '需要多久']);
const SILENT = new Set([...FILLERS, 'of', 'the', 'a', 'an', 'for', 'is', 'and', 'or', 'the', 's', 'at', 'with', '的', '之', '及', '和', '与', '本', '次', '所', '第', '表', '栏', '项', '几', '哪', '来', '了', '是', '已', '去', '吗', '那', '时', '于', '至', '点', '上', '在', '主要', '要求', '办公', '处', '别', '个', '嘅', '咗', '啊', '呢', '里', '儿', '打', '勾', '枚', 'it', 'was', 'were', 'did', 'done', 'from', 'office', 'drop', 'off', 'up', 'pick']);

/** The idea of each known word; null for a filler, which only keeps its characters from being taken for other words. */
const OF_WORD = new Map<string, string | null>();
/** How long a known word that begins with a character may be, so that no longer ones are looked for. */
const LONGEST = new Map<string, number>();
for (const [idea, , words] of LEXICON) for (const word of words.split(' ')) know(word, idea);
for (const word of FILLERS) know(word, null);

function know(word: string, idea: string | null): void {
  if (OF_WORD.has(word)) return;
  OF_WORD.set(word, idea);
  const first = word.charAt(0);
  if (word.length > (LONGEST.get(first) ?? 0)) LONGEST.set(first, word.length);
}

export function ideasOf(text: string): Ideas {
  return ideasOfNarrow(narrowHeader(text));
}

/** As `ideasOf`, of a text that is narrow and simplified already. */
export function ideasOfNarrow(narrow: string): Ideas {
  const ideas = new Set<string>();
  let weight = 0;
  let head: string | null = null;
  for (const word of wordsIn(narrow)) {
    const idea = OF_WORD.get(word) ?? (SILENT.has(word) ? null : `?${word}`);
    if (idea === null) continue;
    // A closing 否, 没有 or 啥 only asks about what stands before it.
    if (idea !== 'whether' && idea !== 'what') head = word < FIRST_CHINESE ? null : idea;
    if (ideas.has(idea)) continue;
    ideas.add(idea);
    weight += weightOf(idea);
  }
  return { ideas, weight, head };
}

/** 0 to 1: the share of ideas that two headers have in common. */
export function likeness(a: Ideas, b: Ideas): number {
  let common = 0;
  let telling = false;
  for (const idea of a.ideas) {
    if (!b.ideas.has(idea)) continue;
    common += weightOf(idea);
    telling ||= !GENERIC.has(idea);
  }
  if (common === 0) return 0;
  let share = (2 * common) / (a.weight + b.weight);
  if (!telling && share < 0.999) share *= 0.7;
  return a.head === null || b.ideas.has(a.head) ? share : share * 0.7;
}

function weightOf(idea: string): number {
  // Unknown words weigh less than known ones, so that one of them does not spoil a match.
  return WEIGHT.get(idea) ?? (idea.length > 3 ? 0.6 : 0.5);
}

/** Chinese by the longest known word, Latin by spaces, marks and changes of case. */
function wordsIn(narrow: string): string[] {
  let spaced = narrow.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  if (MAY_BE_SAYING.test(spaced)) for (const [saying, meant] of SAYINGS) spaced = spaced.replace(saying, meant);
  const words: string[] = [];
  for (const run of spaced.match(/[\u3400-\u9fff]+|[a-z]+|#/g) ?? []) {
    if (run < FIRST_CHINESE) {
      words.push(run);
      continue;
    }
    for (let at = 0; at < run.length; ) {
      let length = Math.min(LONGEST.get(run.charAt(at)) ?? 1, run.length - at);
      while (length > 1 && !OF_WORD.has(run.slice(at, at + length))) length--;
      words.push(run.slice(at, at + length));
      at += length;
    }
  }
  return words;
}

const FIRST_CHINESE = '\u3400';

/** One of these stands in each saying: most headers hold none. */
const MAY_BE_SAYING = /[后几多的拿带携¥￥$谁离回返归出到进入送报呈提请]|sign|车点|how many|kept by/;

/** Said of whatever is counted, and of whatever place a car leaves and comes back to. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  // 送审人, 报批单位: who asks for the approval, not who gives it. 呈批件 is the paper itself.
  [/[送报呈提请][审批签核](?![件单表稿文])/g, '申请'],
  [/how many/g, 'quantity'],
  [/kept by/g, 'custodian'],
  [/(?<!第)(?:几|多少)[份件处枚个只套台本张盒支桶箱包瓶卷把袋块条副双]/g, '数量'],
  // 开车的, 调车的: who does it, unless the header asks when or where (啥时候买的).
  [/^([^哪啥几谁怎多什说想要]{1,6})的$/, '$1人'],
  [/([拿带携借][出离走])(?:[村厂校院站店所公总本][部司区园处]?|单位|办公室)外?/g, '$1'],
  [/([出进回])的([门车])/g, '$1$2'],
  [/sign(?:ed)?[- ]off/g, 'approved'],
  [/([出发收回到])车点/g, '$1车时间'],
  [/[¥￥$]/g, '元'],
  [/谁(?:在|常|主要|天天)用/g, '谁用'],
  [/离(?![职异])[\u4e00-\u9fff](?=时间|时刻|里程|公里|表底|表数|码表)/g, '出车'],
  [/[回返归](?![复还])[\u4e00-\u9fff](?=时间|时刻|里程|公里|表底|表数|码表)/g, '返回'],
  // 借出后送回日期: 'after lending' only says when the other thing happens.
  [/^.{1,4}后(?=[归送交还缴退返收])/, ''],
  [/[转换倒](?:几|多少)[趟回次道遍]?车?/g, '换乘次数'],
  [/(?<![借带拿携外])[出离][院校厂所站队局店园门场司馆区社矿港营家岗仓]|离行|离单位/g, '出车'],
  [/(?:[回返归到进入][院校厂所站队局店园门场司馆区社矿港营家岗仓]|[回归返]行|[回返到]单位)/g, '返回'],
];

/** The ideas that set a text apart from those of other kinds. */
export function tellingIdeas(text: string): string[] {
  return [...ideasOf(text).ideas].filter((idea) => !GENERIC.has(idea) && !idea.startsWith('?'));
}
