import type { Words } from '../../../core/words';
import type { RuleCard } from '../../engine/pane-engine';

export interface RuleGroup {
  /** Null: rules that no clause stands behind. */
  readonly clause: Words | null;
  readonly rules: readonly RuleCard[];
}

/** Rules by their first clause, in the order of the manual; those without one at the end. */
export function rulesByClause(rules: readonly RuleCard[]): readonly RuleGroup[] {
  const groups = new Map<string, { clause: Words | null; rules: RuleCard[] }>();
  for (const rule of rules) {
    const [first] = rule.clauses;
    const group = groups.get(first?.id ?? '') ?? { clause: first?.name ?? null, rules: [] };
    group.rules.push(rule);
    groups.set(first?.id ?? '', group);
  }
  return [...groups].sort(([a], [b]) => compareClauses(a, b)).map(([, group]) => group);
}

/** Rules in which every searched word occurs: id, title, reason, clause, parameter; in either language. */
export function matching(rules: readonly RuleCard[], search: string): readonly RuleCard[] {
  const wanted = search.normalize('NFKC').toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return rules;
  return rules.filter((rule) => {
    const text = textOf(rule);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf({ id, title, why, clauses, parameters }: RuleCard): string {
  const all = [title, why, ...clauses.flatMap(({ name, summary }) => [name, summary]), ...parameters.map(({ name }) => name)];
  return [id, ...clauses.map((clause) => clause.id), ...all.flatMap(({ zh, en }) => [zh, en])].join('\n').normalize('NFKC').toLowerCase();
}

/** `3.5.3` before `3.10.1`, numbers before chapters with names, none last. */
function compareClauses(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x = '', y = ''] = [left[at], right[at]];
    if (x === y) continue;
    const [m, n] = [Number(x), Number(y)];
    if (Number.isNaN(m) !== Number.isNaN(n)) return Number.isNaN(m) ? 1 : -1;
    return Number.isNaN(m) ? (x < y ? -1 : 1) : m - n;
  }
  return 0;
}
