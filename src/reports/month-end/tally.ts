import type { Finding } from '../../core/rules/finding';
import type { Words } from '../../core/words';
import { CLAUSES, CLAUSE_IDS, isClauseId } from '../../manual';

/** How many findings speak of one clause, person or department; waived ones are not among them. */
export interface Tally {
  readonly key: string;
  readonly name: Words;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** In the manual's order; a finding that cites two clauses counts under each, one without a clause in a line of its own. */
export function byClause(findings: readonly Finding[]): Tally[] {
  const tallies = tally(findings, ({ clause }) => (clause.length === 0 ? [''] : clause), clauseName);
  const order = new Map<string, number>(CLAUSE_IDS.map((id, index) => [id, index]));
  return tallies.sort((a, b) => (order.get(a.key) ?? order.size) - (order.get(b.key) ?? order.size));
}

/** Those with most violations first; findings that concern nobody in particular are in no line. */
export function byDepartment(findings: readonly Finding[]): Tally[] {
  return mostFirst(tally(findings, ({ department }) => (department === null ? [] : [department]), plain));
}

export function byPerson(findings: readonly Finding[]): Tally[] {
  return mostFirst(tally(findings, ({ person }) => (person === null ? [] : [person]), plain));
}

function tally(findings: readonly Finding[], keysOf: (finding: Finding) => readonly string[], nameOf: (key: string) => Words): Tally[] {
  const counts = new Map<string, { error: number; warning: number; info: number }>();
  for (const finding of findings) {
    if (finding.waived) continue;
    for (const key of keysOf(finding)) {
      const count = counts.get(key) ?? { error: 0, warning: 0, info: 0 };
      count[finding.severity]++;
      counts.set(key, count);
    }
  }
  return [...counts].map(([key, count]) => ({ key, name: nameOf(key), ...count }));
}

function mostFirst(tallies: Tally[]): Tally[] {
  return tallies.sort((a, b) => b.error - a.error || b.warning - a.warning || b.info - a.info || (a.key < b.key ? -1 : 1));
}

function clauseName(id: string): Words {
  if (!isClauseId(id)) return { zh: '无条款：核算和常理', en: 'no clause: arithmetic and good practice' };
  const { cite, summary } = CLAUSES[id];
  return { zh: `${cite.zh}：${summary.zh}`, en: `${cite.en}: ${summary.en}` };
}

function plain(key: string): Words {
  return { zh: key, en: key };
}
