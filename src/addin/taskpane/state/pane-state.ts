import type { Words, Language } from '../../../core/words';
import type { FindingQuery, FindingTree } from '../../engine/finding-list';
import type { FindingCard, Overview } from '../../engine/pane-engine';
import type { LinePages } from './line-pages';
import type { Problem } from './problem';
import type { TrailStep, View } from './view';

/** Long work that is going on. */
export interface Work {
  readonly stage: Words;
  readonly done: number;
  readonly of: number;
  cancel(): void;
}

/** The list as it was last fetched; `arrived` counts its pages, so that views notice them. */
export interface List {
  readonly query: FindingQuery;
  readonly tree: FindingTree;
  readonly pages: LinePages;
  readonly arrived: number;
}

export interface OpenCard {
  readonly line: number;
  /** Null while it is fetched. */
  readonly card: FindingCard | null;
}

/** A sentence below the header: what was done, or what went wrong. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly words: Words;
  readonly problems: readonly Words[];
  /** Take back the last fix; keep as a file what the page would forget. */
  readonly action: 'undo' | 'keep' | null;
}

export interface PaneState {
  readonly language: Language;
  /** `idle`: nothing is open yet (page). */
  readonly phase: 'idle' | 'starting' | 'ready' | 'failed';
  readonly failure: Problem | null;
  readonly work: Work | null;
  readonly overview: Overview | null;
  /** Counts every change of results; what views have loaded is good for one generation. */
  readonly generation: number;
  readonly view: View;
  readonly trail: readonly TrailStep[];
  /** The mark of what shall have the focus once the view stands; `count` tells two wishes apart. */
  readonly focus: { readonly mark: string; readonly count: number };
  readonly query: FindingQuery;
  readonly showNotRun: boolean;
  readonly list: List | null;
  /** The line that the keyboard stands on. */
  readonly line: number;
  readonly open: OpenCard | null;
  readonly stale: boolean;
  readonly marks: 'off' | 'on' | 'busy';
  readonly notice: Notice | null;
  /** Read out by a screen reader. */
  readonly said: Words | null;
  /** Names of the dropped files (page). */
  readonly files: readonly string[];
}

export const FIRST_QUERY: FindingQuery = { group: 'rule', severities: [], search: '', folded: [] };

export function firstState(language: Language): PaneState {
  return {
    language,
    phase: 'idle',
    failure: null,
    work: null,
    overview: null,
    generation: 0,
    view: { at: 'check' },
    trail: [],
    focus: { mark: '', count: 0 },
    query: FIRST_QUERY,
    showNotRun: false,
    list: null,
    line: 0,
    open: null,
    stale: false,
    marks: 'off',
    notice: null,
    said: null,
    files: [],
  };
}
