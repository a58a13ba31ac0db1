import type { Detail } from './read-error';

/** What can be wrong with a file, each with the step that helps. */
export const READ_PROBLEMS = {
  empty: {
    zh: '文件是空的，没有内容可读；请重新导出或换一份文件',
    en: 'the file is empty; export it again or choose another file',
  },
  'not-a-workbook': {
    zh: '不是 Excel 工作簿，读不了；请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再试',
    en: 'this is not an Excel workbook; open the original in Excel or WPS and save it as .xlsx',
  },
  'old-xls': {
    zh: '是旧的 .xls 格式，读不了；请用 Excel 或 WPS 打开，另存为 .xlsx 后再试',
    en: 'this is the old .xls format; open it in Excel or WPS and save it as .xlsx',
  },
  'binary-workbook': {
    zh: '是二进制 .xlsb 格式，读不了；请用 Excel 打开，另存为 .xlsx 后再试',
    en: 'this is the binary .xlsb format; open it in Excel and save it as .xlsx',
  },
  encrypted: {
    zh: '设有打开密码，读不了；请在 Excel 中去掉打开密码（文件 → 信息 → 保护工作簿）并保存后再试',
    en: 'the file needs a password to open; remove it in Excel (File → Info → Protect Workbook), save and try again',
  },
  truncated: {
    zh: '文件不完整，后半部分缺失；请重新下载或复制一份再试',
    en: 'the file is incomplete, its end is missing; download or copy it again',
  },
  damaged: {
    zh: '文件已损坏，内容校验不符；请重新复制一份，或用 Excel 打开并修复，另存为 .xlsx',
    en: 'the file is damaged, its content does not match its checksum; copy it again, or repair it in Excel and save it as .xlsx',
  },
  'too-large': {
    zh: '文件的规模超出了可读的上限；请删去多余的内容，或拆成几份再试',
    en: 'the file is larger than can be read; remove what is not needed or split it',
  },
  malformed: {
    zh: '文件结构有误，读不了；请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再试',
    en: 'the file is not built correctly; open it in Excel or WPS and save it as a new .xlsx',
  },
  encoding: {
    zh: '文字编码认不出来；请用 Excel 另存为「CSV UTF-8」或 .xlsx 后再试',
    en: 'the text encoding is not known; save it in Excel as CSV UTF-8 or as .xlsx',
  },
} as const satisfies Record<string, Detail>;

export type ReadProblem = keyof typeof READ_PROBLEMS;
