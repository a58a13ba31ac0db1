import type { Finding, Place } from '../../../core/rules/finding';
import type { NamedPlace } from '../../../reports/place-names';
import { clauseNames, ruleNamed } from './rule-named';

/** What a search looks through: put together for each finding when it is first asked for, and kept. */
export class FindingTexts {
  readonly #texts: string[] = [];
  readonly #rules = new Map<string, string>();

  constructor(private readonly nameOf: (place: Place) => NamedPlace) {}

  /** All of the words stand somewhere in the finding's sentence, names, place or clause. */
  matches(finding: Finding, index: number, words: readonly string[]): boolean {
    const text = (this.#texts[index] ??= this.#textOf(finding));
    return words.every((word) => text.includes(word));
  }

  #textOf(finding: Finding): string {
    const { message, place, person, department } = finding;
    return `${plain(`${message.zh}\n${message.en}\n${place.file}\n${place.sheet}\n${this.nameOf(place).cell}\n${person ?? ''}\n${department ?? ''}`)}\n${this.#ruleText(finding)}`;
  }

  /** The same for all findings of a rule that cite the same clauses. */
  #ruleText({ rule, clause }: Finding): string {
    const key = `${rule} ${clause.join(' ')}`;
    let text = this.#rules.get(key);
    if (text === undefined) {
      const { title } = ruleNamed(rule);
      const clauses = clauseNames(clause);
      this.#rules.set(key, (text = plain([key, title.zh, title.en, clauses?.zh ?? '', clauses?.en ?? ''].join('\n'))));
    }
    return text;
  }
}

/** The words of a search, as they are compared. */
export function searchWords(search: string): string[] {
  return plain(search).split(/\s+/).filter((word) => word !== '');
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
