import type { Rule } from '../../../core/rules/rule';
import { allRules } from '../../../registers/index';
import { CLAUSES, isClauseId } from '../../../manual/index';
import { joinWords } from '../../../registers/shared/wording';
import type { Words } from '../../../core/words';
import type { FindingCard } from '../pane-engine';

const BY_ID = new Map(allRules.map((rule) => [rule.id, rule]));

export function ruleNamed(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Where each clause stands in the manual, and what it asks for in our own words. */
export function clauseCards(ids: readonly string[]): FindingCard['clauses'] {
  return ids.filter(isClauseId).map((id) => ({ id, name: CLAUSES[id].cite, summary: CLAUSES[id].summary }));
}

/** 车辆管理 五.3; null where no clause stands behind a rule. */
export function clauseNames(ids: readonly string[]): Words | null {
  const cards = clauseCards(ids);
  return cards.length === 0 ? null : joinWords(cards.map(({ name }) => name));
}
