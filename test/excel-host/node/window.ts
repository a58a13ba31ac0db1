import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';

/** The library's own files, as installed. */
export const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const BASE = 'https://localhost/lib/';
const TELEMETRY = /telemetry|oteljs/i;

export interface WindowOptions {
  /** What Excel hands to a pane in its address. */
  readonly query: string;
  readonly fragment: string;
  /** What the pane says to the window that opened it. */
  readonly onMessage: (text: unknown) => void;
}

export interface StandInWindow {
  /** Delivers a message from the opener. */
  deliver(text: string): void;
  /** Runs one of the library's scripts, as a script tag would. */
  load(file: string): void;
  /** Takes the stand-in away again, so that other code in the process sees no browser. */
  hide(): void;
  show(): void;
  readonly isShown: boolean;
}

/**
 * Just enough of a window for the library to start: scripts from disk, messages to an opener, nothing drawn.
 * Everything lives in this realm, so that `deepStrictEqual` and `instanceof` hold.
 */
export function standInWindow(options: WindowOptions): StandInWindow {
  const location = new URL(`https://localhost/pane.html?${options.query}#${options.fragment}`);
  const origin = location.origin;
  const listeners: ((event: unknown) => void)[] = [];
  const opener = { postMessage: (text: unknown) => setImmediate(() => options.onMessage(text)) };
  const globals = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    opener,
    document: standInDocument(location, load),
    location,
    name: '',
    navigator: { userAgent: 'Node', language: 'zh-CN', languages: ['zh-CN'] },
    history: {},
    external: {},
    sessionStorage: storage(),
    localStorage: storage(),
    open: () => null,
    focus: () => undefined,
    addEventListener: (type: string, listener: (event: unknown) => void) => void (type === 'message' && listeners.push(listener)),
    removeEventListener: (_type: string, listener: (event: unknown) => void) => void (listeners.includes(listener) && listeners.splice(listeners.indexOf(listener), 1)),
  };
  const shown = swap(globals);
  const hear = (text: string) => {
    // What arrives after the window is gone, nobody hears.
    if (shown.isShown()) for (const listener of [...listeners]) listener({ data: text, origin, source: opener });
  };
  return {
    deliver: (text) => setImmediate(() => hear(text)),
    load,
    show: shown.show,
    hide: shown.hide,
    get isShown() {
      return shown.isShown();
    },
  };
}

function load(file: string): void {
  const path = join(LIBRARY, file.toLowerCase());
  if (!existsSync(path)) throw new Error(`the library has no file ${file}`);
  runInThisContext(readFileSync(path, 'utf8'), { filename: path });
}

/** Puts properties on the global object, and takes them off again. */
function swap(globals: Record<string, unknown>): { show(): void; hide(): void; isShown(): boolean } {
  const before = new Map<string, PropertyDescriptor | undefined>();
  return {
    isShown: () => before.size > 0,
    show: () => {
      if (before.size > 0) return;
      for (const [name, value] of Object.entries(globals)) {
        before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
        Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
      }
    },
    hide: () => {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
      before.clear();
    },
  };
}

class Element {
  readonly style: Record<string, string> = {};
  src = '';
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;

  constructor(readonly tag: string) {}

  getAttribute(): null {
    return null;
  }

  setAttribute(): void {}

  appendChild<T>(child: T): T {
    return child;
  }
}

/** The library takes addresses apart with the help of a link. */
class Anchor extends Element {
  #url: URL | null = null;

  constructor(readonly base: URL) {
    super('a');
  }

  get href(): string {
    return this.#url?.href ?? '';
  }

  set href(text: string) {
    this.#url = new URL(text, this.base);
  }

  get hostname(): string {
    return this.#url?.hostname ?? '';
  }

  get host(): string {
    return this.#url?.host ?? '';
  }

  get protocol(): string {
    return this.#url?.protocol ?? '';
  }

  get port(): string {
    return this.#url?.port ?? '';
  }
}

function standInDocument(location: URL, run: (file: string) => void): object {
  const create = (tag: string): Element => (tag === 'a' ? new Anchor(location) : new Element(tag));
  const script = create('script');
  script.src = `${BASE}office.debug.js`;
  const head = Object.assign(create('head'), {
    appendChild: (child: Element): Element => {
      if (child.tag === 'script') setImmediate(() => runScript(child, run));
      return child;
    },
  });
  return {
    domain: 'localhost',
    hasFocus: () => true,
    visibilityState: 'visible',
    readyState: 'complete',
    URL: location.href,
    cookie: '',
    head,
    body: create('body'),
    documentElement: create('html'),
    createElement: create,
    getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : tag === 'head' ? [head] : []),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function runScript(script: Element, run: (file: string) => void): void {
  try {
    if (!TELEMETRY.test(script.src)) run(script.src.slice(BASE.length));
    script.onload?.();
  } catch (error) {
    if (!script.onerror) throw error;
    script.onerror(error);
  }
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
