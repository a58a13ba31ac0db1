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
const PLATE = /^[\u4e00-\u9fff][A-Z][·•\-\s]?[A-Z0-9]{5,6}$/i;

/** When the sheet was made or handed in, not when its records happened. */
const OF_THE_SHEET = /制表|填表|填报|填写|编制|打印|上报|报送|统计|截止|截至|更新|盘点|基准|审核|审批|批准|printed|as of/i;
const DAY = /^(?:[一二三四五六七八九十\d]{1,3}[、)）]\s*)?((?:(?:19|20)\d{2}\s*[-./年]\s*)?\d{1,2}\s*[-./月]\s*\d{1,2}\s*[日号]?)\s*(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?[:：]?$/;

/** 使用部门：客服部, 车辆：闽D8F261（2026年4月）, 发放日期：4月7日, or a department's name (一、行政部) or a day alone. */
export function headingFacts(text: string, register: Register, matcher: Matcher): HeadingFact[] {
  if (text.length > LONGEST) return [];
  const stated = text.split(/[;；]|\s{2,}/).flatMap((piece) => labelled(piece.trim(), register, matcher));
  return stated.length > 0 ? stated : lone(text.trim(), register);
}

function labelled(piece: string, register: Register, matcher: Matcher): HeadingFact[] {
  const parts = /^([^:：]{1,12})[:：]\s*(.+)$/.exec(piece) ?? plateLine(piece);
  const value = (parts?.[2] ?? '').replace(/[（(][^（）()]*[）)]\s*$/, '').trim();
  if (!parts || value === '') return [];
  const [match] = matcher.match(register, parts[1] ?? '').filter(({ field, score }) => score >= 0.9 && mayHead(field, parts[1] ?? '', register));
  return match ? [{ field: match.field, text: value }] : [];
}

/** 车号 浙A05D32: a plate is known by itself, so its label needs no colon. */
function plateLine(piece: string): RegExpExecArray | null {
  const parts = /^(\S{1,8})\s+(.+)$/.exec(piece);
  return parts && PLATE.test(parts[2] ?? '') ? parts : null;
}

function mayHead(field: string, label: string, register: Register): boolean {
  if (register.eventDate.includes(field)) return !OF_THE_SHEET.test(label);
  return GROUPING.has(register.fields[field]?.type ?? 'text');
}

function lone(text: string, register: Register): HeadingFact[] {
  const day = DAY.exec(text.normalize('NFKC'))?.[1];
  if (day !== undefined) return register.eventDate.slice(0, 1).map((id) => ({ field: id, text: day }));
  const name = DEPARTMENT.exec(text.replace(/^[【[〔［<《]\s*(.+?)\s*[】\]〕］>》]$/, '$1'))?.[1];
  const field = Object.keys(register.fields).find((id) => register.fields[id]?.type === 'department');
  return name === undefined || field === undefined ? [] : [{ field, text: name }];
}
