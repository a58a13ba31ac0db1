import assert from 'node:assert/strict';
import { buildPolicy } from '../../src/core/policy/build-policy';
import type { Fields, Row } from '../../src/core/records/field';
import type { RecordSheet, RecordTable } from '../../src/core/records/record-sheet';
import type { Register } from '../../src/core/records/register';
import { ruleContext } from '../../src/core/rules/context';
import type { Rule } from '../../src/core/rules/rule';
import { parseIsoDate } from '../../src/core/values/calendar-date';
import { SheetBuilder, TextPool } from '../../src/core/workbook/sheet-builder';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { REGISTERS, sharedRules } from '../../src/registers/index';
import { outcomesOf } from './outcomes';

const today = parseIsoDate('2026-04-01') ?? assert.fail();

describe('records without any value', () => {
  for (const { register, rules } of REGISTERS) {
    const ids = Object.keys(register.fields);
    for (const columns of [ids, []]) {
      for (const rule of [...sharedRules, ...rules]) {
        it(`${rule.id} does not stumble over a blank ${register.id} of ${columns.length} columns`, () => {
          for (const message of messagesOf(rule, blankSheet(register, columns))) assert.doesNotMatch(message, /null|undefined|NaN/);
        });
      }
    }
  }
});

function messagesOf(rule: Rule, sheet: RecordSheet): string[] {
  const { context } = ruleContext(buildPolicy(), [sheet], today, null);
  const rows = sheet.tables.flatMap((table) => table.rows);
  const outcomes = rule.scope === 'record' ? rows.flatMap((row) => outcomesOf(rule, row, context, null)) : outcomesOf(rule, rows, context, rule.scope === 'sheet' ? sheet : [sheet]);
  return outcomes.flatMap((outcome) => ('notJudged' in outcome ? [] : Object.values(rule.messages[outcome.message]?.(outcome.data as never) ?? assert.fail(outcome.message))));
}

/** Two records without any value, with those columns and no others. */
function blankSheet(register: Register, columns: readonly string[]): RecordSheet {
  const snapshot = new SheetBuilder('空', 'visible', new TextPool()).finish();
  const workbook: WorkbookSnapshot = { file: 'a.xlsx', source: 'workbook', sheets: [snapshot], names: [], ownParts: [] };
  const tables: RecordTable[] = [];
  const sheet: RecordSheet = { workbook, sheet: snapshot, register, confidence: 1, rival: null, evidence: [], tables, titles: [], period: null, asOf: null };
  const rows: Row<Fields>[] = [];
  const table: RecordTable = { sheet, header: { top: 0, left: 0, bottom: 0, right: 0 }, columns: new Map(columns.map((id, index) => [id, index])), unmapped: [], rows, totals: [] };
  const blanks = Object.fromEntries(Object.keys(register.fields).map((id) => [id, null]));
  for (const row of [1, 2]) rows.push({ ...blanks, $: { table, row, hidden: false, eventDate: null, notes: null, filledDown: null } } as unknown as Row<Fields>);
  tables.push(table);
  return sheet;
}
