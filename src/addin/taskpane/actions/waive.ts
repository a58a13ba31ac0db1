import type { FindingCard } from '../../engine/pane-engine';
import type { Pane } from '../state/pane';
import { attempt, notify, patch, words } from '../state/pane';
import { fetchList } from './list';
import { openLine } from './open';

export interface WaiverDraft {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** Waives the open finding and its like: at once in the list and the counts, and on the sheet 豁免. */
export function waive(pane: Pane, card: FindingCard, waiver: WaiverDraft): Promise<boolean> {
  return attempt(pane, async () => {
    const { row, overview } = await pane.engine.waive(card.index, waiver);
    try {
      await pane.host.addWaiver(row);
    } catch (error) {
      // What the workbook does not say would be gone at the next opening.
      patch(pane, { overview: await pane.engine.unwaive() });
      throw error;
    }
    const { query, open } = pane.store.get();
    patch(pane, { overview });
    await fetchList(pane, query);
    pane.store.set((now) => ({ ...now, generation: now.generation + 1 }));
    const { list } = pane.store.get();
    // The same line, where it still is that finding; else the list has moved on and nothing is opened.
    const line = open?.line ?? -1;
    const there = list && line >= 0 && line < list.tree.lines ? await list.pages.load(line) : undefined;
    if (there?.kind === 'finding' && there.index === card.index) await openLine(pane, line, true);
    const page = pane.host.keepsake !== undefined;
    notify(pane, 'done', words(page ? 'waiveDonePage' : 'waiveDone'), { action: page ? 'keep' : null });
  });
}
