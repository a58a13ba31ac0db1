import type { Register } from '../records/register';
import { headerText } from './header-text';
import type { Matcher } from './matcher';

const SURE = 0.85;
/** 起止时间, 往返里程: both ends in one word. */
const BOTH_ENDS = /^(.{0,4})(起|始|往|出)(止|末|返|回|讫)(.{1,4})$/;
const BRACKETED = /^(.*?)[（(]([^（）()]{1,12})[)）]\s*$/;

/**
 * The fields that each part of a two-fact header may mean, best first: 使用人/部门, 出车/返回时间 (what the last part
 * ends with holds for the first too), 批准人/日期 (what the first begins with holds for the last), 里程（起-止）.
 * Empty where the header names one fact.
 */
export function factsNamed(register: Register, header: string, matcher: Matcher): readonly (readonly string[])[] {
  const bracketed = BRACKETED.exec(header.normalize('NFKC').trim());
  const inside = (bracketed?.[2] ?? '').split(/[-–—~/、至]/).map((part) => part.trim());
  const stem = bracketed?.[1] ?? '';
  const both = BOTH_ENDS.exec(header.normalize('NFKC').trim());
  if (both) return endsNamed(register, [both[2] ?? '', both[3] ?? ''].map((end) => `${both[1] ?? ''}${end}${both[4] ?? ''}`), matcher);
  const named = inside.length === 2 && inside.every((part) => part !== '' && part.length <= 3)
    ? inside.map((part) => meaning(register, [`${stem}${part}`, `${part}${stem}`], matcher))
    : partsNamed(register, headerText(header).parts, matcher);
  return sureOf(named);
}

/** The fields that the words for both ends of something (起时间, 止时间) may mean; empty where either means none. */
export function endsNamed(register: Register, words: readonly string[], matcher: Matcher): readonly (readonly string[])[] {
  return sureOf(words.map((word) => meaning(register, [word], matcher)));
}

function sureOf(named: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return named.every((fields) => fields.length > 0) ? named : [];
}

function partsNamed(register: Register, parts: readonly string[], matcher: Matcher): (readonly string[])[] {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  return parts.map((part, index) => {
    const wordings = [part];
    if (index < parts.length - 1 && last.length > 2) wordings.push(part + last.slice(-2));
    if (index > 0 && first.length > 2) wordings.push(first.slice(0, 2) + part);
    return meaning(register, wordings, matcher);
  });
}

function meaning(register: Register, wordings: readonly string[], matcher: Matcher): string[] {
  const scores = new Map<string, number>();
  for (const wording of wordings) {
    for (const { field, score } of matcher.match(register, wording)) if (score >= SURE && score > (scores.get(field) ?? 0)) scores.set(field, score);
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([field]) => field);
}
