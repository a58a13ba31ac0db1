import type { SheetPlan } from '../../../core/workbook/plan';
import { sheetNames } from '../../../core/workbook/sheet-names';
import type { Words } from '../../../core/words';
import { asHostError, HostError } from '../host-error';
import { breathe, sync, writingExcel } from '../in-excel';
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
    const names = sheetNames(plans.map(({ name }) => name), worksheets.items.map(({ name }) => name));
    const made: string[] = [];
    try {
      for (const [index, plan] of plans.entries()) {
        const name = names[index] ?? plan.name;
        const sheet = worksheets.add(name);
        await sync(context);
        made.push(name);
        await writePlan(context, sheet, plan);
      }
    } catch (error) {
      await takeAway(context, made);
      throw error;
    }
    await bringUp(context, names[0]);
    return { names, leftOut: plans.flatMap((plan, index) => leftOut(plan, names[index] ?? plan.name)) };
  });
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
async function takeAway(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  try {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await sync(context);
  } catch (error) {
    if (!(asHostError(error) instanceof HostError)) throw error;
  }
}

/** While another workbook has the focus no sheet comes up; the sheets are written all the same. */
async function bringUp(context: Excel.RequestContext, name: string | undefined): Promise<void> {
  if (name === undefined) return;
  try {
    context.workbook.worksheets.getItem(name).activate();
    await sync(context);
  } catch (error) {
    if (!(asHostError(error) instanceof HostError)) throw error;
  }
}
