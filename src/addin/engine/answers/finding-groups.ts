import { nameKey } from '../../../core/policy/names';
import type { Finding } from '../../../core/rules/finding';
import type { Words } from '../../../core/words';
import { allRules } from '../../../registers/index';
import type { Checked } from '../session/checked';
import type { Grouping } from '../finding-list';
import { clauseNames, ruleNamed } from './rule-named';

export interface GroupHead {
  readonly key: string;
  readonly title: Words;
  readonly clause: Words | null;
}

/** To which group each finding belongs, by its number in `heads`; the heads in the order of the list. */
export interface Groups {
  readonly of: Int32Array;
  readonly heads: readonly GroupHead[];
}

/** The order doesn't depend on filters, so that the list doesn't jump about while somebody works through it. */
export function groupsOf(checked: Checked, grouping: Grouping): Groups {
  const { findings } = checked.result;
  const naming = namingOf(checked, grouping);
  const numbers = new Map<string, number>();
  const first: Finding[] = [];
  const counts: number[] = [];
  const raw = new Int32Array(findings.length);
  findings.forEach((finding, at) => {
    const key = naming.key(finding);
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = first.length));
      first.push(finding);
      counts.push(0);
    }
    counts[number]!++;
    raw[at] = number;
  });
  const keys = [...numbers.keys()];
  const order = keys.map((_, number) => number).sort((a, b) => naming.compare({ key: keys[a]!, count: counts[a]! }, { key: keys[b]!, count: counts[b]! }) || a - b);
  const rank = new Int32Array(order.length);
  order.forEach((number, at) => (rank[number] = at));
  return { of: raw.map((number) => rank[number]!), heads: order.map((number) => ({ key: keys[number]!, ...naming.head(first[number]!) })) };
}

interface Naming {
  readonly key: (finding: Finding) => string;
  readonly head: (first: Finding) => Omit<GroupHead, 'key'>;
  /** 0: the group whose finding comes first. */
  readonly compare: (a: { key: string; count: number }, b: { key: string; count: number }) => number;
}

const SEVERE = { error: 0, warning: 1, info: 2 } as const;
const RANK = new Map([...allRules].sort((a, b) => SEVERE[a.severity] - SEVERE[b.severity]).map(({ id }, at) => [id, at]));

function namingOf(checked: Checked, grouping: Grouping): Naming {
  switch (grouping) {
    case 'rule':
      return {
        key: ({ rule }) => rule,
        head: ({ rule }) => ({ title: ruleNamed(rule).title, clause: clauseNames(ruleNamed(rule).clause) }),
        compare: (a, b) => (RANK.get(a.key) ?? 0) - (RANK.get(b.key) ?? 0),
      };
    case 'person':
      return named((finding) => finding.person, { zh: '没有写明人员', en: 'Nobody named' });
    case 'department':
      return named(({ department }) => (department === null ? null : (checked.policy.departments.canonical(department) ?? department)), { zh: '没有写明部门', en: 'No department named' });
    case 'sheet':
      return {
        key: ({ place }) => `${place.file}\n${place.sheet}`,
        head: ({ place }) => ({ title: sheetTitle(checked, place), clause: null }),
        compare: () => 0,
      };
  }
}

/** Whoever has most comes first; those without a name last. */
function named(nameOf: (finding: Finding) => string | null, nobody: Words): Naming {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = nameKey(name)));
    return key;
  };
  return {
    key: (finding) => keyOf(nameOf(finding) ?? ''),
    head: (first) => {
      const name = nameOf(first)?.trim() ?? '';
      return { title: name === '' ? nobody : { zh: name, en: name }, clause: null };
    },
    compare: (a, b) => Number(a.key === '') - Number(b.key === '') || b.count - a.count,
  };
}

function sheetTitle({ workbooks }: Checked, { file, sheet }: { readonly file: string; readonly sheet: string }): Words {
  const title = workbooks.length > 1 ? `${file} · ${sheet}` : sheet;
  return { zh: title, en: title };
}
