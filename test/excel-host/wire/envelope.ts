import type { Host } from './host';
import type { PushEntry } from './listeners';
import { PLUMBING_SETS, type RequirementSets } from './requirement-sets';

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface EnvelopeOptions {
  readonly conversationId: string;
  readonly appId: string;
  readonly hostOrigin: string;
  readonly language: string;
  readonly requirementSets: RequirementSets;
  /** Delivers one message to the add-in's window. */
  readonly post: (text: string) => void;
}

const DISPATCH = { richApi: 93, commandCompleted: 94, saveSettings: 76 } as const;
const UNKNOWN_CALL = 5001;
/** What the host tells of by itself. */
const HEARD = new Set(['richApiMessage', 'appCommandInvoked']);

/** The messages that a pane and Excel on the web exchange, round the host. Every message is answered: an unanswered one would hang its caller. */
export class Envelope {
  readonly #subscriptions = new Map<string, Message>();
  readonly #completions: ((result: unknown) => void)[] = [];
  #nextCommand = 1;

  constructor(
    readonly host: Host,
    readonly options: EnvelopeOptions,
  ) {
    host.send = (entries) => this.#pushEntries(entries);
  }

  async receive(text: unknown): Promise<void> {
    const message = this.#mine(text);
    if (!message) return;
    if (message._actionType === 0) return this.#invoke(message);
    if (message._actionType === 1) this.#subscribe(message);
    else this.#subscriptions.delete(message._actionName);
    this.#reply(message, { Error: 0, Version: 1 });
  }

  /** Presses a ribbon button; done when the command calls `event.completed()`. */
  pressButton(action: string, controlId = action): Promise<unknown> {
    const done = new Promise<unknown>((resolve) => this.#completions.push(resolve));
    this.#push('appCommandInvoked', [`command-${this.#nextCommand++}`, action, JSON.stringify({ source: { id: controlId } })]);
    return done;
  }

  /** A subscription that would never hear anything is a lack, not a silence. */
  #subscribe(message: Message): void {
    if (!HEARD.has(message._actionName)) this.host.unsupported.push(`subscription ${message._actionName}`);
    this.#subscriptions.set(message._actionName, message);
  }

  #mine(text: unknown): Message | null {
    if (typeof text !== 'string' || !text.startsWith('{')) return null;
    const message = JSON.parse(text) as Message;
    return message._conversationId === this.options.conversationId && message._messageType === 0 ? message : null;
  }

  async #invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#reply(message, this.#appContext());
      case 'ContextActivationManager_notifyHost':
        return this.#reply(message, null);
      case 'executeMethod':
        return this.#execute(message);
      default:
        this.host.unsupported.push(`message ${message._actionName}`);
        return this.#reply(message, null);
    }
  }

  async #execute(message: Message): Promise<void> {
    const data = message._data as { DdaMethod?: { DispatchId: number }; ArrayData?: readonly unknown[] };
    switch (data.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        return this.host.holdingEvents(async () => this.#reply(message, await this.#richApi(data.ArrayData ?? [])));
      case DISPATCH.commandCompleted:
        this.#completions.shift()?.(data);
        return this.#reply(message, { Version: 1, Error: 0 });
      case DISPATCH.saveSettings:
        this.host.serviceListeners.forEach((listener) => listener('Document', 'SaveSettings', [data]));
        return this.#reply(message, { Version: 1, Error: 0 });
      default:
        this.host.unsupported.push(`dispatch ${data.DdaMethod?.DispatchId}`);
        return this.#reply(message, { Version: 1, Error: UNKNOWN_CALL });
    }
  }

  async #richApi(call: readonly unknown[]): Promise<unknown> {
    const answer = await this.host.answer(String(call[4]), Number(call[6] ?? 0));
    if ('error' in answer) return { Version: 1, Error: answer.error };
    return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], answer.body] };
  }

  #pushEntries(entries: readonly PushEntry[]): void {
    this.#push('richApiMessage', { ArrayData: entries });
  }

  #push(name: string, data: unknown): void {
    const subscription = this.#subscriptions.get(name);
    if (subscription) this.#post(subscription, data, 1);
  }

  #reply(message: Message, data: unknown): void {
    this.#post(message, data, 0);
  }

  #post(about: Message, data: unknown, responseType: 0 | 1): void {
    const { _actionName, _conversationId, _correlationId } = about;
    this.options.post(
      JSON.stringify({ _messageType: 1, _actionName, _conversationId, _correlationId, _origin: this.options.hostOrigin, _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1 }),
    );
  }

  #appContext(): Record<string, unknown> {
    const { language, appId, requirementSets } = this.options;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: `https://example.invalid/${encodeURIComponent(this.host.book.name)}`,
      _clientMode: 0,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation-1',
      _appInstanceId: 'instance-1',
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify({ ...PLUMBING_SETS, ...requirementSets }),
      _hostFullVersion: '16.0.17000.0',
      _addinName: 'add-in',
      _appDomains: [],
      _featureGates: {},
    };
  }
}
