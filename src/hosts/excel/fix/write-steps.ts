import { sync } from '../in-excel';
import { asHostError, HostError } from '../host-error';
import type { CellState } from './cell-change';
import { sameContent } from './cell-change';
import { restore, type Restoring } from './restore';
import { portionsOf, type Run, runsOf } from './runs';
import { askRun, type ToldCell, toldOf } from './tell-cells';
import { sheetOf, type TouchedSheet } from './touched-sheets';
import { writeStates } from './write-states';

/** A cell to be brought from one state to another. */
export interface Step extends Restoring {
  /** As it was told in the request that wrote: of a cell that a co-author was quicker to write into, what they wrote. */
  before: CellState;
}

export interface Guard<S extends Step> {
  /** Of one request; left out: as many as are told and written at once. */
  readonly mostCells?: number;
  /** Asked for in the request that writes, before it writes; answers after it. */
  readonly ask?: (portion: readonly Run<S>[]) => () => HostError | null;
  /** What to say of a cell that held something else. */
  readonly changed: (told: ToldCell<S>) => HostError;
}

/**
 * Writes all or none. Each request first tells what stands there, then writes: what a co-author did in between is seen,
 * and everything is put back as it was.
 */
export async function writeSteps<S extends Step>(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly S[], dates1904: boolean, guard: Guard<S>): Promise<void> {
  const alone = (sheet: string) => sheetOf(sheets, sheet).isProtected;
  try {
    for (const portion of portionsOf(runsOf(steps, alone, guard.mostCells), guard.mostCells)) {
      const asked = portion.map((run) => askRun(sheets, run));
      const answer = guard.ask?.(portion);
      writeStates(sheets, portion.map((run) => ({ ...run, cells: run.cells.map((cell) => ({ ...cell, state: cell.after })) })));
      await sync(context);
      const told = asked.flatMap((one) => toldOf(one, dates1904));
      const other = told.find(({ cell, state }) => !sameContent(state, cell.before));
      const refused = other ? guard.changed(other) : (answer?.() ?? null);
      for (const { cell, state } of told) cell.before = state;
      if (refused) throw refused;
    }
  } catch (error) {
    await goBack(context, sheets, steps, dates1904, asHostError(error));
    throw error;
  }
}

/** Everything that was written as it was before; where even this fails, the journal stays and Undo can do it later. */
async function goBack(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly Step[], dates1904: boolean, reason: unknown): Promise<void> {
  try {
    await restore(context, sheets, steps, dates1904);
  } catch (error) {
    if (reason instanceof HostError && asHostError(error) instanceof HostError) throw new HostError({ code: 'half-done', problem: reason.problem });
    throw error;
  }
}
