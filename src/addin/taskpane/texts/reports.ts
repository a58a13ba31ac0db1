import type { Texts } from './text';

export const REPORT_TEXTS = {
  reportsTitle: { zh: '报表', en: 'Reports' },
  reportsNone: { zh: '0 种报表', en: '0 reports' },
  reportsNoneSub: { zh: '没有台账，就没有报表可填。', en: 'Without a register there is no report to fill.' },
  canMake: { zh: '{n} 种可以生成', en: '{n} can be made', one: '{n} can be made' },
  missingSome: { zh: '{n} 种还缺东西', en: '{n} lack something', one: '{n} lacks something' },
  make: { zh: '生成', en: 'Make' },
  makeNamed: { zh: '生成{title}', en: 'Make {title}' },
  ownTemplate: { zh: '用自己的模板…', en: 'Use your own template…' },
  ownTemplateNamed: { zh: '{title}：用自己的模板', en: '{title}: use your own template' },
  templateChosen: { zh: '模板：{name}', en: 'Template: {name}' },
  builtIn: { zh: '改回自带模板', en: 'Back to the built-in template' },
  templateWrong: { zh: '模板有 {n} 处不对，没有生成', en: 'The template has {n} faults; nothing was made', one: 'The template has {n} fault; nothing was made' },
  previewOf: { zh: '{title}预览', en: 'Preview of {title}' },
  enlarge: { zh: '放大看{title}', en: 'Enlarge {title}' },
  shrink: { zh: '缩小{title}', en: 'Shrink {title}' },
  previewMore: { zh: '后面还有 {n} 行', en: '{n} more rows', one: '{n} more row' },
  previewFailed: { zh: '预览没有画出来', en: 'No preview' },
  noClauseReport: { zh: '制度未规定格式', en: 'no clause prescribes it' },
} as const satisfies Texts;
