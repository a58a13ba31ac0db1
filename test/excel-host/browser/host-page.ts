import type { Book } from '../model/book';
import { bookData, bookFrom, type BookData } from '../model/book-data';
import { Envelope } from '../wire/envelope';
import { callFunction, type FunctionResult } from '../wire/function-calls';
import { Host } from '../wire/host';
import type { RequirementSets } from '../wire/requirement-sets';

/** What a test finds in the window of the host page. */
export interface HostPage {
  readonly host: Host;
  readonly book: Book;
  data(): BookData;
  pressButton(action: string): Promise<unknown>;
  call(id: string, ...args: unknown[]): Promise<FunctionResult>;
}

/** What the server tells the page. */
export interface HostPageSetup {
  readonly book: BookData;
  readonly pane: string;
  readonly language: string;
  readonly requirementSets: RequirementSets;
}

declare global {
  interface Window {
    excel: HostPage;
    readonly book: Book;
  }
}

void start();

async function start(): Promise<void> {
  const setup = (await (await fetch('/setup.json')).json()) as HostPageSetup;
  const host = new Host(bookFrom(setup.book));
  const [conversationId, appId] = ['conversation-1', 'app-1'];
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  // Before the frame is in the page: the library looks at its window's name once, at its start.
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel$Web$16.01$${setup.language}$correlation-1$$$3`,
    xdmInfo: [conversationId, appId, location.origin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
  frame.src = setup.pane;
  const envelope = new Envelope(host, {
    conversationId,
    appId,
    hostOrigin: location.origin,
    language: setup.language,
    requirementSets: setup.requirementSets,
    post: (text) => frame.contentWindow?.postMessage(text, location.origin),
  });
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow) void envelope.receive(event.data);
  });
  window.excel = {
    host,
    get book() {
      return host.book;
    },
    data: () => bookData(host.book),
    pressButton: (action) => envelope.pressButton(action),
    call: (id, ...args) => callFunction(host, id, args),
  };
  Object.defineProperty(window, 'book', { get: () => host.book });
  document.body.append(frame);
}
