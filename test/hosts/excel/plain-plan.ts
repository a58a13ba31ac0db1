import type { PlanCell, SheetPlan } from '../../../src/core/workbook/plan';
import { PLAIN_STYLE } from '../../../src/core/workbook/plan-style';

/** A sheet to be written, of cells and nothing else but what a test adds. */
export function plainPlan(cells: readonly PlanCell[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: '车辆月报', styles: [PLAIN_STYLE], cells, merges: [], columns: [], rows: new Map(), defaultRowHeight: null, pageBreaks: [], validations: [], conditionalFormats: [], pictures: [], freeze: null, showGridLines: true,
    page: { paper: 'A4', orientation: 'portrait', scale: 100, fit: null, margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }, centred: { across: false, down: false }, repeatRows: null, repeatColumns: null, printArea: null, header: '', footer: '', gridLines: false },
    ...more,
  };
}
