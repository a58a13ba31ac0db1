import { quoteSheet } from './areas';
import { changeFormulas } from './change-formulas';
import type { Sheet } from './sheet';

/** Formulas and names follow a sheet to its new name. */
export function renameInFormulas(sheet: Sheet, before: string): void {
  const [from, to] = [`${quoteSheet(before)}!`, `${quoteSheet(sheet.name)}!`];
  const follow = (formula: string): string => (formula.includes(from) ? formula.replace(/"[^"]*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, (part) => (part === from ? to : part)) : formula);
  for (const item of [...sheet.book.names, ...sheet.book.sheets.flatMap((one) => one.parts.names)]) item.formula = follow(item.formula);
  for (const one of sheet.book.sheets) changeFormulas(one, follow);
}
