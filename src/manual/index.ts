import { ATTENDANCE } from './attendance';
import type { Clause } from './clause';
import { SECTION_1 } from './section-1';
import { SECTION_2 } from './section-2';
import { SECTION_3_DRIVERS, SECTION_3_USE } from './section-3';
import { SECTION_4 } from './section-4';
import { SECTION_5 } from './section-5';
import { SECTION_6 } from './section-6';
import { TITLES } from './titles';

const ALL = {
  ...SECTION_1,
  ...SECTION_2,
  ...SECTION_3_USE,
  ...SECTION_3_DRIVERS,
  ...SECTION_4,
  ...SECTION_5,
  ...SECTION_6,
  ...TITLES,
  ...ATTENDANCE,
} satisfies Record<string, Clause>;
const PARTS = [SECTION_1, SECTION_2, SECTION_3_USE, SECTION_3_DRIVERS, SECTION_4, SECTION_5, SECTION_6, TITLES, ATTENDANCE];

export type ClauseId = keyof typeof ALL;

/** Every clause of the manual by its number: `3.5.3` is 第三节 车辆管理 五.3. */
export const CLAUSES: Readonly<Record<ClauseId, Clause>> = Object.freeze(ALL);

/** In the manual's order (an object's own order would put 7 before 1.1). */
export const CLAUSE_IDS = PARTS.flatMap((part) => Object.keys(part)) as readonly ClauseId[];

export function clause(id: ClauseId): Clause {
  return CLAUSES[id];
}

export function isClauseId(text: string): text is ClauseId {
  return Object.hasOwn(CLAUSES, text);
}
