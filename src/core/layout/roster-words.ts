/**
 * What a roster knows a name as. Where a header does not tell what its column holds, the names in it do.
 * `heads` lead the administration, `managers` any department, `clerks` are the 内勤, `custodians` keep seals.
 */
export type RosterWord = 'people' | 'departments' | 'plates' | 'seals' | 'items' | 'chiefs' | 'heads' | 'managers' | 'administration' | 'clerks' | 'drivers' | 'dispatchers' | 'custodians';

/** Names in the form of `nameKey`. */
export type RosterWords = ReadonlyMap<RosterWord, ReadonlySet<string>>;

export const NO_ROSTERS: RosterWords = new Map();
