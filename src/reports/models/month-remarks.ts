import { isRecordSheet } from '../../core/records/read-result';
import type { LeftOut } from '../../core/totals/counted-rows';
import { spokenMonth } from '../../core/values/month';
import type { Words } from '../../core/words';
import { placeNames, workbooksOf } from '../place-names';
import { reconcile } from '../reconcile';
import type { ReportInput, ReportModel } from '../report';
import type { TemplateData } from '../template/data';
import { dateValue, textValue } from './values';

interface Own {
  readonly register: string;
  readonly data: TemplateData;
  readonly controls: ReportModel['controls'];
  /** Besides what every report says. */
  readonly remarks: readonly Words[];
  readonly leftOut: readonly LeftOut[];
}

/** A model with what every report prints: 期间, 制表日期, and 说明 with wrong totals of the register and records left out. */
export function monthModel(input: ReportInput, { register, data, controls, remarks: own, leftOut }: Own): ReportModel {
  const remarks = [...own, ...wrongTotals(input, register)];
  const lines = [...remarks, ...leftOut.map((one) => leftOutWords(one, input))];
  return {
    data: {
      期间: textValue(spokenMonth(input.month)),
      制表日期: dateValue(input.today),
      ...data,
      说明: lines.map(({ zh }) => ({ 内容: textValue(zh) })),
    },
    controls,
    remarks,
    leftOut,
  };
}

/** The register's own 合计 where it is wrong: the report follows the records, and says so. */
function wrongTotals({ read, month }: ReportInput, register: string): Words[] {
  const nameOf = placeNames(workbooksOf(read));
  const sheets = read.sheets.filter((sheet) => isRecordSheet(sheet) && sheet.register.id === register);
  return reconcile({ sheets }, month)
    .filter(({ agrees }) => !agrees)
    .map(({ file, sheet, row, column, stated, computed }) => {
      const { cell } = nameOf({ file, sheet, row, column });
      return {
        zh: `「${bareName(file)}」的「${sheet}」${cell} 合计写的是 ${stated}，按记录相加是 ${computed}；本表按记录计算，请核对登记。`,
        en: `${sheet}!${cell} of "${bareName(file)}" states ${stated}, its records add up to ${computed}; this report follows the records: check the register.`,
      };
    });
}

function leftOutWords({ file, sheet, row, reason }: LeftOut, { read }: ReportInput): Words {
  const shown = placeNames(workbooksOf(read))({ file, sheet, row, column: 0 }).row;
  return {
    zh: `「${bareName(file)}」的「${sheet}」第 ${shown} 行没有列入：${reason.zh}。`,
    en: `Row ${shown} of "${sheet}" in "${bareName(file)}" is left out: ${reason.en}.`,
  };
}

export function bareName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
