import { namesIn } from '../../core/checks/names-in';
import { remembered } from '../../core/checks/remembered';
import type { RuleContext } from '../../core/rules/rule';
import type { CalendarDate } from '../../core/values/calendar-date';
import { firmCase, isFar, likelyCase, readClass } from './reason';
import type { ReasonCase } from './reason-words';

interface Trip {
  readonly date: CalendarDate | null;
  readonly user: string | null;
  readonly purpose: string | null;
  readonly destination: string | null;
  readonly reasonClass: string | null;
}

/** The case that excuses even a short way: every one but distance. Null: none is told in so many words. */
export function pressingCase(trip: Trip, policy: RuleContext['policy']): ReasonCase | null {
  const stated = trip.reasonClass === null ? 'nothing' : readClass(trip.reasonClass);
  if (stated === 'private') return null;
  // As a class of its own 政府部门 is the case itself; in a purpose it may be but the place.
  if (trip.reasonClass !== null && (stated === 'cash' || stated === 'government')) return stated;
  const named = trip.reasonClass === null ? null : firmCase(trip.reasonClass);
  if (named !== null && named !== 'far') return named;
  const firm = outright(trip);
  if (firm !== null && firm !== 'far') return firm;
  return caseOfUser(trip, policy);
}

/** The case that the purpose and the destination speak for, outright or most likely. */
export function probableCase(trip: Trip & { readonly department: string | null }, policy: RuleContext['policy'], far: readonly string[], local: readonly string[]): ReasonCase | null {
  const named = outright(trip);
  if (named !== null) return named;
  const likely = likelyOf(trip.purpose) ?? likelyOf(placeOf(trip));
  if (likely !== null) return likely;
  const words = wordsOf(trip);
  if (/银行|\bbank\b/i.test(words) && /财务|finance|account/i.test(trip.department ?? '') && !NOT_CASH.test(words)) return 'cash';
  if (isFar(words, far, local)) return 'far';
  return caseOfUser(trip, policy);
}

const NOT_CASH = /对账|流水|回单|开户|销户|贷款|年检|变更|印鉴|U盾|咨询|打印|证明|资料|statement|account opening|loan/i;

/**
 * Most purposes say it themselves; else the destination does, or both together (陪王科长 to 税务局).
 * What is asked of both together comes last, since it comes again most seldom.
 */
function outright(trip: Trip): ReasonCase | null {
  const own = firmOf(trip.purpose);
  if (own !== null && own !== 'far') return own;
  const place = placeOf(trip);
  const there = firmOf(place);
  if (there !== null && there !== 'far') return there;
  const both = trip.purpose !== null && place !== null && goesWith(trip.purpose) ? firmCase(`${trip.purpose} ${place}`) : null;
  return both ?? own ?? there;
}

const goesWith = remembered((purpose) => /陪|会同|与|和|同|随|跟|协|配合|一起|共同|联合|接|送|带|\bwith\b/i.test(purpose));

/** The destination without house numbers, which say nothing: so the same few places come again and again. */
function placeOf({ destination }: Trip): string | null {
  return destination === null ? null : destination.replace(/\d{1,9}(?=[号弄栋幢座室楼层])/g, '');
}

function firmOf(text: string | null): ReasonCase | null {
  return text === null ? null : firmCase(text);
}
function likelyOf(text: string | null): ReasonCase | null {
  return text === null ? null : likelyCase(text);
}

function wordsOf(trip: Trip): string {
  return `${trip.purpose ?? ''} ${trip.destination ?? ''}`;
}

const WHO: ReadonlySet<ReasonCase> = new Set(['senior', 'customer', 'guest', 'government']);

/** Who rides may be the case itself: 陈总, 客户, or someone whom the roster knows as senior management (三.1). */
function caseOfUser(trip: Trip, { people }: RuleContext['policy']): ReasonCase | null {
  if (trip.user === null) return null;
  const named = firmCase(trip.user);
  if (named !== null && WHO.has(named)) return named;
  const ranks = (name: string): boolean => people.holds(name, '高层管理', trip.date) || people.holds(name, '总经理', trip.date);
  return ranks(trip.user) || namesIn(trip.user).some(ranks) ? 'senior' : null;
}
