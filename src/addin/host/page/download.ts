import type { OutputFile } from '../../engine/pane-engine';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  zip: 'application/zip',
};
/** The browser has taken the file long before. Milliseconds. */
const KEPT = 60_000;

/** Hands one file to the browser's downloads; nothing leaves the computer. */
export function download({ name, bytes }: OutputFile): void {
  const type = TYPES[/[^.]*$/.exec(name)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
