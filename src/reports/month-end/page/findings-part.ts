import { SEVERITY_HEADS, SEVERITY_WORDS } from '../../../core/rules/severity-words';
import type { Language } from '../../../core/words';
import type { MonthEnd } from '../month-end';
import type { Tally } from '../tally';
import { stackedBar } from './bars';
import { COLOUR } from './style';
import { number, table } from './table';

/** Findings by clause, department and person: where to look first. */
export function findingsPart(model: MonthEnd, language: Language): string {
  const zh = language === 'zh';
  if (model.byClause.length === 0) return `<h2>${zh ? '问题' : 'Findings'}</h2>\n<p class="good">${zh ? '这个月没有发现问题。' : 'Nothing was found this month.'}</p>`;
  return [
    `<h2>${zh ? '问题' : 'Findings'}</h2>`,
    `<p class="note">${(['error', 'warning', 'info'] as const).map((one) => `<svg class="key" width="10" height="10"><rect width="10" height="10" fill="${COLOUR[one]}"/></svg>${SEVERITY_WORDS[one][language]}`).join('')}${zh ? '　已豁免的不在内' : ' · waived ones are not among them'}</p>`,
    part(zh ? '按条款' : 'By clause', zh ? '条款' : 'clause', model.byClause, language),
    part(zh ? '按部门' : 'By department', zh ? '部门' : 'department', model.byDepartment, language),
    part(zh ? '按人' : 'By person', zh ? '姓名' : 'name', model.byPerson, language),
  ].join('\n');
}

function part(title: string, head: string, tallies: readonly Tally[], language: Language): string {
  if (tallies.length === 0) return '';
  const longest = Math.max(...tallies.map(({ error, warning, info }) => error + warning + info));
  const rows = tallies.map((tally) => [
    tally.name[language],
    number(tally.error, tally.error > 0 ? 'error' : 'quiet'),
    number(tally.warning, tally.warning > 0 ? 'warning' : 'quiet'),
    number(tally.info, 'quiet'),
    { html: stackedBar(tally, longest, `${tally.error} + ${tally.warning} + ${tally.info}`) },
  ]);
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({ title: SEVERITY_HEADS[severity][language], right: true as const }));
  return `<h3>${title}</h3>\n${table([{ title: head }, ...counts, { title: '', chart: true }], rows)}`;
}
