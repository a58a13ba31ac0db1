import { namesIn } from './names-in';

const OFFICE = /(?:经理|负责人|主任|部长|主管)$|^(?:管理部|行政部|总经办|办公室)$|\bmanager$/i;

/**
 * The names that a signature may mean. An office beside somebody whom the roster knows (韦敏（部门经理）) adds nothing:
 * whether the office is theirs, the roster tells.
 */
export function signersIn(cell: string, people: { readonly known: (name: string) => boolean }): readonly string[] {
  const names = namesIn(cell);
  return names.some(people.known) ? names.filter((name) => people.known(name) || !OFFICE.test(name)) : names;
}
