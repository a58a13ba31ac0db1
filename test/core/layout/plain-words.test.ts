import assert from 'node:assert/strict';
import { Matcher } from '../../../src/core/layout/matcher';
import { NO_ROSTERS } from '../../../src/core/layout/roster-words';
import { sheetLayout } from '../../../src/core/layout/sheet-layout';
import type { Register } from '../../../src/core/records/register';
import { assetList } from '../../../src/registers/asset-list/register';
import { sealLog } from '../../../src/registers/seal-log/register';
import { supplyRequest } from '../../../src/registers/supply-request/register';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { grid } from './grid';
import type { GridValue } from './grid';

const registers = [sealLog, vehicleUsage, supplyRequest, assetList] as unknown as readonly Register[];
const matcher = new Matcher(registers);

/** Kind, title, and each header with its field; words as people say them, as forms print them, and in English. */
const HEADERS: readonly (readonly [string, string, string])[] = [
  ['seal-log', '用章登记本', '日期:date|部门:department|经手人:applicant|盖章内容:document|几份:copies|哪个章:seal|同意人:approver|带出去没有:takenOut|几号还回:returnedOn'],
  ['seal-log', '公章本子', '顺号:serial|哪天盖章:date|哪个部门:department|哪位来盖:applicant|盖什么:document|盖了几个:copies|什么章:seal|谁点头的:approver|章拿走没有:takenOut|哪天还回:returnedOn'],
  ['seal-log', '', '登记号:serial|钤印日期:date|承办科室:department|承办人:applicant|印件名称:document|印份:copies|印别:seal|核签人:approver|监印:custodian|影印件存查:copyRetained|是否携离:takenOut|携离核准:takenOutApprover|缴回日期:returnedOn'],
  ['seal-log', '', 'Entry No.:serial|Sealed On:date|Division:department|Staff:applicant|Description of Paper:document|Number of Copies:copies|Seal Used:seal|Endorsed By:approver|Endorsed On:approvedOn|Seal Keeper:custodian|Brought Back On:returnedOn'],
  ['seal-log', '印章外借登记', '序号:serial|借用日期:date|借用部门:department|借用人:applicant|印章名称:seal|借用事由:document|盖章份数:copies|外带批准人:takenOutApprover|归还日期:returnedOn|批准人:approver'],
  ['vehicle-usage', '', '哪天:date|哪辆车:plate|谁开的:driver|谁坐的:user|办什么事:purpose|上哪:destination|几点走:depart|几点回:return|走时表数:startKm|回时表数:endKm|跑了几公里:km|等人几分钟:waitMinutes|谁批的:approver|饭补:mealAllowance'],
  ['vehicle-usage', '', '出车日期:date|车牌:plate|驾驶员:driver|乘员:user|公干事由:purpose|赴何处:destination|起程时刻:depart|返程时刻:return|起程表底:startKm|返程表底:endKm|实驶里程:km|驻留分钟:waitMinutes|核准人:approver|超时用车签认:overtimeSigned'],
  ['vehicle-usage', '', 'Date:date|Plate No.:plate|Driver:driver|Passenger:user|Cost Centre:department|Why:purpose|Going To:destination|Out:depart|Back:return|Km Out:startKm|Km In:endKm|Standby (min):waitMinutes|Cleared By:approver'],
  ['supply-request', '', '要货日期:planDate|发给日期:issueDate|哪个部门:department|谁要:applicant|要什么东西:item|要多少个:quantity|一件多少钱:price|总共多少钱:amount|部门头头签字:deptApprover|行政签字:adminApprover|发了几个:issuedQuantity|谁领走的:collector|丢了多少个:lostQuantity|赔了多少钱:compensation'],
  ['supply-request', '', '请购日期:planDate|请购部门:department|物料名称:item|请购量:quantity|核定量:approvedQuantity|配发量:issuedQuantity|科长核签:deptApprover|总务核准:adminApprover|具领人:collector|灭失量:lostQuantity|交旧情况:oldReturned'],
  ['asset-list', '', '编号:assetNo|东西:name|牌子型号:model|几个:quantity|一个多少钱:price|总价:originalValue|什么时候买的:purchasedOn|哪个部门用:department|谁管:custodian|放在哪里:location|好坏情况:status|电脑谁用:operator'],
  ['seal-log', '', '号:serial|哪天:date|哪个部门盖的:department|谁来盖:applicant|盖的啥文件:document|份:copies|谁同意的:approver|章带出去没:takenOut|谁让带的:takenOutApprover|章哪天还回来:returnedOn'],
  ['seal-log', '村公章使用登记', '第几个:serial|哪天盖的:date|哪个组:department|来盖章的人:applicant|办的什么手续:document|份数:copies|谁批准的:approver|公章拿出村部没:takenOut|公章送回日期:returnedOn|管公章的人:custodian'],
  ['seal-log', '用印登記簿', '項次:serial|用印日期:date|申請部門:department|申請人:applicant|文件名稱:document|份數:copies|印鑑別:seal|邊個批:approver|監印:custodian|處理結果:decision|備註:remark'],
  ['vehicle-usage', '', '日期:date|车牌:plate|司机:driver|坐车人:user|做乜嘢:purpose|去边度:destination|出厂时间:depart|返厂时间:return|行车公里:km|等候（分钟）:waitMinutes|邊个批:approver'],
  ['vehicle-usage', '', '运行日期:date|车辆号牌:plate|驾驶人:driver|使用部门:department|出行任务:purpose|前往地点:destination|出院时刻:depart|回院时刻:return|离校表底:startKm|回台里程:endKm|里程:km|审批:approver'],
  ['asset-list', '', '编号:assetNo|东西名称:name|牌子型号:model|几件:quantity|买价(单价):price|原值:originalValue|啥时候买的:purchasedOn|归哪个部门:department|谁保管:custodian|摆放处:location|在用否:status|电脑谁在用:operator|借给哪家:loanedTo|谁准借的:loanApprover|赔了多少:compensation'],
  ['supply-request', '', '提交日期:planDate|班组:department|谁领:applicant|东西规格:item|数:quantity|单价:price|金额:amount|管理部审批:adminApprover'],
  ['asset-list', '办公家具及设备登记表', '编号:assetNo|名称:name|类别:category|规格:model|数量:quantity|单价:price|金额:originalValue|购进时间:purchasedOn|部门:department|领用人:custodian|存放处:location|现状:status|报损日期:disposedOn'],
];

