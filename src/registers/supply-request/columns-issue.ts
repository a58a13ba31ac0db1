import type { Fields } from '../../core/records/field';

/** Approval, issue and loss of what was claimed. */
export const issueColumns = {
  deptApprover: {
    type: 'person', zh: '部门经理', en: 'Department manager', required: true, roster: ['managers'],
    headers: [
      '部门经理审核', '部门经理签字', '部门经理审批', '部门负责人', '部门负责人签字', '部门负责人审核', '部门负责人审批', '部门审核', '部门审批', '部门主管', '部门主管审核', '部门审核人', '部门审批人', '部门批准人', '部门领导', '部门领导审批', '部门领导签字', '部门经理意见', '部门经理审核人', '科室负责人', '主管签字', '部门经理批准', '审核人', '部门签字', '部门负责人确认', '部门主管签字', '部门经理签名', '主管审核', '单位负责人', '审核',
      'Dept Manager', 'Department Approval', 'Department Head', 'Dept. Manager', 'Manager', 'Approved by Department', 'Dept Approver', 'Head of Department', 'Supervisor', 'Dept Head', 'Manager Approval', 'Department Approver', 'Line Manager', 'Reviewed By', 'Dept Approval',
      '经理核', '部门经理核', '部门头儿签字', '部门核签', '部门核准', 'Dept Sign-off',
    ],
    not: ['管理部', '日期', '时间', '行政', '数量', '总经理', '综合部', '办公室', 'admin', 'date', 'quantity', 'qty'],
  },
  adminApprover: {
    type: 'person', zh: '管理部', en: 'Administration', required: true, roster: ['administration'],
    headers: [
      '管理部审批', '管理部审批人', '管理部批准', '管理部批准人', '管理部签字', '管理部经理', '管理部审核', '管理部意见', '管理部核准', '管理部经理签字', '行政部审批', '行政部', '行政审批', '行政部审核', '行政部批准', '行政批准人', '行政审批人', '行政部意见', '综合部审批', '综合管理部', '办公室审批', '批准人', '审批人', '批准', '审批', '核准人', '行政人事部审批', '管理部确认', '行政部签字', '行政经理', '管理部核准人', '行政人事部', '行政管理部', '管理部负责人',
      'Admin', 'Admin Approval', 'Administration Approval', 'Approved by Administration', 'Admin Approver', 'Admin Dept', 'Administration Approver', 'Approved By', 'Approver', 'Admin Manager', 'Administration Dept', 'Office Manager', 'Final Approval', 'Approval',
      '管理部核', '行政部核', '总务核准', '总务部核准', '后勤审批', '综合办审批', 'Admin Sign-off', 'Sanctioned By', 'Signed Off By',
    ],
    not: ['部门经理', '部门负责人', '日期', '时间', '数量', '部门主管', '数', '发放人', '电脑', 'date', 'quantity', 'qty', 'department manager', 'dept manager', 'department head'],
  },
  approvedQuantity: {
    type: 'number', zh: '批准数量', en: 'Approved quantity', unit: 'piece', summed: true,
    headers: ['核准数量', '审批数量', '核定数量', '批准数', '核准数', '审核数量', '审批数', '核发数量', '同意数量', '管理部批准数量', '批复数量', '管理部核准数量', '准领数量', '审定数量', '核定数', '批准量', 'Approved Qty', 'Qty Approved', 'Quantity Approved', 'Approved', 'Authorised Qty', 'Authorized Quantity', 'Allowed Quantity', 'Authorized Qty', '批了几个', '批复量', '核定量', '核准量'],
    not: ['日期', '人', '计划', '申请', '实发', '时间', 'date', 'by', 'requested', 'issued'],
  },
  issueDate: {
    type: 'date', zh: '发放日期', en: 'Issue date',
    headers: ['发放时间', '领用日期', '领用时间', '领取日期', '领取时间', '发放日', '出库日期', '出库时间', '实发日期', '实领日期', '发出日期', '领料日期', '签领日期', '签收日期', '签领时间', '领物日期', '实际领用日期', '实际领取日期', '领出日期', '实际发放日期', '日期', 'Issued On', 'Issued Date', 'Date Issued', 'Date of Issue', 'Distribution Date', 'Collection Date', 'Date Collected', 'Collected On', 'Handout Date', 'Issue Dt', 'Delivery Date', 'Pickup Date', 'Date Received', '发货日期', '哪天发的', '哪天领的', '领讫日期'],
    not: ['计划', '申请', '申领日期', '审批', '批准', '归还', '申报', '填表', '采购', 'plan', 'request', 'approv', 'return'],
  },
  issuedQuantity: {
    type: 'number', zh: '实发数量', en: 'Issued quantity', unit: 'piece', summed: true,
    headers: ['发放数量', '领用数量', '实领数量', '领取数量', '实发数', '实际发放数量', '实际领用数量', '实际数量', '出库数量', '实际领取数量', '领用数', '发出数量', '领出数量', '发放数', '领取数', '实领数', '签领数量', '已发数量', '实发', '实领', '实付数量', 'Issued', 'Issued Qty', 'Qty Issued', 'Quantity Issued', 'Actual Quantity', 'Given', 'Qty Given', 'Distributed', 'Quantity Taken', 'Qty Delivered', 'Quantity Collected', 'Delivered Qty', 'Actual Qty', 'Qty Out', '给了几个', '给了多少', '发了几个', '领了几个', '实领量', '实发量', '发放量', '领用量', '领走数量'],
    not: ['计划', '申请', '批准', '核准', '日期', '申领数量', '时间', 'date', 'planned', 'requested', 'approved', 'by'],
  },
  collector: {
    type: 'person', zh: '领取人', en: 'Collector', roster: ['clerks'],
    headers: ['领取人签字', '领用人签字', '签领人', '签收人', '领物人', '领取人签名', '领料人', '领用签字', '签收', '签领', '内勤签领', '领取签字', '领取内勤', '内勤', '部门内勤', '领用签收', '领取人姓名', '领取', '代领人', '取货人', '领用人签名', '领用人', '部门领取人', 'Collected By', 'Collector', 'Received By', 'Receiver', 'Recipient', 'Picked Up By', 'Signed For By', 'Signature', 'Taken By', 'Issued To', 'Received by (signature)', '谁来拿', '谁拿的', '谁领的', '谁来领', '谁领走', '内勤签字', '内勤签名', '取物人', '具领人', 'Picked By'],
    not: ['日期', '时间', '数量', '部门经理', '申请', 'date', 'quantity'],
  },
  lostQuantity: {
    type: 'number', zh: '遗失数量', en: 'Lost quantity', unit: 'piece', summed: true,
    headers: ['丢失数量', '遗失数', '丢失数', '遗失', '丢失', '遗失件数', '损失数量', '损坏遗失数量', '丢损数量', '丢失赔偿数量', '遗失赔偿数量', '赔偿数量', '遗失/损坏数量', '丢失件数', '损坏数量', '遗失损坏数量', 'Lost', 'Lost Qty', 'Qty Lost', 'Quantity Lost', 'Missing Quantity', 'Lost Quantity', 'Missing Qty', 'Lost Items', '丢了几个', '丢了多少', '丢失量', '遗失量', '短少数量', '灭失数量'],
    not: ['赔', '日期', '责任人', 'date', 'compensation'],
  },
  compensation: {
    type: 'money', zh: '赔偿金额', en: 'Compensation', unit: 'yuan', summed: true,
    headers: ['个人赔偿额', 'Paid back', '赔偿', '赔偿金额(元)', '赔偿额', '赔款', '赔偿款', '赔付金额', '遗失赔偿', '照价赔偿', '赔偿费', '丢失赔偿', '遗失赔偿金额', '赔偿(元)', '赔款金额', '应赔金额', '实赔金额', 'Compensation Amount', 'Paid Back', 'Compensation Paid', 'Compensation (CNY)', 'Reimbursement', 'Loss Paid', 'Compensated', 'Amount Compensated', '赔了多少', '赔了多少钱', '赔多少'],
    not: ['日期', '人', '责任', '是否', 'date', 'by'],
  },
} as const satisfies Fields;
