import type { Words } from '../../core/words';

/** Long work that shows how far it is and can be called off. */
export interface Job<T> {
  /** Rejects with a JobCancelled after `cancel`. */
  readonly result: Promise<T>;
  onProgress(listener: (progress: { readonly stage: Words; readonly done: number; readonly of: number }) => void): void;
  cancel(): void;
}

export class JobCancelled extends Error {}
