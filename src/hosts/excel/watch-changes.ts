import { asHostError, HostError } from './host-error';
import { inExcel, sync } from './in-excel';
import { tells } from './lacks';
import { wasExpected } from './own-sheets';

export type ExcelChange =
  /** Null: rows moved, or it is not known which were edited. */
  | { readonly kind: 'edited'; readonly sheet: string; readonly rows: readonly [number, number] | null }
  | { readonly kind: 'sheets' };

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Tells what people do to the workbook; what the add-in itself writes is passed over. Returns how to stop hearing. */
export function watchChanges(listener: (change: ExcelChange) => void): () => void {
  let stopped = false;
  const hear = (change: ExcelChange): void => {
    if (!stopped) listener(change);
  };
  const handlers = listen(hear).catch((error: unknown): Handler[] => {
    // A pane that can't listen still checks when it is asked to.
    if (error instanceof HostError) return [];
    throw error;
  });
  return () => {
    stopped = true;
    void handlers.then(stopListening);
  };
}

function listen(hear: (change: ExcelChange) => void): Promise<Handler[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = async (): Promise<void> => hear({ kind: 'sheets' });
    const added = async ({ worksheetId }: Excel.WorksheetAddedEventArgs): Promise<void> => (wasExpected((await nameOf(worksheetId)) ?? worksheetId) ? undefined : sheets());
    const deleted = async ({ worksheetId }: Excel.WorksheetDeletedEventArgs): Promise<void> => (wasExpected(worksheetId) ? undefined : sheets());
    const handlers: Handler[] = [worksheets.onChanged.add((event) => edited(event, hear)), worksheets.onAdded.add(added), worksheets.onDeleted.add(deleted)];
    // A library that is older than its Excel lacks it all the same.
    if (tells('1.17') && 'onNameChanged' in worksheets) handlers.push(worksheets.onNameChanged.add(sheets));
    await sync(context);
    return handlers;
  });
}

async function stopListening(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    // With the connection gone nobody hears anything any more.
    if (!(asHostError(error) instanceof HostError)) throw error;
  }
}

async function edited(event: Excel.WorksheetChangedEventArgs, hear: (change: ExcelChange) => void): Promise<void> {
  if (tells('1.14') && event.triggerSource === 'ThisLocalAddin') return;
  const name = await nameOf(event.worksheetId);
  if (name === null) hear({ kind: 'sheets' });
  else hear({ kind: 'edited', sheet: name, rows: event.changeType === 'RangeEdited' ? rowsOf(event.address) : null });
}

/** Null: the sheet is gone, or Excel does not say. */
async function nameOf(id: string): Promise<string | null> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await sync(context);
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** The rows of an address such as `B2`, `2:3` or `A1:C5,D7`; null where whole columns were edited. */
export function rowsOf(address: string): readonly [number, number] | null {
  const rows = address.split(/[,:]/).map((part) => Number(/\$?(\d+)$/.exec(part)?.[1] ?? NaN) - 1);
  return rows.length > 0 && rows.every((row) => row >= 0) ? [Math.min(...rows), Math.max(...rows)] : null;
}
