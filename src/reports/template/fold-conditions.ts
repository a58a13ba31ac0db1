import type { Command, Piece } from './tag';

/**
 * Conditions that begin and end within one cell become part of its text, unless the cell stands alone in its row and holds nothing else:
 * then the row itself depends on it. Other commands are taken out of the text.
 */
export function foldConditions(pieces: readonly Piece[], alone: boolean): { readonly pieces: readonly Piece[]; readonly commands: readonly Command[] } {
  const level: Level = { pieces: [], commands: [], opened: null };
  const stack: Level[] = [level];
  for (const piece of pieces) {
    const top = stack[stack.length - 1] ?? level;
    if (piece.kind !== 'command') top.pieces.push(piece);
    else if (piece.command.kind === 'if' || piece.command.kind === 'none') stack.push({ pieces: [], commands: [], opened: piece.command });
    else if (piece.command.kind === 'end' && top.opened && piece.command.name === null) {
      stack.pop();
      const outer = stack[stack.length - 1] ?? level;
      outer.commands.push(...top.commands);
      outer.pieces.push({ kind: 'when', wanted: top.opened.kind === 'if', test: top.opened.test, pieces: top.pieces });
    } else top.commands.push(piece.command);
  }
  // A condition that goes on in another cell: its text stays where it is.
  for (const open of stack.slice(1)) {
    if (open.opened) level.commands.push(open.opened);
    level.commands.push(...open.commands);
    level.pieces.push(...open.pieces);
  }
  const [only, ...others] = level.pieces;
  if (!alone || only?.kind !== 'when' || others.length > 0) return level;
  const start: Command = only.wanted ? { kind: 'if', test: only.test } : { kind: 'none', test: only.test };
  return { pieces: only.pieces, commands: [...level.commands, start, { kind: 'end', name: null }] };
}

interface Level {
  readonly pieces: Piece[];
  readonly commands: Command[];
  readonly opened: Extract<Command, { readonly kind: 'if' | 'none' }> | null;
}
