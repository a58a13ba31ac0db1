import type { FixStep } from '../../core/rules/finding';
import { bringUp } from '../../hosts/excel/bring-up';
import { applyChanges } from '../../hosts/excel/fix/apply-changes';
import { undoableChanges, undoChanges } from '../../hosts/excel/fix/undo-changes';
import { lackingHere } from '../../hosts/excel/lacks';
import { hasMarks, markCells, unmarkCells } from '../../hosts/excel/marks/mark-cells';
import { rememberPart } from '../../hosts/excel/remember-part';
import { showCell } from '../../hosts/excel/show-cell';
import type { SeenRows } from '../../hosts/excel/snapshot/seen-rows';
import { takeSnapshot } from '../../hosts/excel/snapshot/take-snapshot';
import { watchChanges } from '../../hosts/excel/watch-changes';
import { writeSheets } from '../../hosts/excel/write/write-sheets';
import { JobCancelled } from '../engine/job';
import type { OutputFile } from '../engine/pane-engine';
import { asPaneError } from '../engine/work/pane-error';
import { addPolicyRow, headerPlan } from './excel/policy-rows';
import { download } from './page/download';
import type { PaneHost } from './pane-host';

/** The pane inside Excel: the open workbook is read, marked, corrected and written to. `hand`: how a file reaches the user. */
export function excelHost(hand: (file: OutputFile) => void = download): PaneHost {
  let seen: SeenRows | null = null;
  return {
    kind: 'excel',
    lacks: lackingHere(),
    read: (onRows, isCancelled) =>
      inWords(async () => {
        const workbook = await takeSnapshot({ onRows, isCancelled, onSeen: (rows) => (seen = rows) });
        if (!workbook) throw new JobCancelled();
        return [{ kind: 'workbook', workbook }];
      }),
    show: (place) => inWords(() => showCell(place)),
    mark: (marks) => inWords(() => markCells(marks)),
    unmark: () => inWords(unmarkCells),
    isMarked: () => inWords(hasMarks),
    apply: (steps) => inWords(() => applyChanges(steps.map(changeOf), seen)),
    undoable: () => inWords(undoableChanges),
    undo: () => inWords(undoChanges),
    addWaiver: ([rule = '', sheet = '', record = '', reason = '', by = '', on = '']) => inWords(() => addPolicyRow('waivers', { rule, sheet, record, reason, by, on })),
    addParameter: ({ parameter, value, from, basis }) => inWords(() => addPolicyRow('parameters', { id: parameter, value, from, basis })),
    insertRoster: (name, columns) =>
      inWords(async () => {
        // One that is there is not written over, but shown.
        if (!(await bringUp(name))) await writeSheets([headerPlan(name, columns)]);
      }),
    writeSheets: (plans) => inWords(() => writeSheets(plans)),
    remember: (part) => inWords(() => rememberPart(part)),
    deliver: async (files) => files.forEach(hand),
    onChange: watchChanges,
  };
}

function changeOf({ place: { sheet, row, column }, from, to }: FixStep) {
  return { sheet, row, column, from, to };
}

/** What Excel refused, as the pane shows it. */
async function inWords<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw asPaneError(error);
  }
}
