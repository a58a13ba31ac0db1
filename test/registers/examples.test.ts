import assert from 'node:assert/strict';
import { readPolicy } from '../../src/core/policy/read-policy';
import { finish } from '../../src/core/progress';
import { readRegisters } from '../../src/core/records/read-registers';
import { isRecordSheet } from '../../src/core/records/read-result';
import type { Register } from '../../src/core/records/register';
import { runRules } from '../../src/core/rules/engine';
import type { Example, Rule } from '../../src/core/rules/rule';
import type { CalendarDate } from '../../src/core/values/calendar-date';
import { parseIsoDate } from '../../src/core/values/calendar-date';
import { REGISTERS, allRules } from '../../src/registers/index';
import { FIRST_RECORD, exampleWorkbook } from './example-workbook';

describe('the examples of every rule', () => {
  for (const rule of allRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.says.zh}`, () => assert.deepEqual(found(rule, example), expected(example)));
    }
  }
});

/** Through the whole product: layout, readings, rosters and the engine; only the kind of register is given. */
function found(rule: Rule, example: Example): string[] {
  const register = registerOf(rule, example);
  const workbook = exampleWorkbook(example, register);
  const read = finish(readRegisters([workbook], [register], { register: register.id, sheet: '登记' }));
  const { policy, problems } = readPolicy({ explicit: null, others: [workbook] });
  assert.deepEqual(problems, [], 'the example states a policy that cannot be read');
  const today = parseIsoDate(example.today ?? '2026-12-31') as CalendarDate;
  const { findings } = finish(runRules(read, [rule], policy, { today, month: null, waivers: [] }));
  const sheet = read.sheets.find(isRecordSheet);
  const fieldAt = new Map([...(sheet?.tables[0]?.columns ?? [])].map(([id, column]) => [column, id]));
  return findings.map(({ place }) => (place.sheet === '登记' ? `${place.row - FIRST_RECORD} ${fieldAt.get(place.column) ?? '-'}` : `${place.sheet}`)).sort();
}

/** A finding in a column that the sheet lacks stands in its first; one about a roster stands on the roster's sheet. */
function expected(example: Example): string[] {
  const columns = [...new Set(example.rows.flatMap((row) => Object.keys(row)))];
  const rosters = Object.entries(example.rosters ?? {});
  return example.finds
    .map(([row, field]) => {
      if (columns.includes(field)) return `${row} ${field}`;
      return rosters.find(([, lines]) => lines.some((line) => field in line))?.[0] ?? `${row} ${columns[0] ?? ''}`;
    })
    .sort();
}

/** A rule of every register is shown on the first that has all the example's fields. */
function registerOf(rule: Rule, example: Example): Register {
  const fields = new Set(example.rows.flatMap((row) => Object.keys(row)));
  const kind = REGISTERS.find(({ register }) => (rule.register === null ? [...fields].every((field) => field in register.fields) : register.id === rule.register));
  assert.ok(kind, `no register has the fields of an example of ${rule.id}`);
  return kind.register;
}
