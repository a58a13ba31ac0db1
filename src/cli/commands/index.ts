import type { Command } from '../command';
import { FORMATS } from '../options';

const MANY = Number.POSITIVE_INFINITY;

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'inspect',
    takes: 'FILE…',
    words: [1, MANY],
    summary: { zh: '每张表被认作什么台账、表头在哪、各列是什么', en: 'what each sheet was recognised as, its header and columns' },
    options: [],
    formats: FORMATS,
    load: async () => (await import('./inspect')).inspect,
  },
  {
    name: 'check',
    takes: 'FILE…',
    words: [1, MANY],
    summary: { zh: '对照制度检查，列出问题', en: 'findings' },
    options: ['month'],
    formats: FORMATS,
    load: async () => (await import('./check')).check,
  },
  {
    name: 'totals',
    takes: 'FILE…',
    words: [1, MANY],
    summary: { zh: '按月份等分组汇总，并与表内合计核对', en: 'totals by month and other fields, reconciled with the total rows' },
    options: ['month', 'by'],
    formats: FORMATS,
    load: async () => (await import('./totals')).totals,
  },
  {
    name: 'fix',
    takes: 'FILE…',
    words: [1, MANY],
    summary: { zh: '写出改正后的副本（--out 文件夹），列出改前和改后；原件不动', en: 'corrected copies in --out DIR, and the list old → new; originals stay' },
    options: ['rule'],
    formats: ['text', 'json'],
    load: async () => (await import('./fix')).fix,
  },
  {
    name: 'report',
    takes: 'ID FILE…',
    words: [2, MANY],
    summary: { zh: '做出一张报表，可直接打印（要 --month 和 --out 文件夹）', en: 'one report of a month, ready to print (needs --month and --out DIR)' },
    options: ['month', 'template'],
    formats: ['text', 'json'],
    load: async () => (await import('./report')).report,
  },
  {
    name: 'month-end',
    takes: 'FILE…',
    words: [1, MANY],
    summary: { zh: '月末：检查、汇总、写出全部报表，放进一个文件夹（--out），先看其中的 index.html', en: 'the month in one folder (--out DIR): check, totals, every report; begin with its index.html' },
    options: ['month'],
    formats: ['text', 'json'],
    load: async () => (await import('./month-end')).monthEnd,
  },
  {
    name: 'rules',
    takes: '',
    words: [0, 0],
    summary: { zh: '全部规则：编号、制度条款、级别、参数、所需的列和名册', en: 'every rule: id, clause, severity, parameters, what it needs' },
    options: [],
    formats: FORMATS,
    load: async () => (await import('./rules')).rules,
  },
  {
    name: 'policy init',
    takes: 'FILE.xlsx',
    words: [1, 1],
    summary: { zh: '生成一个待填写的制度参数和名册工作簿', en: 'a policy workbook to fill in' },
    options: [],
    formats: ['text', 'json'],
    load: async () => (await import('./policy-init')).policyInit,
  },
  {
    name: 'policy check',
    takes: 'FILE.xlsx',
    words: [1, 1],
    summary: { zh: '检查制度参数和名册工作簿填得对不对', en: 'is the policy workbook right' },
    options: [],
    formats: FORMATS,
    load: async () => (await import('./policy-check')).policyCheck,
  },
];
