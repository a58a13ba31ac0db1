import type { Example } from '../../core/rules/rule';

const rosters = {
  人员: [
    { 姓名: '陈立', 部门: '总经办', 职务: '总经理', 入职日期: '2015-01-05' },
    { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理', 入职日期: '2018-03-01' },
    { 姓名: '吴涛', 部门: '销售部', 职务: '部门经理', 入职日期: '2019-06-03', 离职日期: '2026-02-28' },
    { 姓名: '郑洁', 部门: '销售部', 职务: '部门经理', 入职日期: '2026-03-01' },
    { 姓名: '钱伟', 部门: '财务部', 职务: '部门经理', 入职日期: '2017-09-01' },
    { 姓名: '孙宁', 部门: '管理部', 职务: '员工', 入职日期: '2021-04-12' },
  ],
  印章: [
    { 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2015-01-05' },
    { 印章名称: '销售部章', 级别: '部门', 使用部门: '销售部', 保管人: '郑洁', 启用日期: '2019-06-03' },
  ],
};

export const authorityExamples: readonly Example[] = [
  {
    says: { zh: '一般文件由管理部的普通员工批准', en: 'an ordinary paper approved by a plain employee of administration' },
    rosters,
    rows: [
      { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
      { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '孙宁' },
      { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '介绍信', copies: 1, seal: '公司公章', approver: '管理部' },
    ],
    finds: [[1, 'approver'], [2, 'approver']],
  },
  {
    says: { zh: '合同、担保和报政府的文件要总经理批；解除劳动合同证明是证明', en: 'contracts, guarantees and reports to government need the general manager; a certificate that names a contract does not' },
    rosters,
    rows: [
      { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '箱包采购合同', copies: 2, seal: '公司公章', approver: '周敏' },
      { date: '2026-03-06', department: '财务部', applicant: '许燕', document: '银行借款担保书', copies: 2, seal: '公司公章', approver: '周敏、陈立' },
      { date: '2026-03-06', department: '财务部', applicant: '许燕', document: '呈区政府的用地情况报告', copies: 1, seal: '公司公章', approver: '周敏' },
      { date: '2026-03-06', department: '管理部', applicant: '孙宁', document: '解除劳动合同证明', copies: 1, seal: '公司公章', approver: '周敏' },
    ],
    finds: [[0, 'approver'], [2, 'approver']],
  },
  {
    says: { zh: '登记的类别先于推断；特殊证明两级都可批', en: 'the stated class goes before the inferred one; a special certificate may be approved by either' },
    rosters,
    rows: [
      { date: '2026-03-09', department: '销售部', applicant: '林峰', document: '年会场地说明', documentClass: '重要', copies: 1, seal: '公司公章', approver: '周敏' },
      { date: '2026-03-09', department: '销售部', applicant: '林峰', document: '场地租赁协议', documentClass: '一般', copies: 1, seal: '公司公章', approver: '周敏' },
      { date: '2026-03-09', department: '销售部', applicant: '林峰', document: '收入证明', documentClass: '特殊', copies: 1, seal: '公司公章', approver: '总经理' },
      { date: '2026-03-09', department: '销售部', applicant: '林峰', document: '收入证明', documentClass: '特殊', copies: 1, seal: '公司公章', approver: '钱伟' },
    ],
    finds: [[0, 'approver'], [3, 'approver']],
  },
  {
    says: { zh: '部门章只由该部门当时的经理批准，总经理可代批', en: "a department seal only by that department's manager of the day, or the general manager" },
    rosters,
    rows: [
      { date: '2026-02-10', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '吴涛' },
      { date: '2026-03-10', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '吴涛' },
      { date: '2026-03-10', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '钱伟' },
      { date: '2026-03-10', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '陈立' },
    ],
    finds: [[1, 'approver'], [2, 'approver']],
  },
  {
    says: { zh: '拒盖的记录不查批准权限', en: 'a refused record breaks no approval rule' },
    rosters,
    rows: [{ date: '2026-03-11', department: '销售部', applicant: '林峰', document: '代理合同', copies: 1, seal: '公司公章', approver: '孙宁', decision: '拒盖' }],
    finds: [],
  },
];
