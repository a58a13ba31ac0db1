import { POLICY_SHEETS } from '../core/policy/policy-columns';
import type { RosterId } from '../core/policy/rosters';
import type { Language } from '../core/words';

/** A roster as its sheet is called; English goes by its id. */
export function rosterName(id: RosterId, language: Language): string {
  return language === 'zh' ? POLICY_SHEETS[id].sheet : id;
}
