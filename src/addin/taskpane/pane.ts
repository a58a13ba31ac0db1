import type { Language } from '../../core/words';
import type { PaneEngine } from '../engine/pane-engine';
import type { PaneHost } from '../host/pane-host';
import { readMarks } from './actions/marks';
import { checkAll } from './actions/check';
import { offerUndo } from './actions/fix';
import type { OpenFiles, Pane } from './state/pane';
import { patch } from './state/pane';
import { firstState } from './state/pane-state';
import { createStore } from './state/store';

export interface PaneParts {
  readonly host: PaneHost;
  readonly engine: PaneEngine;
  readonly files: OpenFiles | null;
  readonly language: Language;
  readonly today: () => string;
}

/** Puts the pane together. In Excel it begins to check by itself; the page waits for files. */
export function openPane({ language, ...parts }: PaneParts): Pane {
  const pane: Pane = { ...parts, store: createStore(firstState(language)) };
  pane.host.onChange(() => patch(pane, { stale: true }));
  if (pane.host.kind === 'excel') {
    void readMarks(pane);
    void checkAll(pane).then(() => offerUndo(pane));
  }
  return pane;
}
