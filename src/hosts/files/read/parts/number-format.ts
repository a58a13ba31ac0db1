import type { FormatKind } from '../../../../core/workbook/cell';

/** The kinds of the formats that a file uses by number alone; 27–36 and 50–58 as Chinese Excel shows them. */
export function builtinFormatKind(id: number): FormatKind {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return 'date';
  if (id >= 50 && id <= 58) return id === 55 || id === 56 ? 'time' : 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return 'time';
  if (id === 22) return 'datetime';
  if (id === 46) return 'duration';
  if (id === 49) return 'text';
  return id === 9 || id === 10 ? 'percent' : 'general';
}
