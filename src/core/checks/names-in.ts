import { remembered } from './remembered';

const BETWEEN = /[、,;/|+&\n():]+/;
/** A signature's date: 陈立 2026.3.5 */
const DATE_AT_END = /(?<=[\u4e00-\u9fff])(?:(?:\d{4}[-.年/])?\d{1,2}[-.月/]\d{1,2}日?|\d{8}|(?:19|20)\d{2})$/;
const NOTHING = /^(?:[\s/\\\-—–_.。*×?]*|无|没有|未填|未定|空|n\/?a|none|nil|null|tbd)$/i;

/** A cell that is filled and still says nothing: `/`, `—`, 无. */
export function saysNothing(text: string | null): boolean {
  return text === null || NOTHING.test(text.normalize('NFKC').trim());
}

/** Every name that a cell may mean: the whole of it, and the parts of 张三、李四 or 总经理(王五). */
export const namesIn = remembered((text: string): readonly string[] => {
  const plain = text.normalize('NFKC').trim();
  const parts = plain.split(BETWEEN).map(bare).map((part) => part.replace(DATE_AT_END, '')).filter((part) => !/^[\d.日]*$/.test(part));
  if (parts.length > 1) return parts;
  const words = plain.split(/\s+/).filter((word) => !/^[\d.年月日-]+$/.test(word));
  // 王 强 is one name that somebody spaced out; 王强 李明 are two, and Eric Bai 白日升 is one again.
  const apart = words.length > 1 && words.every((word) => word.length > 1 && /[\u4e00-\u9fff]/.test(word));
  return apart ? words.map(bare) : [parts[0] ?? bare(plain)];
});

export function sameName(a: string, b: string): boolean {
  return a === b || key(a) === key(b);
}

const key = remembered((text: string): string => bare(text).toLowerCase());

/** Without spaces and width variants; the space between Latin words stays, as a single one. */
function bare(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, (space, at: number, all: string) => {
    const latin = /[A-Za-z.]/.test(all[at - 1] ?? '') && /[A-Za-z]/.test(all[at + space.length] ?? '');
    return latin ? ' ' : '';
  });
}
