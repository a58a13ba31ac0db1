import { classes } from './classes';
import type { WireClass, WireObject } from './wire-class';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const classOf = (object: WireObject): WireClass<unknown> => classes[object.type] as unknown as WireClass<unknown>;

/** The part of an object that `load` asked for, named as on the wire. */
export function query(object: WireObject | null, info: QueryInfo, missing: (member: string) => never): unknown {
  if (!object) return null;
  const kind = classOf(object);
  const wanted = (info.Select ?? []).filter((name) => name !== '*' && name !== '$all' && name !== '');
  const answer: Record<string, unknown> = { ...kind.identity?.(object.self) };
  if (kind.items) {
    const from = info.Skip ?? 0;
    const items = kind.items(object.self).slice(from, info.Top === undefined ? undefined : from + info.Top);
    const own = wanted.filter((name) => nameIn(kind.reads, name) !== null);
    const ofItems = wanted.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//i, ''));
    for (const name of own) read(object, name, answer, missing);
    answer._Items = items.map((item) => query(item, { Select: ofItems.filter((name) => name !== 'items') }, missing));
    return answer;
  }
  const below = new Map<string, string[]>();
  for (const name of wanted.length > 0 ? wanted : Object.keys(kind.reads ?? {})) {
    const [head = '', ...rest] = name.split('/');
    const part = nameIn(kind.parts, head);
    if (part !== null) below.set(part, [...(below.get(part) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    else read(object, head, answer, missing);
  }
  for (const [part, names] of below) answer[part] = query(kind.parts?.[part]?.(object.self) ?? null, { Select: names }, missing);
  return answer;
}

function read(object: WireObject, name: string, into: Record<string, unknown>, missing: (member: string) => never): void {
  const { reads } = classOf(object);
  const found = nameIn(reads, name);
  if (found === null) missing(`${object.type}.${name}`);
  else into[found] = reads?.[found]?.(object.self);
}

/** `load` speaks `numberFormat`, the wire `NumberFormat`. */
function nameIn(members: object | undefined, name: string): string | null {
  if (!members) return null;
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  if (Object.hasOwn(members, pascal)) return pascal;
  return Object.keys(members).find((member) => member.toLowerCase() === name.toLowerCase()) ?? null;
}
