import type { Messages, Outcome, Rule } from '../../src/core/rules/rule';

/** All that a rule says of a record, or of the records of a sheet or of several. */
export function outcomesOf(rule: Rule, subject: unknown, context: unknown, scope: unknown): readonly Outcome<Messages, string>[] {
  const check = rule.check as unknown as (subject: unknown, context: unknown, scope: unknown) => ReturnType<Rule['check']>;
  const said = check(subject, context, scope);
  if (said === null) return [];
  return Symbol.iterator in said ? [...said] : [said];
}
