import { useEffect } from 'react';
import { usePaneState } from '../pane-context';

/** Gives the focus to what an action asked for, once it is drawn; views that load late get a moment. */
export function FocusKeeper(): null {
  const focus = usePaneState((state) => state.focus);
  useEffect(() => {
    if (focus.count === 0) return;
    if (giveFocus(focus.mark)) return;
    const timer = setTimeout(() => giveFocus(focus.mark) || giveFocus('view'), 250);
    return () => clearTimeout(timer);
  }, [focus]);
  return null;
}

function giveFocus(mark: string): boolean {
  const element = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`);
  element?.focus();
  return element !== null;
}
