import type { Sheet } from './sheet';

/** `1月` → `1月 (2)`, with everything on it under fresh ids. */
export function copySheet(sheet: Sheet): Sheet {
  const { book } = sheet;
  let number = 2;
  while (book.find(`${sheet.name} (${number})`)) number++;
  const copy = book.addSheet(`${sheet.name} (${number})`);
  const { name: _, ...parts } = sheet.parts;
  Object.assign(copy.parts, structuredClone(parts), { look: sheet.parts.look, rows: { ...sheet.parts.rows }, columns: { ...sheet.parts.columns } });
  for (const item of [...copy.parts.conditionalFormats, ...copy.parts.comments, ...copy.parts.shapes, ...copy.parts.tables]) item.id = book.newId();
  for (const table of copy.parts.tables) table.name = `${table.name}_${number}`;
  for (const { row, column, cell } of sheet.cells.within({ top: 0, left: 0, bottom: Infinity, right: Infinity })) copy.cells.set(row, column, cell);
  return copy;
}
