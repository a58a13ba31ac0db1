import { asHostError, HostError } from './host-error';
import { tells } from './lacks';

/** Runs against the open workbook, waits while a person is typing into a cell, and raises nothing of Excel's but HostErrors. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asHostError(error);
  }
}

/** One round trip, with Excel's refusal as a HostError. */
export async function sync(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw asHostError(error);
  }
}

/** Lets the pane draw and hear its user between two stretches of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** As `inExcel`, for what writes: where Excel does not say who changed a cell, it is told to keep quiet meanwhile, so that our own writing is not heard as a person's. */
export function writingExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inExcel(async (context) => {
    if (tells('1.14')) return await batch(context);
    context.runtime.enableEvents = false;
    try {
      return await batch(context);
    } finally {
      await listenAgain();
    }
  });
}

/** In a run of its own: the one that failed may be good for nothing any more. What was written is written, even if Excel stays quiet. */
async function listenAgain(): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.runtime.enableEvents = true;
        await context.sync();
      });
    } catch (error) {
      if (!(asHostError(error) instanceof HostError)) throw error;
    }
  }
}
