import type { CellArea, CellRef } from '../../core/workbook/ref';
import type { Problems } from './report-problem';
import type { Mark } from './sketch';
import type { Command } from './tag';

export interface Open {
  readonly command: Command;
  readonly cell: CellRef;
}

/** Each end closes the latest command that began above and left of it. */
export function pairMarks(commands: readonly Open[], around: (cell: CellRef) => CellArea, problems: Problems): Mark[] {
  const marks: (Mark | null)[] = [];
  const open: { readonly index: number; readonly command: Command; readonly cell: CellRef }[] = [];
  for (const { command, cell } of commands) {
    if (command.kind === 'end') {
      const found = findOpen(open, command.name, around(cell));
      if (found < 0) problems.add(cell, '「完」之前没有开始的命令，请补上 {{每个 …}}、{{分组 …}} 或 {{如果 …}}', 'nothing begins above and left of this end; add what it ends');
      const [closed] = found < 0 ? [] : open.splice(found, 1);
      if (!closed) continue;
      const { bottom, right } = around(cell);
      marks[closed.index] = { command: closed.command, start: closed.cell, end: { row: bottom, column: right }, origin: closed.cell };
      continue;
    }
    const closes = command.kind !== 'row' && command.kind !== 'column';
    if (closes) open.push({ index: marks.length, command, cell });
    marks.push(closes ? null : { command, start: cell, end: null, origin: cell });
  }
  for (const { cell } of open) problems.add(cell, '这里开始的命令没有结束，请在最后一格写上 {{完}}', 'the command that begins here does not end; write {{end}} into its last cell');
  return marks.filter((mark) => mark !== null);
}

function findOpen(open: readonly { readonly command: Command; readonly cell: CellRef }[], name: string | null, end: CellArea): number {
  for (let index = open.length - 1; index >= 0; index--) {
    const each = open[index];
    if (!each || each.cell.row > end.bottom || each.cell.column > end.right) continue;
    if (name === null || nameOf(each.command) === name) return index;
  }
  return -1;
}

function nameOf(command: Command): string | null {
  if (command.kind === 'if' || command.kind === 'none') return command.test.name;
  return 'list' in command ? command.list : null;
}
