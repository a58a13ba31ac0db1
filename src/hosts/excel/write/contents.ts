import type { PlanCell, SheetPlan } from '../../../core/workbook/plan';
import type { CellArea } from '../../../core/workbook/ref';
import { isPlainText } from '../fix/plain-text';
import { rangeOf } from '../snapshot/areas';

/** Characters and cells of one request, at three bytes a character and some for each cell. */
const MOST_CHARACTERS = 500_000;
const MOST_CELLS = 20_000;
/** Excel's own limit of a cell. */
const LONGEST_TEXT = 32_767;

/** Values, formulas and number formats, a block of rows at a step; a text is a text whatever it begins with. */
export function* writeContents(sheet: Excel.Worksheet, plan: SheetPlan): Generator<void> {
  const right = plan.cells.reduce((most, { column }) => Math.max(most, column), 0);
  for (const cells of blocks(plan.cells, right + 1)) {
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (!first || !last) continue;
    const area: CellArea = { top: first.row, bottom: last.row, left: 0, right };
    const formats = empty(area);
    const values = empty(area);
    for (const { row, column, style, value, link } of cells) {
      const format = plan.styles[style]?.numberFormat ?? 'General';
      formats[row - area.top]![column] = value.kind === 'text' && !isPlainText(value.value) ? '@' : value.kind === 'formula' && format === '@' ? 'General' : format;
      values[row - area.top]![column] = contentOf(value);
      if (link !== undefined) rangeOf(sheet, { top: row, bottom: row, left: column, right: column }).hyperlink = linkOf(link);
    }
    const range = rangeOf(sheet, area);
    range.numberFormat = formats;
    range.values = values;
    yield;
  }
}

/** A text of which a cell takes only the beginning. */
export function isCut(value: PlanCell['value']): boolean {
  return value.kind === 'text' && value.value.length > LONGEST_TEXT;
}

function contentOf(value: PlanCell['value']): string | number | boolean | null {
  if (value.kind === 'blank') return null;
  if (value.kind === 'formula') return `=${value.formula}`;
  if (value.kind !== 'text') return value.value;
  const text = value.value.slice(0, LONGEST_TEXT);
  return text === '' ? null : text.startsWith("'") ? `'${text}`.slice(0, LONGEST_TEXT) : text;
}

function linkOf(link: string): Excel.RangeHyperlink {
  const [address = '', place] = link.split(/#(.*)/s);
  return { ...(address !== '' && { address }), ...(place !== undefined && { documentReference: place }) };
}

/** An entry of null leaves its cell alone. */
function empty({ top, bottom, right }: CellArea): unknown[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<unknown>(right + 1).fill(null));
}

/** Whole rows, as many as one request takes. */
function* blocks(cells: readonly PlanCell[], width: number): Generator<PlanCell[]> {
  let block: PlanCell[] = [];
  let characters = 0;
  for (const cell of cells) {
    const first = block[0]?.row ?? cell.row;
    if (cell.row !== block[block.length - 1]?.row && block.length > 0 && (characters > MOST_CHARACTERS || (cell.row - first + 1) * width > MOST_CELLS)) {
      yield block;
      block = [];
      characters = 0;
    }
    block.push(cell);
    characters += cell.value.kind === 'text' ? cell.value.value.length : cell.value.kind === 'formula' ? cell.value.formula.length : 0;
  }
  if (block.length > 0) yield block;
}
