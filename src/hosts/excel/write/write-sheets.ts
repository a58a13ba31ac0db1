import type { SheetPlan } from '../../../core/workbook/plan';
import { sheetNames } from '../../../core/workbook/sheet-names';
import type { Words } from '../../../core/words';
import { asHostError, HostError } from '../host-error';
import { breathe, sync, writingExcel } from '../in-excel';
import { expectSheet, wasExpected } from '../own-sheets';
import { rangeOf } from '../snapshot/areas';
import { writeContents } from './contents';
import { leftOut } from './left-out';
import { paintLooks } from './looks';
import { writePage } from './page';
import { writePictures } from './pictures';
import { writeRules } from './rules';
import { writeSizes } from './sizes';

/** Steps of one request: each costs about a kilobyte. */
const MOST_STEPS = 600;

export interface WrittenSheets {
  /** As they are called in the workbook. */
  readonly names: readonly string[];
  /** What Excel would not take: a sentence each. */
  readonly leftOut: readonly Words[];
}

/** New sheets at the end of the workbook, the first of them in sight. A name that is taken gets a number. All sheets or none. */
export function writeSheets(plans: readonly SheetPlan[]): Promise<WrittenSheets> {
  return writingExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await sync(context);
    if (protection.protected) throw new HostError({ code: 'workbook-protected' });
    const taken = worksheets.items.map(({ name }) => name);
    const made: Excel.Worksheet[] = [];
    try {
      for (const [index, plan] of plans.entries()) {
        const sheet = await freshSheet(context, plans.slice(index).map(({ name }) => name), taken);
        made.push(sheet);
        taken.push(sheet.name);
        await writePlan(context, sheet, plan);
      }
    } catch (error) {
      await takeAway(context, made);
      throw error;
    }
    const names = made.map(({ name }) => name);
    await bringUp(context, made[0]);
    return { names, leftOut: plans.flatMap((plan, index) => leftOut(plan, names[index] ?? plan.name)) };
  });
}

/** Co-authors who give a sheet the same name at the same moment. */
const MOST_RIVALS = 5;

/** A sheet by the first of these names, numbered where it is taken. */
async function freshSheet(context: Excel.RequestContext, wanted: readonly string[], taken: string[]): Promise<Excel.Worksheet> {
  for (let rivals = 0; ; rivals++) {
    const [name = ''] = sheetNames(wanted, taken);
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id,name');
    expectSheet(name);
    try {
      await sync(context);
      return sheet;
    } catch (error) {
      wasExpected(name);
      if (rivals === MOST_RIVALS || !(error instanceof HostError && error.problem.code === 'name-taken')) throw error;
      taken.push(name);
    }
  }
}

async function writePlan(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const _block of writeContents(sheet, plan)) {
    await sync(context);
    await breathe();
  }
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  let steps = plan.merges.length;
  for (const writing of [writeSizes(sheet, plan), paintLooks(sheet, plan)]) {
    for (const _step of writing) {
      steps++;
      if (steps % MOST_STEPS !== 0) continue;
      await sync(context);
      await breathe();
    }
  }
  writeRules(sheet, plan);
  writePage(sheet, plan);
  await sync(context);
  await writePictures(context, sheet, plan);
}

/** Half a report is none. What Excel refuses here as well stays, and the first refusal is told. */
async function takeAway(context: Excel.RequestContext, made: readonly Excel.Worksheet[]): Promise<void> {
  try {
    for (const sheet of made) {
      expectSheet(sheet.id);
      sheet.delete();
    }
    await sync(context);
  } catch (error) {
    if (!(asHostError(error) instanceof HostError)) throw error;
  }
}

/** While another workbook has the focus no sheet comes up; the sheets are written all the same. */
async function bringUp(context: Excel.RequestContext, sheet: Excel.Worksheet | undefined): Promise<void> {
  if (!sheet) return;
  try {
    sheet.activate();
    await sync(context);
  } catch (error) {
    if (!(asHostError(error) instanceof HostError)) throw error;
  }
}
