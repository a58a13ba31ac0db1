import type { FixStep, Place } from '../../core/rules/finding';
import type { SheetPlan } from '../../core/workbook/plan';
import type { Words } from '../../core/words';
import type { OutputFile, SheetMarks } from '../engine/pane-engine';
import type { Source } from '../engine/source';

/** New sheets as they are called, and a sentence for each thing that could not be put on them. */
export interface WrittenSheets {
  readonly names: readonly string[];
  readonly leftOut: readonly Words[];
}

/** What happened to a workbook while the pane was open. */
export type HostChange =
  /** Rows of a sheet were edited; null: it is not known which. */
  | { readonly kind: 'edited'; readonly sheet: string; readonly rows: readonly [number, number] | null }
  | { readonly kind: 'sheets' };

/** What the pane asks of the place it lives in: Excel, or an ordinary page over dropped files. Errors are PaneErrors. */
export interface PaneHost {
  readonly kind: 'excel' | 'page';
  /** What this build of Excel lacks: a sentence each. */
  readonly lacks: readonly Words[];
  /** Everything that is open now. `onRows` hears how many rows are read. */
  read(onRows: (done: number, of: number) => void, isCancelled: () => boolean): Promise<readonly Source[]>;
  /** The cell is selected in the sheet; the page has nothing to do. */
  show(place: Place): Promise<void>;
  /** Returns a sentence for each sheet that could not be marked. */
  mark(marks: readonly SheetMarks[]): Promise<readonly Words[]>;
  /** Every format as it was before. */
  unmark(): Promise<void>;
  isMarked(): Promise<boolean>;
  /** Refuses as a whole, before it writes, when a cell is no longer what the finding saw. */
  apply(steps: readonly FixStep[]): Promise<void>;
  /** How many cells the last fix changed; null: nothing to undo. */
  undoable(): Promise<number | null>;
  undo(): Promise<void>;
  /** A row of the sheet 豁免, which is made when it isn't there. */
  addWaiver(row: readonly string[]): Promise<void>;
  /** A row of the sheet 参数. */
  addParameter(row: { readonly parameter: string; readonly value: string; readonly from: string; readonly basis: string }): Promise<void>;
  /** An empty roster sheet with its header. */
  insertRoster(name: string, columns: readonly string[]): Promise<void>;
  /** New sheets; a name that is taken gets a number. */
  writeSheets(plans: readonly SheetPlan[]): Promise<WrittenSheets>;
  /** Kept in the workbook as a custom XML part of our namespace, in place of the one kept before. `file`: of which workbook; the page needs it. */
  remember(part: string, file?: string): Promise<void>;
  /** What was waived and set while the page was open, as a workbook that says the same when it is dropped in again; null: nothing. In Excel it is in the workbook. */
  keepsake?(): Promise<OutputFile | null>;
  /** Hands files to the user (page: a download; several in one .zip). */
  deliver(files: readonly OutputFile[]): Promise<void>;
  /** Returns how to stop hearing. */
  onChange(listener: (change: HostChange) => void): () => void;
}
