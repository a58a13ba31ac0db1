import type { ParameterId } from '../core/policy/parameters';
import type { RosterId } from '../core/policy/rosters';
import type { Severity } from '../core/rules/finding';
import type { Needs, Rule } from '../core/rules/rule';
import type { Language } from '../core/words';

/** A rule as the lists show it, in the contract's order. */
export interface RuleReport {
  readonly id: string;
  readonly register: string | null;
  readonly clause: readonly string[];
  readonly severity: Severity;
  readonly title: string;
  readonly needs: { readonly columns: readonly string[]; readonly anyOf: readonly string[]; readonly rosters: readonly RosterId[] };
  readonly parameters: readonly ParameterId[];
}

export function ruleReports(rules: readonly Rule[], language: Language): RuleReport[] {
  return rules.map((rule) => ({
    id: rule.id,
    register: rule.register,
    clause: rule.clause,
    severity: rule.severity,
    title: rule.title[language],
    needs: needsOf(rule.needs),
    parameters: rule.needs.parameters ?? [],
  }));
}

function needsOf({ columns = [], anyOf = [], rosters = [] }: Needs): RuleReport['needs'] {
  return { columns, anyOf, rosters };
}
