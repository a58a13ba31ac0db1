import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';
import type { XmlScanner, XmlSink } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { decodeText, decodeUtf8 } from '../xml/text';
import { runCells } from './cell-lane';
import { type CellLane, newLane } from './lane-state';
import { wordBytes } from './byte-words';
import type { CellWriter, RawCell } from './cell-writer';
import { readFilter } from './lists';
import { mergeWord, readMerge, runMerges } from './merge';

/** Follows a worksheet element by element; what is written in the plainest form goes down the fast lane instead. */
export class SheetSink implements XmlSink {
  readonly #cell: RawCell = { type: '', style: 0, value: null, formula: null, inline: null };
  readonly #lane: CellLane;
  #scanner: Pick<XmlScanner, 'depth'> = { depth: 0 };
  #cellDepth = 0;
  #inData = false;
  /** How a plain merge begins, while the list of them is open. */
  #merge: Uint8Array | null = null;
  #inCell = false;
  #phonetic = false;
  #capture: 'value' | 'formula' | 'inline' | null = null;
  #column = -1;
  /** Their areas stand in parts of their own. */
  hasTables = false;

  constructor(
    private readonly writer: CellWriter,
    private readonly limits: ReadLimits,
    private readonly useLane = true,
  ) {
    this.#lane = newLane(writer);
  }

  attach(scanner: Pick<XmlScanner, 'depth'>): void {
    this.#scanner = scanner;
  }

  fastLane(bytes: Uint8Array, at: number, end: number): number {
    if (!this.useLane) return at;
    if (this.#merge) return runMerges(this.writer.builder, bytes, at, this.#merge, this.limits);
    if (!this.#inData || this.#inCell) return at;
    const after = runCells(this.#lane, bytes, at, end);
    this.#scanner.depth += this.#lane.opened;
    return after;
  }

  /** After each piece: until then the texts of its cells may be missing from the pool. */
  settleTexts(): void {
    this.#lane.texts.settle();
  }

  /** Once the pool has forgotten texts. */
  forgetTexts(): void {
    this.#lane.texts.forget();
  }

  open(name: string, tag: Tag, prefix: string): void {
    if (this.#inCell) this.#openInCell(name);
    else if (this.#inData) this.#openInData(name, tag);
    else this.#openAround(name, tag, prefix);
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.#capture === null) return;
    const before = this.#cell[this.#capture] ?? '';
    const now = before + (literal ? decodeUtf8 : decodeText)(bytes, start, end);
    if (now.length > this.limits.cellCharacters) throw tooLarge('单元格文字过长', 'a cell is too long');
    this.#cell[this.#capture] = now;
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 't') this.#capture = null;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c' && this.#inCell && this.#scanner.depth < this.#cellDepth) this.#endCell();
    else if (name === 'sheetData') this.#inData = false;
    else if (name === 'mergeCells') this.#merge = null;
  }

  #openAround(name: string, tag: Tag, prefix: string): void {
    if (name === 'sheetData') {
      this.#inData = true;
      this.#lane.prefix = wordBytes(prefix === '' ? '' : `${prefix}:`);
    } else if (name === 'col' && tag.flag('hidden')) this.#hideColumns(tag);
    else if (name === 'mergeCells') this.#merge = mergeWord(prefix);
    else if (name === 'autoFilter') readFilter(this.writer.builder, tag);
    else if (name === 'tablePart') this.hasTables = true;
    else if (name === 'mergeCell') readMerge(this.writer.builder, tag.get('ref') ?? '', this.limits);
  }

  #openInData(name: string, tag: Tag): void {
    if (name === 'c') return this.#startCell(tag);
    if (name !== 'row') return;
    const lane = this.#lane;
    const stated = Number(tag.get('r') ?? NaN);
    lane.rowStated = Number.isInteger(stated) && stated > 0;
    lane.row = lane.rowStated ? stated - 1 : lane.row + 1;
    lane.column = -1;
    this.writer.checkPlace(lane.row, 0);
    this.writer.checkSize();
    const hidden = tag.flag('hidden') || Number(tag.get('ht') ?? 1) === 0;
    if (hidden) this.writer.builder.hideRow(lane.row);
  }

  #openInCell(name: string): void {
    const cell = this.#cell;
    const child = this.#scanner.depth === this.#cellDepth + 1;
    if (name === 'v' && child) {
      this.#capture = 'value';
      cell.value ??= '';
    } else if (name === 'f' && child) {
      this.#capture = 'formula';
      cell.formula ??= '';
    } else if (name === 'is' && child) cell.inline ??= '';
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 't' && !this.#phonetic && cell.inline !== null) this.#capture = 'inline';
  }

  #startCell(tag: Tag): void {
    const lane = this.#lane;
    const place = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(tag.get('r') ?? '');
    if (place?.[1]) {
      let column = 0;
      for (const letter of place[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      lane.column = column - 1;
      if (!lane.rowStated) lane.row = Number(place[2]) - 1;
    } else lane.column++;
    this.writer.checkPlace(lane.row, lane.column);
    this.#column = lane.column;
    this.#inCell = true;
    this.#cellDepth = this.#scanner.depth;
    const cell = this.#cell;
    cell.type = tag.get('t') ?? '';
    cell.style = styleIndex(tag.get('s'));
    cell.value = cell.formula = cell.inline = null;
  }

  #endCell(): void {
    this.#inCell = false;
    this.#capture = null;
    this.writer.typed(this.#lane.row, this.#column, this.#cell);
  }

  #hideColumns(tag: Tag): void {
    const from = Math.max(1, Number(tag.get('min') ?? 0) || 1);
    const to = Math.min(16384, Number(tag.get('max') ?? 0) || from);
    if (from <= to) this.writer.builder.hideColumns(from - 1, to - 1);
  }
}

/** No style at all when it is no number. */
function styleIndex(stated: string | undefined): number {
  if (stated === undefined || stated === '') return 0;
  return /^\d{1,7}$/.test(stated) ? Number(stated) : -1;
}
