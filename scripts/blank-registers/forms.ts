/** A column of a blank form: the register's field, and its width in characters. */
export interface FormColumn {
  readonly field: string;
  readonly width: number;
  /** Said when the cell is selected, where the title does not say it all. */
  readonly prompt?: string;
}

export interface RegisterForm {
  readonly register: string;
  readonly title: string;
  /** The line under the title, left to right. */
  readonly lead: readonly string[];
  readonly columns: readonly FormColumn[];
  /** Lines to write on: one page full. */
  readonly lines: number;
  /** Fields with a sum in the last row. */
  readonly sums: readonly string[];
  readonly signatures: readonly string[];
}

/** One printable form a kind, with what the manual asks to be recorded. */
export const FORMS: readonly RegisterForm[] = [
  {
    register: 'seal-log',
    title: '印章使用登记表',
    lead: ['部门：', '　　　　年　　月'],
    columns: [
      { field: 'serial', width: 5 },
      { field: 'date', width: 11 },
      { field: 'department', width: 11 },
      { field: 'applicant', width: 9 },
      { field: 'document', width: 30, prompt: '写明文件全称，不写「文件」「资料」' },
      { field: 'documentClass', width: 6 },
      { field: 'copies', width: 5 },
      { field: 'seal', width: 12 },
      { field: 'approver', width: 9 },
      { field: 'approvedOn', width: 11 },
      { field: 'custodian', width: 9 },
      { field: 'copyRetained', width: 7, prompt: '特殊证明须留存批准人签字的复印件' },
      { field: 'takenOut', width: 6 },
      { field: 'takenOutApprover', width: 9 },
      { field: 'returnedOn', width: 11 },
      { field: 'decision', width: 8 },
      { field: 'remark', width: 12 },
    ],
    lines: 28,
    sums: [],
    signatures: ['印章管理人：', '审核：', '日期：'],
  },
  {
    register: 'vehicle-usage',
    title: '车辆使用登记表',
    lead: ['编制部门：', '　　　　年　　月', '里程单位：公里'],
    columns: [
      { field: 'serial', width: 5 },
      { field: 'date', width: 11 },
      { field: 'plate', width: 10 },
      { field: 'driver', width: 8 },
      { field: 'user', width: 8 },
      { field: 'department', width: 10 },
      { field: 'purpose', width: 17 },
      { field: 'destination', width: 11 },
      { field: 'dispatchNo', width: 9 },
      { field: 'plannedDepart', width: 8 },
      { field: 'depart', width: 7 },
      { field: 'return', width: 7 },
      { field: 'startKm', width: 8 },
      { field: 'endKm', width: 8 },
      { field: 'km', width: 7 },
      { field: 'waitMinutes', width: 6 },
      { field: 'approver', width: 8, prompt: '由管理部经理批准' },
      { field: 'overtimeSigned', width: 7, prompt: '加班用车须由用车人签字' },
      { field: 'mealAllowance', width: 7 },
      { field: 'fuelLitres', width: 7 },
      { field: 'fuelCost', width: 8 },
      { field: 'toll', width: 7 },
      { field: 'parking', width: 7 },
      { field: 'remark', width: 10 },
    ],
    lines: 33,
    sums: ['km', 'mealAllowance', 'fuelLitres', 'fuelCost', 'toll', 'parking'],
    signatures: ['调度员：', '审核：', '日期：'],
  },
  {
    register: 'supply-request',
    title: '办公用品申领登记表',
    lead: ['部门：', '　　　　年　　月', '金额单位：元'],
    columns: [
      { field: 'serial', width: 5 },
      { field: 'planDate', width: 11, prompt: '计划须在发放前一周的周五前提出' },
      { field: 'department', width: 11 },
      { field: 'applicant', width: 9 },
      { field: 'item', width: 18 },
      { field: 'spec', width: 13 },
      { field: 'unit', width: 5 },
      { field: 'quantity', width: 7 },
      { field: 'price', width: 9 },
      { field: 'amount', width: 10 },
      { field: 'durable', width: 7 },
      { field: 'oldReturned', width: 7, prompt: '非易耗品以旧换新' },
      { field: 'deptApprover', width: 9 },
      { field: 'adminApprover', width: 9 },
      { field: 'approvedQuantity', width: 7 },
      { field: 'issueDate', width: 11, prompt: '每周一发放，遇休息日顺延' },
      { field: 'issuedQuantity', width: 7 },
      { field: 'collector', width: 9, prompt: '由本部门内勤领取' },
      { field: 'remark', width: 12 },
    ],
    lines: 29,
    sums: ['quantity', 'amount'],
    signatures: ['经办：', '审核：', '日期：'],
  },
  {
    register: 'asset-list',
    title: '固定资产台账',
    lead: ['编制部门：', '截止日期：　　　　年　　月　　日', '金额单位：元'],
    columns: [
      { field: 'assetNo', width: 14 },
      { field: 'name', width: 16 },
      { field: 'category', width: 10 },
      { field: 'model', width: 14 },
      { field: 'quantity', width: 6 },
      { field: 'unit', width: 5 },
      { field: 'price', width: 11 },
      { field: 'originalValue', width: 12 },
      { field: 'purchasedOn', width: 11 },
      { field: 'inServiceOn', width: 11 },
      { field: 'department', width: 11 },
      { field: 'custodian', width: 9 },
      { field: 'location', width: 12 },
      { field: 'status', width: 8 },
      { field: 'usefulLife', width: 8, prompt: '按年填写' },
      { field: 'accumulatedDepreciation', width: 12 },
      { field: 'netValue', width: 12 },
      { field: 'countedQuantity', width: 7 },
      { field: 'lastCheckedOn', width: 11 },
      { field: 'remark', width: 12 },
    ],
    lines: 32,
    sums: ['quantity', 'originalValue', 'accumulatedDepreciation', 'netValue'],
    signatures: ['制表：', '资产管理：', '审核：'],
  },
];
