import type { Texts } from './text';

export const TOTAL_TEXTS = {
  totalsTitle: { zh: '合计', en: 'Totals' },
  totalsRegister: { zh: '台账', en: 'Register' },
  totalsBy: { zh: '按', en: 'By' },
  totalsMeasure: { zh: '指标', en: 'Figure' },
  byNamed: { zh: '按{name}', en: 'By {name}' },
  thisMonth: { zh: '本月', en: 'This month' },
  lastMonth: { zh: '上月', en: 'Last month' },
  difference: { zh: '增减', en: 'Change' },
  sum: { zh: '合计', en: 'Total' },
  noKey: { zh: '（未填）', en: '(blank)' },
  agreesAll: { zh: '{n} 处合计与台账相符', en: '{n} totals agree with the register', one: '{n} total agrees with the register' },
  disagrees: { zh: '{n} 处合计不符', en: '{n} totals disagree', one: '{n} total disagrees' },
  statedComputed: { zh: '表上 {stated}，应为 {computed}，差 {difference}', en: 'stated {stated}, should be {computed}, off by {difference}' },
  noTotalRows: { zh: '0 个合计行可核对', en: '0 total rows to compare' },
  leftOut: { zh: '{n} 条记录没有计入', en: '{n} records left out', one: '{n} record left out' },
  showLeftOut: { zh: '看是哪几条', en: 'See which' },
  writeTotals: { zh: '写入工作表', en: 'Write to a sheet' },
  downloadTotals: { zh: '下载合计', en: 'Download the totals' },
  totalsNone: { zh: '0 条记录', en: '0 records' },
  totalsNoneSub: { zh: '这个月没有可以合计的记录。', en: 'Nothing to add up in this month.' },
} as const satisfies Texts;
