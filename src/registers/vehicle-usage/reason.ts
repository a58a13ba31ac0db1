import { remembered } from '../../core/checks/remembered';
import { simplified } from '../../core/values/simplified';
import { otherCity } from './far-place';
import { privateWords } from './private-matter';
import type { ReasonCase } from './reason-words';
import { FIRM, LIKELY } from './reason-words';

/** The case that a text names outright. */
export const firmCase = remembered((text) => named(FIRM, text));

/** The case that its words usually stand for. */
export const likelyCase = remembered((text) => named(LIKELY, text));

function named(words: typeof FIRM, text: string): ReasonCase | null {
  const plain = simplified(text.normalize('NFKC'));
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** What the column 派车类别 says: a case, something that is none, or nothing that could be judged. */
export type ClassReading = ReasonCase | 'private' | 'unlisted' | 'other' | 'nothing';

export const readClass = remembered((text: string): ClassReading => {
  const plain = simplified(text.normalize('NFKC')).trim();
  if (SAYS_NOTHING.test(plain)) return 'nothing';
  if (OTHER.test(plain)) return 'other';
  if (/^财务(?:用车|办款)?$/.test(plain) || /^银行/.test(plain)) return 'cash';
  if (privateWords(plain) !== null) return 'private';
  return firmCase(plain) ?? likelyCase(plain) ?? 'unlisted';
});

/** Somewhere outside the local area. */
export function isFar(text: string, far: readonly string[], local: readonly string[]): boolean {
  return far.some((name) => text.includes(name)) || otherCity(text, local) !== null;
}

const SAYS_NOTHING = /^(?:公务|公务用车|公车|公事|公干|因公|业务|业务用车|工作|工作用车|办公|优先|优先派车|优先用车|可派车|[\s/\-—、.。()#\d一二三四五六七①-⑧A-Ha-h类级项第条款节九十]*|business|official)$/i;
const OTHER = /^(?:其他|其它|其他用车|其它用车|other|others|misc\.?)$/i;
