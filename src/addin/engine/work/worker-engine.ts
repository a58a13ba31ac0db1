import type { Job } from '../job';
import { JobCancelled } from '../job';
import type { PaneEngine } from '../pane-engine';
import { PaneError } from '../pane-engine';
import type { Portion } from './portions';
import { joined } from './portions';
import type { FromWorker, Port, QuestionName, ToWorker } from './protocol';
import { buffersOfQuestion } from './transferables';

type Answer<N extends QuestionName> = ReturnType<PaneEngine[N]> extends Job<infer T> ? T : Awaited<ReturnType<PaneEngine[N]>>;

interface Waiting {
  readonly settle: (message: FromWorker) => void;
  readonly listeners: Parameters<Job<unknown>['onProgress']>[0][];
  readonly portions: Portion[];
}

/** The engine at the other end of a port: every question becomes a message, every answer a promise. */
export function workerEngine(port: Port, base: string): PaneEngine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const tell = (message: ToWorker, transfer: Transferable[] = []): void => port.postMessage(message, transfer);
  port.addEventListener('message', ({ data }) => {
    const message = data as FromWorker;
    const asked = waiting.get(message.id);
    if (!asked) return;
    if (message.kind === 'progress') for (const listener of asked.listeners) listener({ stage: message.stage, done: message.done, of: message.of });
    else if (message.kind === 'portion') asked.portions.push(message.portion);
    else {
      waiting.delete(message.id);
      asked.settle(message);
    }
  });
  tell({ kind: 'start', base });

  const job = <N extends QuestionName>(name: N, ...args: Parameters<PaneEngine[N]>): Job<Answer<N>> => {
    const id = ++last;
    const listeners: Waiting['listeners'] = [];
    const portions: Portion[] = [];
    const result = new Promise<Answer<N>>((resolve, reject) => {
      waiting.set(id, { listeners, portions, settle: (message) => (message.kind === 'answer' ? resolve(joined(message.value, portions) as Answer<N>) : reject(errorOf(message))) });
      tell({ kind: 'ask', id, name, args } as ToWorker, buffersOfQuestion(name, args));
    });
    return { result, onProgress: (listener) => void listeners.push(listener), cancel: () => tell({ kind: 'cancel', id }) };
  };
  const ask = <N extends QuestionName>(name: N, ...args: Parameters<PaneEngine[N]>): Promise<Answer<N>> => job(name, ...args).result;

  return {
    load: (...args) => job('load', ...args),
    check: (...args) => job('check', ...args),
    sheets: () => ask('sheets'),
    kinds: () => ask('kinds'),
    columns: (...args) => ask('columns', ...args),
    correct: (...args) => ask('correct', ...args),
    tree: (...args) => ask('tree', ...args),
    lines: (...args) => ask('lines', ...args),
    card: (...args) => ask('card', ...args),
    notRun: () => ask('notRun'),
    fixes: () => ask('fixes'),
    fixSteps: (...args) => ask('fixSteps', ...args),
    marks: () => ask('marks'),
    totals: (...args) => ask('totals', ...args),
    rules: () => ask('rules'),
    rosters: () => ask('rosters'),
    reports: () => ask('reports'),
    report: (...args) => job('report', ...args),
    preview: (...args) => job('preview', ...args),
    reportFile: (...args) => job('reportFile', ...args),
    totalsPlan: (...args) => ask('totalsPlan', ...args),
    findingsPlan: (...args) => ask('findingsPlan', ...args),
    findingsFile: (...args) => job('findingsFile', ...args),
    findingsJson: (...args) => job('findingsJson', ...args),
    corrected: (...args) => job('corrected', ...args),
    monthEnd: () => ask('monthEnd'),
    monthEndPack: (...args) => job('monthEndPack', ...args),
    waive: (...args) => ask('waive', ...args),
    unwaive: () => ask('unwaive'),
  };
}

function errorOf(message: FromWorker): Error {
  if (message.kind === 'refusal') return new PaneError(message.words, message.problems);
  if (message.kind === 'cancelled') return new JobCancelled();
  const error = new Error(message.kind === 'crash' ? message.message : `unexpected ${message.kind}`);
  if (message.kind === 'crash') error.stack = message.stack;
  return error;
}
