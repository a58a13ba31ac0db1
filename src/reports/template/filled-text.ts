import { piecesText } from './cell-value';
import type { Scope } from './scope';
import { type Piece, piecesOf } from './tag';

/** A sheet's name, header or footer with its fields; `codes`: where a single `&` begins a code, values have theirs doubled. */
export function filledText(text: string, scope: Scope, codes = false): string {
  const pieces = piecesOf(text, () => true);
  if (!pieces) return text;
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : escaped(piece, scope, codes))).join('');
}

function escaped(piece: Piece, scope: Scope, codes: boolean): string {
  const value = piecesText([piece], scope);
  return codes ? value.replaceAll('&', '&&') : value;
}
