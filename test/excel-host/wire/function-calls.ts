import type { Host } from './host';
import { CUSTOM_FUNCTIONS } from './services';

/** What a cell with a custom function would show. */
export type FunctionResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string; readonly message: string };

export interface CallOptions {
  /** The cell that holds the formula. */
  readonly address?: string;
  readonly cancelable?: boolean;
}

export interface RunningFunction {
  readonly results: readonly FunctionResult[];
  /** Settles with the next result. */
  next(): Promise<FunctionResult>;
  cancel(): void;
}

const FLAGS = { cancelable: 1, stream: 2 } as const;
/** The library's error codes, as cells show them. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 2: '#VALUE!', 3: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#VALUE!' };

/** Calls a custom function as a formula in a cell would. */
export async function callFunction(host: Host, id: string, args: readonly unknown[], options: CallOptions = {}): Promise<FunctionResult> {
  const running = start(host, id, args, options, options.cancelable ? FLAGS.cancelable : 0);
  const result = await running.next();
  running.stop();
  return result;
}

/** Starts a streaming function, which gives results until it is cancelled. */
export function streamFunction(host: Host, id: string, args: readonly unknown[], options: CallOptions = {}): RunningFunction {
  return start(host, id, args, options, FLAGS.stream | FLAGS.cancelable);
}

function start(host: Host, id: string, args: readonly unknown[], options: CallOptions, flags: number): RunningFunction & { stop(): void } {
  const results: FunctionResult[] = [];
  const waiting: ((result: FunctionResult) => void)[] = [];
  const listener = (type: string, method: string, [batch]: readonly unknown[]): void => {
    if (type !== CUSTOM_FUNCTIONS || !method.startsWith('SetInvocation')) return;
    for (const [invocation, ok, value, code] of batch as [number, boolean, unknown, number?][]) {
      if (invocation !== invoked) continue;
      const result: FunctionResult = ok ? { ok, value } : { ok: false, error: ERRORS[code ?? 2] ?? '#VALUE!', message: String(value) };
      results.push(result);
      waiting.shift()?.(result);
    }
  };
  host.serviceListeners.add(listener);
  const invoked = host.invoke(id, args, options.address ?? `${host.book.activeSheet.name}!A1`, flags);
  const stop = () => void host.serviceListeners.delete(listener);
  return {
    results,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    cancel: () => {
      host.cancel(invoked);
      stop();
    },
    stop,
  };
}

/** Of a functions.json and what the code associated: what either has alone. */
export function unmatchedFunctions(declared: readonly { readonly id: string }[], associated: readonly string[]): { readonly declaredOnly: string[]; readonly associatedOnly: string[] } {
  const ids = new Set(declared.map(({ id }) => id.toUpperCase()));
  const known = new Set(associated.map((id) => id.toUpperCase()));
  return { declaredOnly: [...ids].filter((id) => !known.has(id)), associatedOnly: [...known].filter((id) => !ids.has(id)) };
}
