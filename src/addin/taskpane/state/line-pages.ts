import type { FindingLine } from '../../engine/finding-list';

const PAGE = 100;

/** The lines of one list, fetched a page at a time as they come into sight. */
export interface LinePages {
  /** Undefined while its page is on the way. */
  get(line: number): FindingLine | undefined;
  /** Fetches what is not there yet of [from, to). */
  want(from: number, to: number): void;
  load(line: number): Promise<FindingLine | undefined>;
}

/** `onArrived` hears of every page, `onFailed` of a page that did not come; that page may be asked for again. */
export function createLinePages(
  fetch: (from: number, to: number) => Promise<readonly FindingLine[]>,
  count: number,
  onArrived: () => void,
  onFailed: (error: unknown) => void,
): LinePages {
  const pages = new Map<number, readonly FindingLine[]>();
  const pending = new Map<number, Promise<void>>();

  const page = (at: number): Promise<void> => {
    const running = pending.get(at);
    if (running) return running;
    const started = fetch(at * PAGE, Math.min(count, (at + 1) * PAGE)).then(
      (lines) => {
        pages.set(at, lines);
        pending.delete(at);
        onArrived();
      },
      (error: unknown) => {
        pending.delete(at);
        onFailed(error);
      },
    );
    pending.set(at, started);
    return started;
  };
  const get = (line: number): FindingLine | undefined => pages.get(Math.floor(line / PAGE))?.[line % PAGE];

  return {
    get,
    want(from, to) {
      const last = Math.floor((Math.min(to, count) - 1) / PAGE);
      for (let at = Math.max(0, Math.floor(from / PAGE)); at <= last; at++) if (!pages.has(at)) void page(at);
    },
    async load(line) {
      const at = Math.floor(line / PAGE);
      if (!pages.has(at)) await page(at);
      return get(line);
    },
  };
}
