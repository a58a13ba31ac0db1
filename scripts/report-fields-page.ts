import type { Report } from '../src/reports/report';

/** The names that templates may use, report by report. */
export function reportFieldsPage(reports: readonly Report[]): string {
  const sections = reports.flatMap(({ id, title, offers: { values, lists } }) => [
    `## ${id} ${title.zh}`,
    '',
    `- ${values}`,
    ...Object.entries(lists).map(([list, names]) => `- ${list}：${names}`),
    '',
  ]);
  return [...LEAD, ...sections].join('\n');
}

const LEAD = [
  '# 报表模板里可以用的名称',
  '',
  '模板怎么写，见 [报表模板怎么改](templates.md)。下面是每张报表给出的名称：第一行是整张表的值，写成 `{{期间}}`；其余每行是一份清单和它每一条的名称，清单写成 `{{每行 车辆}}` 或 `{{每个 部门}}`。`A › B` 是 A 每一条里面的清单 B。没有记录的值是空格，不是零。「百公里油耗」没有加油记录时是空格；「洗车费」等没有费用登记时是「未登记」。`{{序号}}` 在清单里都能用。「有失效豁免」只能用在 `{{如果 有失效豁免}}` 里。本页由 `npm run docs` 从报表的声明生成。',
  '',
  'Names that a template may use, report by report: values of the whole sheet first, then each list with the names of its items; `A › B` is list B inside each item of A.',
  '',
];
