import type { CellArea } from '../../../src/core/workbook/ref';
import type { Book } from '../model/book';
import type { BorderSide } from './borders';
import type { CustomFormat, DefinedItem, SheetComment, SheetShape, SheetTable } from '../model/sheet-parts';
import type { Sheet } from '../model/sheet';

/** One area of a sheet. Excel keeps it by reference between requests. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: CellArea;
}

type OfSheet<Name extends string, T> = { readonly sheet: Sheet } & Readonly<Record<Name, T>>;
export type FormatTarget = OfSheet<'format', CustomFormat>;

/** What each kind of wire object stands on. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  Functions: Book;
  FunctionResult: { readonly value: number };
  Runtime: Book;
  DocumentProperties: Book;
  WorkbookProtection: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  Range: RangeTarget;
  RangeAreas: { readonly sheet: Sheet; readonly areas: CellArea[] };
  RangeCollection: { readonly sheet: Sheet; readonly areas: readonly CellArea[] };
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  FormatProtection: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: { readonly range: RangeTarget; readonly side: BorderSide };
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  CustomXmlPart: { readonly book: Book; readonly id: string };
  NamedItemCollection: { readonly book: Book; readonly sheet: Sheet | null };
  NamedItem: { readonly book: Book; readonly sheet: Sheet | null; readonly item: DefinedItem };
  ConditionalFormatCollection: { readonly sheet: Sheet; readonly areas: readonly CellArea[] };
  ConditionalFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  CellValueConditionalFormat: FormatTarget;
  ColorScaleConditionalFormat: FormatTarget;
  DataBarConditionalFormat: FormatTarget;
  ConditionalDataBarPositiveFormat: FormatTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  DataValidation: RangeTarget;
  CommentCollection: { readonly book: Book; readonly sheet: Sheet | null };
  Comment: OfSheet<'comment', SheetComment>;
  CommentReplyCollection: OfSheet<'comment', SheetComment>;
  CommentReply: OfSheet<'comment', SheetComment> & { readonly replyId: string };
  TableCollection: { readonly book: Book; readonly sheet: Sheet | null };
  Table: OfSheet<'table', SheetTable>;
  TableColumnCollection: OfSheet<'table', SheetTable>;
  TableColumn: OfSheet<'table', SheetTable> & { readonly index: number };
  TableRowCollection: OfSheet<'table', SheetTable>;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: { readonly sheet: Sheet; readonly way: 'horizontal' | 'vertical' };
  PageBreak: { readonly sheet: Sheet; readonly way: 'horizontal' | 'vertical'; readonly before: number };
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  AutoFilter: Sheet;
  ShapeCollection: Sheet;
  Shape: OfSheet<'shape', SheetShape>;
}

export type WireType = keyof Targets;

export type WireObject = { [T in WireType]: { readonly type: T; readonly self: Targets[T] } }[WireType];

export function wire<T extends WireType>(type: T, self: Targets[T]): WireObject {
  return { type, self } as WireObject;
}

/**
 * What one class of Excel's interface can do here, by the names on the wire.
 * A member that is missing fails the request and is listed: a test never passes on a silent nothing.
 */
export interface WireClass<T> {
  /** What the client is told when it first meets the object: the `Id` by which it asks again. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** The host hands out a reference, by which the client asks again. */
  readonly byReference?: boolean;
  readonly reads?: Readonly<Record<string, (self: T) => unknown>>;
  readonly writes?: Readonly<Record<string, (self: T, value: never) => void>>;
  /** Objects below this one. */
  readonly parts?: Readonly<Record<string, (self: T) => WireObject | null>>;
  readonly calls?: Readonly<Record<string, (self: T, ...args: never[]) => unknown>>;
  readonly items?: (self: T) => readonly WireObject[];
  /** By key; throws where there is none. */
  readonly item?: (self: T, key: never) => WireObject;
  /** Of an object that can be listened to: whose events these are. */
  readonly eventTarget?: (self: T) => string;
}

export type WireClasses = { readonly [T in WireType]: WireClass<Targets[T]> };
