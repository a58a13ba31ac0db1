import assert from 'node:assert/strict';
import { readPolicy } from '../../src/core/policy/read-policy';
import { finish } from '../../src/core/progress';
import type { Field } from '../../src/core/records/field';
import { readRegisters } from '../../src/core/records/read-registers';
import type { Register } from '../../src/core/records/register';
import { runRules } from '../../src/core/rules/engine';
import type { CalendarDate } from '../../src/core/values/calendar-date';
import { parseIsoDate } from '../../src/core/values/calendar-date';
import { allRules, REGISTERS } from '../../src/registers/index';
import type { GridValue } from '../core/layout/grid';
import { day, grid, workbook } from '../core/layout/grid';

const ROWS = 30;
const LENGTH = 20_000;
const today = parseIsoDate('2026-04-01') as CalendarDate;

/** What a search begins at each sign of, to find only in the end that it was in vain. */
const ENDLESS: Readonly<Record<string, string>> = {
  spaces: ' ', 'wide spaces': '\u3000', 'line breaks': '甲\n', digits: '1', 'digits and spaces': '1 ', dashes: '-', dots: '1.', commas: '1,', colons: '：', slashes: '/',
  'open brackets': '(', 'wide open brackets': '（', '到 and 至': '到至', years: '年', dates: '2026年3月', clocks: '8:', money: '￥1,234.5元', 公司: '公司 ', 局: '局', 买: '去买', with: 'with ', letters: 'a',
};

describe('texts without end, wherever they stand', () => {
  for (const [name, piece] of Object.entries(ENDLESS)) {
    it(`of ${name} take a moment and are told by their beginning`, () => {
      const text = `甲${piece.repeat(LENGTH / piece.length)}`;
      for (const { register } of REGISTERS) {
        const { findings } = checked(register, (index) => `${text}${index}乙`);
        for (const { message, fix } of findings) {
          assert.ok(message.zh.length < 3_000, message.zh.slice(0, 200));
          assert.equal(fix, null, 'a text that is known by its beginning only must not be written');
        }
      }
    });
  }
});

function checked(register: Register, textAt: (index: number) => string) {
  const fields = Object.entries(register.fields);
  let index = 0;
  const rows = Array.from({ length: ROWS }, (_, row) => fields.map(([, field]) => valueOf(field, row) ?? textAt(index++)));
  const sheet = grid([[register.name.zh], [textAt(index++)], fields.map(([, field]) => field.zh), ...rows, [`备注：单位${textAt(index++)}`], [textAt(index++)]], { name: '登记' });
  const read = finish(readRegisters([workbook([sheet])], REGISTERS.map((each) => each.register), {}));
  const { policy } = readPolicy({ explicit: null, others: [] });
  return finish(runRules(read, allRules, policy, { today, month: null, waivers: [] }));
}

/** Dates and numbers stay what they are, so that the rows are records. */
function valueOf({ type }: Field, row: number): GridValue | undefined {
  if (type === 'date') return day(2026, 3, 1 + (row % 28));
  return type === 'number' || type === 'money' || type === 'whole' ? row + 1 : undefined;
}
