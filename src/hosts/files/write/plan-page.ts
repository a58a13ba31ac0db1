import type { PageSetup } from 'exceljs';
import type { PagePlan } from '../../../core/workbook/plan';

/** B5 is the Japanese size, which Chinese printers mean by it. */
const PAPERS: Readonly<Record<PagePlan['paper'], number>> = { Letter: 1, A3: 8, A4: 9, A5: 11, B5: 13 };

/** All of a page that exceljs writes; print area and repeated rows are names of the workbook. */
export function pageSetupOf(page: PagePlan): Partial<PageSetup> {
  return {
    paperSize: PAPERS[page.paper],
    orientation: page.orientation,
    margins: { ...page.margins },
    horizontalCentered: page.centred.across,
    verticalCentered: page.centred.down,
    showGridLines: page.gridLines,
    ...(page.fit ? { fitToPage: true, fitToWidth: page.fit.wide, fitToHeight: page.fit.tall } : { scale: page.scale }),
  };
}
