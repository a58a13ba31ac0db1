/** `1月!K49` */
export function placeText(sheet: string, cell: string): string {
  return `${clip(sheet, 40)}!${cell}`;
}

/** Cells hold up to 32,767 characters; nobody reads more than this in a pane. */
export function clip(text: string, most = 400): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The file without its folders. */
export function fileName(path: string): string {
  return clip(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1), 80);
}
