import type { Words } from '../../../core/words';
import { JobCancelled } from '../../engine/job';
import { PaneError } from '../../engine/pane-engine';
import { textOf } from '../texts';
import { filled } from '../texts/text';

/** What went wrong, as the clerk reads it. */
export interface Problem {
  readonly words: Words;
  readonly problems: readonly Words[];
}

/** Null: nothing went wrong, the clerk called it off. An error of our own is told as such, with its text for the administrator. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof JobCancelled) return null;
  if (error instanceof PaneError) return { words: error.words, problems: error.problems };
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  const text = textOf('unexpected');
  return { words: { zh: filled(text, 'zh', { detail }), en: filled(text, 'en', { detail }) }, problems: [] };
}
