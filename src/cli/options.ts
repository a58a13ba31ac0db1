import type { CalendarDate } from '../core/values/calendar-date';
import type { Month } from '../core/values/month';
import type { Language, Words } from '../core/words';

export const FORMATS = ['text', 'json', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

interface OptionSpec {
  /** What stands for its value in the help; null: a switch. */
  readonly value: string | null;
  readonly help: Words;
  /** Every command takes it. */
  readonly common?: true;
}

export const OPTIONS = {
  month: { value: 'YYYY-MM', help: { zh: '只列这个月的结果（仍读全部记录）', en: 'list that month only (everything is still read)' } },
  by: { value: 'FIELD[,FIELD]', help: { zh: '按哪些字段汇总；month 是月份', en: 'fields to group by; month is the month' } },
  rule: { value: 'ID', help: { zh: '只用这条规则', en: 'this rule only' } },
  template: { value: 'FILE.xlsx', help: { zh: '用自己的报表模板', en: 'a template of your own' } },
  policy: { value: 'FILE.xlsx', help: { zh: '制度参数和名册工作簿', en: 'workbook of parameters and rosters' }, common: true },
  today: { value: 'YYYY-MM-DD', help: { zh: '检查日，默认今天', en: 'the day of the check, default today' }, common: true },
  format: { value: 'text|json|html|xlsx', help: { zh: '输出格式，默认 text', en: 'format of the output, default text' }, common: true },
  out: { value: 'PATH', help: { zh: '写到这里（html 和 xlsx 必须给出）', en: 'where to write (needed for html and xlsx)' }, common: true },
  register: { value: 'ID', help: { zh: '指定台账种类，不自动识别', en: 'take the sheets for this kind of register' }, common: true },
  sheet: { value: 'NAME', help: { zh: '只对这张工作表指定种类；单独使用则只读这张表', en: 'the sheet that --register speaks of; alone: read this sheet only' }, common: true },
  jobs: { value: 'N', help: { zh: '同时读几个文件', en: 'files to read at a time' }, common: true },
  lang: { value: 'zh|en', help: { zh: '语言', en: 'language' }, common: true },
  quiet: { value: null, help: { zh: '不显示进度、提醒和读到了哪些台账', en: 'no progress, no notes, no list of the registers read' }, common: true },
  help: { value: null, help: { zh: '显示用法', en: 'show this help' }, common: true },
  version: { value: null, help: { zh: '显示版本', en: 'show the version' }, common: true },
} as const satisfies Record<string, OptionSpec>;

export type OptionId = keyof typeof OPTIONS;

export function optionSpec(id: OptionId): OptionSpec {
  return OPTIONS[id];
}

/** Options and words of one call, checked. */
export interface CommandCall {
  /** What stands after the command's name, as given. */
  readonly words: readonly string[];
  readonly month: Month | null;
  readonly by: readonly string[] | null;
  readonly rule: string | null;
  readonly template: string | null;
  readonly policy: string | null;
  readonly today: CalendarDate;
  readonly format: Format;
  readonly out: string | null;
  readonly register: string | null;
  readonly sheet: string | null;
  readonly jobs: number;
  readonly language: Language;
  readonly quiet: boolean;
}
