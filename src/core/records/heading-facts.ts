import type { Matcher } from '../layout/matcher';
import type { FieldType } from './field';
import type { Register } from './register';

/** A fact that a line over or between records states for those below it. */
export interface HeadingFact {
  readonly field: string;
  readonly text: string;
}

const GROUPING: ReadonlySet<FieldType> = new Set(['department', 'plate', 'seal', 'person']);
const DEPARTMENT = /^(?:[一二三四五六七八九十\d]{1,3}[、.．)）]\s*)?([\u4e00-\u9fff（）()]{1,12}(?:部|科|室|处|组|队|中心|办公室|车间))[:：]?$/;
const LONGEST = 80;

/** 使用部门：客服部, 车辆：闽D8F261（2026年4月）, or a department's name alone (一、行政部). */
export function headingFacts(text: string, register: Register, matcher: Matcher): HeadingFact[] {
  if (text.length > LONGEST) return [];
  const stated = text.split(/[;；]|\s{2,}/).flatMap((piece) => labelled(piece.trim(), register, matcher));
  return stated.length > 0 ? stated : lone(text.trim(), register);
}

function labelled(piece: string, register: Register, matcher: Matcher): HeadingFact[] {
  const parts = /^([^:：]{1,12})[:：]\s*(.+)$/.exec(piece);
  const value = (parts?.[2] ?? '').replace(/[（(][^（）()]*[）)]\s*$/, '').trim();
  if (!parts || value === '') return [];
  const [match] = matcher.match(register, parts[1] ?? '').filter(({ field, score }) => score >= 0.9 && GROUPING.has(register.fields[field]?.type ?? 'text'));
  return match ? [{ field: match.field, text: value }] : [];
}

function lone(text: string, register: Register): HeadingFact[] {
  const name = DEPARTMENT.exec(text)?.[1];
  const field = Object.keys(register.fields).find((id) => register.fields[id]?.type === 'department');
  return name === undefined || field === undefined ? [] : [{ field, text: name }];
}
