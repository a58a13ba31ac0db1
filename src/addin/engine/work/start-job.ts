import type { Progress } from '../../../core/progress';
import type { Words } from '../../../core/words';
import type { Job } from '../job';
import { JobCancelled } from '../job';

/** Between two looks at the message queue; a person takes less for an instant. */
const PACE = 50;

/** What work under way is given: a place to say how far it is, which is also where it breathes and where it can be called off. */
export interface Work {
  /** Comes back at once unless it is time to breathe. Throws a JobCancelled once the job was called off. */
  at(stage: Words, done: number, of: number): Promise<void> | void;
}

export function startJob<T>(run: (work: Work) => Promise<T>): Job<T> {
  const listeners: Parameters<Job<T>['onProgress']>[0][] = [];
  let cancelled = false;
  const told = new Set<string>();
  let last = performance.now();
  const breathe = async (): Promise<void> => {
    // A task of its own: messages and clicks that wait come first.
    await new Promise<void>((go) => setTimeout(go, 0));
    last = performance.now();
    if (cancelled) throw new JobCancelled();
  };
  const work: Work = {
    at(stage, done, of) {
      if (cancelled) throw new JobCancelled();
      // Each stage is told of once, however quickly it passes.
      if (told.has(stage.zh) && performance.now() - last < PACE) return;
      told.add(stage.zh);
      for (const listener of listeners) listener({ stage, done, of });
      return breathe();
    },
  };
  // It begins once whoever asked has had the chance to listen.
  const result = Promise.resolve().then(async () => {
    if (cancelled) throw new JobCancelled();
    return await run(work);
  });
  return {
    result,
    onProgress: (listener) => void listeners.push(listener),
    cancel: () => void (cancelled = true),
  };
}

/** Runs the core's steps to their end, breathing between them. */
export async function runSteps<T>(steps: Generator<Progress, T>, work: Work): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { stage, done, of } = step.value;
    const pause = work.at(STAGES[stage], done, of);
    if (pause) await pause;
  }
}

const STAGES: Readonly<Record<Progress['stage'], Words>> = {
  layout: { zh: '识别表格', en: 'Finding the tables' },
  records: { zh: '读取记录', en: 'Reading the records' },
  rules: { zh: '逐条检查', en: 'Checking the rules' },
  totals: { zh: '汇总统计', en: 'Adding up' },
};
