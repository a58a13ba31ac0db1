import assert from 'node:assert/strict';
import { Matcher } from '../../../src/core/layout/matcher';
import { NO_ROSTERS } from '../../../src/core/layout/roster-words';
import type { SheetLayout } from '../../../src/core/layout/sheet-layout';
import { sheetLayout } from '../../../src/core/layout/sheet-layout';
import { unknownWhy } from '../../../src/core/layout/unknown-why';
import type { Register } from '../../../src/core/records/register';
import { assetList } from '../../../src/registers/asset-list/register';
import { sealLog } from '../../../src/registers/seal-log/register';
import { supplyRequest } from '../../../src/registers/supply-request/register';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { grid, line } from './grid';
import type { GridOptions, GridValue } from './grid';

const registers = [sealLog, vehicleUsage, supplyRequest, assetList] as unknown as readonly Register[];
const matcher = new Matcher(registers);

function layoutOf(rows: readonly (readonly GridValue[])[], options: GridOptions = {}, file = ''): SheetLayout {
  return sheetLayout(grid(rows, options), registers, matcher, { forced: false, file, words: NO_ROSTERS });
}

function columnsOf(layout: SheetLayout): Record<string, number> {
  return Object.fromEntries([...(layout.tables[0]?.candidate.columns ?? [])].map(([field, { column }]) => [field, column]));
}

