import type { FindingLine, FindingQuery, FindingTree } from '../../../src/addin/engine/finding-list';
import type { Severity } from '../../../src/core/rules/finding';
import type { Words } from '../../../src/core/words';

/** One finding of the made-up workbook. */
export interface FakeFinding {
  readonly index: number;
  readonly rule: string;
  readonly title: Words;
  readonly clause: Words | null;
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly person: string | null;
  readonly department: string | null;
  readonly date: string | null;
  readonly message: Words;
  readonly waived: boolean;
  readonly fixable: boolean;
}

interface Group {
  readonly key: string;
  readonly findings: readonly FakeFinding[];
}

/** Heads and findings as one long list, as the engine would hand it over. */
export function fakeList(findings: readonly FakeFinding[], query: FindingQuery): { readonly tree: FindingTree; readonly lines: readonly FindingLine[] } {
  const wanted = findings.filter(
    (finding) =>
      (query.severities.length === 0 || query.severities.includes(finding.waived ? 'waived' : finding.severity)) &&
      (query.search === '' || [finding.title.zh, finding.title.en, finding.person, finding.cell].some((text) => text?.includes(query.search))),
  );
  const lines: FindingLine[] = [];
  const groups: FindingTree['groups'][number][] = [];
  for (const { key, findings: members } of grouped(wanted, query)) {
    const [first] = members;
    if (!first) continue;
    const folded = query.folded.includes(key);
    const title = query.group === 'rule' ? first.title : { zh: key, en: key };
    const head = { key, title, clause: query.group === 'rule' ? first.clause : null, count: members.length, severity: first.severity };
    groups.push({ ...head, line: lines.length });
    lines.push({ kind: 'group', ...head, folded });
    if (!folded) lines.push(...members.map((one): FindingLine => ({ kind: 'finding', file: '用车台账.xlsx', ...one })));
  }
  return { tree: { lines: lines.length, findings: wanted.length, groups }, lines };
}

function grouped(findings: readonly FakeFinding[], { group }: FindingQuery): Group[] {
  const groups = new Map<string, FakeFinding[]>();
  for (const finding of findings) {
    const key = finding[group] ?? '（未填）';
    const members = groups.get(key) ?? [];
    members.push(finding);
    groups.set(key, members);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}
