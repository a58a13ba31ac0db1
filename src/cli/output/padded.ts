import { displayWidth } from '../../core/workbook/display-width';

/** Filled with spaces to so many columns of a terminal. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
}
