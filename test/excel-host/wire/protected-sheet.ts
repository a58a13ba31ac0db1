import { Sheet } from '../model/sheet';
import { require } from './checks';
import type { WireObject, WireType } from './wire-class';

interface Closed {
  /** Under which it stays open when it was allowed on protecting; null: it never is. */
  readonly permission: string | null;
  /** What it does beside being set. */
  readonly calls: readonly string[];
}

const formats = (...calls: readonly string[]): Closed => ({ permission: 'allowFormatCells', calls });

/** What a protected sheet closes beside its cells. Nobody documents it for page setup and breaks: the stricter reading is taken. */
const CLOSED: Partial<Record<WireType, Closed>> = {
  ShapeCollection: { permission: 'allowEditObjects', calls: ['AddImage'] },
  Shape: { permission: 'allowEditObjects', calls: ['Delete', 'IncrementLeft', 'IncrementTop'] },
  PageLayout: { permission: null, calls: ['SetPrintMargins', 'SetPrintArea', 'SetPrintTitleRows', 'SetPrintTitleColumns'] },
  HeaderFooter: { permission: null, calls: [] },
  PageBreakCollection: { permission: null, calls: ['Add', 'RemovePageBreaks'] },
  PageBreak: { permission: null, calls: ['Delete'] },
  ConditionalFormat: formats('Delete'),
  ConditionalFormatRule: formats(),
  ConditionalRangeFormat: formats(),
  ConditionalRangeFill: formats('Clear'),
  ConditionalRangeFont: formats('Clear'),
  CellValueConditionalFormat: formats(),
  ColorScaleConditionalFormat: formats(),
  ConditionalDataBarPositiveFormat: formats(),
  Table: { permission: null, calls: ['Delete', 'ConvertToRange', 'Resize'] },
  TableCollection: { permission: null, calls: ['Add'] },
  AutoFilter: { permission: 'allowAutoFilter', calls: ['ClearCriteria', 'Remove'] },
};

/** Before something of an object is set, or a call of it is made. */
export function requireOpenSheet({ type, self }: WireObject, call: string | null): void {
  const closed = CLOSED[type];
  const protection = sheetOf(self)?.parts.protection;
  if (!closed || !protection || (call !== null && !closed.calls.includes(call))) return;
  require(closed.permission !== null && protection.options[closed.permission] === true, 'AccessDenied');
}

function sheetOf(self: WireObject['self']): Sheet | null {
  if (self instanceof Sheet) return self;
  return 'sheet' in self && self.sheet instanceof Sheet ? self.sheet : null;
}
