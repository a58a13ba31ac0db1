import type { Language, Words } from '../words';
import type { Severity } from './finding';

/** What one finding is called by its severity, wherever a user reads it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { zh: '违规', en: 'violation' },
  warning: { zh: '存疑', en: 'doubtful' },
  info: { zh: '提示', en: 'hint' },
};

/** The same over or beside a number of them. */
export const SEVERITY_HEADS: Readonly<Record<Severity, Words>> = {
  error: { zh: '违规', en: 'violations' },
  warning: { zh: '存疑', en: 'doubtful' },
  info: { zh: '提示', en: 'hints' },
};

/** What no rule could judge: neither wrong nor right. */
export const NOT_CHECKED: Words = { zh: '未检查', en: 'not checked' };

/** 违规 3 · 3 violations */
export function countedSeverity(severity: Severity, count: number, language: Language): string {
  if (language === 'zh') return `${SEVERITY_WORDS[severity].zh} ${count}`;
  return `${count} ${(count === 1 ? SEVERITY_WORDS : SEVERITY_HEADS)[severity].en}`;
}
