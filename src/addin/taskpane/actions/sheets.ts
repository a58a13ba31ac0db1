import type { Words } from '../../../core/words';
import type { Correction } from '../../engine/sheets-view';
import type { Pane } from '../state/pane';
import { attempt, notify } from '../state/pane';
import { judge } from './check';

/** Takes a person's word for what a sheet is: judged again by it, and remembered in the workbook. */
export function correctSheet(pane: Pane, file: string, sheet: string, correction: Correction, done: Words): Promise<boolean> {
  return attempt(pane, async () => {
    const { part } = await pane.engine.correct(file, sheet, correction);
    await pane.host.remember(part, file);
    await judge(pane, pane.store.get().overview?.month ?? null);
    notify(pane, 'done', done);
  });
}
