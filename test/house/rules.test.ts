import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PARAMETERS } from '../../src/core/policy/parameters';
import type { Register } from '../../src/core/records/register';
import type { Rule } from '../../src/core/rules/rule';
import { isClauseId } from '../../src/manual/index';
import { REGISTERS, sharedRules } from '../../src/registers/index';

const groups: readonly { folder: string; register: Register | null; rules: readonly Rule[] }[] = [
  { folder: 'shared', register: null, rules: sharedRules },
  ...REGISTERS.map(({ register, rules }) => ({ folder: register.id, register, rules })),
];
const all = groups.flatMap(({ rules }) => rules);

/** What an example cannot show (hidden rows, totals, a column that is not there, an error value) is shown by tests. */
const TOLD_BY_TESTS = new Set(['common/column-missing', 'common/total-row', 'common/formula-error', 'common/hidden-record', 'common/below-total']);

describe('every rule', () => {
  it('has an id of its own', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });
  for (const { folder, register, rules } of groups) {
    const path = join('src/registers', folder, 'rules');
    it(`of ${folder} is a file of its own, and every file there is a rule in the list`, () => {
      const files = existsSync(path) ? readdirSync(path).map((name) => name.replace(/\.ts$/, '')) : [];
      assert.deepEqual(rules.map(({ id }) => id.split('/')[1]).sort(), files.sort());
      for (const file of files) assert.match(readFileSync(join(path, `${file}.ts`), 'utf8'), new RegExp(`id: '[a-z]+/${file}'`));
    });
    it(`of ${folder} cites clauses, columns and parameters that exist`, () => {
      for (const { id, clause, needs, reads } of rules) {
        for (const one of clause) assert.ok(isClauseId(one), `${id}: clause ${one}`);
        for (const one of needs.parameters ?? []) assert.ok(one in PARAMETERS, `${id}: parameter ${one}`);
        const columns = [...(needs.columns ?? []), ...(needs.anyOf ?? []), ...(needs.filled ?? []), ...reads];
        for (const one of columns) assert.ok(register === null || one in register.fields, `${id}: column ${one}`);
      }
    });
  }
  for (const { id, examples } of all.filter((rule) => !TOLD_BY_TESTS.has(rule.id))) {
    it(`${id} shows what breaks it`, () => {
      assert.ok(examples.some(({ finds }) => finds.length > 0));
      for (const { rows, finds } of examples) for (const [row] of finds) assert.ok(row < rows.length, 'an expected finding at a row that is not there');
    });
  }
  it('of a register shows a near miss as well, unless one example holds both', () => {
    const without = all.filter(({ register, examples }) => register !== null && !examples.some(({ rows, finds }) => finds.length === 0 || new Set(finds.map(([row]) => row)).size < rows.length));
    assert.deepEqual(without.map(({ id }) => id), []);
  });
  it('speaks Chinese first and English second, and does not shout', () => {
    for (const { id, title, why } of all) {
      for (const { zh, en } of [title, why]) {
        assert.match(zh, /\p{Script=Han}/u, id);
        assert.match(en, /[a-z]/, id);
        assert.doesNotMatch((zh + en).replace(/#[A-Z]+!/g, ''), /[!！]|校验失败/, id);
      }
    }
  });
});
