import type { Language } from '../core/words';
import { CLAUSES, isClauseId } from '../manual/index';
import { REGISTERS, allRules } from '../registers/index';

export function registerName(id: string | null, language: Language): string {
  if (id === null) return language === 'zh' ? '每一种台账' : 'Every register';
  return REGISTERS.find(({ register }) => register.id === id)?.register.name[language] ?? id;
}

export function fieldName(register: string | null, id: string, language: Language): string {
  if (id === 'month') return language === 'zh' ? '月份' : 'month';
  const declared = REGISTERS.find((one) => one.register.id === register)?.register;
  return declared?.fields[id]?.[language] ?? id;
}

export function measureName(register: string, id: string, language: Language): string {
  const declared = REGISTERS.find((one) => one.register.id === register)?.register;
  return declared?.measures.find((measure) => measure.id === id)?.name[language] ?? id;
}

export function ruleTitle(id: string, language: Language): string {
  return allRules.find((rule) => rule.id === id)?.title[language] ?? '';
}

/** Where no clause stands behind a rule, that is said rather than one borrowed. */
export function clauseText(clause: readonly string[], language: Language): string {
  if (clause.length === 0) return language === 'zh' ? '无条款' : 'no clause';
  return language === 'zh' ? `制度 ${clause.join('、')}` : `clause ${clause.join(', ')}`;
}

/** Each clause by number, by where it stands in the manual, and in our own words. */
export function clauseNotes(clause: readonly string[], language: Language): string[] {
  return clause.filter(isClauseId).map((id) => {
    const { cite, summary } = CLAUSES[id];
    return language === 'zh' ? `${id} ${cite.zh}：${summary.zh}` : `${id} ${cite.en}: ${summary.en}`;
  });
}
