import { HostError } from '../host-error';
import { inExcel, sync, writingExcel } from '../in-excel';
import { isMarkFormula, MARK_FILLS, markFormula } from './mark-formula';
import { type CellMark, markedAreas } from './marked-areas';

/** Marks of one request. */
const MOST_MARKS = 100;

/**
 * Colours cells by conditional formats of our own, which lie over a cell's format and never touch it, move with inserted rows
 * and are saved. Marks that were there go first. A protected sheet gets none and is named in the end.
 */
export function markCells(marks: readonly CellMark[]): Promise<void> {
  return writingExcel(async (context) => {
    const sheets = await openSheets(context);
    await takeOff(context, sheets);
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const closed = new Set<string>();
    let waiting = 0;
    for (const { sheet: name, severity, addresses } of markedAreas(marks)) {
      const sheet = byName.get(name);
      if (!sheet) throw new HostError({ code: 'sheet-missing', sheet: name });
      if (isClosed(sheet)) {
        closed.add(name);
        continue;
      }
      const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula(severity);
      format.custom.format.fill.color = MARK_FILLS[severity];
      waiting++;
      if (waiting % MOST_MARKS === 0) await sync(context);
    }
    await sync(context);
    const [first] = closed;
    if (first !== undefined) throw new HostError({ code: 'sheet-protected', sheet: first });
  });
}

/** Takes off exactly our own marks. */
export function unmarkCells(): Promise<void> {
  return writingExcel(async (context) => takeOff(context, await openSheets(context)));
}

export function hasMarks(): Promise<boolean> {
  return inExcel(async (context) => (await ourMarks(context, await openSheets(context))).length > 0);
}

async function openSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected,items/protection/options');
  await sync(context);
  return worksheets.items;
}

function isClosed({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options?.allowFormatCells !== true;
}

async function takeOff(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const marks = await ourMarks(context, sheets);
  const closed = marks.find(({ sheet }) => isClosed(sheet));
  if (closed) throw new HostError({ code: 'sheet-protected', sheet: closed.sheet.name });
  for (const { format } of marks) format.delete();
  if (marks.length > 0) await sync(context);
}

/** Known by their formula alone: ids don't outlive saving, and a sheet that was copied has copies of them. */
async function ourMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<{ readonly sheet: Excel.Worksheet; readonly format: Excel.ConditionalFormat }[]> {
  const lists = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats };
  });
  await sync(context);
  const custom = lists.flatMap(({ sheet, formats }) => formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheet, format })));
  for (const { format } of custom) format.custom.rule.load('formula');
  if (custom.length > 0) await sync(context);
  return custom.filter(({ format }) => isMarkFormula(format.custom.rule.formula));
}
