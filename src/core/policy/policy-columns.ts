import { PERSON_ROLES } from './roles';

/** A column of a policy sheet: its title as `policy init` writes it, and other words for it. */
export interface PolicyColumn {
  readonly title: string;
  readonly also: readonly string[];
  readonly choices?: readonly string[];
  readonly format?: 'date' | 'number' | 'text';
  readonly optional?: true;
}

export interface PolicySheetShape {
  readonly sheet: string;
  /** The column without which it is no such sheet, and without which a row says nothing. */
  readonly key: string;
  readonly columns: Readonly<Record<string, PolicyColumn>>;
}

const YES_NO = ['是', '否'];
const from = (title: string, ...also: string[]): PolicyColumn => ({ title, also, format: 'date' });
const text = (title: string, ...also: string[]): PolicyColumn => ({ title, also, format: 'text' });
const number = (title: string, ...also: string[]): PolicyColumn => ({ title, also, format: 'number' });
const choice = (title: string, choices: readonly string[], ...also: string[]): PolicyColumn => ({ title, also, choices });

export const POLICY_SHEETS = {
  people: {
    sheet: '人员',
    key: 'name',
    columns: {
      name: text('姓名', '名字', '员工姓名', 'name'),
      department: text('部门', '所属部门', '所在部门', 'department'),
      role: choice('职务', PERSON_ROLES, '职位', '岗位', '角色', 'role', 'position'),
      from: from('入职日期', '入职时间', '任职日期', '到岗日期', 'from'),
      to: from('离职日期', '离职时间', '离任日期', 'to'),
      longDistanceCode: choice('长途密码', YES_NO, '长途密码(是/否)', 'long-distance code'),
    },
  },
  departments: {
    sheet: '部门',
    key: 'name',
    columns: { name: text('部门', '部门名称', 'department'), aliases: text('简称/别名', '简称', '别名', '部门简称', 'aliases') },
  },
  vehicles: {
    sheet: '车辆',
    key: 'plate',
    columns: {
      plate: text('车牌号', '车牌', '车号', '车牌号码', 'plate'),
      driver: text('驾驶员', '司机', 'driver'),
      norm: number('百公里油耗标准', '油耗标准', '百公里油耗', '标准油耗', 'litres per 100 km'),
      tank: number('油箱容量', '油箱容积', '油箱', 'tank'),
      from: from('启用日期', '启用时间', 'from'),
    },
  },
  seals: {
    sheet: '印章',
    key: 'name',
    columns: {
      name: text('印章名称', '印章', '印章名', 'seal'),
      level: choice('级别', ['公司', '部门'], '印章级别', '类别', 'level'),
      department: text('使用部门', '部门', '用章部门', '归属部门', 'department'),
      custodian: text('保管人', '印章保管人', '印章管理人', 'custodian'),
      from: from('启用日期', '启用时间', 'from'),
      to: from('停用日期', '停用时间', 'to'),
      imprint: { ...text('印鉴', '印模'), optional: true },
      applicant: { ...text('申请部门'), optional: true },
      approver: { ...text('批准人'), optional: true },
      cutOn: { ...from('刻制日期', '刻制时间'), optional: true },
    },
  },
  suppliers: {
    sheet: '指定单位',
    key: 'name',
    columns: { name: text('名称', '单位名称', '单位', 'name'), type: choice('类别', ['加油站', '维修厂'], '类型', 'type') },
  },
  supplies: {
    sheet: '用品目录',
    key: 'item',
    columns: {
      item: text('品名', '用品名称', '名称', '物品名称', 'item'),
      spec: text('规格', '规格型号', '型号', 'spec'),
      unit: text('单位', '计量单位', 'unit'),
      price: number('单价', '参考单价', 'price'),
      consumable: choice('易耗', YES_NO, '易耗品', '是否易耗', '易耗(是/否)', 'consumable'),
      usefulYears: number('使用年限', '年限', 'useful years'),
      minimum: number('最低库存', '库存下限', 'minimum'),
    },
  },
  parameters: {
    sheet: '参数',
    key: 'id',
    columns: {
      id: text('参数', '参数名', '参数名称', 'parameter', 'id'),
      value: { title: '值', also: ['参数值', '取值', '数值', 'value'] },
      from: from('生效日期', '生效时间', '执行日期', 'from'),
      basis: text('依据', '条款', 'basis'),
    },
  },
  calendar: {
    sheet: '日历',
    key: 'date',
    columns: { date: from('日期', 'date'), type: choice('类型', ['休息', '上班'], '类别', 'type'), name: text('名称', '节日', '说明', 'name') },
  },
  waivers: {
    sheet: '豁免',
    key: 'rule',
    columns: {
      rule: text('规则', 'rule'),
      sheet: text('登记', '登记表', '工作表', 'sheet'),
      record: text('记录', 'record'),
      reason: text('理由', '原因', 'reason'),
      by: text('批准人', 'by'),
      on: from('日期', '批准日期', 'on'),
    },
  },
} as const satisfies Record<string, PolicySheetShape>;

export type PolicySheetId = keyof typeof POLICY_SHEETS;
