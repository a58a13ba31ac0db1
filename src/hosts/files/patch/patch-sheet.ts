import { a1, parseA1 } from '../../../core/workbook/ref';
import type { CellPatch } from './cell-patch';
import { cellXml } from './cell-xml';
import { attribute, withoutAttribute, xmlTags, type XmlTag } from './xml-tags';

/** Which style a patched cell gets, by the one it has; null: as it is. */
export type StyleFor = (current: number, to: CellPatch['to']) => number | null;

/** Rewrites the touched cells of a sheet's part; every other letter of it stays. */
export function patchSheet(xml: string, patches: readonly CellPatch[], styleFor: StyleFor, dates1904: boolean): string {
  const waiting = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  const out: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string) => {
    out.push(xml.slice(copied, start), text);
    copied = end;
  };
  const written = (patch: CellPatch, prefix: string, attributes: string) => {
    const { to } = patch;
    const shift = dates1904 && to.kind === 'number' && (to.format === 'date' || to.format === 'datetime') ? 1462 : 0;
    return cellXml(prefix, attributes, to, styleFor(Number(attribute(attributes, 's') ?? 0), to), shift);
  };
  const fresh = (prefix: string, row: number, column: number) => {
    let text = '';
    for (let next = waiting[0]; next && next.row === row && next.column < column; next = waiting[0]) {
      text += written(next, prefix, ` r="${a1(next.row, next.column)}"`);
      waiting.shift();
    }
    return text;
  };
  const freshRows = (prefix: string, before: number) => {
    let text = '';
    for (let next = waiting[0]; next && next.row < before; next = waiting[0]) {
      text += `<${prefix}row r="${next.row + 1}">${fresh(prefix, next.row, Infinity)}</${prefix}row>`;
    }
    return text;
  };
  let row = -1;
  let column = -1;
  let inData = false;
  let rowTag: XmlTag | null = null;
  let cell: { readonly tag: XmlTag; readonly patch: CellPatch } | null = null;
  for (const tag of xmlTags(xml)) {
    if (waiting.length === 0 && cell === null) break;
    if (tag.name === 'sheetData') {
      if (tag.kind === 'open') inData = true;
      else if (tag.kind === 'empty') replace(tag.start, tag.end, `<${tag.prefix}sheetData>${freshRows(tag.prefix, Infinity)}</${tag.prefix}sheetData>`);
      else {
        replace(tag.start, tag.start, freshRows(tag.prefix, Infinity));
        inData = false;
      }
    } else if (!inData) continue;
    else if (cell) {
      if (tag.name !== 'c' || tag.kind !== 'close') continue;
      replace(cell.tag.start, tag.end, written(cell.patch, cell.tag.prefix, cell.tag.attributes));
      cell = null;
    } else if (tag.name === 'row') {
      if (tag.kind === 'close') {
        replace(tag.start, tag.start, fresh(tag.prefix, row, Infinity));
        rowTag = null;
        continue;
      }
      row = Number(attribute(tag.attributes, 'r') ?? row + 2) - 1;
      column = -1;
      const rows = freshRows(tag.prefix, row);
      if (rows !== '') replace(tag.start, tag.start, rows);
      rowTag = tag;
      if (waiting[0]?.row !== row) continue;
      // A hint only, and wrong as soon as a cell is added outside it.
      const attributes = withoutAttribute(tag.attributes, 'spans');
      if (tag.kind === 'open') replace(tag.start, tag.end, `<${tag.prefix}row${attributes}>`);
      else replace(tag.start, tag.end, `<${tag.prefix}row${attributes}>${fresh(tag.prefix, row, Infinity)}</${tag.prefix}row>`);
    } else if (tag.name === 'c' && tag.kind !== 'close' && rowTag) {
      column = parseA1(attribute(tag.attributes, 'r') ?? '')?.column ?? column + 1;
      const before = fresh(tag.prefix, row, column);
      if (before !== '') replace(tag.start, tag.start, before);
      const next = waiting[0];
      if (!next || next.row !== row || next.column !== column) continue;
      waiting.shift();
      if (tag.kind === 'open') cell = { tag, patch: next };
      else replace(tag.start, tag.end, written(next, tag.prefix, tag.attributes));
    }
  }
  out.push(xml.slice(copied));
  return out.join('');
}
