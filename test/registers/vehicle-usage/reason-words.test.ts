import assert from 'node:assert/strict';
import { simplified } from '../../../src/core/values/simplified';
import { ERRAND } from '../../../src/registers/vehicle-usage/reason-words';
import { isFar, firmCase, likelyCase, readClass } from '../../../src/registers/vehicle-usage/reason';
import { privateWords } from '../../../src/registers/vehicle-usage/private-matter';

const all = (text: string) => text.split(' · ');

describe('the words of a purpose', () => {
  it('are a private matter', () => {
    const texts = all(
      '接孩子放学 · 送小孩上学 · 接女儿 · 周末带家人去海边 · 回老家 · 送老婆去医院 · 个人搬家 · 帮员工搬家 · 办理个人贷款 · 去机场接亲戚 · 参加同学婚礼 · 喝喜酒 · 购买私人物品 · 带家属旅游 · 取私人快递 · 陪父母体检 · 去医院看病 · 周末钓鱼 · 同学会 · 探望亲友 · 家庭出游 · 外出购物 · 办私事 · 个人事务 · 春节回乡 · 去孩子学校开家长会 · 送客户后顺路接孩子 · Take kids to school · Moving house · pick up family · personal errand · 接娃放学 · 送细路返学 · 接阿妈 · 返屋企 · 睇医生 · 去医院拿药 · 员工本人去医院体检 · 吃酒席 · 饮早茶 · 打麻将 · 剪头发 · 买家电 · 睇楼 · 跑滴滴 · 帮朋友搬屋 · haircut · going home · 给爸妈送东西 · 接宝宝 · 打篮球 · 周末露营 · 考科目二 · 签购房合同 · airport drop for my mom',
    );
    assert.deepEqual(texts.filter((text) => privateWords(text) === null), []);
  });
  it('are not private although they sound so', () => {
    const texts = all(
      '紧急补送婚礼音响 · 婚宴布置 · 接送客户家人 · 接待客户家属参观 · 送客户回家 · 给客户孩子送礼物 · 公司组织员工旅游 · 公司春游 · 组织员工体检 · 慰问退休员工家属 · 看望住院员工 · 员工家属开放日接送 · 母亲节活动采购 · 公司搬家 · 办公室搬迁 · 个人所得税申报 · 采购物资 · 购物中心招商洽谈 · 拜访旅游公司 · 去旅游局开会 · 幼儿园项目验收 · 学校合作洽谈 · 送加班员工回家 · 送突发疾病员工就医 · 送工伤员工去医院 · 客户朋友接待 · 自用设备采购 · 会所家具采购 · family of client to hotel · School recruitment fair · 接厂家人员 · 带客睇楼 · 接租客看房 · 送身份证复印件 · 去药品展会取药品样品 · 采购按摩椅 · 车管所打牌照 · 分发小礼品 · 员工生日会 · 公司家庭日 · Brother printer repair · sister company visit · company picnic · overtime staff going home · 公司露营 · 食堂买菜',
    );
    assert.deepEqual(texts.flatMap((text) => privateWords(text) ?? []), []);
  });
  it('name a case outright', () => {
    const cases = {
      senior: '送李总去机场 · 董事长视察 · 高层管理外出 · general manager trip · 陈董外出 · 接老板 · 送老细 · 林总公干 · 霍总参加土拍 · 詹董出席签约 · MD to plant',
      customer: '接送客户 · 陪同客户考察工厂 · 拜访经销商 · Visit customer · 接客睇办 · 接客看样 · 載客看廠 · 带客看货 · 陪客吃饭 · 见客 · 送板给客 · 处理客诉',
      cash: '财务去银行取现金 · 到银行存营业款 · 提款 · Bank cash withdrawal · 去银行换零钱 · 存当日营业额 · 银行入数 · 取工资 · bank the takings',
      government: '陪同税务局人员现场核查 · 与政府部门共同外出 · 陪海关人员查验 · 陪乡镇干部看地 · 跟城管现场处理 · 陪同通信管理局检查 · 陪卫生监督所',
      urgent: '紧急抢修设备 · 员工急病送医 · 送急件 · Emergency repair · 水管爆了 · 机器坏了 · 产线停机等料 · 员工晕倒 · 车抛锚 · 非常急 · 救火 · rush delivery · server down',
      event: '公司年会 · 团建 · 组织员工旅游 · Company annual party · 职工体检 · 部门聚餐 · 剪彩 · 主题党日 · 团年饭 · company picnic',
      guest: '接待来宾 · 接公司邀请的专家 · 接外宾 · 接访客 · VIP pick-up',
      far: '去郊区工厂(公交不便) · 路途较远 · no bus · 太远没得公交 · 地方偏 · 唔通巴士 · 坐车不方便 · 要转三趟车 · 不通车 · no public transport',
    };
    for (const [wanted, texts] of Object.entries(cases)) for (const text of all(texts)) assert.equal(firmCase(text), wanted, text);
  });
  it('name a case in the words of any trade', () => {
    const cases = {
      urgent: '村口泥石流，送应急物资 · 河堤管涌抢护 · 暴雨积水，去泵站排涝 · 燃气味大，去现场关阀 · 货柜侧翻，赶去现场 · 猪场疫情处置 · 奶牛难产请兽医 · 淬火炉趴窝，拉配件 · 台上等钢板用，赶去器械公司提 · 水库水位超警，上坝值守 · 病人家属接回访 · 讨薪工人堵门 · 高压线断了 · 新阳仓货砸了几板 · 危重患儿转院',
      event: '厂里篮球赛接送队员 · 局里拔河比赛拉道具 · 校队打联赛送队员 · 三八节组织女工踏青 · 技能大赛选手接送 · 消防演练拉器材 · 支部活动接老党员 · 买慰问品看望退休职工',
      government: '跟畜牧局的同志去防疫 · 随河长巡河 · 配合环保督察组采样 · 法官来调解，陪去现场',
      cash: '去金库领零钞 · 换硬币 · 押送门店流水回总部',
      far: '那边没通公交又远 · 工地偏，打不到车 · 海岛码头，公交停运 · 末班公交早收了',
      customer: '货主来看仓 · 带学员看校区',
    };
    for (const [wanted, texts] of Object.entries(cases)) for (const text of all(texts)) assert.deepEqual([firmCase(text), privateWords(text)], [wanted, null], text);
  });
  it('name none where something is merely bought, named or posted up', () => {
    const texts = all('买端午慰问粽子 · 采购年会奖品 · 购置活动横幅 · 给会议室买水果 · 去超市买会议水果 · 贴停水通知 · 取消防演练照片 · 报送疫情报表 · 去银行交材料 · 局域网布线 · 邮局的人送件');
    assert.deepEqual(texts.filter((text) => firmCase(text) !== null), []);
    for (const text of all('采购商来看货 · 约了银鹭的采购谈运价（客户） · 接买手')) assert.equal(firmCase(text), 'customer', text);
  });
  it('tell an errand that can be run anywhere', () => {
    for (const text of all('到邮局领包裹 · 取快递 · 去印刷厂取宣传单页 · 到旧货行卖废纸箱 · 買下午茶點心 · 给食堂拉几箱矿泉水 · 送锦旗去装裱 · 买灯泡 · 去裱画店取奖牌')) assert.ok(ERRAND.test(simplified(text)), text);
    for (const text of all('取模具 · 送样衣给客户 · 拉货 · 采购部开会 · 取样 · 领导取消行程 · 送材料')) assert.ok(!ERRAND.test(text), text);
  });
  it('only make a case likely', () => {
    for (const text of all('商务洽谈 · 去税务局报税 · 参加展会 · 去机场 · 出差 · 车辆年检 · 看样 · 验货 · 上门维修 · 谈生意 · 收货款 · 应酬 · 接审核员 · 接供应商看厂 · 接律师 · 校招 · 考察学习 · 送院长 · 财务去银行 · 下乡 · 去医院')) {
      assert.equal(firmCase(text), null, text);
      assert.notEqual(likelyCase(text), null, text);
    }
  });
  it('tell no case', () => {
    const texts = all('送文件 · 取快递 · 采购办公用品 · 外出办事 · 去打印店 · 银行对账 · 市内办事 · 去总部取资料 · 不紧急的送件 · 不着急的文件 · 个人所得税申报 · Deliver documents · 买零食 · 买应急灯 · 急救箱补货 · 拿外卖 · 附近寄件 · 送文件到总部 · 送资料给审计 · 送文件到中远 · 去医院体检 · 取体检报告 医院 · 打印标书 · 财务去银行打流水 · 公司员工取件 · 取传单 · 文体店买球拍 · 买活动扳手 · 陪同行政部办事 · 消防器材采购 · 客服部送件 · 高铁站取快递 · 送工资条 · 看办公室 · coffee run · 买会议用品 · 订会议室 · 送货单签字 · 员工入职体检');
    assert.deepEqual(texts.filter((text) => (firmCase(text) ?? likelyCase(text)) !== null), []);
  });
  it('name places outside the local area, but not streets and banks', () => {
    const far = ['岛外', '集美'];
    const local = ['厦门岛内', '思明'];
    for (const place of all('集美学村 · 漳州 · 福州总部 · 广州')) assert.ok(isFar(place, far, local), place);
    for (const place of all('思明区 · 北京路 · 上海银行 · 湖里')) assert.ok(!isFar(place, far, local), place);
    assert.ok(!isFar('广州天河', far, ['广州']));
  });
});

describe('a stated reason class', () => {
  const expected: Readonly<Record<string, string>> = {
    高层管理: 'senior', 客户用车: 'customer', 财务提存现金: 'cash', 远且公交不便: 'far', 政府部门: 'government', 紧急情况: 'urgent', 公司活动: 'event', 公司邀请的客人: 'guest', 商务接待: 'guest', 私事: 'private', 个人办事: 'private',
    日常办公: 'unlisted', 一般公务: 'unlisted', 采购: 'unlisted', 其他: 'other', 公务用车: 'nothing', '四.1': 'nothing', '第四条第2项': 'nothing', 业务招待: 'customer', 接送员工: 'unlisted', '/': 'nothing', urgent: 'urgent', routine: 'unlisted',
  };
  for (const [text, wanted] of Object.entries(expected)) it(`${text} is ${wanted}`, () => assert.equal(readClass(text), wanted));
});
