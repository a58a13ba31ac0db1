import type { Separator } from '../csv/separator';

export interface FieldSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the fields stand in the text, record by record, as `csvRecords` counts them. */
export function* fieldSpans(text: string, separator: Separator, from: number): Generator<FieldSpan[]> {
  let at = from;
  while (at < text.length) {
    if (text[at] === '#' && text[at + 1] !== separator) {
      at = afterLine(text, endOf(text, at, '\n'));
      continue;
    }
    const spans: FieldSpan[] = [];
    for (;;) {
      const start = at;
      if (text[at] === '"') at = quotedEnd(text, at + 1);
      at = endOf(text, at, separator);
      spans.push({ start, end: at });
      if (text[at] !== separator) break;
      at++;
    }
    at = afterLine(text, at);
    yield spans;
  }
}

function endOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++;
  return at;
}

function afterLine(text: string, at: number): number {
  return at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
}

/** Past the closing quote; the end of the text where it is missing. */
function quotedEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length;
}
