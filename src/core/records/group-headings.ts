import type { Matcher } from '../layout/matcher';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Field } from './field';
import type { HeadingFact } from './heading-facts';
import { headingFacts } from './heading-facts';
import { statingText } from './part-view';
import type { ColumnSource, Draft } from './row-reader';
import type { Register } from './register';

/** Carries what headings state down to the records under them, where the records themselves say nothing. */
export class GroupHeadings {
  readonly #values = new Map<string, unknown>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly register: Register,
    private readonly matcher: Matcher,
    private readonly readerOf: (field: Field, id: string) => ColumnSource['read'],
    private readonly hasColumn: (id: string) => boolean,
  ) {}

  /** A title over the header: it speaks for facts that have no column. */
  hearTitle(text: string): void {
    for (const fact of headingFacts(text, this.register, this.matcher)) {
      // A date in the title may be that of the sheet, so it speaks only where no column tells when.
      if (this.register.eventDate.includes(fact.field) ? !this.register.eventDate.some(this.hasColumn) : !this.hasColumn(fact.field)) this.#take(fact);
    }
  }

  /** A lone text between records: it also fills the blank cells of a column that every record needs. */
  hearLine(text: string): void {
    for (const fact of headingFacts(text, this.register, this.matcher)) {
      if (!this.hasColumn(fact.field) || this.register.fields[fact.field]?.required !== undefined) this.#take(fact);
    }
  }

  /** A total ends the group. */
  close(): void {
    this.#values.clear();
  }

  fill(draft: Draft): void {
    for (const [id, value] of this.#values) {
      if (draft[id] !== null || draft.$.notes?.some((note) => note.field === id)) continue;
      draft[id] = value;
      (draft.$.filledDown ??= []).push(id);
    }
  }

  #take({ field: id, text }: HeadingFact): void {
    const field = this.register.fields[id];
    if (!field) return;
    const reading = this.readerOf(field, id)(statingText(this.sheet, text), 0, 0);
    if (reading.state === 'value') this.#values.set(id, reading.value);
  }
}
