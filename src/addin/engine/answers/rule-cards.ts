import { POLICY_SHEETS } from '../../../core/policy/policy-columns';
import type { RosterId } from '../../../core/policy/rosters';
import { isRecordSheet } from '../../../core/records/read-result';
import type { Example, Rule } from '../../../core/rules/rule';
import type { Words } from '../../../core/words';
import { REGISTERS, allRules } from '../../../registers/index';
import type { Checked } from '../session/checked';
import type { RuleCard } from '../pane-engine';
import { defaultText, parametersOn } from './parameter-view';
import { clauseCards } from './rule-named';

/** Every rule, in the order of the registers: what it asks, by which values, and whether it ran here. */
export function ruleCards(checked: Checked): RuleCard[] {
  const counts = new Map<string, number>();
  for (const { rule, waived } of checked.result.findings) if (waived === null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const reasons = wholeSheetReasons(checked);
  return allRules.map((rule) => ({
    id: rule.id,
    register: rule.register,
    title: rule.title,
    why: rule.why,
    severity: rule.severity,
    clauses: clauseCards(rule.clause),
    parameters: parametersOn(checked.policy, rule.needs.parameters ?? [], checked.today).map((one, at) => {
      const id = rule.needs.parameters?.[at];
      return { ...one, default: id === undefined ? '' : defaultText(id) };
    }),
    needs: needsOf(rule),
    examples: examplesOf(rule.examples),
    notRun: whyNotRun(rule, checked, reasons),
    findings: counts.get(rule.id) ?? 0,
  }));
}

export function rosterWords(id: RosterId): Words {
  return { zh: POLICY_SHEETS[id].sheet, en: `${POLICY_SHEETS[id].sheet} (${id})` };
}

function needsOf({ register, needs: { columns = [], anyOf = [], rosters = [] } }: Rule): RuleCard['needs'] {
  const fields = REGISTERS.find((one) => one.register.id === register)?.register.fields;
  const named = (ids: readonly string[]): Words[] => ids.map((id) => ({ zh: fields?.[id]?.zh ?? id, en: fields?.[id]?.en ?? id }));
  return { columns: named(columns), anyOf: named(anyOf), rosters: rosters.map(rosterWords) };
}

function examplesOf(examples: readonly Example[]): RuleCard['examples'] {
  const broken = examples.find(({ finds }) => finds.length > 0);
  const sound = examples.find(({ finds }) => finds.length === 0);
  return [broken, sound].flatMap((example) => (example ? [{ says: example.says, broken: example.finds.length > 0 }] : []));
}

/** Rule → the reason for which it judged none of a sheet's records, where that befell it. */
function wholeSheetReasons({ result }: Checked): ReadonlyMap<string, Words> {
  const reasons = new Map<string, Words>();
  for (const { rule, records, reason } of result.notRun) if (records === null && !reasons.has(rule)) reasons.set(rule, reason);
  return reasons;
}

function whyNotRun(rule: Rule, { read }: Checked, reasons: ReadonlyMap<string, Words>): Words | null {
  const register = REGISTERS.find((one) => one.register.id === rule.register)?.register;
  const sheets = read.sheets.filter(isRecordSheet);
  if (sheets.length === 0) return { zh: '还没有读到台账', en: 'no register has been read' };
  if (register && !sheets.some((sheet) => sheet.register === register)) return { zh: `没有读到「${register.name.zh}」`, en: `no ${register.name.en} has been read` };
  return reasons.get(rule.id) ?? null;
}
