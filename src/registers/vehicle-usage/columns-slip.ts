import type { Fields } from '../../core/records/field';

/** The dispatch slip, the clock and the signatures of a trip. */
export const slipColumns = {
  dispatchNo: {
    type: 'text', zh: '派车单号', en: 'Dispatch slip No.',
    headers: [
      '派车单编号', '派车单', '派车编号', '派车号', '派车单号码', '调度单号', '车辆调度单号', '调度单编号', '车辆调度单', '调度单', '用车单号', '用车申请单号', '申请单号', '用车申请单编号', '派单号', '出车单号', '出车单编号', '出车单', '派车凭证号', '派车通知单号', '单号', '单据编号', '派车令号', '任务单号', '行车单号', '用车单编号',
      'Dispatch No.', 'Dispatch No', 'Dispatch Number', 'Slip No.', 'Dispatch Slip', 'Dispatch ID', 'Order No.', 'Request No.', 'Requisition No.', 'Trip Ticket', 'Trip Ticket No.', 'Trip Order No.', 'Dispatch Order', 'Dispatch Order No.', 'Dispatch Slip Number', 'Work Order', 'Ticket No.',
      '派车条', '派车条号', '派车票号', '派车凭单号',
    ],
    not: ['时间', '日期', '加油', '发票', '油卡', '审批', '签字', '出车时间', 'time', 'date', 'invoice', 'fuel'],
  },
  dispatcher: {
    type: 'person', zh: '调度员', en: 'Dispatcher', roster: ['dispatchers'],
    headers: ['调度员签字确认', '调度', '派车人', '调度人', '派车员', '车辆调度员', '调度员签字', '派车调度员', '车辆调度', '派车经办人', '调度人员', '派车人签字', '车辆调度人', '车管员', '车辆管理员', 'Dispatched By', 'Dispatcher Name', 'Coordinator', 'Scheduler', 'Dispatch Officer', 'Fleet Coordinator'],
    not: ['单号', '编号', '时间', '日期', '批准', '审批', '单', 'no.', 'time', 'date', 'approv', 'slip'],
  },
  plannedDepart: {
    type: 'time', zh: '派车单出车时间', en: 'Planned departure',
    headers: [
      '派车时间', '派车单时间', '计划出车时间', '预定出车时间', '预计出车时间', '约定出车时间', '约定时间', '计划时间', '预计用车时间', '计划用车时间', '预约时间', '预约用车时间', '预约出车时间', '申请用车时间', '调度时间', '派车单用车时间', '要求出车时间', '应出车时间', '派单时间', '安排时间', '安排出车时间', '计划发车时间', '预定时间', '派车单约定时间', '单上出车时间', '计划出发时间', '预计出发时间', '拟出车时间',
      'Planned Departure Time', 'Planned Depart', 'Scheduled Departure', 'Scheduled Time', 'Scheduled Out', 'Planned Out', 'Planned Time', 'Slip Time', 'Dispatch Time', 'Requested Time', 'Planned Start', 'Scheduled Start', 'Time on Slip', 'Booked Time', 'Reserved Time', 'Slip Departure Time',
    ],
    not: ['返回', '回车', '实际', '单号', '编号', '收车', '日期', 'return', 'actual', 'no.', 'back'],
  },
  depart: {
    type: 'time', zh: '出车时间', en: 'Departure',
    headers: [
      '出发时刻', '离司时间', '出车起始时间', '时间起', '起', '出',
      '出发时间', '发车时间', '实际出车时间', '出车时刻', '起始时间', '开始时间', '启程时间', '离开时间', '出车', '出场时间', '出库时间', '外出时间', '实际出发时间', '出门时间', '出厂时间', '开车时间', '用车起始时间', '用车开始时间', '起始', '取车时间', '出车时间(时分)', '行车开始时间', '时间出车', '出车时分', '开出时间', '始发时间', '用车时间', '出行时间', '实际发车时间',
      'Time Out', 'Out', 'Depart', 'Departure Time', 'Start Time', 'Start', 'Leave Time', 'Time Start', 'Depart Time', 'Actual Departure', 'Left At', 'Time Left', 'Departed', 'Time of Departure', 'Out Time', 'Begin Time', 'Time Departed', 'Trip Start', 'Check Out Time', 'Check-out Time',
      '走', '走的时间', '几点走', '起程', '起程时间', '启程', '出门',
    ],
    not: ['派车', '计划', '预计', '预定', '约定', '预约', '申请', '返回', '里程', '公里', '地点', '地', '结束', '回车', '收车', '调度', '码表', '日期', 'planned', 'scheduled', 'return', 'odometer', 'mile', 'location', 'km', 'date', 'slip', 'requested'],
  },
  return: {
    type: 'time', zh: '返回时间', en: 'Return',
    headers: [
      '时间止', '止', '回', '归',
      '回车时间', '收车时间', '归队时间', '回场时间', '结束时间', '返程时间', '归来时间', '还车时间', '归还时间', '到达时间', '返回', '回车', '收车', '回来时间', '实际返回时间', '返回时刻', '入库时间', '回库时间', '进场时间', '用车结束时间', '实际回车时间', '截止时间', '终止时间', '停车时间', '回厂时间', '返司时间', '回公司时间', '回程时间', '返回时间(时分)', '时间返回', '时间回车', '交车时间', '回队时间', '返车时间',
      'Time In', 'In', 'Return Time', 'End Time', 'End', 'Time Returned', 'Returned', 'Time Back', 'Back', 'Arrival Time', 'Arrive', 'Arrival', 'Time End', 'Time of Return', 'Returned At', 'Actual Return', 'In Time', 'Finish Time', 'Trip End', 'Check In Time', 'Check-in Time',
      '回来', '几点回', '回来的时间', '返程', '回程',
    ],
    not: ['预计', '计划', '里程', '公里', '日期', '地点', '费', '码表', '预定', '约定', '等候', 'planned', 'expected', 'odometer', 'mile', 'date', 'location', 'km', 'scheduled'],
  },
  returnDate: {
    type: 'date', zh: '返回日期', en: 'Return date',
    headers: ['返回日', '回程年月日', '还车日', '回车日期', '收车日期', '还车日期', '归还日期', '返程日期', '归队日期', '结束日期', '回程日期', '交车日期', '归来日期', 'Date Returned', 'End Date', 'END_DATE', 'Date of Return', 'Return Date', 'Date Back', 'Arrival Date'],
    not: ['预计', '计划', 'planned', 'expected'],
  },
  approver: {
    type: 'person', zh: '批准人', en: 'Approver', roster: ['heads', 'chiefs'],
    headers: [
      '审批人', '批准', '审批', '核准人', '审核人', '管理部经理', '管理部经理签字', '派车批准人', '派车审批人', '用车批准人', '用车审批人', '批准人签字', '审批人签字', '批准领导', '审批领导', '领导审批', '领导批准', '领导签字', '负责人签字', '主管领导', '签发人', '签批人', '准派人', '管理部审批', '管理部批准', '负责人审批', '部门负责人', '审批签字', '批准人签名', '授权人', '派车单批准人',
      'Approved By', 'Approval', 'Authorised By', 'Authorized By', 'Authoriser', 'Authorizer', 'Approver Name', 'Approved', 'Approving Officer', 'Administration Manager', 'Manager', 'Manager Approval',
      '谁批的', '批', '核准', '核签', '核批人', 'Sanctioned By', 'Signed Off By', 'Endorsed By', 'Cleared By', 'Permitted By',
    ],
    not: ['日期', '时间', '确认', '意见', '加班', '维修', '费', '值班', 'date', 'time', 'confirm', 'rest day'],
  },
  overtimeSigned: {
    type: 'signature', zh: '用车人签字', en: 'User signature',
    headers: [
      '加班签字', '加班用车签字', '用车人签名', '加班确认', '加班用车确认', '加班签认', '用车人确认', '用车人签认', '使用人签字', '使用人签名', '乘车人签字', '乘车人签名', '加班用车人签字', '签字确认', '用车签字', '签字', '签名', '乘车人确认', '用车者签字', '加班用车签认', '超时签字', '超时用车签字', '是否签字', '用车确认签字',
      'Signature', 'User Signed', 'Signed', 'Overtime Signature', 'Overtime Signed', 'User Signature', 'Passenger Signature', 'Signed By User', "User's Signature", 'Overtime Confirmed', 'Rider Signature',
      '下班后用车签字', '超时签认', '延时用车签字',
    ],
    not: ['驾驶员', '司机', '批准', '审批', '领导', '管理部', '调度', '负责人', '经理', 'driver', 'approv', 'manager', 'rest day', 'dispatch'],
  },
  restDayConfirmed: {
    type: 'signature', zh: '管理部确认', en: 'Rest day confirmed',
    headers: ['休息日管理部签章', '双休日管理部核实', '周末用车确认人', '非工作日管理部签认', 
      '节假日确认', '节假日管理部确认', '休息日确认', '假日确认', '值班确认', '节假日值班确认', '管理部签认', '管理部安排确认', '节假日用车确认', '管理部确认签字', '休息日管理部确认', '行政部确认', '节假日值班安排', '节假日安排', '管理部安排', '假日用车确认', '周末用车确认', '值班安排确认', '管理部签字确认', '管理部确认人',
      'Rest Day Confirmed', 'Holiday Confirmed', 'Administration Confirmed', 'Holiday Confirmation', 'Admin Confirmed', 'Confirmed by Administration', 'Rest-day Confirmation', 'Weekend Confirmed', 'Admin Confirmation', 'Weekend Approval', 'Confirmed By Admin', 'Rest day OK by Admin', 'Weekend OK', 'Holiday OK', 'Rest Day Approval', 'Holiday Approval',
    ],
    not: ['经理签字', '审批', '批准', '加班签字', '用车人', '油', '费'],
  },
} as const satisfies Fields;
