/** One way of giving a field a column. */
export interface Choice {
  readonly field: string;
  readonly column: number;
  /** How good a choice it is; what is known for certain is given away for nothing. */
  readonly rank: number;
  readonly isSure: boolean;
}

const ROUNDS = 8;
/** By how much an exchange must be better, so that near ties stay as the header's words have them. */
const GAIN = 0.05;
const SLIGHTLY_WORSE = 0.12;

/**
 * Exchanges columns where both fields together are better off: the best choice for one field may leave the other with
 * a poor one. A field without a column gets one that its holder can do without, having another that is about as good.
 */
export function settle<C extends Choice>(choices: readonly C[], given: Map<string, C>): void {
  const byPlace = new Map(choices.map((choice) => [`${choice.field}|${choice.column}`, choice]));
  const holders = new Map([...given.values()].map((choice) => [choice.column, choice]));
  const give = (choice: C): void => {
    given.set(choice.field, choice);
    holders.set(choice.column, choice);
  };
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const choice of choices) {
      const held = holders.get(choice.column);
      const own = given.get(choice.field);
      if (held === undefined || held.field === choice.field || held.isSure || own?.isSure === true) continue;
      const instead = own ? byPlace.get(`${held.field}|${own.column}`) : choices.find(({ field, column }) => field === held.field && !holders.has(column));
      if (instead === undefined) continue;
      const isBetter = own ? choice.rank + instead.rank > held.rank + own.rank + GAIN : instead.rank > held.rank - SLIGHTLY_WORSE;
      if (!isBetter) continue;
      give(choice);
      give(instead);
      changed = true;
    }
  }
}
