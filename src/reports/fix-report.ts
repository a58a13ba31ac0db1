import type { CellEdit } from '../core/records/field';
import type { Finding, FixStep } from '../core/rules/finding';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Words } from '../core/words';
import { editText } from '../registers/shared/wording';
import type { NamedPlace } from './place-names';
import { placeNames } from './place-names';

export interface PlannedFix {
  readonly step: FixStep;
  readonly rule: string;
}
export interface FixPlan {
  readonly files: readonly { readonly workbook: WorkbookSnapshot; readonly fixes: readonly PlannedFix[] }[];
  /** What has a fix and yet is left alone, and why. */
  readonly skipped: readonly Words[];
}
export interface FixReport {
  readonly version: 1;
  readonly files: readonly {
    readonly file: string;
    readonly out: string;
    readonly changes: readonly { readonly sheet: string; readonly cell: string; readonly from: string; readonly to: string; readonly rule: string }[];
  }[];
}

/** The certain fixes of unwaived findings, each cell once; a finding is fixed whole or not at all. */
export function fixPlan(findings: readonly Finding[], workbooks: readonly WorkbookSnapshot[], rule: string | null): FixPlan {
  const chosen = findings.filter((finding) => finding.fix !== null && finding.waived === null && (rule === null || finding.rule === rule));
  const edits = new Map<string, Set<string>>();
  for (const { step } of chosen.flatMap(planned)) {
    const key = keyOf(step);
    edits.set(key, (edits.get(key) ?? new Set()).add(editKey(step.to)));
  }
  const nameOf = placeNames(workbooks);
  const skipped = new Map<string, Words>();
  const sound = chosen.filter((finding) => {
    const bad = planned(finding).find(({ step }) => (edits.get(keyOf(step))?.size ?? 0) > 1 || isFormula(step, workbooks));
    if (bad) skipped.set(keyOf(bad.step), whyLeft(bad.step, isFormula(bad.step, workbooks), nameOf));
    return !bad;
  });
  const files = workbooks.map((workbook) => {
    const once = new Map<string, PlannedFix>();
    for (const fix of sound.flatMap(planned)) {
      if (fix.step.place.file === workbook.file && !once.has(keyOf(fix.step))) once.set(keyOf(fix.step), fix);
    }
    const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
    const fixes = [...once.values()].sort(({ step: { place: a } }, { step: { place: b } }) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column);
    return { workbook, fixes };
  });
  return { files: files.filter(({ fixes }) => fixes.length > 0), skipped: [...skipped.values()] };
}

export function fileFixes({ workbook, fixes }: FixPlan['files'][number], out: string): FixReport['files'][number] {
  const nameOf = placeNames([workbook]);
  return {
    file: workbook.file,
    out,
    changes: fixes.map(({ step, rule }) => ({ sheet: step.place.sheet, cell: nameOf(step.place).cell, from: step.from, to: editText(step.to), rule })),
  };
}

function planned(finding: Finding): PlannedFix[] {
  return (finding.fix ?? []).map((step) => ({ step, rule: finding.rule }));
}

function keyOf({ place }: FixStep): string {
  return `${place.file}\n${place.sheet}\n${place.row}\n${place.column}`;
}

function editKey(edit: CellEdit): string {
  return edit.kind === 'text' ? `text ${edit.value}` : `${edit.format} ${edit.value}`;
}

function isFormula({ place }: FixStep, workbooks: readonly WorkbookSnapshot[]): boolean {
  const sheet = workbooks.find(({ file }) => file === place.file)?.sheets.find(({ name }) => name === place.sheet);
  return sheet ? sheet.formula(place.row, place.column) !== null : false;
}

function whyLeft({ place }: FixStep, formula: boolean, nameOf: (place: FixStep['place']) => NamedPlace): Words {
  const { cell } = nameOf(place);
  const zh = formula ? '是公式' : '有两种不同的改法';
  const en = formula ? 'holds a formula' : 'has two different fixes';
  return { zh: `「${place.file}」的「${place.sheet}」${cell} ${zh}，没有改：请手工核对。`, en: `${place.sheet}!${cell} of "${place.file}" ${en} and was left alone: check it by hand.` };
}
