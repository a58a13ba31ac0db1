import type { Book } from '../model/book';
import { HostError } from './host-error';
import type { Listeners } from './listeners';
import { classOf, query } from './query';
import type { References } from './references';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './requests';
import { requireOpenSheet } from './protected-sheet';
import { service, type Service } from './services';
import { wire, type WireObject } from './wire-class';

export interface Surroundings {
  readonly book: Book;
  readonly references: References;
  readonly listeners: Listeners;
  /** Services outside the workbook: custom functions and the like. */
  readonly onService: (type: string, method: string, args: readonly unknown[]) => void;
  /** Members the emulator lacks; each fails its request as well. */
  readonly unsupported: string[];
}

type Resolved = WireObject | Service | null;

/** Does what one request asks, in order, until something fails: what was done before stays done, as in Excel. */
export function execute(body: RequestBody, around: Surroundings): ResponseBody {
  const run = new Run(body, around);
  const results: ResponseBody['Results'] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, Location: error.at, ActionIndex: index, HttpStatusCode: error.status } };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Run {
  readonly #objects = new Map<number, Resolved>();

  constructor(
    readonly body: RequestBody,
    readonly around: Surroundings,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#introduce(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object && 'self' in object ? at(object, '', () => query(object, action.QueryInfo ?? {}, (member) => this.#missing(member))) : null;
      case ACTION.method:
        return plain(this.#call(object, action.Name, this.#arguments(action.ArgumentInfo)));
      case ACTION.setProperty:
        return this.#write(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#write(object, name, value);
        return null;
      default:
        return this.#missing(`action type ${action.ActionType}`);
    }
  }

  resolve(id: number): Resolved {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const object = this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.root:
        return wire('Workbook', this.around.book);
      case PATH.service:
        return service(path.Name);
      case PATH.reference:
        return this.around.references.find(path.Name);
      case PATH.nothing:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.method) return object(this.#call(parent, path.Name, this.#arguments(path.ArgumentInfo)));
    if (!('self' in parent)) return this.#missing(`${parent.service}.${path.Name}`);
    const kind = classOf(parent);
    if (path.ObjectPathType === PATH.property) {
      const part = kind.parts?.[path.Name];
      return part ? at(parent, path.Name, () => part(parent.self)) : this.#missing(`${parent.type}.${path.Name}`);
    }
    const { item } = kind;
    if (path.ObjectPathType !== PATH.indexer || !item) return this.#missing(`${parent.type}[]`);
    return at(parent, 'GetItem', () => item(parent.self, this.#arguments(path.ArgumentInfo)[0] as never));
  }

  #introduce(object: Resolved): unknown {
    if (!object) return null;
    if (!('self' in object)) return {};
    const kind = classOf(object);
    const reference = kind.byReference === true && this.body.AutoKeepReference ? { _ReferenceId: this.around.references.keep(object) } : {};
    return { ...kind.identity?.(object.self), ...reference };
  }

  #call(object: Resolved, name: string, args: readonly unknown[]): unknown {
    if (!object) return null;
    if (!('self' in object)) {
      if (!object.answers.has(name)) this.#missing(`${object.service}.${name}()`);
      this.around.onService(object.service, name, args);
      return object.answers.get(name);
    }
    const { references, listeners } = this.around;
    const kind = classOf(object);
    if (name === '_KeepReference') return void references.keep(object);
    if (name === '_RemoveReference') return references.forget(String(args[0]));
    if (/^_Get(Object|Range).*ByReferenceId$/.test(name)) return references.find(String(args[0]));
    if (kind.eventTarget && listeners.handle(name, kind.eventTarget(object.self))) return null;
    const call = kind.calls?.[name];
    if (!call) return this.#missing(`${object.type}.${name}()`);
    return at(object, name, () => {
      requireOpenSheet(object, name);
      return call(object.self, ...(args as never[]));
    });
  }

  #write(object: Resolved, name: string, value: unknown): null {
    if (!object) return null;
    const write = 'self' in object ? (classOf(object).writes?.[name] ?? classOf(object).writes?.[name.charAt(0).toUpperCase() + name.slice(1)]) : undefined;
    if (!write || !('self' in object)) return this.#missing(`${'self' in object ? object.type : object.service}.${name} =`);
    at(object, name, () => {
      requireOpenSheet(object, null);
      write(object.self, value as never);
    });
    return null;
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const objects = info?.ReferencedObjectPathIds ?? [];
    const put = (value: unknown, path: unknown): unknown => {
      if (Array.isArray(value)) return value.map((inner, index) => put(inner, Array.isArray(path) ? path[index] : 0));
      return typeof path === 'number' && path > 0 ? this.resolve(path) : value;
    };
    return (info?.Arguments ?? []).map((value, index) => put(value, objects[index]));
  }

  #missing(member: string): never {
    this.around.unsupported.push(member);
    const error = new HostError('ApiNotFound', `The emulated host has no ${member}.`);
    error.at = member;
    throw error;
  }
}

const isObject = (value: unknown): value is WireObject => typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
const object = (value: unknown): WireObject | null => (isObject(value) ? value : null);
const plain = (value: unknown): unknown => (isObject(value) ? null : value);

/** Errors say where, in the client's own words: `Worksheet.getRange`. */
function at<T>(object: WireObject, member: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) error.at ??= member ? `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}` : object.type;
    throw error;
  }
}
