import type { Words } from '../../../core/words';
import type { Job } from '../../engine/job';
import type { Pane } from '../state/pane';
import { patch } from '../state/pane';

/** Shows a job's progress until it ends. Rejects as the job does. */
export async function shown<T>(pane: Pane, job: Job<T>, stage: Words): Promise<T> {
  const cancel = (): void => job.cancel();
  patch(pane, { work: { stage, done: 0, of: 0, cancel } });
  job.onProgress((progress) => patch(pane, { work: { ...progress, cancel } }));
  try {
    return await job.result;
  } finally {
    pane.store.set((now) => (now.work?.cancel === cancel ? { ...now, work: null } : now));
  }
}
