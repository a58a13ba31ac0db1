import assert from 'node:assert/strict';
import { outcomesOf } from '../outcomes';
import { buildPolicy } from '../../../src/core/policy/build-policy';
import type { Row } from '../../../src/core/records/field';
import type { RecordSheet } from '../../../src/core/records/record-sheet';
import { ruleContext } from '../../../src/core/rules/context';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';
import { assetList, assetListRules } from '../../../src/registers/asset-list';

const today = parseIsoDate('2026-04-01') ?? assert.fail();
const ids = Object.keys(assetList.fields);

/** Records without any value, with every column or with none. */
function blankSheet(columns: readonly string[]): RecordSheet {
  const sheet = { sheet: new SheetBuilder('空', 'visible', new TextPool()).finish(), workbook: { file: 'a.xlsx' }, register: assetList, titles: [], asOf: null } as unknown as RecordSheet;
  const table = { sheet, columns: new Map(columns.map((id, index) => [id, index])), header: { top: 0, left: 0, bottom: 0, right: 0 } };
  const rows = [1, 2].map((row) => ({ ...Object.fromEntries(ids.map((id) => [id, null])), $: { table, row, hidden: false, eventDate: null, notes: null, filledDown: null } }) as unknown as Row<never>);
  return Object.assign(sheet, { tables: [Object.assign(table, { rows })] }) as unknown as RecordSheet;
}

describe('asset-list with blank records', () => {
  for (const columns of [ids, []]) {
    for (const rule of assetListRules) {
      it(`${rule.id} does not stumble, ${columns.length} columns`, () => {
        const sheet = blankSheet(columns);
        const { context } = ruleContext(buildPolicy(), [sheet], today, null);
        const rows = sheet.tables[0]?.rows ?? [];
        const reports = rule.scope === 'record' ? rows.flatMap((row) => outcomesOf(rule, row, context, null)) : outcomesOf(rule, rows, context, rule.scope === 'sheet' ? sheet : [sheet]);
        for (const report of reports) {
          if ('message' in report) assert.doesNotMatch(Object.values(rule.messages[report.message]?.(report.data as never) ?? {}).join(), /null|undefined|NaN/);
        }
      });
    }
  }
});
