import type { Field } from '../records/field';
import type { Register } from '../records/register';
import { ideasOf, likeness, tellingIdeas } from './concepts';
import type { Ideas } from './concepts';
import { headerKey, headerText } from './header-text';
import type { HeaderText } from './header-text';
import { headerWord, wordsFor } from './header-words';

/** One field that a header may mean. */
export interface FieldMatch {
  readonly field: string;
  /** 0 to 1. */
  readonly score: number;
  /** How many of the registers know the word; 0 where the match is by ideas. */
  readonly sharedBy: number;
  /** The header names this as its second fact. */
  readonly second: boolean;
}

interface FieldWords {
  readonly id: string;
  readonly field: Field;
  readonly keys: ReadonlySet<string>;
  readonly ideas: readonly Ideas[];
  readonly not: readonly Veto[];
  /** The words for its values, where it has but a few. */
  readonly choices: ReadonlySet<string> | null;
}

/** A word that speaks against a field. Latin words do so only as whole words, or their beginnings: "by" is no part of "hobby". */
type Veto = { readonly chinese: string } | { readonly latin: string };

const NOTHING: readonly FieldMatch[] = [];
const ENOUGH = 0.66;
const CHOICES = 0.85;
/** Of a field's words: so many that an idea is the field's own, and so many that it is at least not strange to it. */
const MOSTLY = 0.4;
const OFTEN = 0.2;
const RARELY = 0.12;
const FEW = 2;

