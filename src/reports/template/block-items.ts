import type { FieldValue, TemplateData } from './data';
import { fieldText } from './field-text';
import { isList, itemScope, lookUp, type Scope } from './scope';
import type { RowCommand } from './blocks';

type ListCommand = Extract<RowCommand, { readonly kind: 'row' | 'each' | 'group' }>;

/** The scopes of a list's items, or of its groups in the order in which each value first comes. */
export function itemsOf(command: ListCommand, scope: Scope): { readonly count: number; readonly at: (index: number) => Scope } {
  const found = lookUp(scope, command.list);
  const items = isList(found) ? found : [];
  if (command.kind !== 'group') return { count: items.length, at: (index) => itemScope(scope, command.list, items, index) };
  const groups = groupsOf(items, command.list, command.by);
  return { count: groups.length, at: (index) => itemScope(scope, command.by, groups, index) };
}

export function groupsOf(items: readonly TemplateData[], list: string, by: string): TemplateData[] {
  const groups = new Map<string, { readonly value: FieldValue; readonly items: TemplateData[] }>();
  for (const item of items) {
    const found = Object.hasOwn(item, by) ? item[by] : undefined;
    const value: FieldValue = found === undefined || typeof found === 'boolean' || isList(found) ? { kind: 'blank' } : found;
    const key = `${value.kind} ${fieldText(value, null)}`;
    const group = groups.get(key) ?? { value, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ value, items: own }) => ({ [by]: value, [list]: own }));
}
