import type { PagePlan, SheetPlan } from '../../../core/workbook/plan';
import { a1, areaA1, columnLetters } from '../../../core/workbook/ref';

const POINTS_AN_INCH = 72;
const PAPERS: Readonly<Record<PagePlan['paper'], Excel.PageLayout['paperSize']>> = { A3: 'A3', A4: 'A4', A5: 'A5', B5: 'B5', Letter: 'Letter' };

/** Excel keeps hundredths. */
const points = (inches: number): number => Math.round(inches * POINTS_AN_INCH * 100) / 100;

/** Everything of printing, and what stays in sight on the screen. */
export function writePage(sheet: Excel.Worksheet, { page, pageBreaks, freeze, showGridLines }: SheetPlan): void {
  const { pageLayout } = sheet;
  const { left, right, top, bottom, header, footer } = page.margins;
  pageLayout.set({
    orientation: page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[page.paper],
    leftMargin: points(left),
    rightMargin: points(right),
    topMargin: points(top),
    bottomMargin: points(bottom),
    headerMargin: points(header),
    footerMargin: points(footer),
    centerHorizontally: page.centred.across,
    centerVertically: page.centred.down,
    printGridlines: page.gridLines,
    zoom: page.fit ? { ...(page.fit.wide > 0 && { horizontalFitToPages: page.fit.wide }), ...(page.fit.tall > 0 && { verticalFitToPages: page.fit.tall }) } : { scale: page.scale },
  });
  const heading = pageLayout.headersFooters.defaultForAllPages;
  const [above, below] = [page.header, page.footer].map((code) => sections(isTooLongHeading(code) ? '' : code)) as [Sections, Sections];
  heading.set({ leftHeader: above.L, centerHeader: above.C, rightHeader: above.R, leftFooter: below.L, centerFooter: below.C, rightFooter: below.R });
  if (page.printArea) pageLayout.setPrintArea(areaA1(page.printArea));
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows[0] + 1}:$${page.repeatRows[1] + 1}`);
  if (page.repeatColumns) pageLayout.setPrintTitleColumns(`$${columnLetters(page.repeatColumns[0])}:$${columnLetters(page.repeatColumns[1])}`);
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(a1(row + 1, 0));
  if (freeze && freeze.row > 0 && freeze.column > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.row, freeze.column));
  else if (freeze && freeze.row > 0) sheet.freezePanes.freezeRows(freeze.row);
  else if (freeze && freeze.column > 0) sheet.freezePanes.freezeColumns(freeze.column);
  if (!showGridLines) sheet.showGridlines = false;
}

/** Excel takes a heading of so many characters, with its codes. */
const LONGEST_HEADING = 255;

/** One that is longer is left out, and the user is told. */
export function isTooLongHeading(code: string): boolean {
  return code.length > LONGEST_HEADING;
}

type Sections = Readonly<Record<'L' | 'C' | 'R', string>>;

/** `&L…&C…&R…` as its three parts; what stands before any sign is the middle. */
export function sections(code: string): Sections {
  const found = { L: '', C: '', R: '' };
  let open: keyof typeof found = 'C';
  for (const [token] of code.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    if (token === '&L' || token === '&C' || token === '&R') open = token.charAt(1) as keyof typeof found;
    else found[open] += token;
  }
  return found;
}
