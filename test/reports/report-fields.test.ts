import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsIn } from './fields-in';
import { MANY } from './many-records';
import { inputOf, modelOf } from './models/report-input';

const PAGE = readFileSync(join(__dirname, '../../docs/report-fields.md'), 'utf8');

describe('The page of names for templates', () => {
  for (const [id, { register, row, rosters }] of Object.entries(MANY)) {
    it(`has the names of ${id}, and no others`, () => {
      const rows = [0, 1, 2, 3].map((index) => row(index));
      const offered = fieldsIn(modelOf(id, inputOf(register, id === 'supply-issue' ? [...rows, { ...row(0), planDate: '2026-03-06', issueDate: '' }] : rows, rosters)).data);
      const lists = [...offered].filter((name) => name.endsWith(' ›'));
      const written = namesOf(id).filter((name) => !lists.some((list) => name.startsWith(list)));
      assert.deepEqual(written.sort(), [...offered].filter((name) => !lists.includes(name)).sort());
    });
  }
});

function namesOf(id: string): string[] {
  const section = PAGE.split('\n## ').find((part) => part.startsWith(`${id} `)) ?? '';
  return section.split('\n').filter((line) => line.startsWith('- ')).flatMap((line) => {
    const [, list, names = ''] = /^- (?:(.+)：)?(.+)$/.exec(line) ?? [];
    return names.split('、').map((name) => (list === undefined ? name : `${list} › ${name}`));
  });
}
