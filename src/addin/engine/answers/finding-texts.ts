import type { Finding } from '../../../core/rules/finding';
import type { Place } from '../../../core/rules/finding';
import type { NamedPlace } from '../../../reports/place-names';
import { clauseNames, ruleNamed } from './rule-named';

/** What a search looks through: put together for each finding when it is first asked for, and kept. */
export class FindingTexts {
  readonly #texts: string[] = [];

  constructor(private readonly nameOf: (place: Place) => NamedPlace) {}

  /** All of the words stand somewhere in the finding's sentence, names, place or clause. */
  matches(finding: Finding, index: number, words: readonly string[]): boolean {
    const text = (this.#texts[index] ??= this.#textOf(finding));
    return words.every((word) => text.includes(word));
  }

  #textOf(finding: Finding): string {
    const { message, place, rule, person, department, clause } = finding;
    const { title } = ruleNamed(rule);
    const clauses = clauseNames(clause);
    const parts = [message.zh, message.en, title.zh, title.en, rule, place.file, place.sheet, this.nameOf(place).cell, person, department, ...clause, clauses?.zh, clauses?.en];
    return plain(parts.filter((part) => part != null).join('\n'));
  }
}

/** The words of a search, as they are compared. */
export function searchWords(search: string): string[] {
  return plain(search).split(/\s+/).filter((word) => word !== '');
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
