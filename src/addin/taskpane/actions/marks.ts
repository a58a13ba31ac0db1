import type { Pane } from '../state/pane';
import { attempt, patch } from '../state/pane';

/** Marks on or off; every cell's own look is the host's to keep. */
export async function setMarks(pane: Pane, on: boolean): Promise<void> {
  patch(pane, { marks: 'busy' });
  await attempt(pane, async () => {
    if (on) await pane.host.mark(await pane.engine.marks());
    else await pane.host.unmark();
  });
  await readMarks(pane);
}

export async function readMarks(pane: Pane): Promise<void> {
  await attempt(pane, async () => patch(pane, { marks: (await pane.host.isMarked()) ? 'on' : 'off' }));
}
