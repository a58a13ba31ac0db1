import type { FormatKind } from '../../../core/workbook/cell';
import { formatKindOf, needsFormat } from '../../../core/workbook/number-format';
import { countsDays, DAYS_TO_1904 } from '../cell-reading';
import type { CellChange, CellState } from './cell-change';
import { isPlainText } from './plain-text';

/** As Chinese Excel writes them by itself. */
const CODES: Readonly<Record<FormatKind, string>> = { general: 'General', percent: '0.00%', date: 'yyyy/m/d', time: 'h:mm', datetime: 'yyyy/m/d h:mm', duration: '[h]:mm:ss', text: '@' };

/** What a cell holds after its change: its own format stays wherever the new content can stand in it. */
export function newState({ to }: CellChange, { format }: CellState, dates1904: boolean): CellState {
  if (to.kind === 'text') return { kind: to.value === '' ? 'blank' : 'text', value: to.value, format: isPlainText(to.value) ? format : '@' };
  const value = dates1904 && countsDays(to.format) ? to.value - DAYS_TO_1904 : to.value;
  return { kind: 'number', value, format: needsFormat(formatKindOf(format), to.format) ? CODES[to.format] : format };
}
