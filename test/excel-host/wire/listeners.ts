import { addressOf } from '../model/areas';
import type { Actor, BookEvent } from '../model/book-events';
import { valueType, wireValue } from '../model/value';
import type { References } from './references';
import { wire } from './wire-class';

/** [category, event type, target, JSON text, id], as the library takes them. */
export type PushEntry = readonly [number, number, string, string, number];

const WORKBOOK = 'Workbook';

/** The library's event types, and the names by which a listener asks for them. */
const EVENTS = {
  changed: { type: 10, name: 'DataChangedEvent' },
  activated: { type: 11, name: 'ActivatedEvent' },
  deactivated: { type: 12, name: 'DeactivatedEvent' },
  added: { type: 13, name: 'AddedEvent' },
  selectionChanged: { type: 14, name: 'SelectionChangedEvent' },
  deleted: { type: 15, name: 'DeletedEvent' },
  calculated: { type: 16, name: 'CalculatedEvent' },
  formatChanged: { type: 18, name: 'FormatChangedEvent' },
  rowHiddenChanged: { type: 22, name: 'RowHiddenChangedEvent' },
  protectionChanged: { type: 24, name: 'ProtectionChangedEvent' },
  nameChanged: { type: 25, name: 'EventNameChanged' },
  visibilityChanged: { type: 26, name: 'EventVisibilityChanged' },
  moved: { type: 27, name: 'EventMoved' },
} as const;

type Known = keyof typeof EVENTS;

/** Who listens to what, and what they are told. */
export class Listeners {
  /** `type|target` → how many. */
  readonly #registered = new Map<string, number>();
  #nextId = 1;

  constructor(
    readonly references: References,
    readonly push: (entries: readonly PushEntry[]) => void,
  ) {}

  get count(): number {
    return [...this.#registered.values()].reduce((sum, count) => sum + count, 0);
  }

  /** True when the method was a registration. */
  handle(method: string, target: string): boolean {
    const match = /^_(Unr|R)egister(.+)$/.exec(method);
    const event = Object.values(EVENTS).find((known) => known.name === match?.[2]);
    if (!match || !event) return false;
    const key = `${event.type}|${target}`;
    const count = (this.#registered.get(key) ?? 0) + (match[1] === 'R' ? 1 : -1);
    if (count > 0) this.#registered.set(key, count);
    else this.#registered.delete(key);
    return true;
  }

  tell(event: BookEvent, actor: Actor): void {
    if (!(event.kind in EVENTS)) return;
    const { type } = EVENTS[event.kind as Known];
    const targets = [event.sheet.id, WORKBOOK].filter((target) => this.#registered.has(`${type}|${target}`));
    if (targets.length === 0) return;
    const message = JSON.stringify(this.#message(event, actor));
    this.push(targets.map((target) => [65_536, type, target, message, this.#nextId++] as const));
  }

  /** Custom functions are invoked in the same way. */
  send(category: number, type: number, target: string, message: unknown): number {
    const id = this.#nextId++;
    this.push([[category, type, target, JSON.stringify(message), id]]);
    return id;
  }

  #message(event: BookEvent, actor: Actor): Record<string, unknown> {
    const common = { worksheetId: event.sheet.id, source: actor === 'coauthor' ? 'Remote' : 'Local' };
    switch (event.kind) {
      case 'changed':
        return { ...common, changeType: event.change, ...this.#place(event.sheet, event.area), shiftDirection: shift(event.change), triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown', ...details(event.details) };
      case 'formatChanged':
        return { ...common, ...this.#place(event.sheet, event.area) };
      case 'selectionChanged':
      case 'calculated':
        return { ...common, address: addressOf(event.area) };
      case 'rowHiddenChanged':
        return { ...common, address: addressOf(event.area), changeType: event.hidden ? 'Hidden' : 'Unhidden' };
      case 'nameChanged':
        return { ...common, nameBefore: event.before, nameAfter: event.sheet.name };
      case 'visibilityChanged':
        return { ...common, visibilityBefore: event.before, visibilityAfter: event.sheet.parts.visibility };
      case 'moved':
        return { ...common, positionBefore: event.before, positionAfter: event.sheet.book.sheets.indexOf(event.sheet) };
      case 'protectionChanged':
        return { ...common, isProtected: event.sheet.parts.protection !== null };
      default:
        return common;
    }
  }

  #place(sheet: BookEvent['sheet'], area: Parameters<typeof addressOf>[0]): Record<string, unknown> {
    return { address: addressOf(area), referenceId: this.references.keep(wire('Range', { sheet, area })) };
  }
}

/** A change of one cell tells what it was and is; of several, nothing. */
function details(change: Extract<BookEvent, { kind: 'changed' }>['details']): Record<string, unknown> {
  if (!change) return {};
  const { before, after } = change;
  return { valueBefore: wireValue(before), valueAfter: wireValue(after), valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
}

function shift(change: string): string {
  if (change === 'RowInserted' || change === 'CellInserted') return 'ShiftCellDown';
  if (change === 'RowDeleted' || change === 'CellDeleted') return 'ShiftCellUp';
  return change === 'ColumnInserted' ? 'ShiftCellRight' : change === 'ColumnDeleted' ? 'ShiftCellLeft' : 'None';
}