/** Kind, title (may be empty), and each header with the fields that it may mean. */
const HEADERS: readonly (readonly [string, string, string])[] = [
  ['vehicle-usage', '', '用车日期:date|车牌:plate|司机:driver|用车人员:user|前往地点:destination|用车缘由:purpose|出车表数:startKm|回车表数:endKm|实际里程:km|备注:remark'],
  ['vehicle-usage', '公务车辆行驶记录', '日期:date|车号:plate|始发时间:depart|到达时间:return|行车路线:destination|任务:purpose|起始公里:startKm|终止公里:endKm|乘车人签名:user|驾驶员:driver'],
  ['vehicle-usage', '', 'No.:serial|Trip Date:date|Vehicle Reg No:plate|Driver Name:driver|Passenger(s):user|From:|To:destination|Purpose of Journey:purpose|Start Odometer:startKm|End Odometer:endKm|Total Distance (km):km|Fuel (L):fuelLitres|Signature:overtimeSigned'],
  ['vehicle-usage', 'Company Vehicle Log', 'Date:date|Driver:driver|Time Out:depart|Time In:return|Starting Mileage:startKm|Ending Mileage:endKm|Trip Mileage:km|Destination:destination|Business Purpose:purpose'],
  ['vehicle-usage', '派车登记表', '派车单编号:dispatchNo|申请部门:department|申请人:user|用车事由:purpose|目的地:destination|派车时间:plannedDepart|实际出车时间:depart|返回时间:return|车辆号牌:plate|派车驾驶员:driver|行驶公里数:km|批准人:approver|调度人:dispatcher'],
  ['vehicle-usage', '', '出车日期:date|车辆牌照:plate|当班司机:driver|乘车人:user|办理事项:purpose|到达地:destination|出门时间:depart|回来时间:return|出门公里数:startKm|回来公里数:endKm|本次公里:km|过路费:toll|停车费(元):parking|加油(升):fuelLitres|油费:fuelCost'],
  ['seal-log', '', '登记时间:date|使用单位:department|用印文件题名:document|用印类型:seal|用印份数:copies|经办人签字:applicant|审批人签字:approver|盖章人签字:custodian'],
  ['seal-log', '公章使用台帐', '序号:serial|盖章日期:date|盖章材料:document|盖章数量（份）:copies|用章人部门:department|用章人姓名:applicant|审批领导:approver|备注:remark'],
  ['seal-log', '', 'Date Stamped:date|Dept:department|Name of Document:document|No. of Copies:copies|Requested by:applicant|Approved by:approver|Seal Keeper:custodian|Type of Seal:seal|Returned on:returnedOn'],
  ['seal-log', '印信使用簿', '年月日:date|文件摘要:document|印信种类:seal|份数:copies|承办人:applicant|核准人:approver|监印:custodian|附注:remark'],
  ['seal-log', '', '用印編號:serial|用印日期:date|申請部門:department|申請人:applicant|文件名稱:document|份數:copies|印章類別:seal|核准主管:approver|備註:remark'],
  ['supply-request', '', '申领日期:planDate|申领部门:department|申领人:applicant|用品名称:item|规格:spec|申领数量:quantity|单位:unit|单价:price|总金额:amount|部门负责人:deptApprover|行政部审核:adminApprover|发放时间:issueDate|实领数量:issuedQuantity|签收人:collector'],
  ['supply-request', '办公用品领用登记表', '日期:issueDate,planDate|部门:department|物品名称:item|数量:quantity,issuedQuantity|领用人签字:collector,applicant|备注:remark'],
  ['supply-request', '', '序号:serial|领用时间:issueDate,planDate|领用科室:department|品名:item|型号规格:spec|计量单位:unit|领用数:issuedQuantity,quantity|领用人:collector,applicant|经办人:'],
  ['supply-request', 'Office Supplies Request Log', 'Request Date:planDate|Department:department|Requested By:applicant|Item Description:item|Qty:quantity|Unit Price:price|Total Cost:amount|Manager Approval:deptApprover|Admin Approval:adminApprover|Date Issued:issueDate|Qty Issued:issuedQuantity|Received By:collector'],
  ['supply-request', '', '填报日期:planDate|需求部门:department|需求人:applicant|文具名称:item|需求数量:quantity|参考单价:price|预估金额:amount|部门主管签字:deptApprover|管理部意见:adminApprover'],
  ['asset-list', '', '资产编码:assetNo|资产名称:name|资产大类:category|品牌型号:model|购买日期:purchasedOn|购买金额（元）:originalValue|归属部门:department|保管责任人:custodian|放置地点:location|资产状态:status'],
  ['asset-list', '固定資產清冊', '財產編號:assetNo|財產名稱:name|規格型號:model|取得日期:purchasedOn|取得成本:originalValue|使用年限:usefulLife|累計折舊:accumulatedDepreciation|帳面淨值:netValue|使用單位:department|保管人:custodian|存放地點:location'],
  ['asset-list', '', 'Asset ID:assetNo|Asset Description:name|Acquisition Date:purchasedOn|Original Cost:originalValue|Useful Life (Years):usefulLife|Accumulated Depreciation:accumulatedDepreciation|Book Value:netValue|Department:department|Custodian:custodian'],
  ['asset-list', 'IT Equipment Inventory', 'Tag Number:assetNo|Device Name:name|Make/Model:model|Serial Number:serialNo|Date Purchased:purchasedOn|Price Paid:originalValue|Assigned User:custodian|Dept.:department|Condition:status'],
  ['asset-list', '', '设备编号:assetNo|设备名称:name|规格:model|单位:unit|数量:quantity|购入单价:price|购入总价:originalValue|购入年月:purchasedOn|使用人:custodian|所在科室:department|现状:status'],
  ['vehicle-usage', '', '日　期:date|车  号:plate|驾 驶 员:driver|用 车 人:user|用车部门:department|事   由:purpose|到 达 地 点:destination|出车\n时间:depart|收车\n时间:return|出车\n里程:startKm|收车\n里程:endKm|行驶\n里程:km|备  注:remark'],
  ['vehicle-usage', '小车使用情况登记', '出车年月日:date|小车牌号:plate|开车人:driver|坐车人:user|去哪里:destination|干什么:purpose|几点走:depart|几点回:return|走前公里:startKm|回后公里:endKm|跑了多少公里:km'],
  ['vehicle-usage', '', 'Date of Travel:date|Vehicle Plate #:plate|Chauffeur:driver|Rider Name:user|Trip Reason:purpose|Drop-off Location:destination|Leave At:depart|Return At:return|Begin Miles:startKm|Finish Miles:endKm|Miles Traveled:km|Tolls Paid:toll|Parking Fees:parking|Remarks:remark'],
  ['vehicle-usage', 'MILEAGE LOG', 'Day:date|Car:plate|Employee:user|Where from / to:destination|Reason for trip:purpose|Odometer - start:startKm|Odometer - finish:endKm|Business km:km'],
  ['vehicle-usage', '车队出车日志', '编号:serial|派单日期:date|车辆号码:plate|执勤司机:driver|申请用车人员:user|申请用车科室:department|用车目的:purpose|抵达地点:destination|约定发车时刻:plannedDepart|实际发车时刻:depart|回队时刻:return|发车码表:startKm|回队码表:endKm|候车(分钟):waitMinutes|误餐补助(元):mealAllowance|审批签字:approver'],
  ['seal-log', '', '用印时间:date|用印人所在部门:department|用印申请人签名:applicant|用印内容及用途:document|所用印章名称:seal|用印次数:copies|核准领导签字:approver|监印人签名:custodian|是否借出:takenOut|归还时间:returnedOn'],
  ['seal-log', '合同专用章使用记录', '登记日期:date|合同名称:document|对方单位:|合同金额:|用章份数:copies|经办部门:department|经办人:applicant|批准人:approver'],
  ['seal-log', '', 'Seal Date:date|Requesting Division:department|Requestor:applicant|Document Description:document|Chop Type:seal|Number of Copies:copies|Authorizing Manager:approver|Chop Holder:custodian|Comments:remark'],
  ['seal-log', '盖章登记', '盖章时间:date|哪个部门:department|谁来盖:applicant|盖什么文件:document|盖几份:copies|谁批的:approver|盖的什么章:seal'],
  ['supply-request', '', '领取日期:issueDate|领取部门:department|用品:item|规格/型号:spec|领取数量:issuedQuantity,quantity|单价（元）:price|合计（元）:amount|领取人签名:collector,applicant|部门经理审批:deptApprover|行政审批:adminApprover'],
  ['supply-request', '各部门办公用品需求计划表', '提报日期:planDate|提报部门:department|提报人:applicant|物资名称:item|规格要求:spec|计量单位:unit|计划申领数:quantity|批准数:approvedQuantity|预计单价:price|预计金额:amount|部门领导签字:deptApprover|综合管理部签字:adminApprover|是否以旧换新:oldReturned'],
  ['supply-request', 'Stationery Requisition', 'Req. Date:planDate|Dept:department|Staff:applicant|Stationery Item:item|Spec:spec|UOM:unit|Requested Qty:quantity|Approved Qty:approvedQuantity|Issued Qty:issuedQuantity|Issue Date:issueDate|Head of Dept:deptApprover|Office Admin:adminApprover|Collected By:collector'],
  ['asset-list', '', '固资编号:assetNo|固资名称:name|固资类别:category|规格:model|购进时间:purchasedOn|购进原价:originalValue|已提折旧:accumulatedDepreciation|账面余额:netValue|折旧年限（月）:usefulLife|使用部门:department|使用责任人:custodian|所在位置:location|使用情况:status'],
  ['asset-list', '公司电脑及外设台账', '机器编号:assetNo|机器名称:name|机型:model|机身序列号:serialNo|采购时间:purchasedOn|采购价:originalValue|归属科室:department|领用责任人:custodian|主要使用者:operator|安放地:location|机器状态:status|最近清点时间:lastCheckedOn'],
  ['asset-list', '', 'Inventory #:assetNo|Equipment Description:name|Equipment Class:category|S/N:serialNo|Date of Acquisition:purchasedOn|Acquisition Value:originalValue|Depreciation to Date:accumulatedDepreciation|Net Book Value:netValue|Life (months):usefulLife|Holding Department:department|Held By:custodian|Site:location|State:status'],
];
const NEAR: readonly (readonly [string, string])[] = [
  ['车辆费用登记', '日期|车牌号|驾驶员|费用类别|金额|单位|付款方式|备注'],
  ['', '日期|车牌号|驾驶员|加油升数|单价|金额|加油站|里程表数'],
  ['车辆月使用统计', '车牌号|驾驶员|出车次数|行驶里程|油耗|百公里油耗|费用合计'],
  ['车辆档案', '车牌号|车型|购置日期|发动机号|车架号|保险到期|年检日期|使用部门|驾驶员'],
  ['', '车牌号|品牌型号|购置日期|原值|使用部门|保管人|年检到期日'],
  ['借车登记', '日期|借车人|车牌号|借车事由|目的地|批准人|借出时间|归还时间|公里数|油费'],
  ['车辆维修记录', '日期|车牌号|维修项目|维修厂|金额|驾驶员|批准人|备注'],
  ['', '出发地|目的地|里程|单价|运费|司机|车牌号|发货日期|客户'],
  ['停车登记', '日期|车牌号|进场时间|出场时间|停车费|收费员'],
  ['来访登记', '日期|来访人|单位|事由|被访人|到达时间|离开时间|车牌号'],
  ['办公用品库存', '品名|规格|单位|期初数量|入库数量|出库数量|结存数量|单价|金额'],
  ['办公用品采购清单', '序号|品名|规格|数量|单价|金额|供应商|备注'],
  ['', '品名|规格|单位|单价|供应商|备注'],
  ['采购订单', '订单号|日期|供应商|物料名称|数量|单价|金额|交货日期'],
  ['采购申请', '申请日期|申请部门|申请人|物品名称|规格|数量|预算单价|金额|用途|审批人'],
  ['', '入库日期|供应商|物品名称|规格|数量|单价|金额|验收人|入库单号'],
  ['销售明细', '日期|客户|产品|数量|单价|金额|业务员|部门'],
  ['', '客户名称|联系人|电话|地址|产品|数量|金额'],
  ['部门费用汇总', '部门|办公费|差旅费|招待费|合计'],
  ['费用报销', '日期|部门|报销人|事由|金额|审批人|附件张数'],
  ['请假登记', '姓名|部门|请假类型|申请日期|开始时间|结束时间|天数|事由|批准人'],
  ['', '日期|姓名|部门|上班时间|下班时间|迟到|早退|备注'],
  ['加班登记', '日期|姓名|部门|加班事由|开始时间|结束时间|时长|审批人'],
  ['员工名册', '序号|姓名|性别|部门|职务|入职日期|电话|备注'],
  ['传真登记', '日期|收发|部门|发送人|收件人|主题|页数|费用|批准人|备注'],
  ['长途电话登记', '日期|部门|拨打人|号码|事由|分钟|话费|批准人'],
  ['快递登记', '日期|部门|寄件人|收件单位|物品名称|数量|快递单号|费用'],
  ['合同登记', '序号|签订日期|合同名称|对方单位|金额|经办人|经办部门|份数|审批人|印章'],
  ['发文登记', '日期|发文部门|文件名称|文号|份数|签发人|经办人|备注'],
  ['证照借用', '日期|部门|借用人|证照名称|用途|批准人|归还日期|备注'],
  ['印章保管交接', '印章名称|保管人|使用部门|启用日期|停用日期|备注'],
  ['印章清单', '序号|印章名称|印模|刻制日期|保管人|保管部门|备注'],
  ['会议室预约', '日期|部门|会议主题|开始时间|结束时间|人数|申请人|批准人'],
  ['会议签到', '日期|姓名|部门|签字|备注'],
  ['工资表', '姓名|部门|基本工资|奖金|扣款|实发金额|签字'],
  ['折旧汇总', '资产类别|原值|累计折旧|净值|本月折旧'],
  ['资产调拨单', '资产编号|资产名称|调出部门|调入部门|数量|日期|经办人|批准人'],
  ['设备采购', '设备名称|型号|数量|单价|总价|供应商|交货期'],
  ['设备维修', '日期|设备编号|设备名称|报修部门|故障|维修人|费用|完成时间'],
  ['软件清单', '软件名称|版本|许可数|购买日期|到期日|供应商'],
  ['低值易耗品', '品名|规格|数量|单价|金额|领用人|日期'],
  ['电脑月检', '月份|资产编号|系统|备份|保洁|检查人|备注'],
  ['Purchase Orders', 'PO Number|Date|Supplier|Item|Qty|Unit Price|Total|Status'],
  ['Expense Report', 'Date|Employee|Department|Description|Category|Amount|Approved By'],
  ['Employee Timesheet', 'Date|Employee|Department|Start Time|End Time|Hours|Approved By'],
  ['Visitor Log', 'Date|Visitor Name|Company|Purpose|Time In|Time Out|Host|Vehicle Reg'],
  ['', 'Date|Customer|Item|Quantity|Unit Price|Total|Salesperson'],
  ['Delivery schedule', 'Date|Driver|Vehicle|Destination|Customer|Delivery Time|Items|Quantity'],
  ['Inventory', 'SKU|Item|Quantity on hand|Reorder level|Unit cost|Value|Supplier|Location'],
  ['Maintenance Log', 'Date|Vehicle|Odometer|Service|Cost|Shop|Next due'],
  ['', 'Invoice No.|Date|Vendor|Description|Amount|Due Date|Approved By|Paid'],
  ['Mail log', 'Date|Sender|Recipient|Department|Type|Tracking No.|Signature'],
  ['项目进度', '序号|任务|负责人|部门|开始日期|结束日期|状态|备注'],
  ['值班表', '日期|星期|值班人|部门|电话|备注'],
  ['文具价目表', '品名|规格|单位|单价|备注'],
  ['招待用餐登记', '日期|部门|申请人|客户|人数|金额|批准人|备注'],
  ['宿舍物品登记', '房间|物品名称|数量|状态|保管人|备注'],
  ['班车时刻', '车次|车牌号|驾驶员|出发时间|到达时间|路线'],
  ['驾驶员考核', '驾驶员|出车次数|行驶公里|油耗|加班次数|误餐补贴|得分'],
];
describe('recognising a register', () => {
  it('takes headers of templates for what they are, with or without a title, in other words and in English', () => {
    const wrong: string[] = [];
    let columns = 0;
    let right = 0;
    for (const [kind, title, headers] of HEADERS) {
      const pairs = headers.split('|').map((text) => [text.slice(0, text.lastIndexOf(':')), text.slice(text.lastIndexOf(':') + 1)] as const);
      const layout = layoutOf([...(title === '' ? [] : [[title]]), pairs.map(([text]) => text)]);
      const found = layout.tables[0]?.candidate;
      if (found?.register.id !== kind) wrong.push(`${kind}: ${headers}`);
      pairs.forEach(([, fields], column) => {
        if (fields === '') return;
        columns++;
        if (fields.split(',').some((field) => found?.columns.get(field)?.column === column)) right++;
      });
    }
    assert.deepEqual(wrong, []);
    assert.ok(right >= columns * 0.97, `${right} of ${columns}`);
  });

  it('leaves titled sheets that merely resemble a register alone, and says why', () => {
    const taken: string[] = [];
    for (const [title, headers] of NEAR) {
      if (title === '' || title === '低值易耗品') continue;
      const layout = layoutOf([[title], line(headers)]);
      if (layout.tables.length > 0) taken.push(`${title}: ${layout.tables[0]?.candidate.register.id}`);
      assert.ok(unknownWhy(layout, registers).zh.length > 10);
    }
    assert.deepEqual(taken, []);
  });

  it('leaves most of them alone even without their title', () => {
    const taken = NEAR.filter(([, headers]) => layoutOf([line(headers)]).tables.length > 0);
    assert.ok(taken.length <= NEAR.length * 0.08, taken.map(([title]) => title).join());
  });

  it('gives no column of one idea to another field of the same idea', () => {
    const slip = columnsOf(layoutOf([line('用车日期|返回日期|车牌号|驾驶员|用车人|用车事由|目的地|派车单出车时间|出车时间|返回时间|行驶公里|用车部门|部门经理')]));
    assert.deepEqual([slip.date, slip.returnDate, slip.plannedDepart, slip.depart, slip.return], [0, 1, 7, 8, 9]);
    const supply = columnsOf(layoutOf([line('计划日期|部门|品名|计划数量|实发数量|部门经理|管理部|发放日期')]));
    assert.deepEqual([supply.quantity, supply.issuedQuantity, supply.department, supply.deptApprover, supply.adminApprover], [3, 4, 1, 5, 6]);
  });

  it('lets the content decide between a date and a clock time', () => {
    const rows = [1, 2, 3, 4].map((day) => [`2026-03-0${day}`, '闽D12345', '张三', '李四', '送样', '集美', `${8 + day}:30`, '11:00', 12]);
    const found = columnsOf(layoutOf([['车辆使用登记'], line('使用时间|车号|驾驶员|使用人|事由|目的地|用车时间|回车时间|行驶公里'), ...rows]));
    assert.equal(found.date, 0);
    assert.equal(found.depart, 6);
  });

  it('composes a header over two rows, merged or not', () => {
    const upper = line('日期|车牌号|驾驶员|用车人|事由|目的地|时间||里程|');
    const lower = ['', '', '', '', '', '', '出车', '返回', '起', '止'];
    for (const merges of [[], ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:H2', 'I2:J2']]) {
      const layout = layoutOf([['车辆使用登记'], upper, lower, ['2026-03-02', '闽D12345', '张三', '李四', '送样', '集美', '8:30', '9:30', 100, 120]], { merges });
      const found = columnsOf(layout);
      assert.deepEqual([found.depart, found.return, found.startKm, found.endKm], [6, 7, 8, 9]);
      assert.deepEqual([layout.tables[0]?.header.top, layout.tables[0]?.header.bottom], [1, 2]);
    }
  });

  it('composes a header over three rows, with columns merged over all of them and one child alone under its heading', () => {
    const layout = layoutOf([
      ['办公用品申领发放明细'],
      line('序号|申领|||用品||数量|||审批||领取|遗失|'), line('|计划||部门|名称|规格|申请|批准|实发|部门经理|管理部|领取人|数量|赔偿'), line('|日期|人员'),
      ['发放日期：2026年4月7日'],
      [1, '2026-04-03', '何丽娟', '市场部', '笔记本', 'A5', 1, 1, 1, '韦慧敏', '金天宇', '曹雪梅'],
    ], { merges: ['A2:A4', 'B2:D2', 'E2:F2', 'G2:I2', 'J2:K2', 'M2:N2', 'B3:C3', ...'DEFGHIJKLMN'.split('').map((column) => `${column}3:${column}4`)] });
    const found = columnsOf(layout);
    assert.deepEqual([found.serial, found.planDate, found.applicant, found.quantity, found.collector, found.lostQuantity, found.compensation], [0, 1, 2, 6, 11, 12, 13]);
    assert.deepEqual([layout.tables.length, layout.tables[0]?.header.top, layout.tables[0]?.header.bottom], [1, 1, 3]);
  });

  it('composes a header over three rows where what stands under a heading of its own is long, or is a record', () => {
    const merges = ['A1:A3', 'B1:B3', 'C1:D2', 'E1:G2', 'H1:I1', 'H2:I2', 'J2:J3', 'K2:K3'];
    const rows = [line('序|用车日期|车辆||用车|||行车||加班用车|节假日'), line('|||||||里程表读数(公里)||用车人签字(是/否)|管理部确认(是/否)'), line('||车号|司机|部门|用车人|事由|出车|收车')];
    const record = [1, '2026-03-02', '闽D12345', '张三', '销售部', '李四', '送样', 100, 120, '是', ''];
    const whole = layoutOf([...rows, record], { merges });
    assert.deepEqual([whole.tables[0]?.header.top, whole.tables[0]?.header.bottom], [0, 2]);
    const found = columnsOf(whole);
    assert.deepEqual([found.date, found.plate, found.startKm, found.endKm, found.overtimeSigned, found.restDayConfirmed], [1, 2, 7, 8, 9, 10]);
    // Nothing is merged into the row below, where figures stand under the headings: that is a record.
    const flat = layoutOf([line('用车日期|车牌号|驾驶员|用车人|事由|目的地|里程|'), line('2026-03-02|闽D12345|张三|李四|送样|集美|100|120')], { merges: ['G1:H1'] });
    assert.deepEqual([flat.tables[0]?.header.top, flat.tables[0]?.header.bottom], [0, 0]);
  });

  it('takes the day of the application for the day of stamping only where no other day is told', () => {
    const record = (more: readonly GridValue[]): GridValue[] => ['2026-03-02', ...more, '销售部', '李四', '合同', 1, '公司公章', '张三', '王五'];
    const words = '用印部门|申请人|文件名称|份数|印章名称|批准人|监印人';
    const dated = (head: string, more: readonly GridValue[]): number | undefined => columnsOf(layoutOf([['用印登记台账'], line(`${head}|${words}`), record(more), record(more), record(more)])).date;
    assert.equal(dated('申请日期', []), 0);
    assert.equal(dated('申请日期|用印日期', ['2026-03-03']), 1);
    assert.equal(dated('合同签订日期', []), undefined);
  });

  it('finds tables side by side and tables of another kind further down', () => {
    const seal = line('日期|用印部门|文件名称|份数|申请人|批准人');
    const record = ['2026-03-02', '销售部', '合同', 1, '甲', '乙'];
    const beside = layoutOf([[...seal, '', ...seal], [...record, '', ...record]]);
    assert.deepEqual(beside.tables.map((table) => table.header.left), [0, 7]);
    const below = layoutOf([['用印登记'], seal, record, [], ['固定资产台账'], line('资产编号|资产名称|原值|购置日期|使用部门|保管人'), ['A1', '电脑', 5000, '2024-01-01', '销售部', '甲']]);
    assert.deepEqual(below.tables.map((table) => table.candidate.register.id), ['seal-log', 'asset-list']);
  });

  it('reads a header in two scripts, in two rows of two languages, and in traditional characters', () => {
    const zh = line('序号|日期|用印部门|文件名称|份数|申请人|批准人');
    const en = line('No.|Date|Department|Document|Copies|Applicant|Approved by');
    const record = [1, '2026-03-02', '销售部', '合同', 1, '甲', '乙'];
    assert.equal(columnsOf(layoutOf([zh.map((text, at) => `${text}\n${en[at] ?? ''}`), record])).approver, 6);
    const two = layoutOf([zh, en, record]);
    assert.deepEqual([two.tables.length, two.tables[0]?.header.bottom], [1, 1]);
    // 及 belongs to neither of the two facts that it joins.
    const joined = columnsOf(layoutOf([['物品申领单'], line('申报日期|申领科室|申领人|名称及规格|数量|预算科目'), ...['擦手纸 200抽', '胶棒 21g', '中性笔 黑', '标签纸 40×30', '告示牌 A4'].map((item) => ['2026-03-02', '药房', '宋东', item, 2, '办公费'])]));
    assert.deepEqual([joined.item, joined.spec], [3, 3]);
    // A unit is no second script: (km) over all three readings makes none of them the distance.
    const units = columnsOf(layoutOf([line('用车日期|车牌号|驾驶员|用车人|事由|里程(km)||'), line('|||||出车里程|返回里程|行驶公里'), ['2026-03-02', '闽D12345', '张三', '李四', '送样', 100, 120, 20]], { merges: ['F1:H1'] }));
    assert.deepEqual([units.startKm, units.endKm, units.km], [5, 6, 7]);
    assert.equal(columnsOf(layoutOf([line('編號|用印日期|申請部門|文件名稱|份數|申請人|審批人')])).approver, 6);
  });

  it('knows a header over two rows once more where its cells are not merged the second time', () => {
    const words = [line('编号|申请|||用印内容|||审批|'), line('|日期|处室|申请人|文件名称|类别|份数|批准人|批准日期')];
    const record = (serial: number) => [serial, `2025-11-${serial + 10}`, '学生处', '瞿丽', '介绍信', '一般', 1, '应秋水', `2025-11-${serial + 10}`];
    const layout = layoutOf([['公章使用登记簿'], ...words, record(1), record(2), record(3), ...words, record(4), record(5)], { merges: ['A2:A3', 'B2:D2', 'E2:G2', 'H2:I2'] });
    assert.deepEqual(layout.tables.map(({ header, repeats }) => [header.top, header.bottom, repeats]), [[1, 2, [6, 7]]]);
  });

  it('takes the first of two equal headers as well, whatever the title over it says', () => {
    const words = line('日期|车号|司机|去哪里|办什么事|出门时间|出门表底|回厂时间|回厂表底|跑了多少');
    const trip = (day: number) => [`2025-11-0${day}`, '浙HA8852', '毛根法', '高铁站', '接客户', '9:05', 45_309 + day * 20, '10:00', 45_327 + day * 20, 18];
    const month = Array.from({ length: 14 }, (_, at) => trip(at % 9 + 1));
    const layout = layoutOf([['车辆进出登记本'], words, ...month, words, trip(4), trip(5)]);
    assert.deepEqual(layout.tables.map(({ header, repeats }) => [header.top, repeats]), [[1, [16]]]);
  });

  it('tells the approval under its own heading from the general one', () => {
    const layout = layoutOf([
      ['印章使用台账'], line('序|日期|哪个部门用|经手人|用在什么文件上|几份|章别|领导签批|印章带出||'), line('||||||||带出打√|谁同意的|哪天还回'),
      [1, '2025-08-01', '工程部', '晏飞', '验收单', 3, '资料章', '龚大勇', '', '', ''],
    ], { merges: [...'ABCDEFGH'.split('').map((column) => `${column}2:${column}3`), 'I2:K2'] });
    const found = columnsOf(layout);
    assert.deepEqual([found.document, found.approver, found.takenOut, found.takenOutApprover, found.returnedOn], [4, 7, 8, 9, 10]);
  });

  it('lets figures overrule a header that was misunderstood', () => {
    const rows = [[8, 11], [3, 2.5], [10, 2], [4, 13], [6, 0.8], [12, 4.5]].map(([quantity = 0, price = 0], at) => [at + 1, 4.3 + at / 10, '秩序部', '杜国庆', '竹扫把', quantity, price, quantity * price, '冯德胜']);
    const layout = layoutOf([['领东西登记'], line('号|报的数|部门|谁要|东西|多少把|单价|金额|部门经理签字'), ...rows]);
    assert.equal(columnsOf(layout).quantity, 5);
  });

  it('looks no further than the table for its columns', () => {
    const header: string[] = line('日期|用印部门|文件名称|份数|申请人|批准人');
    header[9000] = '草稿';
    assert.equal(layoutOf([header]).tables[0]?.header.right, 5);
  });
});
