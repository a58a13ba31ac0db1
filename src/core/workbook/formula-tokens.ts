import { columnLetters, MAX_COLUMNS, MAX_ROWS } from './ref';

/** One end of a reference in a formula; `true`: held fast by `$`. */
export interface FormulaRef {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaToken =
  | { readonly kind: 'ref'; readonly ref: FormulaRef; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  /** With its quotes. */
  | { readonly kind: 'string'; readonly text: string }
  /** A function, a name, TRUE; also sheets and whole columns, which nobody here can follow. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string };

const TOKEN =
  /(?<string>"(?:[^"]|"")*")|(?<foreign>(?:(?<!')'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)|(?<error>#[A-Z/0]+[!?]?)|(?<lines>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+)|(?<ref>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(]))|(?<number>(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<space>\s+)|(?<mark><=|>=|<>|[^])/gu;

/** A formula (without `=`) in pieces; joined again they are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  return [...formula.matchAll(TOKEN)].map(({ 0: text, groups }) => {
    if (groups?.['ref'] !== undefined) {
      const ref = readRef(text);
      return ref ? { kind: 'ref', ref, text } : { kind: 'name', text };
    }
    if (groups?.['foreign'] !== undefined || groups?.['lines'] !== undefined) return { kind: 'name', text };
    const kind = (['string', 'number', 'name', 'error', 'space'] as const).find((each) => groups?.[each] !== undefined);
    return { kind: kind ?? 'mark', text };
  });
}

/** What a formula becomes when its cell is copied so far; null where a reference would leave the sheet. */
export function shiftedFormula(formula: string, rows: number, columns: number): string | null {
  let text = '';
  for (const token of formulaTokens(formula)) {
    if (token.kind !== 'ref') {
      text += token.text;
      continue;
    }
    const { ref } = token;
    const row = ref.row + (ref.rowFixed ? 0 : rows);
    const column = ref.column + (ref.columnFixed ? 0 : columns);
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
    text += refText({ ...ref, row, column });
  }
  return text;
}

export function refText(ref: FormulaRef): string {
  return `${ref.columnFixed ? '$' : ''}${columnLetters(ref.column)}${ref.rowFixed ? '$' : ''}${ref.row + 1}`;
}

function readRef(text: string): FormulaRef | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[2]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[4]);
  if (column > MAX_COLUMNS || row > MAX_ROWS) return null;
  return { row: row - 1, column: column - 1, rowFixed: match[3] !== '', columnFixed: match[1] !== '' };
}
