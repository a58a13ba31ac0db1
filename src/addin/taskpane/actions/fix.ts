import type { FixStep } from '../../../core/rules/finding';
import type { Pane } from '../state/pane';
import { attempt, notify, patch, words } from '../state/pane';
import { checkAll } from './check';
import { goBack } from './navigate';
import { deliver } from './output';
import { shown } from './work';

/** Writes the steps into the sheet and checks again; one undo takes them all back. */
export async function applyFix(pane: Pane, steps: readonly FixStep[]): Promise<void> {
  await attempt(pane, async () => {
    await pane.host.apply(steps);
    await checkAll(pane);
    const n = (await pane.host.undoable()) ?? steps.length;
    notify(pane, 'done', words('fixedCells', { n }), { action: 'undo' });
  });
}

/** A correction of an earlier day can still be taken back: it is kept in the workbook. */
export async function offerUndo(pane: Pane): Promise<void> {
  const n = await pane.host.undoable().catch(() => null);
  if (n !== null && n > 0 && pane.store.get().notice === null) notify(pane, 'done', words('undoKept', { n }), { action: 'undo' });
}

export async function applyFindings(pane: Pane, findings: readonly number[]): Promise<void> {
  await attempt(pane, async () => {
    const steps = await pane.engine.fixSteps(findings);
    goBack(pane);
    await applyFix(pane, steps);
  });
}

/** Where it is refused it stays on offer: the sentence says what to do first. */
export async function undoFix(pane: Pane): Promise<void> {
  const done = await attempt(pane, async () => {
    await pane.host.undo();
    await checkAll(pane);
    notify(pane, 'done', words('undone'));
  });
  if (done) return;
  const { notice } = pane.store.get();
  await attempt(pane, async () => {
    if (notice && (await pane.host.undoable()) !== null) patch(pane, { notice: { ...notice, action: 'undo' } });
  });
}

/** The page writes into no original: corrected copies are handed over. */
export async function downloadCorrected(pane: Pane, findings: readonly number[]): Promise<void> {
  await attempt(pane, async () => {
    await deliver(pane, await shown(pane, pane.engine.corrected(findings), words('fixesTitle')));
  });
}
