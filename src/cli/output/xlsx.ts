import { dirname, relative, resolve } from 'node:path';
import { displayWidth } from '../../core/workbook/display-width';
import { linkAddress } from '../../core/workbook/link-address';
import type { ListCell, ListRow, ListSheet } from '../../hosts/files/write/list-workbook';
import type { Block, Document, DocumentCell, Link, Section, Tone } from './document';
import { cellText, cellTone } from './document';

/** In characters: what is longer wraps, so that a page keeps a readable size. */
const WIDE = 18;
const WIDEST = 64;

const COLOURS: Readonly<Record<Tone, string>> = { error: 'B42318', warning: '8A5200', info: '0B5CAD', loud: '8A1F7A', good: '1A7F37', quiet: '59636E' };

/** A cover and a sheet for each section, with links back to the cells of the registers. */
export async function xlsxOf(document: Document, out: string): Promise<Uint8Array> {
  const { listWorkbook } = await import('../../hosts/files/write/list-workbook');
  const sections = document.sections.filter((section) => !section.cover && section.blocks.length > 0);
  return await listWorkbook([sheetOf('汇总', coverOf(document), out), ...sections.map((section) => sheetOf(section.title, section, out))]);
}

function coverOf(document: Document): Section {
  const summary = { title: document.title, notes: document.lead, columns: [{ title: '' }], rows: document.summary.map((part) => [part]) };
  return { title: document.title, blocks: [summary, ...document.sections.filter((section) => section.cover).flatMap(({ blocks }) => blocks)] };
}

function sheetOf(name: string, section: Section, out: string): ListSheet {
  const single = section.blocks.length === 1;
  return {
    name: name.slice(0, 31),
    single,
    rows: section.blocks.flatMap((block): ListRow[] => [...rowsOf(block, single, out), ...(single ? [] : [{ kind: 'gap' } as const])]),
    widths: widthsOf(section.blocks),
  };
}

function rowsOf(block: Block, single: boolean, out: string): ListRow[] {
  const heads = block.columns.map((column) => column.title);
  return [
    ...(block.title === '' || single ? [] : [{ kind: 'title' as const, text: block.title, ...inColour(block.tone) }]),
    ...(block.notes ?? []).map((text) => ({ kind: 'note' as const, text })),
    ...(heads.some((head) => head !== '') ? [{ kind: 'heads' as const, texts: heads }] : []),
    ...block.rows.map((cells) => ({ kind: 'cells' as const, cells: cells.map((cell, index) => cellOf(cell, block.columns[index]?.align, out)) })),
  ];
}

function cellOf(cell: DocumentCell, align: 'right' | undefined, out: string): ListCell {
  return {
    value: typeof cell === 'number' ? cell : cellText(cell),
    ...inColour(cellTone(cell)),
    ...(align ? { right: true as const } : {}),
    ...(typeof cell === 'object' && cell.link ? { link: addressOf(cell.link, out) } : {}),
  };
}

function inColour(tone: Tone | undefined): { colour?: string } {
  return tone ? { colour: COLOURS[tone] } : {};
}

function widthsOf(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  for (const { columns, rows } of blocks) {
    columns.forEach(({ title, wide }, index) => {
      const most = wide ? WIDEST : WIDE;
      const widest = rows.reduce((width, row) => Math.max(width, displayWidth(cellText(row[index] ?? ''))), displayWidth(title));
      widths[index] = Math.min(most, Math.max(widths[index] ?? 8, widest + 2));
    });
  }
  return widths;
}

/** Relative to where the workbook is written, so that both can be moved together. */
function addressOf(link: Link, out: string): string {
  const path = relative(dirname(resolve(out)), resolve(link.file)).replace(/\\/g, '/');
  return linkAddress(path, link.sheet, link.cell);
}
