import type { Separator } from './separator';

export interface CsvRecord {
  /** Lines count from 0; a record over several lines counts by its first. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a text file, blank ones included. Lines end in CR, LF or both; a field in quotes may hold any of them,
 * and a quote is written twice. A line that begins with `#` is a comment, unless a separator follows at once.
 */
export function* csvRecords(text: string, separator: Separator): Generator<CsvRecord> {
  const code = separator.charCodeAt(0);
  let at = 0;
  let line = 0;
  while (at < text.length) {
    const start = line;
    if (text[at] === '#' && text[at + 1] !== separator) {
      at = skipLineEnd(text, lineEnd(text, at));
      line++;
      continue;
    }
    const fields: string[] = [];
    for (;;) {
      let field: string;
      if (text.charCodeAt(at) === QUOTE) {
        const end = quotedEnd(text, at + 1);
        field = text.slice(at + 1, end).replaceAll('""', '"');
        line += lineBreaks(field);
        at = end + 1;
        const rest = fieldEnd(text, at, code);
        field += text.slice(at, rest);
        at = rest;
      } else {
        const end = fieldEnd(text, at, code);
        field = text.slice(at, end);
        at = end;
      }
      fields.push(field);
      if (text.charCodeAt(at) !== code || at >= text.length) break;
      at++;
    }
    at = skipLineEnd(text, at);
    line++;
    yield { line: start, fields };
  }
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

function fieldEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === CR || code === LF) return at;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  return fieldEnd(text, from, LF);
}

function skipLineEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  return at + 1;
}

/** The closing quote, or the end of the text when it is missing. */
function quotedEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return text.length;
}

function lineBreaks(field: string): number {
  return field.includes('\n') || field.includes('\r') ? field.split(/\r\n?|\n/).length - 1 : 0;
}
