/** Where the clerk is. The first four are tabs; the others lie one step behind a tab and lead back to it. */
export type View =
  | { readonly at: 'check' }
  | { readonly at: 'totals' }
  | { readonly at: 'reports' }
  | { readonly at: 'policy' }
  | { readonly at: 'sheets' }
  | { readonly at: 'columns'; readonly file: string; readonly sheet: string; readonly register: string }
  /** `only`: ticked at first; null: all. */
  | { readonly at: 'fixes'; readonly only: number | null }
  | { readonly at: 'month-end' };

export type TabName = 'check' | 'totals' | 'reports' | 'policy';

export const TABS: readonly TabName[] = ['check', 'totals', 'reports', 'policy'];

/** A step of the way back: the view, and the mark of what was pressed there, so that focus returns to it. */
export interface TrailStep {
  readonly view: View;
  readonly focus: string | null;
}

export function isTab(at: View['at']): at is TabName {
  return (TABS as readonly string[]).includes(at);
}

/** The tab that stays lit while a view behind it is shown. */
export function tabOf(view: View, trail: readonly TrailStep[]): TabName {
  if (isTab(view.at)) return view.at;
  const tab = [...trail].reverse().find((step) => isTab(step.view.at))?.view.at;
  return tab !== undefined && isTab(tab) ? tab : 'check';
}
