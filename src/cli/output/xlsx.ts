import { dirname, relative, resolve } from 'node:path';
import type { Worksheet } from 'exceljs';
import type { Document, DocumentCell, Link, Section, Tone } from './document';
import { cellText, cellTone } from './document';
import { displayWidth } from './width';

const COLOURS: Readonly<Record<Tone, string>> = {
  error: 'FFB42318', warning: 'FF8A5200', info: 'FF0B5CAD', loud: 'FF8A1F7A', good: 'FF1A7F37', quiet: 'FF59636E',
};
const LONG_AGO = new Date(Date.UTC(2020, 0, 1));

/** A workbook that prints: A4 across, heads on every page, links back to the cells. Same document, same bytes. */
export async function xlsxOf(document: Document, out: string): Promise<Uint8Array> {
  const { Workbook } = (await import('exceljs')).default;
  const book = new Workbook();
  book.creator = '台账通';
  book.lastModifiedBy = '台账通';
  book.created = LONG_AGO;
  book.modified = LONG_AGO;
  fill(book.addWorksheet('汇总', PAGE), coverOf(document), out);
  for (const section of document.sections) {
    if (!section.cover && section.blocks.length > 0) fill(book.addWorksheet(section.title.slice(0, 31), PAGE), section, out);
  }
  return await timeless(new Uint8Array(await book.xlsx.writeBuffer()));
}

function coverOf(document: Document): Section {
  const notes = document.lead.filter((line) => line !== document.title);
  const summary = { title: document.title, notes, columns: [{ title: '' }], rows: document.summary.map((part) => [part]) };
  return { title: document.title, blocks: [summary, ...document.sections.filter((section) => section.cover).flatMap(({ blocks }) => blocks)] };
}

const PAGE = {
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } },
  headerFooter: { oddFooter: '&L&A&C第 &P 页 共 &N 页' },
} as const;

function fill(sheet: Worksheet, section: Section, out: string): void {
  const widths: number[] = [];
  const single = section.blocks.length === 1;
  for (const block of section.blocks) {
    if (block.title !== '' && !single) sheet.addRow([block.title]).font = { bold: true, size: 13, ...colour(block.tone) };
    for (const note of block.notes ?? []) sheet.addRow([note]).font = { ...colour('quiet') };
    const heads = block.columns.map((column) => column.title);
    if (heads.some((head) => head !== '')) {
      const row = sheet.addRow(heads);
      row.font = { bold: true };
      row.eachCell((cell) => {
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF2F5' } };
        cell.border = { bottom: { style: 'thin', color: { argb: 'FF59636E' } } };
      });
      heads.forEach((head, index) => (widths[index] = Math.max(widths[index] ?? 0, displayWidth(head))));
      if (single) {
        sheet.views = [{ state: 'frozen', ySplit: row.number }];
        sheet.pageSetup.printTitlesRow = `${row.number}:${row.number}`;
        sheet.autoFilter = { from: { row: row.number, column: 1 }, to: { row: row.number + block.rows.length, column: heads.length } };
      }
    }
    for (const cells of block.rows) {
      const row = sheet.addRow([]);
      cells.forEach((cell, index) => {
        const target = row.getCell(index + 1);
        target.value = valueOf(cell, out);
        target.alignment = { vertical: 'top', wrapText: true, ...(block.columns[index]?.align ? { horizontal: 'right' as const } : {}) };
        target.font = { ...colour(cellTone(cell)), ...(typeof cell === 'object' && cell.link ? { underline: true, color: { argb: 'FF0B5CAD' } } : {}) };
        widths[index] = Math.max(widths[index] ?? 0, displayWidth(cellText(cell)));
      });
    }
    if (!single) sheet.addRow([]);
  }
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = Math.min(70, Math.max(8, width + 2))));
}

function colour(tone: Tone | undefined) {
  return tone ? { color: { argb: COLOURS[tone] } } : {};
}

/** Always a text, a number or a link: what begins with = + - @ is never taken for a formula. */
function valueOf(cell: DocumentCell, out: string) {
  if (typeof cell === 'number') return cell;
  const text = readable(cellText(cell));
  if (typeof cell !== 'object' || !cell.link) return text;
  return { text, hyperlink: target(cell.link, out) };
}

/** XML has no room for these, and a cell none for more. */
function readable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_000);
}

/** Relative to where the workbook is written, so that both can be moved together. */
function target(link: Link, out: string): string {
  const path = relative(dirname(resolve(out)), resolve(link.file)).replace(/\\/g, '/');
  const address = encodeURI(path).replace(/#/g, '%23').replace(/\?/g, '%3F');
  return /\.csv$/i.test(link.file) ? address : `${address}#'${link.sheet.replace(/'/g, "''")}'!${link.cell}`;
}

/** The same parts with one fixed time, whatever day and zone it is written in. */
async function timeless(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  return zipSync(unzipSync(bytes), { mtime: new Date(2020, 0, 1), level: 6 });
}
