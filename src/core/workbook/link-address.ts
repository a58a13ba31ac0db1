/** Leads to a cell of the workbook that holds the link. */
export function innerAddress(sheet: string, cell: string): string {
  return `#'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/** Leads to a cell of another file, by its path from the one that holds the link; a text file has no cells to lead to. */
export function linkAddress(path: string, sheet: string, cell: string): string {
  const address = encodeURI(path).replace(/#/g, '%23').replace(/\?/g, '%3F');
  return /\.csv$/i.test(path) ? address : `${address}${innerAddress(sheet, cell)}`;
}
