import { useEffect } from 'react';
import { usePaneState } from '../pane-context';

/** A view that asks the engine first stands within this time. Milliseconds. */
const PATIENCE = 3_000;

/** Gives the focus to what an action asked for. Where that is not drawn yet, the view's title holds it meanwhile. */
export function FocusKeeper(): null {
  const focus = usePaneState((state) => state.focus);
  useEffect(() => {
    if (focus.count === 0 || giveFocus(focus.mark)) return;
    giveFocus('view');
    const held = document.activeElement;
    const observer = new MutationObserver(() => {
      // Whoever has gone on meanwhile is left alone.
      const moved = document.activeElement !== held && document.activeElement !== document.body;
      if (moved || giveFocus(focus.mark)) observer.disconnect();
      else if (document.activeElement === document.body) giveFocus('view');
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), PATIENCE);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [focus]);
  return null;
}

function giveFocus(mark: string): boolean {
  const element = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`);
  element?.focus();
  return element !== null;
}
