import type { Words } from '../../core/words';
import { counted } from '../../core/words';
import { sealLog } from '../../registers/seal-log/index';
import { placeNames, workbooksOf } from '../place-names';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { control, measureName } from './control';
import type { Counting } from './counting';
import { countingOf } from './counting';
import { findingLine } from './finding-line';
import { monthModel } from './month-remarks';
import { notJudgedWords } from './not-judged';
import { rowsOfFindings } from './rows-of-findings';
import { dateValue, figure, figureOf, textValue } from './values';

type Fields = typeof sealLog.fields;

/** Printed field → measure. */
const FIGURES = { 用印次数: 'records', 份数: 'copies', 拒盖: 'refused' } as const;
/** What "approved as it should be" is: who approved, when, and with what kept. */
const APPROVAL_RULES: readonly string[] = ['seal/approver-authority', 'seal/approved-first', 'seal/retained-copy', 'seal/taken-out', 'seal/self-approval', 'seal/class-mismatch'];

/** Of the data that 2.5 has registered. */
export const sealMonth: Report = {
  id: 'seal-month',
  title: { zh: '印章使用月报', en: 'Seals in the month' },
  clause: [],
  registers: ['seal-log'],
  offers: {
    values: '期间、制表日期、合计用印次数、合计份数、合计拒盖',
    lists: {
      印章: '印章名称、用印次数、份数、拒盖',
      各部门: '部门、用印次数、份数、拒盖',
      问题清单: '日期、部门、印章名称、文件名称、批准人、级别、问题、条款、位置',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(sealLog, input);
    const total = counting.total();
    const seals = linesBy(counting, 'seal', '印章名称', '（未填印章）');
    const departments = linesBy(counting, 'department', '部门', '（未填部门）');
    const faults = faultLines(input);
    return monthModel(input, {
      register: sealLog.id,
      data: {
        印章: seals,
        各部门: departments,
        ...Object.fromEntries(Object.entries(FIGURES).map(([field, measure]) => [`合计${field}`, figure(total, measure)])),
        问题清单: faults.lines,
      },
      controls: [seals, departments].flatMap((lines) => Object.entries(FIGURES).map(([field, measure]) => control(measureName(sealLog, measure), lines, field, figureOf(total, measure)))),
      remarks: [...faults.remarks, ...notJudgedWords(input, APPROVAL_RULES)],
      leftOut: counting.leftOut,
    });
  },
};

function linesBy(counting: Counting<Fields>, dimension: 'seal' | 'department', name: string, unnamed: string): TemplateData[] {
  return counting.groups([dimension]).map(({ by, measures }) => ({
    [name]: textValue(by[dimension] || unnamed),
    ...Object.fromEntries(Object.entries(FIGURES).map(([field, measure]) => [field, figure(measures, measure)])),
  }));
}

function faultLines({ read, check }: ReportInput): { readonly lines: readonly TemplateData[]; readonly remarks: readonly Words[] } {
  const rowAt = rowsOfFindings<Fields>(read, sealLog.id);
  const nameOf = placeNames(workbooksOf(read));
  const faults = check.findings.filter(({ rule }) => APPROVAL_RULES.includes(rule));
  const waived = faults.filter((finding) => finding.waived !== null).length;
  return {
    lines: faults
      .filter((finding) => finding.waived === null)
      .map((finding) => {
        const row = rowAt(finding.place);
        return {
          日期: dateValue(row?.date ?? null),
          部门: textValue(row?.department ?? null),
          印章名称: textValue(row?.seal ?? null),
          文件名称: textValue(row?.document ?? null),
          批准人: textValue(row?.approver ?? null),
          ...findingLine(finding, nameOf),
        };
      }),
    remarks: waived === 0 ? [] : [{ zh: `另有 ${waived} 处已豁免，没有列出。`, en: `${counted(waived, 'waived finding')} not listed.` }],
  };
}
