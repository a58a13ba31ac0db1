import type { Fields } from '../../core/records/field';
import { STATUS_CHOICES } from './status-words';

/** 资产台账: what the list records of one asset. */
export const columns = {
  serial: {
    type: 'text', zh: '序号', en: 'Line no.',
    headers: ['序', '顺序号', '项次', '行次', '流水号', '登记序号', '顺号', 'Serial', 'Item No.', 'Line', '#', 'Sr. No.', 'Sl. No.', '流水', '次序'],
    not: ['资产', '设备', '出厂', '机器', '产品', '型号', 'asset', 'equipment', 'device', 'manufacturer'],
  },
  assetNo: {
    type: 'text', zh: '资产编号', en: 'Asset tag', required: true,
    headers: [
      '固定资产编号', '固定资产编码', '资产编码', '资产号', '资产代码', '资产卡片号', '资产卡片编号', '卡片编号', '卡片号', '固定资产卡片编号', '设备编号', '设备编码', '设备号', '编号', '编码', '物品编号', '财产编号', '条码', '资产条码',
      '资产标签', '标签号', '资产标签号', '电脑编号', '资产序号', '统一编号', 'Asset No.', 'Asset No', 'Asset Number', 'Asset ID', 'Asset Code', 'Tag', 'Tag No.', 'Tag Number', 'Barcode', 'Inventory No.', 'Inventory Number', 'Fixed Asset No.', 'Equipment No.', 'Equipment ID', 'ID',
      '财产号', '固资编号', '物件编号',
    ],
    not: ['序号', '序列', '出厂', '发票', '合同', '凭证', '型号', '部门', '人员', '员工', '类别', '分类', '旧编号', '原编号', '订单', 'order', 'serial', 'model', 'invoice', 'category', 'employee'],
  },
  name: {
    type: 'text', zh: '资产名称', en: 'Name', required: true,
    headers: [
      '固定资产名称', '设备名称', '名称', '物品名称', '品名', '财产名称', '资产', '器具名称', '名称及规格', '资产名称及规格', '办公设备名称', '电脑名称', '资产描述',
      'Asset Name', 'Asset', 'Item', 'Item Name', 'Description', 'Asset Description', 'Equipment', 'Equipment Name', 'Fixed Asset Name',
      '东西', '名字', '叫什么', '叫啥', '物名', '物件', '物件名称', '什么东西', '家具名称', '设施名称',
    ],
    not: ['事由', '原因', '用途', '内容', '备注', '说明', '部门', '类别', '类名', '分类', '供应商', '厂家', '厂商', '单位名称', '公司', '人', '地点', '用户', 'category', 'supplier', 'model', 'user', 'first', 'last', 'company', 'manufacturer', 'location'],
  },
  category: {
    type: 'text', zh: '资产类别', en: 'Category',
    headers: [
      '类别', '类别名称', '资产类型', '资产分类', '固定资产类别', '固定资产分类', '所属大类', '分类', '大类', '小类', '类型', '设备类别', '设备类型', '资产类别名称', '资产大类', '种类', '固定资产类型',
      'Asset Category', 'Asset Type', 'Type', 'Class', 'Asset Class', 'Asset Group',
    ],
    not: ['部门', '人员', '凭证', '折旧', '编码', 'checkout', 'depreciation', 'fuel'],
  },
  model: {
    type: 'text', zh: '规格型号', en: 'Model',
    headers: ['型号', '规格', '型号规格', '规格/型号', '型号/规格', '设备型号', '品牌型号', '品牌及型号', '品牌/型号', '资产型号', '配置', '规格参数', 'Model Name', 'Specification', 'Spec', 'Specs', 'Model/Spec', 'Brand/Model', 'Make/Model', 'Model Number', 'Model No.', '牌子型号', '牌子', '尺寸规格'],
    not: ['notes', '厂家', '厂商', '供应', '制造商', '生产', '说明', 'supplier', 'manufacturer', 'vendor'],
  },
  serialNo: {
    type: 'text', zh: '序列号', en: 'Serial No.',
    headers: ['机身序列', '机身序列号', '设备SN', '机器序列码', '制造序号', '设备序号(S/N)', '序列码', '出厂编号', '出厂序列号', '出厂号', '机身号', '机器序列号', '设备序列号', 'SN', 'S/N', 'SN号', 'SN码', '产品序列号', '机号', '服务编码', '机身编号', 'Serial', 'Serial Number', 'Serial #'],
    not: ['序号', '顺序', '流水'],
  },
  quantity: {
    type: 'number', zh: '数量', en: 'Quantity', unit: 'piece', summed: true,
    headers: ['数', '资产数量', '账面数量', '账载数量', '账存数量', '台数', '件数', '数目', '数量(台)', '设备数量', '账面数', '账存数', 'Qty', 'Qty.', 'Count', 'Units', 'Book Quantity', 'No. of Units', '几个', '有几个', '多少个'],
    not: ['盘点', '实盘', '实存', '清点', '盈', '亏', '差异', '报废数量', 'counted', 'physical', 'actual'],
  },
  unit: {
    type: 'text', zh: '单位', en: 'Unit',
    headers: ['量词', '计价单位', '计数单位', '基本单位', '量值单位', '单位量词', '资产单位', '设备单位', '按啥算', '论什么', '计量单位', '数量单位', 'UoM', 'Unit of Measure', 'Unit Of Measurement'],
    not: ['使用单位', '借用', '供应', '价', '所属', '管理', '保管', '生产', 'price', 'cost'],
  },
  price: {
    type: 'money', zh: '单价', en: 'Unit price', unit: 'yuan',
    headers: ['单价(元)', '资产单价', '购置单价', '采购单价', '原值单价', '购买单价', '单价金额', '价格', 'Price', 'Unit Cost', 'Cost per Unit', 'Price Each', 'Unit Value', '一个多少钱', '买时单价'],
    not: ['总价', '合计', '金额', 'total', 'purchase cost'],
  },
  originalValue: {
    type: 'money', zh: '原值', en: 'Original value', required: true, unit: 'yuan', summed: true,
    headers: [
      '资产原值', '固定资产原值', '账面原值', '原值(元)', '购置金额', '购入金额', '购置价', '购买价', '购买价格', '购买金额', '采购金额', '采购价格', '购置原值', '购置价格', '原价', '入账价值', '入账原值', '资产价值', '价值', '金额', '金额(元)', '总价', '总金额', '总值', '原始价值', '原始金额', '原值金额', '购入价格', '期末原值', '购置成本',
      'Purchase Cost', 'Cost', 'Original Cost', 'Purchase Price', 'Acquisition Cost', 'Acquisition Value', 'Cost Basis', 'Historical Cost', 'Total Cost', 'Amount', 'Value', 'Gross Value', 'Initial Value', 'Purchase Value', 'Purchase Amount',
    ],
    not: ['净', '残值', '折旧', '单价', '现值', '减值', '赔', '处置', '评估', '变动', '增加', '减少', '盘', 'net', 'book', 'residual', 'salvage', 'current', 'depreciation', 'unit', 'repair', 'disposal'],
  },
  purchasedOn: {
    type: 'date', zh: '购置日期', en: 'Purchase date', required: true,
    headers: [
      '购置时间', '购入日期', '购入时间', '购买日期', '购买时间', '采购日期', '采购时间', '入账日期', '入账时间', '取得日期', '取得时间', '购进日期', '购进时间', '购置年月', '购入年月', '入库日期', '入库时间', '购置日', '购买年月', '登记日期', '增加日期', '验收日期', '资产入账日期', '财务入账日期',
      'Purchased', 'Date Purchased', 'Purchased On', 'Acquisition Date', 'Date Acquired', 'Acquired', 'Acquired On', 'Purchase Dt', 'Date of Purchase', 'Buy Date',
      '哪天买的', '什么时候买的', '购于',
    ],
    not: ['盘点', '报废', '处置', '到期', '保修', '维修', '借', '归还', '出厂', '生产', '启用', '使用', 'eol', 'warranty', 'expir', 'service', 'disposal', 'check'],
  },
  inServiceOn: {
    type: 'date', zh: '启用日期', en: 'In service date',
    headers: [
      '开始使用日期', '开始使用时间', '启用时间', '投用日期', '投入使用日期', '投入使用时间', '使用日期', '使用时间', '投产日期', '开始使用年月', '启用年月', '开始折旧日期', '折旧开始日期', '开始计提日期', '领用日期', '领用时间', '转固日期',
      'Service Date', 'Start Date', 'In Service', 'Date in Service', 'Placed in Service', 'In-Service Date', 'Date Placed in Service', 'Commissioned', 'Commissioning Date', 'Depreciation Start', 'Depreciation Start Date',
    ],
    not: ['年限', '寿命', '停用', '已使用', '截止', '到期', 'last service', 'next', 'end', 'eol'],
  },
  department: {
    type: 'department', zh: '使用部门', en: 'Department', required: true, roster: ['departments'],
    headers: [
      '部门', '部门名称', '所属部门', '所在部门', '责任部门', '保管部门', '管理部门', '使用单位', '领用部门', '归属部门', '使用科室', '资产归属部门', '使用部门名称', '所属单位', '科室', '领用单位', '使用人部门', '使用人/部门', '存放部门',
      'Dept', 'Dept.', 'Department Name', 'Division', 'Cost Center', 'Cost Centre', 'Using Department', 'Business Unit', 'Owner Department',
      '归哪个部门', '哪个部门', '哪个部门用',
    ],
    not: ['借用', '调入', '采购', '批准', '原部门', '转出', '审批', '负责人', '经理', '计量'],
  },
  custodian: {
    type: 'person', zh: '保管人', en: 'Custodian', roster: ['people'],
    headers: [
      '使用人', '责任人', '保管员', '领用人', '资产保管人', '资产使用人', '负责人', '管理人', '使用者', '使用人姓名', '资产责任人', '保管责任人', '使用人员', '使用保管人', '使用人/保管人', '保管人/使用人', '领用人签字', '实际使用人', '持有人', '资产管理人', '当前使用人',
      'Assigned To', 'Assignee', 'User', 'Holder', 'Responsible', 'Responsible Person', 'Keeper', 'Owner', 'Asset Owner', 'Checked Out To', 'Checked Out To: Username', 'In Charge', 'Person in Charge', 'Issued To', 'Used By',
      '谁管', '谁保管', '谁在管', '专管人',
    ],
    not: ['操作员', '部门', '批准', '审批', '借用', '盘点', '采购', '验收', '监盘', '设备', '附属', 'department', 'location', 'email', 'approv', 'manufacturer'],
  },
  location: {
    type: 'text', zh: '存放地点', en: 'Location',
    headers: ['存放位置', '所在地点', '使用地点', '放置地点', '地点', '位置', '存放地', '存放处', '安装地点', '所在位置', '摆放位置', '存放场所', '房间号', '所在地', 'Place', 'Room', 'Site', 'Building', 'Storage Location', 'Default Location', 'Current Location', '放哪', '放哪里', '放在哪', '在哪', '存处'],
    not: ['checked out'],
  },
  status: {
    type: 'choice', zh: '资产状态', en: 'Status',
    headers: [
      '状态', '使用状况', '使用状态', '资产状况', '状况', '使用情况', '设备状态', '设备状况', '资产使用状态', '资产使用状况', '当前状态', '现状', '资产现状', '使用现状', '资产情况', '目前状态', '完好状态',
      'Asset Status', 'Condition', 'State', 'Asset Condition', 'Current Status', 'Usage Status',
      '好坏', '新旧', '成色', '好不好',
    ],
    not: ['盘点', '折旧', '审批', '借用状态', '是否报废', '是否闲置', '是否外借', '是否损坏', 'label type'],
    choices: STATUS_CHOICES,
  },
  usefulLife: {
    type: 'number', zh: '使用年限', en: 'Useful life', unit: 'year',
    headers: [
      '使用年限(年)', '使用年限(月)', '折旧年限', '预计使用年限', '耐用年限', '耐用年度', '使用寿命', '可使用年限', '使用期限', '预计使用期限', '预计使用月份', '预计使用月数', '使用月限', '使用月数', '折旧年限(年)', '折旧期限', '折旧月数', '折旧期间', '计提年限', '折旧期数', '规定使用年限', '年限',
      'Useful Life (Years)', 'Useful Life (Months)', 'Useful Life (Yrs)', 'Life', 'Service Life', 'Life (Years)', 'Life (Months)', 'Depreciation Period', 'Estimated Useful Life', 'Life in Years', 'Life in Months',
    ],
    not: ['已使用', '已用', '剩余', '尚可', '已计提', '已提', '保修', '质保', '本月', '本期', '本年', '折旧额', '净值', 'remaining', 'used', 'elapsed', 'warranty'],
  },
  residualRate: {
    type: 'text', zh: '净残值率', en: 'Residual rate',
    headers: ['残值率', '预计净残值率', '预计残值率', '净残值率(%)', '残值率(%)', '残值比例', 'Residual Rate', 'Salvage Rate', 'Residual %', 'Salvage %'],
    not: ['折旧率', '残值', 'residual', 'salvage'],
  },
  depreciationMethod: {
    type: 'text', zh: '折旧方法', en: 'Depreciation method',
    headers: ['折旧方式', '计提方法', '折旧计算方法', '折旧计提方法', 'Method', 'Depreciation Type'],
    not: ['额', '年限', '率', 'accumulated', 'start', 'amount', 'to date', 'period'],
  },
  accumulatedDepreciation: {
    type: 'money', zh: '累计折旧', en: 'Accumulated depreciation', unit: 'yuan', summed: true,
    headers: [
      '累计折旧额', '累计折旧(元)', '已提折旧', '已计提折旧', '累计计提折旧', '折旧累计', '累计已提折旧', '期末累计折旧', '已提折旧额', '已计提折旧额', '累计折旧金额', '折旧总额', '本期累计折旧', '已折旧金额', '已折旧', '折旧额合计',
      'Accum. Depreciation', 'Accumulated Depn', 'Acc. Dep.', 'Acc Depreciation', 'Acc. Depreciation', 'Accum Depr', 'Depreciation to Date', 'Total Depreciation', 'Accumulated Depr.', 'Cumulative Depreciation', 'Depreciated Amount', 'Depreciation',
    ],
    not: ['月折旧', '本月', '本年', '年折旧', '每月', '期初', '上期', '方法', '率', '年限', '月份', '月数', '当月', '当年', 'monthly', 'annual', 'method', 'rate', 'opening'],
  },
  netValue: {
    type: 'money', zh: '净值', en: 'Net value', unit: 'yuan', summed: true,
    headers: [
      '资产净值', '账面净值', '净值(元)', '固定资产净值', '净额', '净额(元)', '资产净额', '账面价值', '折余价值', '现值', '剩余价值', '账面余额', '期末净值', '当前净值', '净值金额', '残余价值', '当前价值',
      'Net Book Value', 'Book Value', 'NBV', 'Carrying Value', 'Carrying Amount', 'Current Value', 'Net Asset Value', 'Net Amount',
    ],
    not: ['残值', '净残值', '率', '期初', '年初', '评估', 'residual', 'salvage', 'opening'],
  },
  operator: {
    type: 'person', zh: '主要操作员', en: 'Main operator',
    headers: ['操作员', '主操作员', '操作人', '操作人员', '主要操作人', '主要使用人', '电脑操作员', '主要操作人员', '设备操作员', '操作者', '机主', 'Operator', 'Primary User', 'Main User', 'Primary Operator', '谁用电脑', '电脑使用人', '电脑谁用', '上机人', '用机人', 'Computer User'],
    not: ['日期', '录入', '制单'],
  },
  loanedTo: {
    type: 'text', zh: '借用单位', en: 'Loaned to',
    headers: ['外借单位名称', '借出至', '出借单位', '借给哪里', '借用人', '借用方', '借用方名称', '借用单位名称', '借用单位/人', '借给', '外借单位', '外借对象', '借出单位', '借出对象', '借用者', '借用单位或个人', '外借去向', '借用部门', 'Lent To', 'Borrower', 'Loan To', 'Borrowed By', 'Loaned To (Outside)'],
    not: ['批准', '审批', '日期', '时间', 'date', 'approv'],
  },
  loanApprover: {
    type: 'person', zh: '外借批准人', en: 'Loan approver',
    headers: ['外借批准人', '外借批准领导', '借用批准人', '借出批准人', '外借审批人', '借用审批人', '借出审批人', '外借批准', '借用批准', '外借许可', '外借许可人', 'Loan Approved By', 'Lending Approver', 'Loan Authorised By', 'Loan Authorized By'],
    not: ['日期', '时间', '报废', '处置', 'date'],
  },
  disposedOn: {
    type: 'date', zh: '报废日期', en: 'Disposed on',
    headers: ['处置日期', '报废时间', '处置时间', '注销日期', '核销日期', '清理日期', '退出日期', '报废处置日期', '减少日期', 'Disposal Date', 'Date Disposed', 'Retired On', 'Retirement Date', 'Scrap Date', 'Date Scrapped', 'Write-off Date', '报损日期', '除账日期'],
    not: ['预计', '计划', '应报废', 'expected', 'planned'],
  },
  disposalApprover: {
    type: 'person', zh: '报废批准人', en: 'Disposal approver',
    headers: ['处置批准人', '报废审批人', '处置审批人', '报废批准', '处置批准', '报废审批', '核销批准人', '注销批准人', '报废核准人', 'Disposal Approved By', 'Retirement Approver', 'Scrapping Approved By', 'Disposal Authorised By', 'Disposal Authorized By'],
    not: ['日期', '时间', 'date', '外借', '借用'],
  },
  countedQuantity: {
    type: 'number', zh: '盘点数', en: 'Counted quantity', unit: 'piece', summed: true,
    headers: ['盘点数量', '实盘数量', '实盘数', '实盘', '实存数量', '实存数', '清点数量', '清查数量', '实际数量', '实物数量', '盘存数量', '盘点实数', '盘点结果数量', 'Counted', 'Counted Qty', 'Actual Quantity', 'Physical Count', 'Count Qty', 'Stocktake Quantity', 'Physical Quantity', 'Actual Qty'],
    not: ['账面', '账载', '账存', '盈', '亏', '差异', '日期', '时间', 'date', 'book'],
  },
  lastCheckedOn: {
    type: 'date', zh: '盘点日期', en: 'Last checked on',
    headers: ['盘点时间', '最近盘点日期', '最近盘点时间', '上次盘点日期', '上次盘点时间', '最后盘点日期', '清查日期', '清点日期', '核查日期', '最近清查日期', 'Last Audit', 'Last Audit Date', 'Last Checked', 'Last Inventory', 'Audit Date', 'Stocktake Date', 'Last Stocktake', 'Inventory Date', 'Checked On', 'Last Count Date', 'Last Counted'],
    not: ['下次', '计划', '应', 'next'],
  },
  compensation: {
    type: 'text', zh: '赔偿', en: 'Compensation',
    headers: ['遗失损坏赔偿', '责任人赔付', '损坏赔偿', 'Paid for loss', '赔偿金额', '赔偿金额(元)', '赔偿情况', '赔偿额', '是否赔偿', '赔付金额', '赔款', '赔偿款', '赔付', '赔付情况', '索赔金额', 'Compensated', 'Compensation Amount', 'Compensation Paid', 'Paid Back', '赔了多少', '赔了多少钱'],
    not: ['日期', '时间', '责任人', 'date'],
  },
  remark: {
    type: 'text', zh: '备注', en: 'Remark',
    headers: ['说明', '备注说明', '其他', '其它', '附注', '注', '备考', 'Remarks', 'Notes', 'Note', 'Comment', 'Comments', 'Asset Notes'],
    not: ['功能', 'model'],
  },
} as const satisfies Fields;
