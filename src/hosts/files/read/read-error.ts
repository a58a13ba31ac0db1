import { READ_PROBLEMS, type ReadProblem } from './read-problems';

/** The one error of reading: says which file, what is wrong with it and what to do about it. */
export class ReadError extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(
    readonly code: ReadProblem,
    readonly file: string,
    detail?: Detail,
  ) {
    const words = READ_PROBLEMS[code];
    const zh = `${file}：${words.zh}${detail ? `（${detail.zh}）` : ''}`;
    super(zh);
    this.name = 'ReadError';
    this.zh = zh;
    this.en = `${file}: ${words.en}${detail ? ` (${detail.en})` : ''}`;
  }
}

export interface Detail {
  readonly zh: string;
  readonly en: string;
}

/** Thrown inside the reader, where the file's name is not known; `readWorkbook` turns it into a ReadError. */
export class Refusal extends Error {
  constructor(
    readonly code: ReadProblem,
    readonly detail?: Detail,
  ) {
    super(detail ? `${code}: ${detail.en}` : code);
    this.name = 'Refusal';
  }
}

export function malformed(zh: string, en: string): Refusal {
  return new Refusal('malformed', { zh, en });
}

export function tooLarge(zh: string, en: string): Refusal {
  return new Refusal('too-large', { zh, en });
}
