import type { Words } from '../../../core/words';
import { PaneError } from '../pane-engine';

/** What the readers and writers throw is put into words already; null: our own mistake, which is to fail loudly. */
export function wordsOf(error: unknown): Words | null {
  if (error instanceof PaneError) return error.words;
  const { zh, en } = (error ?? {}) as { readonly zh?: unknown; readonly en?: unknown };
  return error instanceof Error && typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}

/** The same as a PaneError where it is in words, else as it is. */
export function asPaneError(error: unknown): unknown {
  if (error instanceof PaneError) return error;
  const words = wordsOf(error);
  return words ? new PaneError(words) : error;
}
