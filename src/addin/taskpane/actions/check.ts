import type { Overview } from '../../engine/pane-engine';
import { JobCancelled } from '../../engine/job';
import type { Source } from '../../engine/source';
import type { Pane } from '../state/pane';
import { attempt, patch, words } from '../state/pane';
import { problemOf } from '../state/problem';
import { fetchList } from './list';
import { shown } from './work';

/** Reads everything that is open and checks the month that is shown, else the newest. Old results stay in sight meanwhile. */
export async function checkAll(pane: Pane): Promise<void> {
  pane.store.get().work?.cancel();
  const { phase, overview, stale } = pane.store.get();
  // What is edited from here on may be missing in what is read.
  patch(pane, { phase: phase === 'ready' ? 'ready' : 'starting', failure: null, notice: null, stale: false });
  try {
    const sources = await readShown(pane);
    const month = overview?.month ?? null;
    const allMonths = overview !== null && overview.months.length > 0 && month === null;
    await arrive(pane, await shown(pane, pane.engine.load(sources, { month, allMonths, today: pane.today() }), words('checking')));
  } catch (error) {
    const problem = problemOf(error);
    if (stale) patch(pane, { stale });
    if (problem) patch(pane, { phase: 'failed', failure: problem, said: problem.words });
    else if (pane.store.get().phase === 'starting') patch(pane, { phase: 'idle' });
  }
}

export async function chooseMonth(pane: Pane, month: string | null): Promise<void> {
  await attempt(pane, () => judge(pane, month));
}

/** Judges what is loaded again, after a correction by hand. */
export async function judge(pane: Pane, month: string | null): Promise<void> {
  await arrive(pane, await shown(pane, pane.engine.check(month), words('checking')));
}

async function readShown(pane: Pane): Promise<readonly Source[]> {
  let cancelled = false;
  const cancel = (): void => {
    cancelled = true;
  };
  const stage = words('reading');
  patch(pane, { work: { stage, done: 0, of: 0, cancel } });
  try {
    const sources = await pane.host.read(
      (done, of) => patch(pane, { work: { stage, done, of, cancel } }),
      () => cancelled,
    );
    // To hand a large workbook over takes a while: whoever waits is heard before.
    await new Promise<void>((go) => setTimeout(go, 0));
    if (cancelled) throw new JobCancelled();
    return sources;
  } finally {
    pane.store.set((now) => (now.work?.cancel === cancel ? { ...now, work: null } : now));
  }
}

/** New results: the list is fetched before they show, so that counts and list agree. */
async function arrive(pane: Pane, overview: Overview): Promise<void> {
  const { counts } = overview;
  await fetchList(pane, pane.store.get().query);
  pane.store.set((now) => ({ ...now, overview, phase: 'ready', generation: now.generation + 1, said: words('announceCounts', counts) }));
}
