import type { Job } from '../job';
import { JobCancelled } from '../job';
import type { PaneEngine } from '../pane-engine';
import { PaneError } from '../pane-engine';
import { wordsOf } from './pane-error';
import { inPortions } from './portions';
import type { FromWorker, Port, QuestionName, ToWorker } from './protocol';
import { buffersOfAnswer } from './transferables';

/** Answers the questions that come in by a port. Each is answered once: with a value, a refusal, a cancellation or a crash. */
export function serve(port: Port, start: (base: string) => PaneEngine): void {
  let engine: PaneEngine | null = null;
  const jobs = new Map<number, Job<unknown>>();
  const tell = (message: FromWorker): void => port.postMessage(message, message.kind === 'answer' ? buffersOfAnswer(message.value) : []);
  const ask = async (id: number, name: QuestionName, args: readonly unknown[]): Promise<void> => {
    try {
      if (engine === null) throw new Error('asked before it was started');
      const asked = (engine[name] as (...args: readonly unknown[]) => Promise<unknown> | Job<unknown>)(...args);
      if ('cancel' in asked) {
        jobs.set(id, asked);
        asked.onProgress((progress) => tell({ kind: 'progress', id, ...progress }));
      }
      const { portions, rest } = inPortions(await ('cancel' in asked ? asked.result : asked));
      for (const portion of portions) tell({ kind: 'portion', id, portion });
      tell({ kind: 'answer', id, value: rest });
    } catch (error) {
      tell(failure(id, error));
    } finally {
      jobs.delete(id);
    }
  };
  port.addEventListener('message', ({ data }) => {
    const message = data as ToWorker;
    if (message.kind === 'start') engine = start(message.base);
    else if (message.kind === 'cancel') jobs.get(message.id)?.cancel();
    else void ask(message.id, message.name, message.args);
  });
}

function failure(id: number, error: unknown): FromWorker {
  if (error instanceof JobCancelled) return { kind: 'cancelled', id };
  const words = wordsOf(error);
  if (words) return { kind: 'refusal', id, words, problems: error instanceof PaneError ? error.problems : [] };
  return error instanceof Error ? { kind: 'crash', id, message: error.message, stack: error.stack ?? '' } : { kind: 'crash', id, message: String(error), stack: '' };
}
