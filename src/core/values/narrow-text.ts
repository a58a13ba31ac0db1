import { simplified } from './simplified';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const COLONS = /[\u2236\ufe30\ua789]/g;
const HYPHENS = /[\u2010-\u2013\u2212\ufe63]/g;

/** Half width, simplified characters, trimmed, one sort of colon and hyphen, nothing invisible: the form in which values are read. */
export function narrow(text: string): string {
  if (isPlain(text)) return simplified(text).trim();
  return simplified(text.normalize('NFKC')).replace(INVISIBLE, '').replace(COLONS, ':').replace(HYPHENS, '-').trim();
}

/** Longer than anybody writes a date, a time or a number; such a text is not searched for one. */
export function isTooLong(text: string): boolean {
  return text.length > 60;
}

/** Only characters that narrowing leaves alone: ASCII and the everyday ideographs. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e && (code < 0x4e00 || code > 0x9fff)) return false;
  }
  return true;
}
