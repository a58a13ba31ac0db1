import assert from 'node:assert/strict';
import { isFar, firmCase, likelyCase, readClass } from '../../../src/registers/vehicle-usage/reason';
import { privateWords } from '../../../src/registers/vehicle-usage/private-matter';

const all = (text: string) => text.split(' · ');

describe('the words of a purpose', () => {
  it('are a private matter', () => {
    const texts = all(
      '接孩子放学 · 送小孩上学 · 接女儿 · 周末带家人去海边 · 回老家 · 送老婆去医院 · 个人搬家 · 帮员工搬家 · 办理个人贷款 · 去机场接亲戚 · 参加同学婚礼 · 喝喜酒 · 购买私人物品 · 带家属旅游 · 取私人快递 · 陪父母体检 · 去医院看病 · 周末钓鱼 · 同学会 · 探望亲友 · 家庭出游 · 外出购物 · 办私事 · 个人事务 · 春节回乡 · 去孩子学校开家长会 · 送客户后顺路接孩子 · Take kids to school · Moving house · pick up family · personal errand',
    );
    assert.deepEqual(texts.filter((text) => privateWords(text) === null), []);
  });
  it('are not private although they sound so', () => {
    const texts = all(
      '接送客户家人 · 接待客户家属参观 · 送客户回家 · 给客户孩子送礼物 · 公司组织员工旅游 · 公司春游 · 组织员工体检 · 慰问退休员工家属 · 看望住院员工 · 员工家属开放日接送 · 母亲节活动采购 · 公司搬家 · 办公室搬迁 · 个人所得税申报 · 采购物资 · 购物中心招商洽谈 · 拜访旅游公司 · 去旅游局开会 · 幼儿园项目验收 · 学校合作洽谈 · 送加班员工回家 · 送突发疾病员工就医 · 送工伤员工去医院 · 客户朋友接待 · 自用设备采购 · 会所家具采购 · family of client to hotel · School recruitment fair',
    );
    assert.deepEqual(texts.flatMap((text) => privateWords(text) ?? []), []);
  });
  it('name a case outright', () => {
    const cases = {
      senior: '送李总去机场 · 董事长视察 · 高层管理外出 · general manager trip',
      customer: '接送客户 · 陪同客户考察工厂 · 拜访经销商 · Visit customer',
      cash: '财务去银行取现金 · 到银行存营业款 · 提款 · Bank cash withdrawal',
      government: '陪同税务局人员现场核查 · 与政府部门共同外出 · 陪海关人员查验',
      urgent: '紧急抢修设备 · 员工急病送医 · 送急件 · Emergency repair',
      event: '公司年会 · 团建 · 组织员工旅游 · Company annual party',
      guest: '接待来宾 · 接公司邀请的专家 · 接外宾',
      far: '去郊区工厂(公交不便) · 路途较远 · no bus',
    };
    for (const [wanted, texts] of Object.entries(cases)) for (const text of all(texts)) assert.equal(firmCase(text), wanted, text);
  });
  it('only make a case likely', () => {
    for (const text of all('商务洽谈 · 去税务局报税 · 参加展会 · 去机场 · 出差 · 车辆年检')) {
      assert.equal(firmCase(text), null, text);
      assert.notEqual(likelyCase(text), null, text);
    }
  });
  it('tell no case', () => {
    const texts = all('送文件 · 取快递 · 采购办公用品 · 外出办事 · 去打印店 · 银行对账 · 市内办事 · 去总部取资料 · 不紧急的送件 · 个人所得税申报 · Deliver documents');
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
    日常办公: 'unlisted', 一般公务: 'unlisted', 采购: 'unlisted', 其他: 'other', 公务用车: 'nothing', '四.1': 'nothing', '/': 'nothing', urgent: 'urgent', routine: 'unlisted',
  };
  for (const [text, wanted] of Object.entries(expected)) it(`${text} is ${wanted}`, () => assert.equal(readClass(text), wanted));
});
