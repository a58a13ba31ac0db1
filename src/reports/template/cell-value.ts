import type { PlanValue } from '../../core/workbook/plan';
import { toNumber } from '../../core/values/decimal';
import type { FieldValue } from './data';
import { fieldText } from './field-text';
import { holds } from './condition';
import { isList, lookUp, type Scope } from './scope';
import type { Piece } from './tag';

/** What a cell's tags come to: one field alone keeps its type, anything else is text. */
export function cellValue(pieces: readonly Piece[], scope: Scope): { readonly value: PlanValue; readonly isDate: boolean } {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'when') return holds(only.test, scope) === only.wanted ? cellValue(only.pieces, scope) : BLANK;
  if (pieces.length === 1 && only?.kind === 'field' && only.format === null) return typedValue(fieldOf(scope, only.name));
  const text = piecesText(pieces, scope);
  return text === '' ? BLANK : { value: { kind: 'text', value: text }, isDate: false };
}

const BLANK = { value: { kind: 'blank' }, isDate: false } as const;

export function piecesText(pieces: readonly Piece[], scope: Scope): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'field') text += fieldText(fieldOf(scope, piece.name), piece.format);
    else if (piece.kind === 'when' && holds(piece.test, scope) === piece.wanted) text += piecesText(piece.pieces, scope);
  }
  return text;
}

function fieldOf(scope: Scope, name: string): FieldValue {
  const found = lookUp(scope, name);
  return found === undefined || typeof found === 'boolean' || isList(found) ? { kind: 'blank' } : found;
}

function typedValue(field: FieldValue): { readonly value: PlanValue; readonly isDate: boolean } {
  switch (field.kind) {
    case 'blank':
      return BLANK;
    case 'text':
      return { value: field.value === '' ? { kind: 'blank' } : { kind: 'text', value: field.value }, isDate: false };
    case 'number':
      return { value: { kind: 'number', value: toNumber(field.value) }, isDate: false };
    case 'date':
      return { value: { kind: 'number', value: field.value }, isDate: true };
  }
}
