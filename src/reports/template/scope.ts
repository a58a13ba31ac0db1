import type { FieldValue, TemplateData } from './data';
import { decimal } from '../../core/values/decimal';

export type Found = FieldValue | readonly TemplateData[] | boolean;

/** Where names are looked up: the item at hand first, then what it lies in. */
export interface Scope {
  readonly data: TemplateData;
  /** The list that the item comes from; null: the report itself. */
  readonly list: string | null;
  /** From 0. */
  readonly index: number;
  readonly parent: Scope | null;
}

export function rootScope(data: TemplateData): Scope {
  return { data, list: null, index: 0, parent: null };
}

export function itemScope(parent: Scope, list: string, items: readonly TemplateData[], index: number): Scope {
  return { data: items[index] ?? {}, list, index, parent };
}

/** What a name means here: `车牌号`, `部门.名称` (of the 部门 around), `车辆.个数`, `序号`. */
export function lookUp(scope: Scope, name: string): Found | undefined {
  const plain = climb(scope, name);
  if (plain !== undefined) return plain;
  if (name === '序号' || name.toLowerCase() === 'index') return number(scope.index + 1);
  const cut = name.indexOf('.');
  if (cut < 0) return undefined;
  const of = name.slice(0, cut).trim();
  const rest = name.slice(cut + 1).trim();
  for (let each: Scope | null = scope; each; each = each.parent) {
    if (each.list !== of) continue;
    if (Object.hasOwn(each.data, rest)) return each.data[rest];
    if (isIndex(rest)) return number(each.index + 1);
  }
  const list = isCount(rest) ? climb(scope, of) : undefined;
  return isList(list) ? number(list.length) : undefined;
}

export function isIndex(name: string): boolean {
  return name === '序号' || name.toLowerCase() === 'index';
}

export function isCount(name: string): boolean {
  return name === '个数' || name.toLowerCase() === 'count';
}

export function isList(found: Found | undefined): found is readonly TemplateData[] {
  return Array.isArray(found);
}

function climb(scope: Scope, name: string): Found | undefined {
  for (let each: Scope | null = scope; each; each = each.parent) if (Object.hasOwn(each.data, name)) return each.data[name];
  return undefined;
}

function number(value: number): FieldValue {
  return { kind: 'number', value: decimal(value) };
}
