import type { Severity } from '../../../core/rules/finding';
import type { NamedPlace } from '../../../reports/place-names';
import { placeNames } from '../../../reports/place-names';
import type { Place } from '../../../core/rules/finding';
import type { Checked } from '../session/checked';
import type { Groups, GroupHead } from './finding-groups';
import { groupsOf } from './finding-groups';
import type { FindingQuery, Grouping } from '../finding-list';
import { FindingTexts, searchWords } from './finding-texts';

/** What a query finds, group by group: `order` holds the findings' numbers. */
export interface Ordered {
  readonly order: Int32Array;
  readonly groups: readonly OrderedGroup[];
}
export interface OrderedGroup extends GroupHead {
  /** Where it begins in `order`. */
  readonly start: number;
  readonly count: number;
  /** The worst of its findings. */
  readonly severity: Severity;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Queries between which a person goes to and fro. */
const KEPT = 4;

/** The findings of one check, ready for being grouped, filtered and searched. Nothing is sorted twice. */
export class FindingIndex {
  readonly nameOf: (place: Place) => NamedPlace;
  readonly #texts: FindingTexts;
  readonly #groups = new Map<Grouping, Groups>();
  readonly #ordered = new Map<string, Ordered>();

  constructor(
    readonly checked: Checked,
    texts?: FindingTexts,
  ) {
    this.nameOf = placeNames(checked.workbooks);
    this.#texts = texts ?? new FindingTexts(this.nameOf);
  }

  /** For the same findings, some of them waived by now. */
  with(checked: Checked): FindingIndex {
    return new FindingIndex(checked, this.#texts);
  }

  ordered({ group, severities, search }: FindingQuery): Ordered {
    const words = searchWords(search);
    const key = JSON.stringify([group, [...severities].sort(), words]);
    let ordered = this.#ordered.get(key);
    if (!ordered) {
      ordered = this.#order(group, new Set(severities), words);
      const oldest = this.#ordered.keys().next();
      if (this.#ordered.size >= KEPT && !oldest.done) this.#ordered.delete(oldest.value);
      this.#ordered.set(key, ordered);
    }
    return ordered;
  }

  #order(grouping: Grouping, severities: ReadonlySet<Severity | 'waived'>, words: readonly string[]): Ordered {
    const { findings } = this.checked.result;
    const { of, heads } = this.#groupsBy(grouping);
    const counts = new Int32Array(heads.length);
    const worst = new Uint8Array(heads.length).fill(SEVERITIES.length - 1);
    const found: number[] = [];
    findings.forEach((finding, index) => {
      if (severities.size > 0 && !severities.has(finding.waived ? 'waived' : finding.severity)) return;
      if (words.length > 0 && !this.#texts.matches(finding, index, words)) return;
      const group = of[index]!;
      counts[group]!++;
      worst[group] = Math.min(worst[group]!, SEVERITIES.indexOf(finding.severity));
      found.push(index);
    });
    const groups: OrderedGroup[] = [];
    const next = new Int32Array(heads.length);
    let start = 0;
    heads.forEach((head, number) => {
      const count = counts[number]!;
      next[number] = start;
      if (count > 0) groups.push({ ...head, start, count, severity: SEVERITIES[worst[number]!] ?? 'info' });
      start += count;
    });
    const order = new Int32Array(found.length);
    for (const index of found) order[next[of[index]!]!++] = index;
    return { order, groups };
  }

  #groupsBy(grouping: Grouping): Groups {
    let groups = this.#groups.get(grouping);
    if (!groups) this.#groups.set(grouping, (groups = groupsOf(this.checked, grouping)));
    return groups;
  }
}
