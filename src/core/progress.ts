/** Reported between small steps of long work, so that a host can show it, breathe and cancel. */
export interface Progress {
  readonly stage: 'layout' | 'records' | 'rules' | 'totals';
  /** Rows done and to do within the stage. */
  readonly done: number;
  readonly of: number;
}

/** Runs steps to their end without pausing. */
export function finish<T>(steps: Generator<Progress, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
