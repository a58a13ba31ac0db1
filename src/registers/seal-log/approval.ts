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

/** The people among them, where a person and an office or a remark stand together: 总经理(王五), 周启明(校长), 沈兰(代签). */
export function personsAmong(names: readonly string[]): string[] {
  return names.filter((name) => !ROLE_WORDS.test(name) && !OFFICE.test(name) && !REMARK.test(name));
}

/** An office without a name: 校长, 副主任, 分管领导, 财务科长; 王校长 is a person. */
const OFFICE = new RegExp(
  `^(?:.{0,6}[部处科室股司厂校院局所站队组办课系心位间])?(?:[正副代兼]|常务|分管|主管|执行|第一|党委|党?支部|行政|财务|人事|总务|教务|办公室)?(?:${[
    '总经理|经理|总裁|董事长|董事|总监|主任|书记|主管|负责人|领导|老板|老总|总工|秘书长|合伙人|主席|理事长',
    '[校院厂局所站社场馆园店行处科部股课队组室系镇乡村]长|班主任|管理员|法定代表人|法人代表?',
  ].join('|')})(?:本人)?$|^(?:general |deputy |office |admin(?:istration)? )?(?:manager|director|head|principal|president|chairman|partner|CEO|GM)$`,
  'i',
);
const REMARK = /^(?:代签?|代批|补签|后补|口头|电话|微信|邮件|已阅|同意|授权|签字?|本人|亲签|verbal|by phone|on behalf)(?:同意|批准|授权|确认)?$/i;
