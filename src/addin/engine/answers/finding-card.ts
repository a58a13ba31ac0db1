import { cellGrid } from './cell-grid';
import { findingAt } from './finding-at';
import type { FindingIndex } from './finding-index';
import type { FindingCard } from '../pane-engine';
import { parametersOn } from './parameter-view';
import { recordIn, tableAt } from './record-at';
import { clauseCards, ruleNamed } from './rule-named';

/** One finding with all that is needed to understand it. */
export function cardOf({ checked, nameOf }: FindingIndex, index: number): FindingCard {
  const finding = findingAt(checked, index);
  const { place, rule: id, severity, message, clause, related, fix, waived, fingerprint, person, department } = finding;
  const rule = ruleNamed(id);
  const table = tableAt(checked.read, place);
  const on = (table && recordIn(table, place.row)?.$.eventDate) ?? null;
  const workbook = checked.all.find(({ file }) => file === place.file);
  return {
    index,
    rule: id,
    title: rule.title,
    severity,
    place,
    cell: nameOf(place).cell,
    message,
    clauses: clauseCards(clause),
    parameters: parametersOn(checked.policy, rule.needs.parameters ?? [], on),
    related: related.map((one) => ({ place: one, cell: nameOf(one).cell })),
    fix,
    waived,
    record: fingerprint,
    person,
    department,
    grid: workbook ? cellGrid(workbook, table, place) : { columns: [], rows: [] },
  };
}
