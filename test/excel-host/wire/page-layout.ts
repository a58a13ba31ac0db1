import { isEntireColumn, isEntireRow } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { PageSetup } from '../model/sheet-parts';
import { areaFrom, oneOf, range, require } from './checks';
import { flag } from './range-format';
import { wire, type WireClass, type WireObject } from './wire-class';

const PAPERS = ['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
type Simple = 'blackAndWhite' | 'centerHorizontally' | 'centerVertically' | 'draftMode' | 'printGridlines' | 'printHeadings';
const SIMPLE: readonly Simple[] = ['blackAndWhite', 'centerHorizontally', 'centerVertically', 'draftMode', 'printGridlines', 'printHeadings'];
const CHOICES = {
  orientation: ['Portrait', 'Landscape'],
  paperSize: PAPERS,
  printOrder: ['DownThenOver', 'OverThenDown'],
  printErrors: ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'],
  printComments: ['NoComments', 'EndSheet', 'InPlace'],
} as const;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const page = (sheet: Sheet): PageSetup => sheet.parts.page;
const part = (sheet: Sheet, name: 'printArea' | 'titleRows' | 'titleColumns'): WireObject | null => {
  const area = page(sheet)[name];
  return area && range(sheet, area);
};

function setZoom(sheet: Sheet, zoom: Record<string, unknown>): void {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = zoom as Record<string, number | null | undefined>;
  require(scale === null || (scale >= 10 && scale <= 400));
  require([horizontalFitToPages, verticalFitToPages].every((pages) => pages === null || (Number.isInteger(pages) && pages >= 0 && pages <= 32_767)));
  page(sheet).zoom = { scale, horizontalFitToPages, verticalFitToPages };
}

export const pageLayout: WireClass<Sheet> = {
  parts: { HeadersFooters: (sheet) => wire('HeaderFooterGroup', sheet) },
  reads: {
    ...Object.fromEntries([...SIMPLE, ...Object.keys(CHOICES)].map((name) => [pascal(name), (sheet: Sheet) => page(sheet)[name as keyof PageSetup]])),
    ...Object.fromEntries(SIDES.map((side) => [`${pascal(side)}Margin`, (sheet: Sheet) => page(sheet).margins[side]])),
    Zoom: (sheet) => page(sheet).zoom,
    FirstPageNumber: (sheet) => page(sheet).firstPageNumber,
  },
  writes: {
    ...Object.fromEntries(SIMPLE.map((name) => [pascal(name), (sheet: Sheet, value: unknown) => void (page(sheet)[name] = flag(value))])),
    ...Object.fromEntries(Object.entries(CHOICES).map(([name, choices]) => [pascal(name), (sheet: Sheet, value: unknown) => void (page(sheet)[name as keyof typeof CHOICES] = oneOf<string>(choices, value))])),
    ...Object.fromEntries(SIDES.map((side) => [`${pascal(side)}Margin`, (sheet: Sheet, value: unknown) => setMargins(sheet, 'Points', { [side]: value })])),
    Zoom: setZoom,
    FirstPageNumber: (sheet, value: unknown) => void (page(sheet).firstPageNumber = value as number | string),
  },
  calls: {
    SetPrintMargins: setMargins,
    SetPrintArea: (sheet, given: unknown) => void (page(sheet).printArea = areaFrom(given, sheet).area),
    SetPrintTitleRows: (sheet, given: unknown) => {
      const { area } = areaFrom(given, sheet);
      require(isEntireRow(area));
      page(sheet).titleRows = area;
    },
    SetPrintTitleColumns: (sheet, given: unknown) => {
      const { area } = areaFrom(given, sheet);
      require(isEntireColumn(area));
      page(sheet).titleColumns = area;
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const area = page(sheet).printArea;
      return area && wire('RangeAreas', { sheet, areas: [area] });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => part(sheet, 'titleRows'),
    GetPrintTitleColumnsOrNullObject: (sheet) => part(sheet, 'titleColumns'),
  },
};

function setMargins(sheet: Sheet, unit: unknown, margins: Record<string, unknown>): void {
  const points = POINTS[oneOf(['Points', 'Inches', 'Centimeters'], unit ?? 'Points')];
  for (const [side, value] of Object.entries(margins)) {
    require(typeof value === 'number' && value >= 0);
    page(sheet).margins[oneOf(SIDES, side)] = value * points;
  }
}

export const headerFooterGroup: WireClass<Sheet> = {
  parts: { DefaultForAllPages: (sheet) => wire('HeaderFooter', sheet) },
  reads: { State: () => 'Default', UseSheetMargins: () => true, UseSheetScale: () => true },
};

const HEADINGS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

export const headerFooter: WireClass<Sheet> = {
  reads: Object.fromEntries(HEADINGS.map((name) => [pascal(name), (sheet: Sheet) => page(sheet).headersFooters[name]])),
  writes: Object.fromEntries(
    HEADINGS.map((name) => [
      pascal(name),
      (sheet: Sheet, text: unknown) => {
        require(typeof text === 'string' && text.length <= 255);
        page(sheet).headersFooters[name] = text;
      },
    ]),
  ),
};
