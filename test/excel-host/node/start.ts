/// <reference types="office-js" />
import { Book } from '../model/book';
import { Envelope } from '../wire/envelope';
import { Host } from '../wire/host';
import { DECLARED_SETS, PLUMBING_SETS, type RequirementSets } from '../wire/requirement-sets';
import type { Stats } from '../wire/stats';
import { enforceRequirementSets, forgetHandlers, setRequirementSets } from './library';
import { standInWindow, type StandInWindow } from './window';

export interface StartOptions {
  readonly book?: Book;
  /** Beside what every Excel has; a member of a set that is not among them throws ApiNotFound. */
  readonly requirementSets?: RequirementSets;
  readonly language?: string;
}

export interface ExcelHost {
  readonly book: Book;
  readonly host: Host;
  readonly stats: Stats;
  /** Another book; nobody listens, nothing is broken, nothing counted. */
  reset(book?: Book): Book;
  setRequirementSets(sets: RequirementSets): void;
  /** Presses a ribbon button; done when its command says so. */
  pressButton(action: string): Promise<unknown>;
  /** Lets what is on its way arrive, then takes the stand-in window away until the next start. */
  stop(): Promise<void>;
}

interface Running {
  readonly window: StandInWindow;
  readonly host: Host;
  readonly envelope: Envelope;
}

/** Milliseconds; a wait as long as this is no step of the start. */
const LONG_WAIT = 1000;
let running: Promise<Running> | null = null;

/** The real office.js, started once in this process, over a book of the test's. */
export async function startExcelHost(options: StartOptions = {}): Promise<ExcelHost> {
  running ??= boot(options);
  const { window, host, envelope } = await running;
  window.show();
  const sets = (given: RequirementSets) => setRequirementSets({ ...PLUMBING_SETS, ...given });
  const open = (book: Book): Book => {
    host.open(book);
    forgetHandlers();
    sets(options.requirementSets ?? DECLARED_SETS);
    return book;
  };
  open(options.book ?? emptyBook());
  return {
    host,
    stats: host.stats,
    get book() {
      return host.book;
    },
    reset: (book = emptyBook()) => open(book),
    setRequirementSets: sets,
    pressButton: (action) => envelope.pressButton(action),
    stop: async () => {
      await settled();
      window.hide();
    },
  };
}

export function emptyBook(): Book {
  const book = new Book();
  book.addSheet('Sheet1');
  return book;
}

async function boot(options: StartOptions): Promise<Running> {
  const language = options.language ?? 'zh-CN';
  const [conversationId, appId, hostOrigin] = ['conversation-1', 'app-1', 'https://localhost'];
  const host = new Host(options.book ?? emptyBook());
  // 3: a shared runtime with custom functions.
  const query = `_host_Info=Excel$Web$16.01$${language}$correlation-1$$$3`;
  const window = standInWindow({ query, fragment: `&_xdm_Info=${conversationId}|${appId}|${hostOrigin}`, onMessage: (text) => void envelope.receive(text) });
  const envelope: Envelope = new Envelope(host, { conversationId, appId, hostOrigin, language, requirementSets: DECLARED_SETS, post: (text) => window.deliver(text) });
  window.show();
  const restore = tameTimers(window);
  window.load('office.debug.js');
  await Office.onReady();
  restore();
  enforceRequirementSets();
  return { window, host, envelope };
}

/** The library's own timers must neither keep a finished test run alive nor look for a window that is gone. */
function tameTimers(window: StandInWindow): () => void {
  const { setInterval, setTimeout } = globalThis;
  const tamed = (handler: (...args: unknown[]) => void) => (...args: unknown[]) => {
    if (window.isShown) handler(...args);
  };
  globalThis.setInterval = Object.assign((handler: () => void, delay?: number) => setInterval(tamed(handler), delay).unref(), setInterval) as typeof setInterval;
  globalThis.setTimeout = Object.assign((handler: () => void, delay = 0) => (delay < LONG_WAIT ? setTimeout(handler, delay) : setTimeout(tamed(handler), delay).unref()), setTimeout) as typeof setTimeout;
  return () => {
    globalThis.setInterval = setInterval;
    globalThis.setTimeout = setTimeout;
  };
}

/** Messages travel by turns of the event loop: a few empty ones, and nothing is on its way any more. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}
