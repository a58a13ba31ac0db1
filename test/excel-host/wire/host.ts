import type { Book } from '../model/book';
import { execute } from './executor';
import { HostError, OFFICE_ERRORS, type ErrorCode } from './host-error';
import { Listeners, type PushEntry } from './listeners';
import { References } from './references';
import { isLibrarysOwn, type RequestBody, type ResponseBody } from './requests';
import { followShifts } from './shifted-references';
import { Stats } from './stats';

/** The answer to one request, or the office error in its place. */
export type Answer = { readonly body: string } | { readonly error: number };

export type ServiceListener = (type: string, method: string, args: readonly unknown[]) => void;

export interface HostLimits {
  /** Excel on the web takes and gives 5 MB at a time. */
  requestBytes: number;
  responseBytes: number;
}

/** The library sets this flag for `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;
const MEGABYTE = 1024 * 1024;

/** The emulated Excel without its envelope: request text in, answer out. Tests set its moods here. */
export class Host {
  book!: Book;
  readonly stats = new Stats();
  /** Members asked for that the emulator lacks: each failed its request; a test should find none. */
  readonly unsupported: string[] = [];
  limits: HostLimits = { requestBytes: 5 * MEGABYTE, responseBytes: 5 * MEGABYTE };
  /** Runs before each request that the code under test causes, counted from 1: a place for co-authors. */
  beforeRequest: ((number: number, book: Book) => void) | null = null;
  /** Told what arrives at services outside the workbook. */
  readonly serviceListeners = new Set<ServiceListener>();
  /** Set by the envelope. */
  send: (entries: readonly PushEntry[]) => void = () => undefined;
  #references!: References;
  #listeners!: Listeners;
  #failures: (number | HostError)[] = [];
  #editing = false;
  #waiting: (() => void)[] = [];
  #busy = 0;
  #held: PushEntry[] = [];
  #nextInvocation = 1;

  constructor(book: Book) {
    this.open(book);
  }

  /** Another book, nobody listening, nothing broken, nothing counted. */
  open(book: Book): void {
    this.book = book;
    this.#references = new References();
    this.#listeners = new Listeners(this.#references, (entries) => this.#push(entries));
    this.#failures = [];
    this.#held = [];
    this.cellEditing = false;
    this.beforeRequest = null;
    this.limits = { requestBytes: 5 * MEGABYTE, responseBytes: 5 * MEGABYTE };
    this.stats.clear();
    this.unsupported.length = 0;
    book.onEvent((event, actor) => {
      followShifts(event, this.#references);
      if (book.eventsEnabled) this.#listeners.tell(event, actor);
    });
  }

  /** How many handlers are registered with the host. */
  get listening(): number {
    return this.#listeners.count;
  }

  /** Ranges the client has not given back. */
  get trackedReferences(): number {
    return this.#references.count;
  }

  /** A person is typing into a cell: requests fail or, where they asked for it, wait. */
  get cellEditing(): boolean {
    return this.#editing;
  }

  set cellEditing(editing: boolean) {
    this.#editing = editing;
    if (!editing) for (const resume of this.#waiting.splice(0)) resume();
  }

  /** The next requests fail, one for each entry; null lets one pass. */
  failNext(...errors: (keyof typeof OFFICE_ERRORS | ErrorCode | null)[]): void {
    this.#failures.push(...errors.map((error) => (error === null ? 0 : error in OFFICE_ERRORS ? OFFICE_ERRORS[error as keyof typeof OFFICE_ERRORS] : new HostError(error as ErrorCode))));
  }

  async answer(text: string, flags: number): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    const librarysOwn = isLibrarysOwn(body);
    const record = (answer: Answer): Answer => {
      const error = 'error' in answer ? answer.error : errorCode(answer.body);
      this.stats.requests.push({ requestBytes: bytesOf(text), responseBytes: 'body' in answer ? bytesOf(answer.body) : 0, actions: body.Actions.length, librarysOwn, error });
      return answer;
    };
    if (bytesOf(text) > this.limits.requestBytes) return record({ error: OFFICE_ERRORS.requestTooLarge });
    if (this.#editing && !librarysOwn) {
      if ((flags & WAIT_FOR_CELL_EDIT) === 0) return record({ error: OFFICE_ERRORS.cellEditing });
      await new Promise<void>((resume) => this.#waiting.push(resume));
    }
    if (!librarysOwn) this.beforeRequest?.(this.stats.roundTrips + 1, this.book);
    const failure = librarysOwn ? undefined : this.#failures.shift();
    if (typeof failure === 'number' && failure !== 0) return record({ error: failure });
    const response = JSON.stringify(failure instanceof HostError ? refusal(failure) : this.#execute(body));
    return record(bytesOf(response) > this.limits.responseBytes ? { error: OFFICE_ERRORS.responseTooLarge } : { body: response });
  }

  #execute(body: RequestBody): ResponseBody {
    const around = { book: this.book, references: this.#references, listeners: this.#listeners, unsupported: this.unsupported, onService: (...call: Parameters<ServiceListener>) => this.serviceListeners.forEach((listener) => listener(...call)) };
    return this.book.as('addin', () => execute(body, around));
  }

  /** Events that a request causes follow its answer. */
  async holdingEvents<T>(act: () => Promise<T>): Promise<T> {
    this.#busy++;
    try {
      return await act();
    } finally {
      this.#busy--;
      if (this.#busy === 0 && this.#held.length > 0) this.send(this.#held.splice(0));
    }
  }

  #push(entries: readonly PushEntry[]): void {
    if (this.#busy > 0) this.#held.push(...entries);
    else this.send(entries);
  }

  /** Calls a custom function; what it gives arrives at the service listeners. */
  invoke(name: string, args: readonly unknown[], address: string, flags: number): number {
    const id = this.#nextInvocation++;
    this.#listeners.send(1, 1000, '', [id, name.toUpperCase(), args, address, flags]);
    return id;
  }

  cancel(invocationId: number): void {
    this.#listeners.send(1, 1001, '', { invocationId });
  }
}

function refusal(error: HostError): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message, Location: error.at, ActionIndex: 0, HttpStatusCode: error.status } };
}

const errorCode = (body: string): string | null => (body.includes('"Error":') ? ((JSON.parse(body) as ResponseBody).Error?.Code ?? null) : null);

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
