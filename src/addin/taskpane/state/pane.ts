import type { Words } from '../../../core/words';
import type { PaneEngine } from '../../engine/pane-engine';
import type { PaneHost } from '../../host/pane-host';
import type { TextKey } from '../texts';
import { textOf } from '../texts';
import type { Values } from '../texts/text';
import { filled } from '../texts/text';
import type { Notice, PaneState } from './pane-state';
import { problemOf } from './problem';
import type { Store } from './store';

/** Files that are open on the page; in Excel the workbook itself is. */
export interface OpenFiles {
  add(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): void;
  remove(name: string): void;
  names(): readonly string[];
}

/** All that an action needs. */
export interface Pane {
  readonly host: PaneHost;
  readonly engine: PaneEngine;
  readonly store: Store<PaneState>;
  /** Null in Excel. */
  readonly files: OpenFiles | null;
  /** ISO date. */
  readonly today: () => string;
}

export function patch(pane: Pane, change: Partial<PaneState>): void {
  pane.store.set((now) => ({ ...now, ...change }));
}

/** A text of the catalogue in both languages, filled in. */
export function words(key: TextKey, values: Values | { readonly zh: Values; readonly en: Values } = {}): Words {
  const text = textOf(key);
  const per = isPerLanguage(values) ? values : { zh: values, en: values };
  return { zh: filled(text, 'zh', per.zh), en: filled(text, 'en', per.en) };
}

export function notify(pane: Pane, tone: Notice['tone'], says: Words, more: Partial<Notice> = {}): void {
  patch(pane, { notice: { tone, words: says, problems: [], action: null, ...more }, said: says });
}

/** Runs an action; what fails is told in the notice. True: it came to its end. */
export async function attempt(pane: Pane, action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) notify(pane, 'problem', problem.words, { problems: problem.problems });
    return false;
  }
}

function isPerLanguage(values: object): values is { readonly zh: Values; readonly en: Values } {
  return 'zh' in values && typeof values.zh === 'object';
}