/** Words of other matters that hold one of ours. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['', '考核日期|姓名|部门|考核项目|得分|考核人'],
  ['', '交接日期|移交人|接收人|物品|数量|监交人'],
  ['', '日期|姓名|交通补贴|电话补贴|餐费|签字'],
  ['', '收货日期|供应商|品名|规格|数量|质量|验收人'],
  ['', '开票日期|发票号码|客户|金额|税额|开票人'],
  ['', '培训日期|培训内容|讲师|参加人|签到'],
  ['样品领用登记', '日期|部门|样品名称|数量|客户|领用人|批准人'],
  ['Equipment loan', 'Date|Equipment|Borrower|Department|Reason|Approved By|Returned On'],
  ['钥匙借用登记', '日期|借用人|部门|钥匙名称|事由|批准人|归还时间|保管人'],
  ['外出登记', '日期|姓名|部门|外出事由|去哪|外出时间|返回时间|批准人'],
  ['借书登记', '书名|谁借的|哪天借的|哪天还的|备注'],
];

function layoutOf(rows: readonly (readonly GridValue[])[]) {
  return sheetLayout(grid(rows), registers, matcher, { forced: false, file: '', words: NO_ROSTERS });
}

describe('headers in plain, formal and foreign words', () => {
  it('are known by the ideas that they are made of', () => {
    const wrong: string[] = [];
    for (const [kind, title, headers] of HEADERS) {
      const pairs = headers.split('|').map((text) => [text.slice(0, text.lastIndexOf(':')), text.slice(text.lastIndexOf(':') + 1)] as const);
      const found = layoutOf([...(title === '' ? [] : [[title]]), pairs.map(([text]) => text)]).tables[0]?.candidate;
      if (found?.register.id !== kind) wrong.push(`${headers}: ${found?.register.id ?? 'none'}`);
      else pairs.forEach(([text, field], column) => {
        const got = [...found.columns].filter(([, one]) => one.column === column).map(([id]) => id);
        if (!got.includes(field)) wrong.push(`${text}: ${field}, not ${got.join() || 'none'}`);
      });
    }
    assert.deepEqual(wrong, []);
  });

  it('are not taken for ours where they belong to other matters', () => {
    const taken = OTHERS.filter(([title, headers]) => layoutOf([...(title === '' ? [] : [[title]]), headers.split('|')]).tables.length > 0);
    assert.deepEqual(taken, []);
  });
});
