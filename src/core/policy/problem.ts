import { a1 } from '../workbook/ref';
import type { Words } from '../words';

export interface Complaint {
  readonly wrong: Words;
  readonly todo: Words;
}

/** What is wrong with a policy, where, and what to do about it. */
export interface PolicyProblem extends Complaint {
  readonly file: string;
  readonly sheet: string;
  /** A1; null: the sheet as a whole. */
  readonly cell: string | null;
  /** All of it in one sentence or two. */
  readonly message: Words;
}

export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

export function problemAt(place: SheetPlace, row: number, column: number, { wrong, todo }: Complaint): PolicyProblem {
  const { file, sheet } = place;
  const cell = a1(row, column);
  const message = {
    zh: `「${file}」的「${sheet}」${cell}：${wrong.zh}。${todo.zh}。`,
    en: `${file}, sheet ${sheet}, ${cell}: ${wrong.en}. ${todo.en}.`,
  };
  return { file, sheet, cell, wrong, todo, message };
}

/** Of a workbook as a whole. */
export function problemOf(file: string, { wrong, todo }: Complaint): PolicyProblem {
  return { file, sheet: '', cell: null, wrong, todo, message: { zh: `「${file}」${wrong.zh}。${todo.zh}。`, en: `${file}: ${wrong.en}. ${todo.en}.` } };
}

export function complaint(zh: string, en: string, todoZh: string, todoEn: string): Complaint {
  return { wrong: { zh, en }, todo: { zh: todoZh, en: todoEn } };
}
