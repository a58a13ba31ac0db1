import { saysNothing } from '../../core/checks/names-in';
import { simplified } from '../../core/values/simplified';
import { STATUS_CHOICES } from './status-words';

/** No state recorded counts as in use: it is on the list. */
export function isInUse(status: string | null): boolean {
  return saysNothing(status) || status === '在用' || (!isGone(status) && says(status, /在用|使用|正常|良好|完好/) && !says(status, /未|停止|不能|不再|不常/));
}

/** Scrapped; 待报废 still stands there. */
export function isScrapped(status: string | null): boolean {
  return status === '报废' || (says(status, /报废|处置|核销|注销/) && !says(status, /[待拟等未没]|申请|审批|准备|快要/));
}

export function isLost(status: string | null): boolean {
  return says(status, /遗失|丢失|失窃|被盗|(?<![没未])[弄搞]?丢了/);
}

export function isBroken(status: string | null): boolean {
  return says(status, /(?<![没未无])(?:损坏|损毁|毁损|毁坏|坏了|摔坏)/);
}

export function isLent(status: string | null): boolean {
  return says(status, /(?<![没未])(?:外借|借出|出借)/);
}

/** No longer to be counted or kept. */
export function isGone(status: string | null): boolean {
  return isScrapped(status) || isLost(status);
}

/** Something stands there, and none of the states that a rule asks for can be told from it. */
export function isUnknownStatus(status: string | null): status is string {
  if (status === null || saysNothing(status) || KNOWN.has(status)) return false;
  return !isInUse(status) && !isGone(status) && !isBroken(status) && !isLent(status) && !says(status, /[待拟等未没]报废|申请报废|闲置|停用|维修|修理/);
}

const KNOWN: ReadonlySet<string> = new Set(Object.keys(STATUS_CHOICES));

/** Why such a record is not judged. */
export function unknownStatus(status: string): { readonly notJudged: { readonly zh: string; readonly en: string } } {
  return { notJudged: { zh: `看不懂资产状态「${status}」`, en: `the status “${status}” is not understood` } };
}

function says(status: string | null, words: RegExp): boolean {
  return status !== null && words.test(simplified(status));
}
