import { isoDate } from '../../../core/values/calendar-date';
import { findingAt } from './finding-at';
import type { FindingIndex, OrderedGroup } from './finding-index';
import type { FindingLine, FindingQuery, FindingTree } from '../finding-list';
import { recordIn, tableAt } from './record-at';
import { ruleNamed } from './rule-named';

export function treeOf(index: FindingIndex, query: FindingQuery): FindingTree {
  const { order, groups } = index.ordered(query);
  const { heads, lines } = laidOut(groups, query);
  return {
    lines,
    findings: order.length,
    groups: heads.map(({ group: { key, title, clause, count, severity }, line }) => ({ key, title, clause, count, severity, line })),
  };
}

/** The lines from `from` up to, and without, `to`. */
export function linesOf(index: FindingIndex, query: FindingQuery, from: number, to: number): FindingLine[] {
  const { order, groups } = index.ordered(query);
  const found: FindingLine[] = [];
  for (const { group, line, folded } of laidOut(groups, query).heads) {
    const { key, title, clause, count, severity, start } = group;
    const end = line + 1 + (folded ? 0 : count);
    if (end <= from || line >= to) continue;
    if (line >= from) found.push({ kind: 'group', key, title, clause, count, severity, folded });
    for (let at = Math.max(line + 1, from); at < Math.min(end, to); at++) found.push(findingLine(index, order[start + at - line - 1] ?? 0));
  }
  return found;
}

interface Head {
  readonly group: OrderedGroup;
  readonly line: number;
  readonly folded: boolean;
}

function laidOut(groups: readonly OrderedGroup[], query: FindingQuery): { readonly heads: readonly Head[]; readonly lines: number } {
  const foldedKeys = new Set(query.folded);
  let line = 0;
  const heads = groups.map((group) => {
    const folded = foldedKeys.has(group.key);
    const head = { group, line, folded };
    line += 1 + (folded ? 0 : group.count);
    return head;
  });
  return { heads, lines: line };
}

function findingLine({ checked, nameOf }: FindingIndex, index: number): FindingLine {
  const finding = findingAt(checked, index);
  const { place, severity, rule, person } = finding;
  const table = tableAt(checked.read, place);
  const date = table && recordIn(table, place.row)?.$.eventDate;
  return {
    kind: 'finding',
    index,
    severity,
    waived: finding.waived !== null,
    fixable: finding.fix !== null && finding.waived === null,
    file: place.file,
    sheet: place.sheet,
    cell: nameOf(place).cell,
    person,
    date: date == null ? null : isoDate(date),
    title: ruleNamed(rule).title,
  };
}
