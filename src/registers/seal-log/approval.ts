import { namesIn, sameName, saysNothing } from '../../core/checks/names-in';
import { signersIn } from '../../core/checks/signers-in';
import type { RuleContext } from '../../core/rules/rule';
import type { CalendarDate } from '../../core/values/calendar-date';

type World = RuleContext['policy'];

const ROLE_WORDS = /^(?:总经理|管理部经理|管理部|部门经理|经理|负责人|部门负责人|总经办|general manager)$/i;
const BARE_CONSENT = /^(?:同意|已批|已批准|批准|已审批|已审核|已签字?|是|√|yes|ok|approved)$/i;

/** Names and role words that an approver cell holds; empty: nobody approved. */
export function approversIn(cell: string | null, world: World | null = null): readonly string[] {
  if (cell === null || saysNothing(cell) || /^(?:未批准?|未审批|待批准?|待审批|无批准人|未经批准)$/.test(cell.trim())) return [];
  return world === null ? namesIn(cell) : signersIn(cell, world.people);
}

/** 同意 or √ says that somebody approved, not who. */
export function saysOnlyConsent(approvers: readonly string[]): boolean {
  return approvers.length > 0 && approvers.every((name) => BARE_CONSENT.test(name));
}

export function isGeneralManager(name: string, on: CalendarDate | null, world: World): boolean {
  return sameName(name, '总经理') || sameName(name, 'general manager') || world.people.holds(name, '总经理', on);
}

export function isAdministrationManager(name: string, on: CalendarDate | null, world: World): boolean {
  return sameName(name, '管理部经理') || world.people.holds(name, '管理部经理', on);
}

export function isHeadOf(department: string, name: string, on: CalendarDate | null, world: World): boolean {
  return sameName(name, '部门经理') || sameName(name, `${department}经理`) || world.people.isManagerOf(name, department, on);
}

/** The people among them, where a person and a role word stand together: 总经理(王五). */
export function personsAmong(names: readonly string[]): string[] {
  return names.filter((name) => !ROLE_WORDS.test(name));
}
