import type { JournalRow } from './journal';
import { groupedBy } from './witness';

/** A row that has the other cells of a corrected one. */
export interface Candidate {
  readonly row: number;
  /** False: it is as before; null: a corrected cell holds something else by now. */
  readonly corrected: boolean | null;
  /** Columns of those. */
  readonly others: readonly number[];
  readonly about: string;
}

/** Corrected rows that cannot be undone, by why: no longer there, the same as others, or changed since (and where they are). */
export type Unfound =
  | { readonly why: 'gone' | 'alike'; readonly rows: readonly JournalRow[] }
  | { readonly why: 'changed'; readonly rows: readonly ChangedRow[] };

export interface ChangedRow {
  readonly meant: JournalRow;
  readonly row: number;
  readonly columns: readonly number[];
}

/** Where corrected rows are now: each at its number, null where it is as before already; or what keeps them from being found. */
export type FoundRows = { readonly rows: ReadonlyMap<JournalRow, number | null> } | { readonly unfound: Unfound };

/** Each corrected row with the one row that it is; what cannot be told for certain is not told. */
export function matchedRows(rows: readonly JournalRow[], candidates: ReadonlyMap<JournalRow, readonly Candidate[]>): FoundRows {
  const found = new Map<JournalRow, number | null>();
  const unfound = { gone: [] as JournalRow[], changed: [] as ChangedRow[], alike: [] as JournalRow[] };
  // Rows that hold the same now, in corrected cells and all others, have the same candidates.
  for (const twins of groupedBy(rows, ({ rest, cells }) => JSON.stringify([rest, cells.map(({ column, after }) => [column, after.kind, after.value])])).values()) {
    const all = candidates.get(twins[0]!) ?? [];
    const corrected = all.filter((one) => one.corrected === true);
    const others = all.filter((one) => one.corrected === null);
    // Where each gets something else back, it matters which is which.
    const restored = isOneKind(twins) ? all.filter((one) => one.corrected === false).length : 0;
    const lacking = twins.length - corrected.length - restored;
    if (lacking > 0 && others.length >= lacking) twins.slice(-lacking).forEach((meant, index) => unfound.changed.push({ meant, row: others[index]!.row, columns: others[index]!.others }));
    else if (lacking > 0) unfound.gone.push(...twins);
    else if (corrected.length <= twins.length && isOneKind(twins)) twins.forEach((row, index) => found.set(row, corrected[index]?.row ?? null));
    else {
      const told = byNeighbours(twins, corrected);
      if (told) for (const [row, at] of told) found.set(row, at);
      else unfound.alike.push(...twins);
    }
  }
  if (unfound.gone.length > 0) return { unfound: { why: 'gone', rows: unfound.gone } };
  if (unfound.changed.length > 0) return { unfound: { why: 'changed', rows: unfound.changed } };
  return unfound.alike.length > 0 ? { unfound: { why: 'alike', rows: unfound.alike } } : { rows: found };
}

function isOneKind(twins: readonly JournalRow[]): boolean {
  return new Set(twins.map(({ cells }) => JSON.stringify(cells.map(({ before }) => before)))).size === 1;
}

/** Among rows that are the same, the one between the same neighbours. Null: that is none, or several. */
function byNeighbours(twins: readonly JournalRow[], corrected: readonly Candidate[]): readonly (readonly [JournalRow, number])[] | null {
  const places = groupedBy(corrected, ({ about }) => about);
  const told: (readonly [JournalRow, number])[] = [];
  for (const [about, same] of groupedBy(twins, (row) => row.about)) {
    const there = places.get(about) ?? [];
    if (there.length !== same.length || !isOneKind(same)) return null;
    same.forEach((row, index) => told.push([row, there[index]!.row]));
  }
  return told;
}
