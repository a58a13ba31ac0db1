import { POLICY_SHEETS } from '../core/policy/policy-columns';
import { isRecordSheet } from '../core/records/read-result';
import { decimalText, minus } from '../core/values/decimal';
import type { Words } from '../core/words';
import { REGISTERS } from '../registers/index';
import type { Report, ReportInput, ReportModel } from './report';

export type MadeReport = { readonly model: ReportModel } | { readonly refused: Words };

/** The report's model; refused, with the reason, where something is missing or a total differs from the engine's. */
export function makeReport(report: Report, input: ReportInput): MadeReport {
  const missing = lacking(report, input);
  if (missing) return { refused: missing };
  const model = report.model(input);
  const wrong = model.controls.find(({ printed, counted }) => printed !== counted);
  if (!wrong) return { model };
  const [printed, counted, apart] = [wrong.printed, wrong.counted, minus(wrong.printed, wrong.counted)].map((one) => decimalText(one));
  return {
    refused: {
      zh: `没有生成「${report.title.zh}」：要印的${wrong.name.zh}合计是 ${printed}，台账按记录相加是 ${counted}，相差 ${apart}。这是程序的问题，请告诉维护人员。`,
      en: `"${report.title.en}" was not made: its ${wrong.name.en} add up to ${printed}, the register's records to ${counted}, a difference of ${apart}. The program is at fault; tell its maintainers.`,
    },
  };
}

/** What the report can't do without and was not given; null: it can be made. */
export function lacking({ title, registers, rosters = [] }: Report, { read, policy }: Pick<ReportInput, 'read' | 'policy'>): Words | null {
  const given = new Set(read.sheets.filter(isRecordSheet).map(({ register }) => register.id));
  if (registers.length > 0 && !registers.some((id) => given.has(id))) {
    const names = REGISTERS.map(({ register }) => register).filter(({ id }) => registers.includes(id)).map(({ name }) => name);
    return {
      zh: `没有生成「${title.zh}」：给出的文件里没有${names.map(({ zh }) => `「${zh}」`).join('或')}，请把它一起给出。`,
      en: `"${title.en}" was not made: none of the files holds a ${names.map(({ en }) => `"${en}"`).join(' or ')}; give that register too.`,
    };
  }
  const absent = rosters.find((roster) => !policy.has(roster));
  if (absent === undefined) return null;
  return {
    zh: `没有生成「${title.zh}」：要有「${POLICY_SHEETS[absent].sheet}」名册才知道列谁，请在制度参数工作簿里填好「${POLICY_SHEETS[absent].sheet}」表。`,
    en: `"${title.en}" was not made: it needs the roster "${POLICY_SHEETS[absent].sheet}" (${absent}); fill in that sheet of the policy workbook.`,
  };
}