/** The header words of all registers, ready for matching. Answers are kept, since headers repeat. */
export class Matcher {
  readonly #fields = new Map<string, readonly FieldWords[]>();
  readonly #registersOf = new Map<string, number>();
  readonly #known = new Map<string, readonly FieldMatch[]>();
  readonly #isWord = new Map<string, boolean>();
  readonly #own = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(registers: readonly Register[]) {
    for (const register of registers) {
      const fields = Object.entries(register.fields).map(([id, field]) => fieldWords(id, field));
      this.#fields.set(register.id, fields);
      for (const key of new Set(fields.flatMap((field) => [...field.keys]))) {
        this.#registersOf.set(key, (this.#registersOf.get(key) ?? 0) + 1);
      }
    }
  }

  /** The whole text is a header word of some register. */
  isHeaderWord(text: string): boolean {
    const known = this.#isWord.get(text);
    if (known !== undefined) return known;
    let is = false;
    if (text.length <= 40) {
      const header = headerText(text);
      is = [header.full, header.plain, ...header.scripts, ...header.parts].some((key) => this.#registersOf.has(key));
    }
    if (this.#isWord.size < 20_000) this.#isWord.set(text, is);
    return is;
  }

  /** The fields of one register that a header may mean, best first. */
  match(register: Register, text: string): readonly FieldMatch[] {
    const id = `${register.id}\n${text}`;
    let found = this.#known.get(id);
    if (found === undefined) {
      found = this.#find(register, text);
      this.#known.set(id, found);
    }
    return found;
  }

  /** The text speaks of something telling that none of the field's words do: 印章带出 over 谁同意的 is no mere approval. */
  speaksOfOther(register: Register, field: string, text: string): boolean {
    const words = this.#fields.get(register.id)?.find((own) => own.id === field);
    return words !== undefined && tellingIdeas(text).some((idea) => !words.ideas.some(({ ideas }) => ideas.has(idea)));
  }

  /** The field's own list of words that speak against it. */
  speaksAgainst(register: Register, field: string, text: string): boolean {
    const words = this.#fields.get(register.id)?.find((own) => own.id === field);
    return words !== undefined && vetoed(words, heard(text));
  }

  /** The fields that a text speaks of by an idea that hardly any other field has: 公休日 is the confirmation of rest days, whatever it is called. */
  spokenOf(register: Register, text: string): readonly string[] {
    const own = this.#ownIdeas(register);
    return [...new Set(tellingIdeas(text).flatMap((idea) => own.get(idea) ?? []))];
  }

  /** What a text is about in the end is an idea that all of these fields share. */
  endsInIdeaOf(register: Register, text: string, fields: readonly string[]): boolean {
    const { head } = ideasOf(text);
    const own = head === null ? undefined : this.#ownIdeas(register).get(head);
    return own !== undefined && fields.every((field) => own.includes(field));
  }

  /** Ideas that few fields of a register have, each with the fields of which most words have it. */
  #ownIdeas(register: Register): ReadonlyMap<string, readonly string[]> {
    const known = this.#own.get(register.id);
    if (known !== undefined) return known;
    const shares = new Map<string, { readonly field: string; readonly share: number }[]>();
    for (const { id, ideas } of this.#fields.get(register.id) ?? []) {
      const counts = new Map<string, number>();
      for (const one of ideas) for (const idea of one.ideas) counts.set(idea, (counts.get(idea) ?? 0) + 1);
      for (const [idea, count] of counts) if (count >= ideas.length * RARELY) add(shares, idea, { field: id, share: count / ideas.length });
    }
    const own = new Map<string, readonly string[]>();
    for (const [idea, fields] of shares) {
      const most = Math.max(...fields.map(({ share }) => share));
      const mostly = fields.filter(({ share }) => share >= MOSTLY || (share === most && share >= OFTEN && fields.every((other) => other.share === most || other.share * 3 < most))).map(({ field }) => field);
      if (fields.length <= FEW || mostly.length === 1) own.set(idea, mostly);
    }
    this.#own.set(register.id, own);
    return own;
  }

  #find(register: Register, text: string): readonly FieldMatch[] {
    if (text.length > 60) return NOTHING;
    const header = headerText(text);
    const own = text === header.plain ? [ideasOf(text)] : [ideasOf(text), ideasOf(header.plain)];
    const whole = heard(text);
    const matches: FieldMatch[] = [];
    for (const field of this.#fields.get(register.id) ?? []) {
      const match = this.#matchField(field, header, own, whole);
      if (match !== null) matches.push(match);
    }
    return matches.sort((a, b) => b.score - a.score);
  }

  #matchField(words: FieldWords, header: HeaderText, own: readonly Ideas[], whole: Heard): FieldMatch | null {
    const { full, plain, parts, scripts } = header;
    const exact = words.keys.has(full) ? full : words.keys.has(plain) && !vetoed(words, heard(header.bracket)) ? plain : null;
    if (exact !== null) {
      const named = exact === headerKey(words.field.zh) || exact === headerKey(words.field.en);
      const score = exact === full ? 1 : 0.96 * agreement(words, header, own);
      return { field: words.id, score: score - (named ? 0 : 0.01), sharedBy: this.#registersOf.get(exact) ?? 1, second: false };
    }
    if (namesValues(words, parts)) return { field: words.id, score: CHOICES, sharedBy: 0, second: false };
    const script = scripts.find((key) => words.keys.has(key));
    if (script !== undefined) return { field: words.id, score: 0.97, sharedBy: this.#registersOf.get(script) ?? 1, second: false };
    const at = parts.findIndex((part) => words.keys.has(part));
    if (at >= 0 && !vetoed(words, heard(parts[at] ?? ''))) {
      // 丧属/用车人: what stands first means nothing here.
      const isFirst = at === 0 || !meansAnything(parts[0] ?? '');
      return { field: words.id, score: isFirst ? 0.9 : 0.72, sharedBy: this.#registersOf.get(parts[at] ?? '') ?? 1, second: !isFirst };
    }
    if (vetoed(words, whole)) return null;
    // A signature is called one: 用车人 is the name, not the name signed.
    if (words.field.type === 'signature' && !SIGNED.test(full)) return null;
    // A serial is known by name only: any number would look like one.
    if (words.field.zh === '序号' && !own.some((mine) => mine.ideas.has('serial'))) return null;
    let best = 0;
    for (const mine of own) for (const theirs of words.ideas) best = Math.max(best, likeness(mine, theirs));
    return best >= ENOUGH ? { field: words.id, score: best * 0.88, sharedBy: 0, second: false } : null;
  }
}

function fieldWords(id: string, field: Field): FieldWords {
  const keys = new Set<string>();
  const ideas = new Map<string, Ideas>();
  for (const text of wordsFor(field)) {
    const word = headerWord(text);
    keys.add(word.key);
    if (word.ideas.ideas.size > 0) ideas.set(word.named, word.ideas);
  }
  return { id, field, keys, ideas: [...ideas.values()], not: (field.not ?? []).map(vetoOf), choices: choicesOf(field) };
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const SIGNED = /[签认核实章批]|同意|安排|sign|confirm|approv|ok/;

function meansAnything(part: string): boolean {
  return [...ideasOf(part).ideas].some((idea) => !idea.startsWith('?'));
}

/** 盖/未盖, 在库/在用/送修, 公章/合同章: the values to choose from are the header. */
function namesValues({ field, choices }: FieldWords, parts: readonly string[]): boolean {
  if (parts.length < 2) return false;
  if (field.type === 'seal') return parts.every((part) => part.endsWith('章'));
  if (choices === null) return false;
  const known = parts.filter((part) => choices.has(part)).length;
  return known > 1 && known >= parts.length * 0.75;
}

function choicesOf({ choices }: Field): ReadonlySet<string> | null {
  return choices ? new Set(Object.entries(choices).flat(2)) : null;
}

/** 审批（经理） is the manager's approval and no other: where brackets say something of their own, the field's words must speak of it too. */
function agreement(words: FieldWords, header: HeaderText, [whole]: readonly Ideas[]): number {
  if (whole === undefined || header.bracket === '' || tellingIdeas(header.bracket).length === 0) return 1;
  return Math.max(0.7, ...words.ideas.map((theirs) => likeness(whole, theirs)));
}

function vetoOf(not: string): Veto {
  if (/[\u3400-\u9fff]/.test(not)) return { chinese: headerKey(not) };
  const word = not.toLowerCase().replace(/[^a-z0-9#]+/g, ' ').trim();
  return { latin: word.length > 3 ? ` ${word}` : ` ${word} ` };
}

/** A text as vetoes are looked for in it. */
interface Heard {
  readonly chinese: string;
  readonly latin: string;
}

function heard(text: string): Heard {
  const latin = text.normalize('NFKC').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z0-9#]+/g, ' ');
  return { chinese: headerKey(text), latin: ` ${latin} ` };
}

function vetoed({ not }: FieldWords, { chinese, latin }: Heard): boolean {
  return not.some((one) => ('chinese' in one ? chinese.includes(one.chinese) : latin.includes(one.latin)));
}
