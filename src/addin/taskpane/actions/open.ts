import { nextFinding } from '../state/list-shape';
import type { Pane } from '../state/pane';
import { attempt, patch } from '../state/pane';
import type { OpenCard } from '../state/pane-state';
import { placeText } from '../ui/place-text';
import { listSettled } from './list';
import { focusOn } from './navigate';

/** Mark of a line, for the focus. */
export const lineMark = (line: number): string => `line-${line}`;

/** Opens the card of a line and selects its cell. */
export async function openLine(pane: Pane, line: number, moveFocus: boolean): Promise<void> {
  const { list } = pane.store.get();
  if (!list) return;
  const opened: OpenCard = { line, card: null };
  patch(pane, { line, open: opened });
  if (moveFocus) focusOn(pane, lineMark(line));
  await attempt(pane, async () => {
    const found = await list.pages.load(line);
    if (found?.kind !== 'finding') return;
    const card = await pane.engine.card(found.index);
    if (pane.store.get().open !== opened) return;
    const at = placeText(card.place.sheet, card.cell);
    patch(pane, { open: { line, card }, said: { zh: `${at}，${card.message.zh}`, en: `${at}: ${card.message.en}` } });
    await pane.host.show(card.place);
  });
}

export function closeCard(pane: Pane): void {
  const { open } = pane.store.get();
  if (!open) return;
  patch(pane, { open: null });
  focusOn(pane, lineMark(open.line));
}

/** The finding after or before the one that the keyboard stands on, in the list that was asked for last. */
export async function openNext(pane: Pane, step: 1 | -1, moveFocus: boolean): Promise<void> {
  // A card of the list that is about to go would be closed at once.
  await listSettled(pane);
  const { list, line, open } = pane.store.get();
  if (!list) return;
  const heads = list.tree.groups.map((group) => group.line);
  // On the first opening, "next" is the first finding, not the second.
  const next = nextFinding({ lines: list.tree.lines, heads }, open?.line ?? (step === 1 ? line - 1 : line), step);
  if (next !== null) await openLine(pane, next, moveFocus);
}
