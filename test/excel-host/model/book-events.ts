import type { CellArea } from '../../../src/core/workbook/ref';
import type { Sheet } from './sheet';
import type { Value } from './value';

/** Something happened in the book that an add-in may listen to. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: Sheet; readonly area: CellArea; readonly change: ChangeType; readonly details: { readonly before: Value; readonly after: Value } | null }
  | { readonly kind: 'formatChanged' | 'selectionChanged'; readonly sheet: Sheet; readonly area: CellArea }
  | { readonly kind: 'rowHiddenChanged'; readonly sheet: Sheet; readonly area: CellArea; readonly hidden: boolean }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted' | 'protectionChanged'; readonly sheet: Sheet }
  | { readonly kind: 'calculated'; readonly sheet: Sheet; readonly area: CellArea }
  | { readonly kind: 'nameChanged'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'visibilityChanged'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'moved'; readonly sheet: Sheet; readonly before: number }
  | { readonly kind: 'commentAdded' | 'commentDeleted' | 'commentChanged'; readonly sheet: Sheet; readonly commentId: string }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly sheet: Sheet; readonly tableId: string; readonly tableName: string };

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Who did it: this person (or an add-in of theirs), or somebody else who has the book open. */
export type Actor = 'user' | 'addin' | 'coauthor';
