import type { Pane } from '../state/pane';
import { patch } from '../state/pane';
import type { TabName, View } from '../state/view';

/** Goes one step behind the present view and remembers what was pressed. */
export function goTo(pane: Pane, view: View): void {
  const now = pane.store.get();
  patch(pane, { view, trail: [...now.trail, { view: now.view, focus: markOfActive() }], notice: null });
  focusOn(pane, 'view');
}

export function goBack(pane: Pane): void {
  const { trail } = pane.store.get();
  const last = trail.at(-1);
  patch(pane, { view: last?.view ?? { at: 'check' }, trail: trail.slice(0, -1) });
  focusOn(pane, last?.focus ?? 'view');
}

export function showTab(pane: Pane, tab: TabName): void {
  patch(pane, { view: { at: tab }, trail: [], notice: null });
}

/** The element with `data-mark` gets the focus as soon as it is there. */
export function focusOn(pane: Pane, mark: string): void {
  pane.store.set((now) => ({ ...now, focus: { mark, count: now.focus.count + 1 } }));
}

function markOfActive(): string | null {
  const marked = typeof document === 'undefined' ? null : document.activeElement?.closest<HTMLElement>('[data-mark]');
  return marked?.dataset['mark'] ?? null;
}
