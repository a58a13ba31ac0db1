import type { Fields } from '../../core/records/field';
import { issueColumns } from './columns-issue';

/** 办公用品申领: what the register records of one item claimed. */
export const columns = {
  serial: {
    type: 'text', zh: '序号', en: 'No.',
    headers: ['序', '号', '编号', '登记编号', '登记序号', '流水号', '顺序号', '项次', '行次', '申领编号', '申请编号', '申领单号', '申请单号', '领用单号', 'NO:', 'No', 'Serial', 'Serial No.', 'S/N', 'SN', 'Sr. No.', 'Sl. No.', '登记流水', '流水序号', '号数', '本号', 'Item No.', 'Request No.', 'Line', '#', '登记号', '记录号', '顺号', '流水', '次序', 'Entry', 'Entry No.', 'ID', '行', '项', '笔', '笔数'],
    not: ['物品', '商品', '货号', '品名', '用品', '规格', '部门'],
  },
  planDate: {
    type: 'date', zh: '计划日期', en: 'Plan date', required: { unless: [['issueDate']] },
    headers: ['报计划', '报计划日期', '哪天报的计划', 
      '计划时间', '申请日期', '申请时间', '申领日期', '申领时间', '申报日期', '申报时间', '上报日期', '提报日期', '提交日期', '报送日期', '填报日期', '填写日期', '填表日期', '申购日期', '请领日期', '计划申报日期', '计划上报日期', '计划提交日期', '拟定日期', '编报日期', '需求日期', '制表日期', '日期', '登记日期', '年月日', '计划提报日期',
      'Planned On', 'Plan Date', 'Request Date', 'Date Requested', 'Requested On', 'Requisition Date', 'Order Date', 'Application Date', 'Date of Request', 'Submitted On', 'Submission Date', 'Date', 'Planning Date',
      '要货日期', '哪天要的', '请购日期', '报领日期',
    ],
    not: ['发放', '领用日期', '领取', '出库', '审批', '批准', '归还', '到货', '采购', '实发', 'issue', 'approv', 'received', 'delivery', 'return', 'collected'],
  },
  department: {
    type: 'department', zh: '部门', en: 'Department', required: true, roster: ['departments'],
    headers: [
      '申请部门名称', '申领部门名称', '领用部门名称', '使用部门名称',
      '部门名称', '申领部门', '申请部门', '领用部门', '使用部门', '所属部门', '所在部门', '领用单位', '申请单位', '申领单位', '使用单位', '领取部门', '需求部门', '申报部门', '请领部门', '科室', '使用科室', '领用科室', '部门/科室', '申购部门', '单位部门', '部门(科室)', '处室', '计划部门', '提报部门',
      'Dept', 'Dept.', 'Department Name', 'Division', 'Requesting Department', 'Cost Center', 'Using Department', 'Section', 'Requesting Dept', 'Team',
      'Cost Centre', '哪个部门要',
    ],
    not: ['经理', '负责人', '主管', '审批', '审核', '批准', '意见', '签字', '领导', '管理部', '计量', '内勤', 'manager', 'head', 'approv', 'sign'],
  },
  applicant: {
    type: 'person', zh: '申请人', en: 'Applicant', roster: ['people'],
    headers: ['申领人', '领用人', '使用人', '申请人姓名', '申报人', '经办人', '请领人', '需求人', '姓名', '使用者', '申购人', '填报人', '申领人姓名', '领用人姓名', '申请人签字', '申领人签字', '提报人', '填表人', '计划人', '使用人姓名', 'Requested By', 'Requester', 'Requestor', 'Employee', 'Employee Name', 'Applicant Name', 'Name', 'User', 'Staff', 'Ordered By', 'Requisitioner', '谁要的', '谁申请的', '谁要', '需用人', 'Staff Member', 'Wanted By'],
    not: ['领取', '批准', '审批', '审核', '部门', '发放', '日期', '经理', '签收', '内勤', 'approv', 'collect', 'received', 'manager', 'department'],
  },
  item: {
    type: 'text', zh: '品名', en: 'Item', required: true, roster: ['items'],
    headers: ['要买什么', '买什么', '买啥', 
      '物品名称', '用品名称', '办公用品名称', '名称', '物资名称', '物品', '商品名称', '货品名称', '产品名称', '品名及规格', '名称及规格', '物品名称及规格', '用品', '办公用品', '申领物品', '领用物品', '申请物品', '物品名', '品名规格', '品目', '耗材名称', '领用物品名称', '申领物品名称', '申请物品名称', '物料名称', '用品品名', '文具名称', '品名/规格', '材料名称', '存货名称',
      'Item Name', 'Description', 'Item Description', 'Product', 'Product Name', 'Article', 'Supply', 'Supplies', 'Stationery', 'Goods', 'Item Requested', 'Supply Item', 'Office Supply', 'Material',
      '叫什么', '叫啥', '物名', '东西叫什么', '要什么', '要啥', '领什么', '领的什么', '东西', '什么东西', '领的东西', '要的东西', '货名', '品项', '文具',
    ],
    not: ['类别', '分类', '编号', '编码', '部门', '供应商', '单位名称', '人', '类型', 'category', 'code', 'no.', 'number', 'vendor', 'supplier', 'department', 'type'],
  },
  spec: {
    type: 'text', zh: '规格', en: 'Spec',
    headers: ['用品规格', '产品规格', '商品规格', '规格型号', '型号', '型号规格', '规格/型号', '型号/规格', '品牌规格', '品牌型号', '品牌/规格', '品牌及规格', '规格要求', '物品规格', '品牌', '规格说明', '规格及型号', 'Specification', 'Specifications', 'Specs', 'Model', 'Size', 'Spec/Model', 'Brand', 'Model/Spec', 'Size/Spec'],
    not: ['品名', '名称', 'name'],
  },
  unit: {
    type: 'text', zh: '单位', en: 'Unit',
    headers: ['计价单位', '包装单位', '基本单位', '量词', '量值单位', '单位量词', '按啥算', '计数单位', '计量单位', '数量单位', '物品单位', '用品单位', 'UoM', 'U/M', 'Unit of Measure', 'Units', 'UOM', 'Measure'],
    not: ['领用单位', '使用单位', '申请单位', '价', '供应', '申领单位', '部门', 'price', 'cost'],
  },
  quantity: {
    type: 'number', zh: '计划数量', en: 'Planned quantity', required: { unless: [['issuedQuantity']] }, unit: 'piece', summed: true,
    headers: ['要好多', '数', 
      '拟领用数量',
      '申请数量', '申领数量', '数量', '需求数量', '申报数量', '计划数', '申请数', '申领数', '请领数量', '计划领用数量', '申购数量', '计划申领数量', '预计数量', '计划用量', '需求数', '提报数量', '报送数量', '计划量', '需用数量', '申请领用数量', '拟领数量', '应发数量',
      'Qty', 'Qty.', 'Quantity', 'Requested Quantity', 'Qty Requested', 'Quantity Requested', 'Planned Qty', 'Qty Planned', 'Quantity Planned', 'Ordered Quantity', 'Requested', 'Qty Ordered', 'Request Qty', 'Requested Qty', 'Order Qty', 'Planned',
      '要几个', '要多少', '请领数', '报领数量',
    ],
    not: ['实发', '实领', '批准', '核准', '审批', '领用数量', '发放', '库存', '遗失', '丢失', '结存', '核定', '出库', '入库', '采购数量', '退还', 'issued', 'approved', 'stock', 'lost', 'received', 'on hand', 'delivered', 'returned'],
  },
  price: {
    type: 'money', zh: '单价', en: 'Unit price', unit: 'yuan',
    headers: ['单价(元)', '价格', '参考单价', '预算单价', '采购单价', '含税单价', '参考价格', '预估单价', '用品单价', '物品单价', '单价金额', '参考价', '预计单价', 'Price', 'Unit Cost', 'Price Each', 'Cost per Unit', 'Cost', 'Price/Unit', 'Est. Unit Price', 'Unit Price (CNY)', 'Rate', '一个多少钱', '每个多少钱', '一件多少钱'],
    not: ['合计', '总价', '金额', '小计', '赔偿', 'total', 'amount', 'extended'],
  },
  amount: {
    type: 'money', zh: '金额', en: 'Amount', unit: 'yuan', summed: true,
    headers: ['金额(元)', '总价', '总金额', '小计', '合计金额', '总价(元)', '费用', '小计(元)', '预算金额', '合计', '价税合计', '总额', '合计(元)', '金额小计', '预计金额', '领用金额', '计划金额', '费用金额', 'Total', 'Total Price', 'Total Cost', 'Extended Price', 'Total Amount', 'Amount (CNY)', 'Subtotal', 'Line Total', 'Value', 'Ext. Price', 'Sum', '一共', '一共多少钱', '共计', '总共'],
    not: ['赔偿', '单价', '数量', '累计', '备注', 'unit', 'compensation', 'quantity'],
  },
  durable: {
    type: 'yesNo', zh: '非易耗', en: 'Durable',
    headers: ['非易耗标识', '是否周转类', '可重复使用', '是否非易耗', '非易耗品', '是否非易耗品', '非消耗品', '是否耐用品', '耐用品', '耐用', '是否耐用', '非易耗用品', '非易耗(是/否)', '是否为非易耗品', '非易耗办公用品', '非消耗', 'Durable?', 'Is Durable', 'Non-consumable', 'Durable Item', 'Non Consumable', 'Nonconsumable'],
    not: ['年限', 'life'],
  },
  oldReturned: {
    type: 'yesNo', zh: '以旧换新', en: 'Old returned',
    headers: ['是否以旧换新', '旧品交回', '旧品是否交回', '是否交旧', '交旧', '旧物交回', '旧件交回', '旧品回收', '交旧领新', '是否交旧领新', '以旧换新(是/否)', '旧物回收', '是否交回旧品', '旧品归还', '旧品退回', '是否归还旧品', '交回旧品', '旧品收回', 'Old Returned', 'Old for New', 'Old Item Returned', 'Trade-in', 'Old One Returned', 'Exchange', 'Returned Old', 'Old-for-new', 'Old Handed In', '以旧换新情况', '交旧情况', '旧品处理', '旧的交了没', '旧的交回没有', '换旧', '缴旧'],
    not: ['数量', '日期', '时间', 'date', 'quantity'],
  },
  ...issueColumns,
  remark: {
    type: 'text', zh: '备注', en: 'Remark',
    headers: ['备注说明', '说明', '用途', '其他', '其它', '附注', '注', '备考', '用途说明', '申请理由', '申领原因', '申请事由', '申领用途', '领用用途', 'Remarks', 'Note', 'Notes', 'Comment', 'Comments', 'Purpose', 'Reason'],
    not: ['规格', '品名'],
  },
} as const satisfies Fields;
