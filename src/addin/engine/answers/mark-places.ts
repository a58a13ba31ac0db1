import type { Finding, Severity } from '../../../core/rules/finding';
import type { Marks, SheetMarks } from '../pane-engine';
import type { Checked } from '../session/checked';

/** As many as a person looks through, and as Excel draws without growing slow. */
const MOST_MARKS = 10_000;
/** The worst first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** A record with more cells than this has one mark, from the first of them to the last. */
const MOST_CELLS = 3;

interface Drawn {
  readonly sheet: Pick<SheetMarks, 'file' | 'sheet'>;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly severity: Severity;
}

/** Where findings stand that nobody signed for, the worst first; each cell once. */
export function markPlaces({ result }: Pick<Checked, 'result'>): Marks {
  const drawn = recordsOf(result.findings).flatMap(drawnFor);
  const chosen = SEVERITIES.flatMap((severity) => drawn.filter((one) => one.severity === severity)).slice(0, MOST_MARKS);
  const sheets = new Map<string, { file: string; sheet: string; marks: SheetMarks['marks'][number][] }>();
  for (const { sheet: { file, sheet }, row, left, right, severity } of chosen) {
    const key = `${file}\n${sheet}`;
    const known = sheets.get(key) ?? { file, sheet, marks: [] };
    sheets.set(key, known);
    known.marks.push({ row, left, right, severity });
  }
  const rest = drawn.length - chosen.length;
  return { sheets: [...sheets.values()], leftOut: rest === 0 ? null : { zh: `只标注了最要紧的 ${MOST_MARKS} 处，还有 ${rest} 处没有标：请在清单里看。`, en: `The ${MOST_MARKS} most serious places are marked, ${rest} more are not: see them in the list.` } };
}

/** The findings of each record; those of a sheet as a whole each by itself. */
function recordsOf(findings: readonly Finding[]): Finding[][] {
  const records = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.waived !== null) continue;
    const { file, sheet, row, column } = finding.place;
    const key = [file, sheet, row, finding.fingerprint ?? `#${column}`].join('\n');
    const known = records.get(key);
    if (known) known.push(finding);
    else records.set(key, [finding]);
  }
  return [...records.values()];
}

function drawnFor(findings: readonly Finding[]): Drawn[] {
  const worst = new Map<number, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.place.column);
    if (!known || isWorse(finding.severity, known.severity)) worst.set(finding.place.column, finding);
  }
  const cells = [...worst.values()].map(({ place, severity }): Drawn => ({ sheet: place, row: place.row, left: place.column, right: place.column, severity }));
  const [first] = cells;
  if (!first || cells.length <= MOST_CELLS) return cells;
  const severity = cells.reduce((one, cell) => (isWorse(cell.severity, one) ? cell.severity : one), first.severity);
  return [{ ...first, left: Math.min(...cells.map(({ left }) => left)), right: Math.max(...cells.map(({ right }) => right)), severity }];
}

function isWorse(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}
