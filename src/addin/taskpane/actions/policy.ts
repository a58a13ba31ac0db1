import type { RosterCard } from '../../engine/pane-engine';
import type { Pane } from '../state/pane';
import { checkAll } from './check';
import { attempt, notify, words } from '../state/pane';

export interface ParameterDraft {
  readonly parameter: string;
  readonly value: string;
  readonly from: string;
  readonly basis: string;
}

export function changeParameter(pane: Pane, draft: ParameterDraft): Promise<boolean> {
  return attempt(pane, async () => {
    await pane.host.addParameter(draft);
    await checkAll(pane);
    const page = pane.host.keepsake !== undefined;
    notify(pane, 'done', words(page ? 'parameterSavedPage' : 'parameterSaved', { date: draft.from, value: draft.value }), { action: page ? 'keep' : null });
  });
}

/** The roster's empty sheet with its header, to be filled in. */
export async function insertRoster(pane: Pane, id: string): Promise<void> {
  await attempt(pane, async () => {
    const roster = (await pane.engine.rosters()).find((one: RosterCard) => one.id === id);
    if (!roster) return;
    await pane.host.insertRoster(roster.name.zh, roster.columns);
    notify(pane, 'done', words('rosterInserted'));
  });
}
