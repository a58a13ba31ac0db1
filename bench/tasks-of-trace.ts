import type { CDPSession, Page } from 'playwright-core';

/** A stretch during which a thread of the pane heard nobody. */
export interface Task {
  readonly thread: 'window' | 'worker';
  /** By the clock; `cpu` is what the thread itself worked of it: the rest went to others on the machine. */
  readonly ms: number;
  readonly cpu: number;
  /** What the pane said it was doing. */
  readonly during: string;
  /** Whose code it was: file names without their hashes. */
  readonly code: string;
}

export interface Watched {
  readonly tasks: readonly Task[];
  /** What the pane said it was doing, one after the other, and for how long. */
  readonly stages: readonly { readonly says: string; readonly seconds: number }[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly frame?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];
const TOLD = 'told: ';

/** Every task of the pane from now on, in its window and in its worker. The emulated Excel's own are left out. */
export async function watchTasks(page: Page): Promise<() => Promise<Watched>> {
  await page.context().addInitScript(`if (location.pathname.startsWith('/pane/')) new MutationObserver(() => {
    const says = document.querySelector('[role=progressbar]')?.getAttribute('aria-label')?.replace(/[：:\\d].*/, '').trim() ?? (document.querySelector('[data-mark=count-error]') ? 'the results' : 'the start');
    if (says !== self.says) performance.mark('${TOLD}' + (self.says = says));
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });`);
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig: { includedCategories: CATEGORIES } });
  return async () => {
    const events = await ended(session);
    const told = events.filter(({ name }) => name.startsWith(TOLD)).sort((a, b) => a.ts - b.ts);
    const stages = told.map(({ name, ts }, at) => ({ says: name.slice(TOLD.length), seconds: ((told[at + 1]?.ts ?? ts) - ts) / 1e6 }));
    return { tasks: tasksOf(events, told), stages };
  };
}

async function ended(session: CDPSession): Promise<readonly TraceEvent[]> {
  const complete = new Promise<string>((resolve) => session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')));
  await session.send('Tracing.end');
  const handle = await complete;
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 24 });
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  return (JSON.parse(Buffer.concat(pieces).toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

function tasksOf(events: readonly TraceEvent[], told: readonly TraceEvent[]): Task[] {
  const latest = [...told].reverse();
  const during = (ts: number): string => latest.find((one) => one.ts <= ts)?.name.slice(TOLD.length) ?? 'the start';
  const acts = events.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript' || name === 'TimerFire');
  const frames = new Set(acts.filter(({ args }) => isPanes(args?.data?.url)).map(({ args }) => args?.data?.frame));
  const tasks: Task[] = [];
  for (const { pid, tid, args } of events.filter(({ name }) => name === 'thread_name')) {
    const thread = args?.name === 'CrRendererMain' ? 'window' : args?.name?.startsWith('DedicatedWorker') ? 'worker' : null;
    if (thread === null) continue;
    const own = acts.filter((one) => one.pid === pid && one.tid === tid);
    for (const { name, ts, dur = 0, tdur = 0, ...at } of events) {
      if (name !== 'ThreadControllerImpl::RunTask' || at.pid !== pid || at.tid !== tid || dur < LONG) continue;
      const within = own.filter((one) => one.ts >= ts && one.ts < ts + dur).map((one) => one.args?.data ?? {});
      // What a timer calls has no address where it merely goes on with a promise.
      if (thread === 'window' && !within.some(({ frame, url }) => frames.has(frame) || isPanes(url))) continue;
      const files = new Set(within.map(({ url }) => fileOf(url ?? '')).filter((file) => file !== ''));
      tasks.push({ thread, ms: Math.round(dur / 1000), cpu: Math.round(tdur / 1000), during: during(ts), code: [...files].join(', ') });
    }
  }
  return tasks;
}

/** Microseconds: what the browsers themselves call long. */
const LONG = 50_000;

const isPanes = (address: string | undefined): boolean => /\/(pane|lib)\//.test(address ?? '');

function fileOf(address: string): string {
  return /([^/]*?)(\.[0-9a-f]{8})?\.js$/.exec(address)?.[1] ?? '';
}
