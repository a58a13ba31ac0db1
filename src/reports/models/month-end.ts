import { decimal } from '../../core/values/decimal';
import { spokenMonth } from '../../core/values/month';
import type { MonthEnd } from '../month-end/month-end';
import { monthEnd } from '../month-end/month-end';
import type { Report, ReportModel } from '../report';
import type { TemplateData } from '../template/data';
import { bareName } from './month-remarks';
import { printedSum } from './control';
import { countValue, dateValue, textValue } from './values';

/** 月末检查报告: every register that was checked, what ran and what did not, findings by clause, waivers; to be signed. */
export const monthEndReport: Report = {
  id: 'month-end',
  title: { zh: '月末检查报告', en: 'Month-end check' },
  clause: [],
  registers: [],
  offers: {
    values: '期间、制表日期、收到数、未收到、未检查数、记录数、违规数、存疑数、提示数、豁免数、已检查规则数、未检查规则数、有失效豁免、失效豁免',
    lists: {
      登记: '名称、文件、工作表、记录、违规、存疑',
      条款: '名称、违规、存疑、提示',
      部门: '名称、违规、存疑、提示',
      未检查: '规则、原因、工作表、记录',
      豁免: '位置、问题、理由、批准人、日期',
    },
  },
  model: (input) => monthEndModel(monthEnd(input)),
};

function monthEndModel(model: MonthEnd): ReportModel {
  const registers = registerLines(model);
  return {
    data: {
      期间: textValue(spokenMonth(model.month)),
      制表日期: dateValue(model.today),
      收到数: countValue(model.received.length),
      未收到: textValue(model.missing.map(({ name }) => name.zh).join('、')),
      未检查数: countValue(model.notRun.length),
      记录数: countValue(model.counts.records),
      违规数: countValue(model.counts.error),
      存疑数: countValue(model.counts.warning),
      提示数: countValue(model.counts.info),
      豁免数: countValue(model.counts.waived),
      已检查规则数: countValue(model.rules.ran),
      未检查规则数: countValue(model.rules.none),
      登记: registers,
      条款: tallies(model.byClause),
      部门: tallies(model.byDepartment),
      未检查: notRunLines(model),
      豁免: waivedLines(model),
      有失效豁免: model.stale > 0,
      失效豁免: countValue(model.stale),
    },
    controls: [{ name: { zh: '记录', en: 'records' }, printed: printedSum(registers, '记录'), counted: decimal(model.counts.records) }],
    remarks: [],
    leftOut: [],
  };
}

function registerLines({ received }: MonthEnd): TemplateData[] {
  return received.flatMap(({ name, sheets }) =>
    sheets.map(({ file, sheet, records, error, warning }) => ({
      名称: textValue(name.zh),
      文件: textValue(bareName(file)),
      工作表: textValue(sheet),
      记录: countValue(records),
      违规: countValue(error),
      存疑: countValue(warning),
    })),
  );
}

function tallies(lines: MonthEnd['byClause']): TemplateData[] {
  return lines.map(({ name, error, warning, info }) => ({ 名称: textValue(name.zh), 违规: countValue(error), 存疑: countValue(warning), 提示: countValue(info) }));
}

function notRunLines({ notRun }: MonthEnd): TemplateData[] {
  return notRun.flatMap(({ title, reasons }) =>
    reasons.map(({ reason, sheets, records }) => ({
      规则: textValue(title.zh),
      原因: textValue(reason.zh),
      工作表: textValue(sheets.join('、')),
      记录: records === null ? textValue('全部') : countValue(records),
    })),
  );
}

function waivedLines({ waived }: MonthEnd): TemplateData[] {
  return waived.map(({ file, sheet, cell, message, waiver }) => ({
    位置: textValue(`${bareName(file)}「${sheet}」${cell}`),
    问题: textValue(message.zh),
    理由: textValue(waiver.reason),
    批准人: textValue(waiver.by),
    日期: textValue(waiver.on),
  }));
}
