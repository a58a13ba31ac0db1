import type { Job } from '../../../src/addin/engine/job';
import { JobCancelled } from '../../../src/addin/engine/job';
import type { FindingCard, Overview, PaneEngine } from '../../../src/addin/engine/pane-engine';
import { fakeFindings } from './fake-findings';
import type { FakeFinding } from './fake-list';
import { fakeList } from './fake-list';
import { FAKE_POLICY, FAKE_SHEETS, FAKE_TOTALS, fakePlan } from './fake-answers';

export interface FakeOptions {
  readonly findings: number;
  /** Nothing is recognised. */
  readonly nothing?: boolean;
  /** Milliseconds that each job takes. */
  readonly takes?: number;
}

/** An engine that answers plausibly without reading anything. */
export function fakeEngine({ findings: count, nothing = false, takes = 0 }: FakeOptions): PaneEngine {
  let findings = fakeFindings(count);
  let before = findings;
  const overview = (month: string | null): Overview => ({
    months: ['2026-03', '2026-02', '2026-01'],
    month,
    registers: nothing ? [] : [{ id: 'vehicle-usage', name: { zh: '车辆使用登记', en: 'Vehicle usage' }, sheets: 3, records: 142 }],
    records: nothing ? 0 : 142,
    counts: {
      error: of(findings, 'error'), warning: of(findings, 'warning'), info: of(findings, 'info'),
      waived: findings.filter(({ waived }) => waived).length, notRun: 3,
    },
    fixable: findings.filter(({ fixable }) => fixable).length,
    problems: [],
  });
  const job = <T>(value: () => T): Job<T> => fakeJob(value, takes);
  return {
    load: (_, { month, allMonths = false }) => job(() => overview(allMonths ? null : (month ?? '2026-03'))),
    check: (month) => job(() => overview(month)),
    tree: async (query) => fakeList(findings, query).tree,
    lines: async (query, from, to) => fakeList(findings, query).lines.slice(from, to),
    card: async (index) => cardOf(findings[index]!),
    marks: async () => ({ sheets: [], leftOut: null }),
    fixes: async () =>
      findings.filter(({ fixable }) => fixable).map(({ index, rule, title, sheet, row, column, cell }) => ({ finding: index, rule, title, place: { file: '用车台账.xlsx', sheet, row, column }, cell, from: column === 1 ? '2026.3.5' : '1284.5', to: column === 1 ? '2026-03-05' : '1248.5' })),
    fixSteps: async () => [],
    waive: async (finding, waiver) => {
      before = findings;
      // One row of the sheet 豁免 covers every finding of the rule on the same record.
      const { rule, sheet, row } = findings[finding]!;
      findings = findings.map((one) => (one.rule === rule && one.sheet === sheet && one.row === row ? { ...one, waived: true } : one));
      return { row: [waiver.reason, waiver.by, waiver.on], overview: overview('2026-03') };
    },
    unwaive: async () => {
      findings = before;
      return overview('2026-03');
    },
    report: () => job(() => [fakePlan()]),
    preview: () => job(() => [fakePlan()]),
    reportFile: () => job(() => ({ name: 'report.xlsx', bytes: new Uint8Array() })),
    totalsPlan: async () => fakePlan(),
    findingsPlan: async () => fakePlan(),
    findingsFile: () => job(() => ({ name: '检查结果.xlsx', bytes: new Uint8Array() })),
    findingsJson: () => job(() => ({ name: 'findings.json', bytes: new Uint8Array() })),
    corrected: () => job(() => [{ name: '用车台账.xlsx', bytes: new Uint8Array() }]),
    monthEndPack: () => job(() => [{ name: '月末检查报告.xlsx', bytes: new Uint8Array() }]),
    totals: async (_, by) => ({ ...FAKE_TOTALS, by: by ?? FAKE_TOTALS.by }),
    correct: async () => ({ part: '<taizhang/>' }),
    ...FAKE_SHEETS,
    ...FAKE_POLICY,
  };
}

function of(findings: readonly FakeFinding[], severity: FakeFinding['severity']): number {
  return findings.filter((one) => one.severity === severity && !one.waived).length;
}

function fakeJob<T>(value: () => T, takes: number): Job<T> {
  const listeners: Parameters<Job<T>['onProgress']>[0][] = [];
  let cancelled = false;
  const result = (async () => {
    const steps = takes === 0 ? 0 : 20;
    for (let step = 1; step <= steps; step++) {
      await new Promise((resolve) => setTimeout(resolve, takes / steps));
      if (cancelled) throw new JobCancelled();
      for (const listener of listeners) listener({ stage: { zh: '逐条检查', en: 'Checking' }, done: step * 5000, of: steps * 5000 });
    }
    return value();
  })();
  return { result, onProgress: (listener) => void listeners.push(listener), cancel: () => void (cancelled = true) };
}

function cardOf(finding: FakeFinding): FindingCard {
  const { index, rule, title, severity, sheet, row, column, cell, message, person, department, clause, fixable } = finding;
  const place = { file: '用车台账.xlsx', sheet, row, column };
  const header = ['序号', '日期', '车牌号', '驾驶员', '用车人', '部门', '事由', '类别', '目的地', '派车单', '出车', '返回', '出车里程', '返回里程', '公里'];
  const cells = (at: number): string[] => [String(at), '2026.3.5', '闽D·12345', '林志强', '王建军', '销售部', '拜访客户', '客户', '集美', `P${at}`, '9:44', '11:20', '45230', '45262', '32'];
  return {
    index, rule, title, severity, place, cell, message, person, department,
    clauses: clause ? [{ id: '3.5.3', name: clause, summary: { zh: '派车单过时作废：出车比派车单时间晚三十分钟以上，要重新派车', en: 'a slip is void when the car leaves more than thirty minutes late; another is needed' } }] : [],
    parameters: clause ? [{ id: 'slipValidMinutes', name: { zh: '派车单有效分钟数', en: 'Minutes a slip is valid' }, value: '30', since: null }] : [],
    related: index % 4 === 1 ? [{ place: { ...place, row: row - 1 }, cell: `N${row}` }] : [],
    fix: fixable ? [{ place, from: '1284.5', to: { kind: 'number', value: 1248.5, format: 'general' } }] : null,
    waived: finding.waived ? { reason: '总经理临时接待，事后补单', by: '赵敏', on: '2026-03-31' } : null,
    record: '2026-03-05 | 闽D12345',
    grid: {
      columns: header.map((_, at) => String.fromCharCode(65 + at)),
      rows: [{ row: 2, label: '3', header: true, cells: header }, ...[row - 2, row - 1, row, row + 1, row + 2].map((at) => ({ row: at, label: String(at + 1), header: false, cells: cells(at) }))],
    },
  };
}
