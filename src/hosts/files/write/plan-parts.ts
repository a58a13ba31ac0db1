import type { SheetPlan } from '../../../core/workbook/plan';
import { areaA1, columnLetters } from '../../../core/workbook/ref';
import { change, type Parts } from './part-texts';
import { addDrawings } from './plan-drawing';
import { linksXml } from './plan-links';
import type { LookList } from './plan-looks';
import { conditionalFormatsXml, validationsXml } from './plan-rules-xml';
import { element, xmlText } from './plan-text';

/** Adds to the written parts what exceljs cannot write, or only cell by cell: merges, conditional formats, validations, links, breaks, pictures, print names. */
export function completeParts(parts: Parts, plans: readonly SheetPlan[], names: readonly string[], looks: LookList): void {
  plans.forEach((plan, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const behindCells = mergesXml(plan) + conditionalFormatsXml(plan.conditionalFormats, looks) + validationsXml(plan.validations) + linksXml(parts, part, plan);
    const atEnd = breaksXml(plan) + addDrawings(parts, part, index + 1, plan.pictures);
    change(parts, part, (xml) => xml.replace(/<sheetData\/>|<\/sheetData>/, (end) => end + behindCells).replace(/<\/worksheet>$/, `${atEnd}</worksheet>`));
  });
  change(parts, 'xl/workbook.xml', (xml) => xml.replace('</sheets>', () => `</sheets>${namesXml(plans, names)}`));
  const font = plans[0]?.defaultFont;
  change(parts, 'xl/styles.xml', (xml) => {
    const looked = xml.replace(/<dxfs count="0"\/>/, () => looks.xml);
    // The first font is the workbook's own; widths are counted in its digits.
    return font ? looked.replace(/<font>.*?<\/font>/s, () => `<font>${element('sz', { val: font.size })}${element('name', { val: font.name })}</font>`) : looked;
  });
}

function mergesXml({ merges }: SheetPlan): string {
  return merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, merges.map((merge) => element('mergeCell', { ref: areaA1(merge) })).join(''));
}

function breaksXml({ pageBreaks }: SheetPlan): string {
  const list = pageBreaks.map((row) => element('brk', { id: row + 1, max: 16_383, man: 1 })).join('');
  return list === '' ? '' : element('rowBreaks', { count: pageBreaks.length, manualBreakCount: pageBreaks.length }, list);
}

function namesXml(plans: readonly SheetPlan[], names: readonly string[]): string {
  const list = plans.flatMap(({ page }, index) => {
    const sheet = `'${(names[index] ?? '').replaceAll("'", "''")}'!`;
    const name = (kind: string, text: string) => element('definedName', { name: `_xlnm.${kind}`, localSheetId: index }, xmlText(text));
    const { printArea: area, repeatColumns: columns, repeatRows: rows } = page;
    const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
    const titles = [...(columns ? [`${sheet}$${columnLetters(columns[0])}:$${columnLetters(columns[1])}`] : []), ...(rows ? [`${sheet}$${rows[0] + 1}:$${rows[1] + 1}`] : [])];
    return [
      ...(area ? [name('Print_Area', `${sheet}${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`)] : []),
      ...(titles.length > 0 ? [name('Print_Titles', titles.join(','))] : []),
    ];
  });
  return list.length === 0 ? '' : `<definedNames>${list.join('')}</definedNames>`;
}
