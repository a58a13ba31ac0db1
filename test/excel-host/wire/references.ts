import { HostError } from './host-error';
import type { WireObject } from './wire-class';

/** Ranges that the client asks for again in later requests. */
export class References {
  readonly #objects = new Map<string, WireObject>();
  readonly #names = new WeakMap<object, string>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: WireObject): string {
    const name = this.#names.get(object) ?? `ref${this.#next++}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
    return name;
  }

  forget(name: string): void {
    this.#objects.delete(name);
  }

  /** A range whose sheet is gone is no valid reference any more. */
  find(name: string): WireObject {
    const object = this.#objects.get(name);
    if (!object) throw new HostError('InvalidReference');
    if (object.type === 'Range' || object.type === 'RangeAreas') {
      const { sheet } = object.self;
      if (!sheet.book.sheets.includes(sheet)) throw new HostError('ItemNotFound');
    }
    return object;
  }

  all(): WireObject[] {
    return [...this.#objects.values()];
  }
}
