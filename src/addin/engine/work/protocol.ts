import type { Words } from '../../../core/words';
import type { PaneEngine } from '../pane-engine';
import type { Portion } from './portions';

export type QuestionName = keyof PaneEngine;

/** From the pane to the worker: one question with its number, or word that an answer is no longer wanted. */
export type ToWorker =
  | { readonly kind: 'start'; /** Address of the page, for what lies beside it. */ readonly base: string }
  | { [N in QuestionName]: { readonly kind: 'ask'; readonly id: number; readonly name: N; readonly args: Parameters<PaneEngine[N]> } }[QuestionName]
  | { readonly kind: 'cancel'; readonly id: number };

/** From the worker to the pane, by the question's number. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly stage: Words; readonly done: number; readonly of: number }
  /** Goes before the answer that it belongs to. */
  | { readonly kind: 'portion'; readonly id: number; readonly portion: Portion }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly words: Words; readonly problems: readonly Words[] }
  | { readonly kind: 'cancelled'; readonly id: number }
  /** Our own mistake: it fails as loudly in the pane as it did in the worker. */
  | { readonly kind: 'crash'; readonly id: number; readonly message: string; readonly stack: string };

/** A Worker, a worker's own side, or one end of a MessageChannel. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
