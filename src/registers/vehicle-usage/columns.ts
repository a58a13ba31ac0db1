import type { Fields } from '../../core/records/field';
import { distanceColumns } from './columns-distance';
import { slipColumns } from './columns-slip';
import { moneyColumns } from './columns-money';

/** 车辆使用登记: what the register records of one trip. */
export const columns = {
  serial: {
    type: 'text', zh: '序号', en: 'No.',
    headers: ['序', '号', '编号', '登记编号', '登记序号', '流水号', '顺序号', '项次', '行次', '出车编号', '记录编号', 'NO:', 'No', 'Serial', 'Serial No.', 'S/N', 'SN', 'Sr. No.', 'Sl. No.', '登记流水', '流水序号', '号数', '本号', 'Trip No.', 'Trip #', 'Item No.', '#', '登记号', '记录号', '顺号', '流水', '次序', 'Entry', 'Entry No.', 'ID', '行', '项', '笔', '笔数'],
    not: ['派车', '车辆', '车牌', '单号', '发票', '油卡', '驾驶证', 'slip', 'plate', 'vehicle', 'order'],
  },
  date: {
    type: 'date', zh: '用车日期', en: 'Date', required: true,
    headers: [
      '日期', '出车日期', '使用日期', '用车年月日', '行车日期', '行驶日期', '派车日期', '发车日期', '登记日期', '填写日期', '出行日期', '出发日期', '年月日', '用车时间', '使用时间', '时间', '月日', '月/日', '用车日', '外出日期', '开出日期', '调度日期',
      'Trip Date', 'Date of Trip', 'Date of Use', 'Use Date', 'Travel Date', 'Date Used', 'START_DATE', 'Start Date', 'Departure Date', 'Journey Date', 'Date of Journey', 'Date of Travel',
    ],
    not: ['返回', '回车', '收车', '归还', '还车', '申请', '批准', '审批', '加油', '结束', '回程', '到期', 'return', 'approv', 'end', 'request', 'fuel', 'service'],
  },
  plate: {
    type: 'plate', zh: '车牌号', en: 'Plate', required: true, roster: ['plates'],
    headers: [
      '车牌', '车牌号码', '车号', '车辆号牌', '号牌号码', '号牌', '车辆牌号', '牌照号', '牌照号码', '牌照', '牌号', '车辆', '车辆编号', '派出车辆', '使用车辆', '车辆车牌', '车辆车牌号', '所用车辆', '用车车牌', '用车车号', '派车车号', '派车车牌', '车辆号码', '派车车牌号', '出车车号', '车辆名称', '车型及车牌',
      '车型/车牌', 'Plate No.', 'Plate Number', 'License Plate', 'Licence Plate', 'License No.', 'License Plate No.', 'Licence No.', 'Vehicle', 'Vehicle No.', 'Vehicle Number', 'Vehicle ID', 'Vehicle Plate', 'Registration', 'Registration No.', 'Registration Number', 'Reg No', 'Reg. No.', 'Car', 'Car No.', 'Car Number', 'Car Plate', 'Vehicle Reg', 'Vehicle Registration', 'Unit #', 'Tag',
      '车', '哪辆车', '用哪辆车',
    ],
    not: ['车况', '车型', '里程', '费', '油', '驾驶', '司机', '状况', '检查', '批准', '事由', '部门', '人', 'condition', 'model', 'mileage', 'type', 'driver', 'make', 'user'],
  },
  driver: {
    type: 'person', zh: '驾驶员', en: 'Driver', required: true, roster: ['drivers'],
    headers: [
      '司机', '驾驶人', '驾驶员姓名', '司机姓名', '出车司机', '行车司机', '驾驶人员', '出车人', '驾车人', '驾驶员签字', '司机签字', '驾驶员签名', '司机签名', '随车司机', '派车司机', '驾驶司机', '开车人', '当班司机', '当班驾驶员', '出车驾驶员', '执行司机', '专职驾驶员',
      'Driver Name', "Driver's Name", 'Name of Driver', 'Driven By', 'Operator', 'Chauffeur', 'Driver Signature',
      '谁开', '谁开的', '开车的',
    ],
    not: ['电话', '补贴', '驾驶证', '费', '评价', '手机', '日期', '时间', '用车人', 'phone', 'license', 'licence', 'allowance', 'tel', 'vehicle'],
  },
  user: {
    type: 'person', zh: '用车人', en: 'User', required: true, roster: ['people'],
    headers: [
      'Vehicle User',
      '用车人员', '使用人', '乘车人', '乘车人员', '用车申请人', '申请人', '用车人姓名', '使用者', '乘坐人', '乘用人', '随车人员', '用车者', '使用人姓名', '申请用车人', '用车负责人', '用车联系人', '用车人/部门', '主要乘车人', '经办人', '使用人员', '同车人员', '乘员', '借用人', '领用人', '用车领导', '用车人(乘车人)',
      'Passenger', 'Passengers', 'Used By', 'Requested By', 'Requester', 'Requestor', 'Applicant', 'User Name', 'Employee', 'Employee Name', 'Passenger Name', 'Rider', 'Staff', 'Name of User', 'Name', 'Requisitioner',
      '谁坐', '谁用车', '坐车的', '用车的人',
    ],
    not: ['签字', '签名', '签认', '确认', '电话', '人数', '部门', '司机', '驾驶', '评价', '单位', '科室', '事由', '批准', '审批', 'sign', 'phone', 'department', 'number of', 'no. of', 'driver', 'approv', 'vehicle'],
  },
  department: {
    type: 'department', zh: '用车部门', en: 'Department', roster: ['departments'],
    headers: [
      '用车部门名称', '申请部门名称', '使用部门名称',
      '部门', '部门名称', '使用部门', '申请部门', '所属部门', '所在部门', '用车单位', '使用单位', '申请单位', '用车科室', '使用科室', '科室', '单位', '单位/部门', '部门/单位', '用车部门/单位', '乘车部门', '用车处室', '处室', '需求部门', '用车人部门', '申请用车部门',
      'Dept', 'Dept.', 'Department Name', 'Division', 'Using Department', 'Requesting Department', 'User Department', 'Unit', 'Section', 'Cost Center',
      'Cost Centre', 'Team',
    ],
    not: ['经理', '负责人', '审批', '批准', '意见', '领导', '主管', '派车部门', '管理部', '签字', '审核', '加油', 'manager', 'head', 'approv', 'price'],
  },
  purpose: {
    type: 'text', zh: '用车事由', en: 'Purpose', required: true,
    headers: [
      '事由', '用途', '用车原因', '用车用途', '出车事由', '出车任务', '用车目的', '使用事由', '使用目的', '使用用途', '出车原因', '任务', '任务内容', '出车目的', '工作内容', '事项', '用车事项', '办理事项', '办事内容', '用车理由', '出行事由', '外出事由', '派车事由', '派车任务', '原因', '使用原因', '行车事由', '车辆用途', '用车说明', '用车内容', '出车事项', '执行任务', '用车事由及目的地', '用途说明', '事由及地点', '公务内容', '公务事由',
      'Purpose of Trip', 'Trip Purpose', 'Business Purpose', 'Reason', 'Reason for Trip', 'Purpose of Travel', 'Purpose of Journey', 'Purpose of Use', 'PURPOSE*', 'Description', 'Task', 'Business Reason', 'Purpose/Reason', 'Details',
      '干什么去', '干啥去', '公干内容', 'Why', 'What For', 'Reason for Use',
    ],
    not: ['类别', '分类', '类型', '性质', '种类', '维修', '加油', 'type', 'category', 'class'],
  },
  reasonClass: {
    type: 'choice', zh: '派车类别', en: 'Reason class',
    headers: [
      '用车类别', '用车类型', '用车性质', '事由类别', '事由分类', '用车分类', '派车类型', '派车情形', '派车性质', '派车原因类别', '用车情形', '出车类别', '出车类型', '出车性质', '派车事由类别', '任务类别', '任务类型', '用途类别', '用途分类', '类别', '性质', '派车依据', '用车原因类别', '优先类别', '可派车情形', '用车级别',
      'Trip Type', 'Trip Class', 'Reason Category', 'Category', 'Type of Trip', 'Purpose Category', 'CATEGORY*', 'Purpose Type', 'Use Type', 'Dispatch Class', 'Dispatch Category', 'Class', 'Reason Type', 'Type of Use',
    ],
    not: ['车辆类', '车型', '车辆类型', '费用', '油品', '油料', '驾驶', 'vehicle', 'car type', 'fuel', 'cost', 'expense'],
    choices: {
      高层管理: ['高层管理', '高层管理用车', '高层用车', '高层', '领导用车', '公司领导', '高管', '高管用车', 'senior management', 'senior', 'executive', 'management'],
      客户: ['客户', '客户用车', '接送客户', '接待客户', '客户接送', '客户接待', '拜访客户', 'customer', 'customers', 'client', 'clients', 'customer visit'],
      提存现金: ['提存现金', '财务提存现金', '存取现金', '银行提存现金', '财务', '提款', '取现', '存现', '财务用车', '银行存取款', 'cash', 'bank cash', 'bank', 'moving cash'],
      公交不便: ['公交不便', '远途', '路远', '地点远公交不便', '远且公交不便', '路远且公交不便', '远途办事', '长途', '公交不便且离公司远', '地远公交不便', 'far', 'remote', 'far, no easy bus', 'long distance'],
      政府部门: ['政府部门', '政府', '政府职能部门', '与政府部门外出', '政府部门人员', '政务', '陪同政府人员', '与政府人员共同外出', 'government', 'with government staff', 'government staff'],
      紧急: ['紧急', '紧急情况', '紧急用车', '急事', '应急', '突发', '突发事件', 'urgent', 'emergency'],
      公司活动: ['公司活动', '公司组织活动', '集体活动', '活动用车', '组织活动', '团建', 'company event', 'event', 'company activity'],
      邀请客人: ['邀请客人', '公司邀请的客人', '接待来宾', '来宾', '受邀客人', '公司客人', '客人', '接送客人', '来宾接待', '接待', 'invited guest', 'invited guests', 'guests', 'guest', 'visitor'],
      私事: ['私事', '私用', '因私', '私人', '个人私事', '个人', '办私事', '私人事务', '私人用车', 'private', 'personal', 'private use'],
    },
  },
  destination: {
    type: 'text', zh: '目的地', en: 'Destination', required: true,
    headers: [
      '到达地点', '到达地', '地点', '前往地点', '用车地点', '办事地点', '去向', '目的地点', '行车路线', '行驶路线', '路线', '行程', '起止地点', '起止地', '出车地点', '到达单位', '目的单位', '前往单位', '目标地点', '到达目的地', '行程路线', '出发地-目的地', '起讫地点', '起迄地点', '行车区间', '外出地点', '所去地点', '地址', '往返地点', '出行地点', '途经地点', '送达地点', '前往何处', '用车路线',
      'Destination Address', 'To', 'Location', 'Route', 'Place', 'Where To', 'STOP*', 'Trip To', 'Destination/Route', 'End Location', 'Place Visited', 'Places Visited', 'Address', 'Destination (To)', 'Ending Location', 'Arrival Location',
      '去哪', '去哪里', '去哪儿', '到哪里', 'Going To', 'Where',
    ],
    not: ['出发地点', '起点', '始发', '停放', '停车地点', '加油地点', '上车', '等候', '回车地点', 'from', 'starting', 'parking', 'start location'],
  },
  ...slipColumns,
  ...distanceColumns,
  ...moneyColumns,
  remark: {
    type: 'text', zh: '备注', en: 'Remark',
    headers: ['备注说明', '说明', '其他', '其它', '附注', '注', '备考', '其他说明', '情况说明', '其它说明', '异常情况', 'Remarks', 'Note', 'Notes', 'Comment', 'Comments'],
    not: ['用车', '费用', '用途'],
  },
} as const satisfies Fields;
