import { a1 } from '../../../core/workbook/ref';
import { askCalendar, counts1904 } from '../date-system';
import { HostError } from '../host-error';
import { inExcel, writingExcel } from '../in-excel';
import { readParts, replaceParts } from '../xml-parts';
import { type JournalEntry, readJournal, UNDO_NAMESPACE } from './journal';
import { restore } from './restore';
import { touchedSheets } from './touched-sheets';

/** How many cells the last correction changed; null: nothing to undo. */
export function undoableChanges(): Promise<number | null> {
  return inExcel(async (context) => (await lastJournal(context))?.length ?? null);
}

/** Brings back what the last correction replaced. A cell that somebody changed since stays, and is named. */
export function undoChanges(): Promise<void> {
  return writingExcel(async (context) => {
    const entries = await lastJournal(context);
    if (!entries) throw new HostError({ code: 'nothing-to-undo' });
    const calendar = askCalendar(context);
    const sheets = await touchedSheets(context, entries.map(({ sheet, name }) => ({ key: sheet, name })));
    for (const { sheet, isProtected, mayFormat } of sheets.values()) if (isProtected && !mayFormat) throw new HostError({ code: 'sheet-protected', sheet: sheet.name });
    const { restored, others } = await restore(context, sheets, entries, counts1904(calendar));
    await replaceParts(context, UNDO_NAMESPACE, []);
    if (others.length > 0) throw new HostError({ code: 'changed-since', restored, cells: others.map(({ name, row, column }) => `「${name}」${a1(row, column)}`) });
  });
}

async function lastJournal(context: Excel.RequestContext): Promise<readonly JournalEntry[] | null> {
  for (const text of await readParts(context, UNDO_NAMESPACE)) {
    const entries = readJournal(text);
    if (entries && entries.length > 0) return entries;
  }
  return null;
}
