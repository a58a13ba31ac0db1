import type { RecordSheet, UnknownSheet } from './record-sheet';

/** What the registers of a run hold. Roster, parameter, waiver and empty sheets are in neither list. */
export interface ReadResult {
  /** In the order of files and sheets; a sheet of several kinds has one entry a kind. */
  readonly sheets: readonly (RecordSheet | UnknownSheet)[];
}

export interface ReadOptions {
  /** Take every sheet (or the one named) for this kind. */
  readonly register?: string;
  readonly sheet?: string;
  /** Names that the rosters know: evidence for what a column holds. */
  readonly rosterWords?: import('../layout/roster-words').RosterWords;
}

export function isRecordSheet(sheet: RecordSheet | UnknownSheet): sheet is RecordSheet {
  return 'register' in sheet;
}
