import type { Words } from '../../../core/words';
import { HostError, type HostProblem } from '../host-error';
import { wordsOfProblem } from '../host-problems';
import { inExcel, sync, writingExcel } from '../in-excel';
import { isMarkFormula, MARK_FILLS, markFormula } from './mark-formula';
import { type Mark, markedAreas } from './marked-areas';

export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
}

/** Marks of one request. */
const MOST_MARKS = 100;

/**
 * Colours cells by conditional formats of our own, which lie over a cell's format and never touch it, move with inserted rows
 * and are saved. Marks that were there go first. Returns a sentence for each sheet that got none: it is protected, or gone by now.
 */
export function markCells(marked: readonly SheetMarks[]): Promise<readonly Words[]> {
  return writingExcel(async (context) => {
    const sheets = await openSheets(context);
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const problems = marked.flatMap(({ sheet }) => problemOf(byName.get(sheet), sheet) ?? []);
    if (problems[0] && problems.length === marked.length) throw new HostError(problems[0]);
    await takeOff(context, sheets.filter((sheet) => !isClosed(sheet)));
    let waiting = 0;
    for (const { sheet: name, marks } of marked) {
      const sheet = byName.get(name);
      if (!sheet || isClosed(sheet)) continue;
      for (const { severity, addresses } of markedAreas(marks)) {
        const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
        format.custom.rule.formula = markFormula(severity);
        format.custom.format.fill.color = MARK_FILLS[severity];
        waiting++;
        if (waiting % MOST_MARKS === 0) await sync(context);
      }
    }
    await sync(context);
    return problems.map(wordsOfProblem);
  });
}

function problemOf(sheet: Excel.Worksheet | undefined, name: string): HostProblem | null {
  if (!sheet) return { code: 'sheet-missing', sheet: name };
  return isClosed(sheet) ? { code: 'sheet-protected', sheet: name } : null;
}

/** Takes off exactly our own marks. A protected sheet keeps them, and is named in the end. */
export function unmarkCells(): Promise<void> {
  return writingExcel(async (context) => {
    const sheets = await openSheets(context);
    await takeOff(context, sheets.filter((sheet) => !isClosed(sheet)));
    const [left] = await ourMarks(context, sheets.filter(isClosed));
    if (left) throw new HostError({ code: 'sheet-protected', sheet: left.sheet.name });
  });
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
  for (const some of portions(await ourMarks(context, sheets))) {
    for (const { format } of some) format.delete();
    await sync(context);
  }
}

/** Conditional formats of one request, at some six hundred bytes each: a sheet that was pasted into for years has thousands. */
const MOST_FORMATS = 2_000;

function portions<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / MOST_FORMATS) }, (_, index) => items.slice(index * MOST_FORMATS, (index + 1) * MOST_FORMATS));
}

/** Known by their formula alone: ids don't outlive saving, and a sheet that was copied has copies of them. */
async function ourMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<{ readonly sheet: Excel.Worksheet; readonly format: Excel.ConditionalFormat }[]> {
  if (sheets.length === 0) return [];
  const lists = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats };
  });
  await sync(context);
  const custom = lists.flatMap(({ sheet, formats }) => formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheet, format })));
  for (const some of portions(custom)) {
    for (const { format } of some) format.custom.rule.load('formula');
    await sync(context);
  }
  return custom.filter(({ format }) => isMarkFormula(format.custom.rule.formula));
}
