import { asHostError } from './host-error';

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
