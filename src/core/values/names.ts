/** A name as it is kept: half width, and no spaces but those between Latin words, two scripts (Eric Bai 白日升) and two people. */
export function tidyName(raw: string): string {
  const text = raw.trim();
  if (!/[\s\uff01-\uff5e\u200b\ufeff]/.test(text)) return text;
  const words = text.normalize('NFKC').replace(/[\u200b\ufeff]/g, '').trim().split(/\s+/);
  // 王 强 is one name that somebody spaced out; 王强 李明 are two.
  const two = words.length > 1 && words.every((word) => PERSON.test(word));
  if (two || text.length > LONGEST_NAME) return words.join(' ');
  const apart = (name: string, word: string): boolean => (LATIN_END.test(name) && (LATIN_START.test(word) || CHINESE.test(word))) || (CHINESE.test(name) && LATIN_START.test(word));
  return words.reduce((name, word) => name + (apart(name, word) ? ' ' : '') + word);
}

/** What is longer is told as it stands: each of its words would be held against all before it. */
export const LONGEST_NAME = 100;

/** Two to four ideographs that are no part of a department. */
const PERSON = /^(?!.*[部门科室处组司章])[\u4e00-\u9fff]{2,4}$/;
const CHINESE = /^[\u4e00-\u9fff]{2,}$/;
const LATIN_END = /[A-Za-z.]$/;
const LATIN_START = /^[A-Za-z]/;

/** A plate as it is kept: capitals, no spaces, dots or dashes. 闽 D·12345 → 闽D12345 */
export function tidyPlate(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s·•.・‧∙\-—_]/g, '').toUpperCase();
}
