import { displayWidth, wrapped } from '../../core/workbook/display-width';
import type { Block, Document, DocumentCell, Tone } from './document';
import { cellText, cellTone } from './document';
import { padded } from './padded';

export interface TextStyle {
  readonly colour: boolean;
  /** Rows shown of one block; a terminal is no place for thousands. */
  readonly limit: number;
  /** Longer sentences go on below, under where they began. */
  readonly width: number;
  readonly more: (rows: number) => string;
}

const CODES: Readonly<Record<Tone, string>> = { error: '31;1', warning: '33;1', info: '36', loud: '35;1', good: '32;1', quiet: '2' };

export function textOf(document: Document, style: TextStyle): string {
  const lines: string[] = [[document.title, ...document.lead].join(' — ')];
  for (const section of document.sections) {
    if (section.blocks.length === 0) continue;
    lines.push('', painted(`━━ ${section.title} ━━`, '1', style));
    for (const block of section.blocks) lines.push(...blockLines(block, style));
  }
  if (document.summary.length > 0) {
    lines.push('', document.summary.map((part) => toned(part.text, part.tone, style)).join(' · '));
  }
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block, style: TextStyle): string[] {
  const lines: string[] = [];
  if (block.title !== '') lines.push(toned(block.title, block.tone, style));
  for (const note of block.notes ?? []) lines.push(`  ${toned(oneLine(note), 'quiet', style)}`);
  const shown = block.rows.slice(0, style.limit);
  const rows = shown.map((row) => row.map((cell) => oneLine(cellText(cell))));
  const isTable = block.columns.some((column) => column.title !== '');
  const heads = block.columns.map((column) => column.title);
  const widths = block.columns.map((_, index) =>
    rows.reduce((width, row) => Math.max(width, displayWidth(row[index] ?? '')), isTable ? displayWidth(heads[index] ?? '') : 0),
  );
  if (isTable && rows.length > 0) lines.push(`  ${toned(laidOut(heads, heads, block, widths, { ...style, colour: false }), 'quiet', style)}`);
  shown.forEach((row, index) => lines.push(`  ${laidOut(rows[index] ?? [], row, block, widths, style)}`));
  if (block.rows.length > shown.length) lines.push(`  ${toned(style.more(block.rows.length - shown.length), 'quiet', style)}`);
  return lines;
}

function laidOut(texts: readonly string[], cells: readonly DocumentCell[], block: Block, widths: readonly number[], style: TextStyle): string {
  const before = widths.slice(0, texts.length - 1).reduce((sum, width) => sum + width + 2, 2);
  return texts
    .map((text, index) => {
      const align = block.columns[index]?.align ?? 'left';
      const tone = cellTone(cells[index] ?? '');
      const isLast = index === texts.length - 1;
      if (!isLast || align === 'right') return toned(padded(text, widths[index] ?? 0, align), tone, style);
      return wrapped(text, Math.max(24, style.width - before)).map((line) => toned(line, tone, style)).join(`\n${' '.repeat(before)}`);
    })
    .join('  ')
    .trimEnd();
}

function toned(text: string, tone: Tone | undefined, style: TextStyle): string {
  return tone ? painted(text, CODES[tone], style) : text;
}

function painted(text: string, code: string, style: TextStyle): string {
  return style.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** A register's text may hold line breaks and worse: nothing of it may steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
