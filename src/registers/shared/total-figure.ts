import type { RecordSheet, RecordTable, TotalRow } from '../../core/records/record-sheet';
import type { NotJudged } from '../../core/rules/rule';
import type { Decimal } from '../../core/values/decimal';
import { decimal, decimalText, minus, toNumber } from '../../core/values/decimal';
import { spokenMonth } from '../../core/values/month';
import { a1 } from '../../core/workbook/ref';
import type { Words } from '../../core/words';
import { counted } from '../../core/words';
import { sinceJanuary } from './cumulative';
import type { AnyRow } from './kit';
import { coverings } from './total-cover';
import { rounded, sumOf, unitOf } from './total-sum';
import { fieldName, plainLabel } from './wording';

/** A figure of a total row that differs from its records. */
export interface Difference {
  readonly label: string;
  readonly field: Words;
  readonly stated: string;
  readonly sum: string;
  readonly by: string;
  readonly records: { readonly from: number; readonly to: number; readonly count: number };
}
export interface Figure {
  readonly table: RecordTable;
  readonly total: TotalRow;
  readonly field: string;
  readonly column: number;
}

/** Null: the figure is right, or none. */
export function judgeFigure(figure: Figure, sheets: readonly RecordSheet[]): (Difference & { readonly value: number }) | NotJudged | null {
  const { table, total, field, column } = figure;
  const cell = table.sheet.sheet.cell(total.row, column);
  // An error has its own rule; a dash or a word is no figure.
  if (cell.kind === 'blank' || cell.kind === 'error' || cell.kind === 'boolean') return null;
  if (cell.kind === 'text' && !/\p{Nd}/u.test(cell.value)) return null;
  if (cell.kind === 'uncalculated') return notJudged(figure, { zh: '公式没有计算结果，请在 Excel 里打开保存一次', en: 'its formula was saved without a result' });
  const unit = unitOf(table, field, column);
  const stated = statedFigure(cell.value);
  if (stated === null) return notJudged(figure, { zh: '写的不是数字', en: 'it is no number' });
  const covered = total.kind === 'cumulative' ? sinceJanuary(table, total, sheets) : coverings(table, total);
  if ('missing' in covered) {
    const months = covered.missing;
    return notJudged(figure, { zh: `这次没有读到${months.map(spokenMonth).join('、')}的记录`, en: `no records of ${counted(months.length, 'earlier month')} were read` });
  }
  const readings: (readonly AnyRow[])[] = total.kind === 'cumulative' ? [covered as readonly AnyRow[]] : (covered as (readonly AnyRow[])[]);
  const worth = rounded(decimal(stated * unit), table, field);
  const sums = readings.flatMap((rows) => [counting(rows), rows]).map((rows) => sumOf(rows, field));
  if (sums.some((sum) => sum !== null && rounded(sum, table, field) === worth)) return null;
  const sum = sums[0] ?? null;
  if (sum === null) return notJudged(figure, { zh: '它所合计的记录里有读不出来的数', en: 'a record that it covers cannot be read' });
  return difference(figure, readings[0] ?? [], worth, rounded(sum, table, field), unit);
}

/** Refused stamps and the like are not added up; whoever adds them is not wrong either. */
function counting(rows: readonly AnyRow[]): readonly AnyRow[] {
  const countsOnly = rows[0]?.$.table.sheet.register.countsOnly;
  return countsOnly === undefined ? rows : rows.filter((row) => countsOnly(row) === null);
}

function difference({ table, total, field }: Figure, rows: readonly AnyRow[], worth: Decimal, sum: Decimal, unit: number) {
  const shown = (value: Decimal) => decimalText(decimal(toNumber(value) / unit));
  return {
    label: plainLabel(total.label),
    field: fieldName(table.sheet, field),
    stated: shown(worth),
    sum: shown(sum),
    by: shown(minus(worth, sum)),
    records: { from: (rows[0]?.$.row ?? 0) + 1, to: (rows.at(-1)?.$.row ?? 0) + 1, count: rows.length },
    value: toNumber(decimal(toNumber(sum) / unit)),
  };
}

function notJudged({ table, total, field, column }: Figure, why: Words): NotJudged {
  const name = fieldName(table.sheet, field);
  const cell = a1(total.row, column);
  const label = plainLabel(total.label);
  const row = table.rows.at(-1);
  return { ...(row ? { row } : {}), notJudged: { zh: `${cell}「${label}」的${name.zh}没有核对：${why.zh}`, en: `${cell}, ${name.en} of “${label}”, was not checked: ${why.en}` } };
}

function statedFigure(value: number | string): number | null {
  if (typeof value === 'number') return value;
  const match = /^[¥￥]?\s*(-?[\d,]+(?:\.\d+)?)\s*\p{L}{0,3}$/u.exec(value.normalize('NFKC').trim());
  return match?.[1] === undefined ? null : Number(match[1].replaceAll(',', ''));
}
