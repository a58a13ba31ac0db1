import { narrowHeader } from './header-text';
import { FILLERS, LEXICON, MAY_BE_SAYING, SAYINGS, SILENT } from './lexicon';

export interface Ideas {
  readonly ideas: ReadonlySet<string>;
  readonly weight: number;
  /** What Chinese words are about is said last; null for other scripts. */
  readonly head: string | null;
}

const WEIGHT = new Map(LEXICON.map(([idea, weight]) => [idea, weight]));
/** Ideas that a column of any sheet may be about: alone they prove nothing. */
const GENERIC = new Set(['when', 'person', 'department', 'office', 'number', 'count', 'times', 'money', 'name', 'use', 'whether', 'total', 'start', 'end', 'actual', 'company']);

/** The idea of each known word; null for a filler, which only keeps its characters from being taken for other words. */
const OF_WORD = new Map<string, string | null>();
/** How long a known word that begins with a character may be, so that no longer ones are looked for. */
const LONGEST = new Map<string, number>();
for (const [idea, , words] of LEXICON) for (const word of words.split(' ')) know(word, idea);
for (const word of FILLERS) know(word, null);

function know(word: string, idea: string | null): void {
  if (OF_WORD.has(word)) return;
  OF_WORD.set(word, idea);
  const first = word.charAt(0);
  if (word.length > (LONGEST.get(first) ?? 0)) LONGEST.set(first, word.length);
}

export function ideasOf(text: string): Ideas {
  return ideasOfNarrow(narrowHeader(text));
}

/** As `ideasOf`, of a text that is narrow and simplified already. */
export function ideasOfNarrow(narrow: string): Ideas {
  const ideas = new Set<string>();
  let weight = 0;
  let head: string | null = null;
  for (const word of wordsIn(narrow)) {
    const idea = OF_WORD.get(word) ?? (SILENT.has(word) ? null : `?${word}`);
    if (idea === null) continue;
    // A closing 否, 没有 or 啥 only asks about what stands before it.
    if (idea !== 'whether' && idea !== 'what') head = word < FIRST_CHINESE ? null : idea;
    if (ideas.has(idea)) continue;
    ideas.add(idea);
    weight += weightOf(idea);
  }
  return { ideas, weight, head };
}

/** What `ideasOf` found in a text once: the ideas in their order, and the last word's. */
export function knownIdeas(found: readonly string[], head: string | null): Ideas {
  let weight = 0;
  for (const idea of found) weight += weightOf(idea);
  return { ideas: new Set(found), weight, head };
}

/** 0 to 1: the share of ideas that two headers have in common. */
export function likeness(a: Ideas, b: Ideas): number {
  let common = 0;
  let telling = false;
  for (const idea of a.ideas) {
    if (!b.ideas.has(idea)) continue;
    common += weightOf(idea);
    telling ||= !GENERIC.has(idea);
  }
  if (common === 0) return 0;
  let share = (2 * common) / (a.weight + b.weight);
  if (!telling && share < 0.999) share *= 0.7;
  return a.head === null || b.ideas.has(a.head) ? share : share * 0.7;
}

function weightOf(idea: string): number {
  // Unknown words weigh less than known ones, so that one of them does not spoil a match.
  return WEIGHT.get(idea) ?? (idea.length > 3 ? 0.6 : 0.5);
}

/** Chinese by the longest known word, Latin by spaces, marks and changes of case. */
function wordsIn(narrow: string): string[] {
  let spaced = narrow.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  if (MAY_BE_SAYING.test(spaced)) for (const [saying, meant] of SAYINGS) spaced = spaced.replace(saying, meant);
  const words: string[] = [];
  for (const run of spaced.match(/[\u3400-\u9fff]+|[a-z]+|#/g) ?? []) {
    if (run < FIRST_CHINESE) {
      words.push(run);
      continue;
    }
    for (let at = 0; at < run.length; ) {
      let length = Math.min(LONGEST.get(run.charAt(at)) ?? 1, run.length - at);
      while (length > 1 && !OF_WORD.has(run.slice(at, at + length))) length--;
      words.push(run.slice(at, at + length));
      at += length;
    }
  }
  return words;
}

const FIRST_CHINESE = '\u3400';


/** The ideas that set a text apart from those of other kinds. */
export function tellingIdeas(text: string): string[] {
  return [...ideasOf(text).ideas].filter((idea) => !GENERIC.has(idea) && !idea.startsWith('?'));
}
