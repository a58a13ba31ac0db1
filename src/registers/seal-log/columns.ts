import type { Fields } from '../../core/records/field';

/** 印章使用登记: what a seal log records of one stamping. */
export const columns = {
  serial: {
    type: 'text', zh: '序号', en: 'No.',
    headers: ['序', '号', '编号', '登记编号', '登记序号', '用印编号', '用章编号', '流水号', '顺序号', '项次', 'NO:', 'No', 'Serial', 'Serial No.', 'S/N', 'SN', 'Sr. No.', 'Sl. No.', '登记流水', '流水序号', '号数', '本号', 'Item No.', '#', '登记号', '记录号', '顺号', '流水', '次序', 'Entry', 'Entry No.', 'Ref. No.', 'ID', '行', '项', '笔', '笔数'],
    not: ['文件', '合同', '文号', '印章', '份数'],
  },
  date: {
    type: 'date', zh: '用印日期', en: 'Date', required: true,
    headers: [
      '日期', '盖章日期', '用章日期', '使用日期', '用印时间', '盖章时间', '用章时间', '使用时间', '登记日期', '登记时间', '盖印日期', '盖印时间',
      '用印年月日', '印章使用日期', '印章使用时间', '公章使用日期', '公章使用时间', '时间', '年月日', '填写日期', '加盖日期', '加盖时间', '钤印日期',
      'Date of Use', 'Date Used', 'Stamping Date', 'Sealing Date', 'Seal Date', 'Date Sealed', 'Date of Sealing', 'Date of Stamping', 'Use Date',
      'Stamped On', 'Sealed On', 'Date Stamped',
    ],
    not: ['批准', '审批', '审核', '归还', '返还', '交回', '申请日期', '签订', '到期', '外带', '外借', 'approv', 'return', 'expir'],
  },
  department: {
    type: 'department', zh: '用印部门', en: 'Department', required: true, roster: ['departments'],
    headers: [
      '部门', '部门名称', '使用部门', '申请部门', '用章部门', '盖章部门', '所属部门', '所在部门', '经办部门', '用印单位', '用章单位', '使用单位',
      '申请单位', '单位', '单位部门', '部门单位', '用印科室', '使用科室', '科室', '承办部门', '送件部门', '用印申请部门', 'Dept', 'Dept.', 'Department Name', 'Division', 'Using Department', 'Requesting Department',
      'Cost Centre', 'Cost Center',
    ],
    not: ['批准', '审批', '保管', '接收', '对方', '发往', '收文', '送往', '负责人', '经理', '领导', '意见', '签字'],
  },
  applicant: {
    type: 'person', zh: '申请人', en: 'Applicant', required: true, roster: ['people'],
    headers: [
      '用印人', '用章人', '用印人员', '用章人员', '用印经办', '用章经办', '盖章申请人', '申请盖章人', '用印申请人', '用章申请人', '使用人', '经办人', '经手人', '承办人', '送件人', '申请人签字', '用印人签字', '使用人签字',
      '经办人签字', '申请人姓名', '姓名', '领用人', '用印经办人', '用章经办人', '送印人', 'Applied By', 'Requested By', 'Requester', 'Requestor', 'User', 'Used By', 'Handler', 'Handled By', 'Applicant Name', 'Name',
      '谁来盖', '谁盖的', '谁用章', '哪个人盖',
    ],
    not: ['批准', '审批', '审核', '监印', '保管', '管理', '盖印', '日期', '部门', '意见'],
  },
  document: {
    type: 'text', zh: '文件名称', en: 'Document', required: true,
    headers: ['用在什么文件上', '盖在什么上', 
      '用印事由', '用章事由', '盖章事由', '使用事由', '事由', '用印文件', '用印文件名称', '用章文件名称', '盖章文件名称', '盖章文件', '用章文件', '文件名称/编号', '文件名称及编号',
      '文件名称及文号', '文件标题', '文件题名', '文件题目', '文件名', '材料名称', '资料名称', '文件资料名称', '文件(资料)名称', '用印材料', '用印材料名称', '盖章材料', '盖章资料名称', '用途', '使用目的',
      '用印用途', '用章用途', '盖章用途', '印章用途', '用印内容', '用章内容', '盖章内容', '内容', '内容摘要', '文件内容', '主要内容', '用印事项', '用章事项', '盖章事项', '事项', '使用原因', '用印原因', '用章原因',
      '盖章原因', '用印说明', '文件名称或事由', '用印文件名称或事由', 'Document Name', 'Document Title', 'File Name', 'Title', 'Purpose', 'Reason', 'Subject', 'Matter', 'Purpose of Use', 'Name of Document', 'Documents',
      '盖的什么', '盖什么', '盖章的东西', '盖什么材料', '呈批件', 'Why',
    ],
    not: ['类别', '类型', '种类', '份数', '页数', '文件编号', '数量', '密级', '外带', '拒', '性质', '归档', '复印', 'type', 'class'],
  },
  documentClass: {
    type: 'choice', zh: '文件类别', en: 'Document class',
    headers: [
      '文件类型', '文件性质', '文件种类', '文件级别', '文件等级', '文件分类', '材料类别', '材料类型', '资料类别', '用印文件类别', '盖章文件类型', '用章文件类别', '用印文件类型', '用印级别', '用印等级', '重要程度', '重要性', '类别', '性质', '级别',
      '事项类别', 'Document Type', 'Class', 'Category', 'Type of Document', 'Importance', 'Level',
    ],
    not: ['印章', '公章', '印鉴', '章类', '用章', '用印', '盖章', 'seal', 'stamp', 'chop'],
    choices: {
      一般: ['一般', '普通', '常规', '日常', '一般文件', '普通文件', '一般性', '一般类', '普通类', 'ordinary', 'general', 'normal', 'routine', 'common'],
      重要: ['重要', '重大', '重要文件', '重要类', '重大事项', 'important', 'major', 'key', 'significant'],
      特殊: ['特殊', '特别', '特殊文件', '特殊证明', '特殊类', 'special', 'exceptional'],
    },
  },
  copies: {
    type: 'whole', zh: '份数', en: 'Copies', required: true, unit: 'piece', summed: true,
    headers: [
      '用印份数', '盖章份数', '用章份数', '文件份数', '用章数量', '用印数量', '盖章数量', '数量', '盖章次数', '用印次数', '用章次数', '用印枚数', '盖章枚数', '枚数', '用印数', '盖章数', '份',
      '份数(份)', '件数', '加盖份数', 'Number of Copies', 'No. of Copies', 'Qty', 'Quantity', 'Copies Sealed', 'Count', '# of Copies',
      '印数', '印份', '印件数', '盖了几份', '几份', '张数',
    ],
    not: ['页数', '复印', '留存', '留底', '存档', '序号'],
  },
  seal: {
    type: 'seal', zh: '印章名称', en: 'Seal', roster: ['seals'],
    headers: [
      '印章', '印章类型', '印章类别', '印章种类', '用章类型', '用章种类', '用章名称', '盖章类型', '盖章种类', '盖章名称', '用印类别', '用章类别', '盖章类别', '用印类型', '用印种类', '用印名称', '使用印章', '使用印章名称', '使用印章种类',
      '所用印章', '所盖印章', '加盖印章', '公章名称', '公章类型', '公章种类', '章名', '章别', '章种', '印鉴', '印鉴名称', '印鉴类别', '用印章名称', '印章名', '用何章', '用印印章', '盖何印章', '印信名称',
      'Seal Name', 'Seal Type', 'Type of Seal', 'Stamp', 'Stamp Type', 'Stamp Name', 'Company Seal', 'Chop', 'Chop Type', 'Seal Used', 'Name of Seal',
    ],
    not: ['文件', '事由', '日期', '时间', '编号', '份数', '数量', '部门', '单位', '保管', '管理', '用途', '外带', '外借', '归还', '人', 'date', 'keeper', 'custodian'],
  },
  approver: {
    type: 'person', zh: '批准人', en: 'Approver', required: true, roster: ['chiefs', 'heads', 'managers'],
    headers: [
      '审批人', '审核人', '核准人', '签发人', '批准', '审批', '批准人签字', '审批人签字', '批准人签名', '审批人签名', '审批领导', '批准领导', '签批人', '签批领导', '审批负责人', '领导批准', '领导审批', '领导签字',
      '负责人签字', '审批签字', '用印批准人', '用印审批人', '用章审批人', '用章批准人', '盖章批准人', '盖章审批人', '批准者', '核批人', '审定人', '审签人', '授权人', '部门负责人', '主管领导', '分管领导', '领导',
      'Approved By', 'Authorised By', 'Authorized By', 'Approval', 'Approver Name', 'Signed Off By', 'Authoriser', 'Authorizer',
      '谁批的', '谁同意的', '核签人', '核示', '领导核准', 'Sanctioned By', 'Endorsed By', 'Permitted By', 'Cleared By',
    ],
    not: ['日期', '时间', '外带', '外借', '携出', '单号', '编号', '文号', '意见', '盖章人', '监印', 'date', 'no.', 'taken', 'carry'],
  },
  approvedOn: {
    type: 'date', zh: '批准日期', en: 'Approved on',
    headers: [
      '审批日期', '批准时间', '审批时间', '签字日期', '签字时间', '领导签字日期', '签认日期', '批示日期', '核准日期', '核准时间', '签批日期', '签批时间', '签发日期', '审核日期', '审核时间', '领导批准日期', '领导审批日期', '批复日期', '用印批准日期', '用印审批日期',
      'Approval Date', 'Date Approved', 'Approved Date', 'Date of Approval', 'Authorised On', 'Authorized On',
      'Sanctioned On', 'Signed Off On', 'Endorsed On', 'Cleared On', '核示日期', '哪天批的',
    ],
    not: ['外带', '外借', '归还', '刻制'],
  },
  custodian: {
    type: 'person', zh: '监印人', en: 'Custodian', roster: ['custodians'],
    headers: ['用印执行人', '盖章执行人', '执行人', '用印操作人', '盖章内勤', '行政盖章人', 
      '盖章人', '盖印人', '用印监督人', '监督人', '监章人', '监印', '监印人签字', '印章保管人', '印章管理人', '印章管理员', '保管人', '印章保管员', '掌印人', '管章人', '执印人', '保管人签字', '盖章经办人', '盖章人签字',
      '监印员', '监盖人', '印章专管员', '印管员', '印章管理者', '管理员', '监用人', 'Keeper', 'Seal Keeper', 'Custodian Name', 'Sealed By', 'Stamped By', 'Seal Custodian', 'Seal Holder', 'Witness', 'Supervised By',
      '谁保管章', '谁盖的章', '司印人', '管印人', '印章管理', 'Seal Kept By',
    ],
    not: ['申请', '批准', '审批', '日期', '文件保管', '归还'],
  },
  copyRetained: {
    type: 'yesNo', zh: '复印件留存', en: 'Copy retained',
    headers: [
      '存档情况', '留存情况', '留底情况', '是否留存复印件', '留存复印件', '复印件是否留存', '复印件存档', '复印件', '留存', '是否留存', '是否留底', '留底', '复印件留底', '是否存档', '存档', '留存件', '复印留存', '签字复印件', '签字复印件留存',
      '批准人签字复印件', '是否备份', '底稿留存', '留档', '是否留档', 'Copy Kept', 'Copy on File', 'Copy Filed', 'Copy Archived', 'Photocopy Retained', 'Archived', 'Retained Copy', 'Signed Copy Kept',
    ],
    not: ['份数', '数量', '日期', '留存部门', '存档人', '存档号'],
  },
  takenOut: {
    type: 'yesNo', zh: '是否外带', en: 'Taken out',
    headers: ['带离办公室', '带章外出', '出库用印', 
      '外带', '是否外借', '外借', '是否带离公司', '是否带离', '是否带出', '带出', '是否携出', '携出', '印章外带', '印章外借', '印章是否外带', '印章是否外借', '印章带出', '是否携带外出', '携带外出', '外出用印', '是否外出用印', '外带用印', '是否借出', '借出', '是否携章外出',
      'Taken Outside', 'Taken Off Site', 'Carried Out', 'Out of Office', 'Off-site', 'Off Site Use', 'Borrowed Out', 'Taken off premises',
      '拿出去没有', '有没有拿走', '带走没有', '是否携离', 'Removed', 'Taken Away', 'Left the Office',
    ],
    not: ['批准', '审批', '日期', '时间', '归还', '地点', '事由', '人', 'approv', 'by', 'date'],
  },
  takenOutApprover: {
    type: 'person', zh: '外带批准人', en: 'Taking out approved by',
    headers: [
      '外带审批人', '外借批准人', '外借审批人', '带出批准人', '带出审批人', '携出批准人', '携出审批人', '外出用印批准人', '外出用印审批人', '外带批准', '外借批准', '外带审批', '外借审批', '借出批准人', '印章外带批准人', '印章外借批准人', '印章外借审批人',
      'Taken Out Approver', 'Off-site Approved By', 'Taken Out Approved By', 'Off-site Approver', 'Carry-out Approver',
      '借出批准领导', '外带审批领导', '准借人', '准带人', '准予带出人', '放行人',
      '谁同意拿走', '谁批准带走', '带离核准', '带离审批', '带离批准人', '携离批准人', '外携批准人', 'Removal Approved By',
    ],
    not: ['日期', '时间', 'date'],
  },
  returnedOn: {
    type: 'date', zh: '归还日期', en: 'Returned on',
    headers: [
      '归还时间', '返还日期', '返还时间', '交还日期', '交回日期', '交回时间', '还章日期', '还章时间', '印章归还日期', '印章归还时间', '收回日期', '收回时间', '归还', '退还日期', '实际归还日期', '实际归还时间',
      'Return Date', 'Date Returned', 'Returned Date', 'Returned', 'Date of Return', 'Seal Returned On',
      '哪天还的', '还回日期', '缴回日期', '送回日期', 'Back On', 'Brought Back On',
    ],
    not: ['应归还', '预计', '计划', '约定', '归还人', 'due', 'expected'],
  },
  decision: {
    type: 'choice', zh: '办理结果', en: 'Decision',
    headers: [
      '处理结果', '用印结果', '用章结果', '盖章结果', '是否盖章', '是否用印', '是否同意', '办理情况', '盖章情况', '用印情况', '用章情况', '状态', '结果', '用印状态', '盖章状态', '办理状态', '审批结果', '办结情况',
      'Result', 'Status', 'Outcome', 'Sealed or Refused', 'Stamped',
      '处置', '处理情况', '盖了没有', '盖没盖',
    ],
    not: ['外带', '外借', '归还', '留存'],
    choices: {
      已盖: [
        '已盖', '已盖章', '盖章', '盖', '盖了', '盖好了', '盖过了', '已盖好', '盖咗', '盖妥', '给盖了', '已用印', '已用章', '用印', '同意', '同意盖章', '准', '准予', '准盖', '批准', '已批准', '已批', '批了', '已办', '已办理', '已办结', '办结', '办好了', '办妥', '办了', '完成', '已完成', '搞定', '正常', '是', '√', '通过', '已通过', '好了', '冇问题', '没问题',
        'sealed', 'stamped', 'done', 'completed', 'approved', 'yes', 'ok', 'affixed', 'chopped', 'issued',
      ],
      拒盖: [
        '拒盖', '拒绝', '拒绝盖章', '不予盖章', '未盖', '未盖章', '未用印', '不同意', '不予用印', '驳回', '已驳回', '已拒绝', '否', '×', '不通过', '未通过', '没盖', '没给盖', '没有盖', '不给盖', '不盖', '不让盖', '不肯盖', '没批', '没批准', '没准', '不批', '不准', '不予批准', '未批准', '未予批准', '没同意', '没通过', '冇盖', '唔批', '唔盖', '唔准',
        'refused', 'rejected', 'declined', 'denied', 'no', 'not stamped', 'not sealed', 'not approved', 'disapproved', 'turned down',
      ],
      已退回: ['已退回', '退回', '退件', '退回补正', '退了', '退回去', '退回去了', '打回', '打回去', '打回去了', '退还', '退回修改', '退改', 'returned', 'sent back'],
      已作废: ['已作废', '作废', '取消', '已取消', '撤回', '已撤回', '撤销', '已撤销', '废了', '不要了', '不用盖了', '不盖了', '不办了', '作罢', 'void', 'voided', 'cancelled', 'canceled', 'withdrawn'],
      待盖: ['待盖', '待盖章', '待用印', '待办', '待办理', '待批', '待批准', '待审批', '待审', '审批中', '审核中', '处理中', '办理中', '还没盖', '还没批', '等批', '等盖章', '未办', '未办理', 'pending', 'in progress', 'in process', 'awaiting approval', 'waiting'],
    },
  },
  remark: {
    type: 'text', zh: '备注', en: 'Remark',
    headers: ['说明', '备注说明', '其他', '其它', '附注', '注', '备考', 'Remarks', 'Note', 'Notes', 'Comment', 'Comments'],
    not: ['用印', '用章', '盖章'],
  },
} as const satisfies Fields;
