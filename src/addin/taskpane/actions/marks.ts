import type { Pane } from '../state/pane';
import { attempt, notify, patch } from '../state/pane';

/** Marks on or off; every cell's own look is the host's to keep. */
export async function setMarks(pane: Pane, on: boolean): Promise<void> {
  patch(pane, { marks: 'busy' });
  await attempt(pane, async () => {
    if (!on) return pane.host.unmark();
    const { sheets, leftOut } = await pane.engine.marks();
    const [first, ...others] = [...(leftOut ? [leftOut] : []), ...(await pane.host.mark(sheets))];
    if (first) notify(pane, 'problem', first, { problems: others });
  });
  await readMarks(pane);
}

export async function readMarks(pane: Pane): Promise<void> {
  await attempt(pane, async () => patch(pane, { marks: (await pane.host.isMarked()) ? 'on' : 'off' }));
}
