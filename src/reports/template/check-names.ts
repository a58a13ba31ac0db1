import { nearest } from '../../core/nearest';
import type { CellRef } from '../../core/workbook/ref';
import type { Block } from './blocks';
import { groupsOf } from './block-items';
import type { TemplateData } from './data';
import { isKnownFormat } from './field-text';
import type { Problems } from './report-problem';
import { isCount, isIndex, isList } from './scope';
import { at, contains, type Sketch } from './sketch';
import { type Piece, piecesOf, type Test } from './tag';

type Kind = 'field' | 'list' | 'flag';

/** What is known about the names inside one block, over all its items. */
interface Level {
  readonly list: string | null;
  readonly items: readonly TemplateData[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly outer: Level | null;
}

/** All names that the data know anywhere. */
export function namesIn(data: readonly TemplateData[]): Set<string> {
  const names = new Set<string>();
  const visit = (items: readonly TemplateData[]): void => {
    for (const item of items) {
      for (const [name, value] of Object.entries(item)) {
        names.add(name);
        if (typeof value !== 'boolean' && isList(value)) visit(value);
      }
    }
  };
  visit(data);
  return names;
}

/** Every name must mean something where it stands; one that is misspelt gets the nearest right one. */
export function checkNames(sketch: Sketch, blocks: readonly Block[], data: readonly TemplateData[], problems: Problems): void {
  // Where a block is not closed, what lies inside it is not known: only names that are nowhere are told.
  const everywhere = problems.list.length > 0 ? levelOf(null, [Object.fromEntries([...namesIn(data)].map((name) => [name, { kind: 'blank' }]))], null) : null;
  const root = levelOf(null, data, everywhere);
  const levels = new Map<Block, Level>();
  const levelAt = (block: Block | null): Level => (block ? (levels.get(block) ?? root) : root);
  for (const block of blocks) {
    const outer = levelAt(block.parent);
    const { command } = block;
    if (command.kind === 'if' || command.kind === 'none') {
      checkTest(command.test, outer, block.origin, problems);
      levels.set(block, outer);
      continue;
    }
    const items = expect(command.list, 'list', outer, block.origin, problems) ? itemsAt(outer, command.list) : [];
    levels.set(block, levelOf(command.kind === 'group' ? command.by : command.list, command.kind === 'group' ? groupsOf(items, command.list, command.by) : items, outer));
    if (command.kind === 'group' && items.length > 0) expect(command.by, 'field', levelOf(command.list, items, null), block.origin, problems);
  }
  for (const cell of sketch.cells) {
    if (!cell.pieces) continue;
    let level = levelAt(innermost(blocks, cell));
    for (const { list } of cell.copies) level = levelOf(list, itemsAt(level, list), level);
    checkPieces(cell.pieces, level, cell.origin, problems);
  }
  for (const text of [sketch.plan.name, sketch.plan.page.header, sketch.plan.page.footer]) checkPieces(piecesOf(text, (name) => root.kinds.has(name)) ?? [], root, null, problems);
}

function innermost(blocks: readonly Block[], cell: CellRef): Block | null {
  let found: Block | null = null;
  // Outer blocks come first.
  for (const block of blocks) if (contains(block.area, at(cell))) found = block;
  return found;
}

function checkPieces(pieces: readonly Piece[], level: Level, origin: CellRef | null, problems: Problems): void {
  for (const piece of pieces) {
    if (piece.kind === 'field') {
      expect(piece.name, 'field', level, origin, problems);
      if (piece.format !== null && !isKnownFormat(piece.format)) problems.add(origin, `格式「${piece.format}」不认识，可写 0.00、#,##0.00、yyyy-mm-dd`, `the format “${piece.format}” is not known; write 0.00, #,##0.00 or yyyy-mm-dd`);
    } else if (piece.kind === 'when') {
      checkTest(piece.test, level, origin, problems);
      checkPieces(piece.pieces, level, origin, problems);
    } else if (piece.kind === 'command') problems.add(origin, '这里不能写命令，只能写字段', 'a command cannot stand here, only fields');
  }
}

function checkTest(test: Test, level: Level, origin: CellRef | null, problems: Problems): void {
  expect(test.name, test.kind === 'there' ? 'any' : 'comparable', level, origin, problems);
}

/** True where the name is what is wanted. */
function expect(name: string, wanted: Kind | 'any' | 'comparable', level: Level, origin: CellRef | null, problems: Problems): boolean {
  const kind = kindOf(level, name);
  if (kind === null) {
    const near = nearest(name, namesAt(level, wanted));
    problems.add(origin, `没有「${name}」这个名称`, `there is no name “${name}”`, near);
    return false;
  }
  if (kind === 'unknown' || wanted === 'any' || kind === wanted || (wanted === 'comparable' && kind !== 'list')) return true;
  if (kind === 'list') problems.add(origin, `「${name}」是一份清单，不是一个值；请写 {{每行 ${name}}} 逐条列出，或 {{${name}.个数}}`, `“${name}” is a list, not a value; write {{row ${name}}} or {{${name}.count}}`);
  else if (kind === 'flag') problems.add(origin, `「${name}」只能用在 {{如果 ${name}}} 里`, `“${name}” can only stand in {{if ${name}}}`);
  else problems.add(origin, `「${name}」是一个值，不是清单，不能逐条列出`, `“${name}” is a value, not a list`);
  return false;
}

/** Null: nowhere. `unknown`: inside a list without items, where any name may be. */
function kindOf(level: Level, name: string): Kind | 'unknown' | null {
  let open = false;
  for (let each: Level | null = level; each; each = each.outer) {
    const kind = each.kinds.get(name);
    if (kind) return kind;
    open ||= each.items.length === 0;
  }
  if (isIndex(name)) return 'field';
  const cut = name.indexOf('.');
  if (cut > 0) {
    const of = name.slice(0, cut).trim();
    const rest = name.slice(cut + 1).trim();
    for (let each: Level | null = level; each; each = each.outer) {
      if (each.list !== of) continue;
      const kind = each.kinds.get(rest) ?? (isIndex(rest) ? 'field' : null);
      if (kind) return kind;
    }
    if (isCount(rest) && kindOf(level, of) === 'list') return 'field';
  }
  return open ? 'unknown' : null;
}

function namesAt(level: Level, wanted: Kind | 'any' | 'comparable'): string[] {
  const names: string[] = [];
  for (let each: Level | null = level; each; each = each.outer) {
    for (const [name, kind] of each.kinds) if (wanted === 'any' || kind === wanted || (wanted === 'comparable' && kind !== 'list')) names.push(name);
  }
  return names;
}

function itemsAt(level: Level, list: string): readonly TemplateData[] {
  for (let each: Level | null = level; each; each = each.outer) {
    if (!each.kinds.has(list)) continue;
    return each.items.flatMap((item) => {
      const value = Object.hasOwn(item, list) ? item[list] : undefined;
      return value !== undefined && typeof value !== 'boolean' && isList(value) ? value : [];
    });
  }
  return [];
}

function levelOf(list: string | null, items: readonly TemplateData[], outer: Level | null): Level {
  const kinds = new Map<string, Kind>();
  for (const item of items) {
    for (const [name, value] of Object.entries(item)) if (!kinds.has(name)) kinds.set(name, typeof value === 'boolean' ? 'flag' : isList(value) ? 'list' : 'field');
  }
  return { list, items, kinds, outer };
}
