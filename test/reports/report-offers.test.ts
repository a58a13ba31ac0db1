import assert from 'node:assert/strict';
import type { ReportInput } from '../../src/reports/report';
import { exampleOf } from '../../src/reports/offers';
import { REPORTS } from '../../src/reports/reports';
import { fieldsIn } from './fields-in';
import { MANY } from './many-records';
import { inputOf, modelOf, sampleInput } from './models/report-input';

describe('what a report offers to templates', () => {
  for (const { id, offers } of REPORTS) {
    it(`${id}: what its model gives, and nothing else`, async () => {
      const given = fieldsIn(modelOf(id, await inputWithAll(id)).data);
      const empty = [...given].filter((name) => name.endsWith(' ›'));
      const offered = [...fieldsIn(exampleOf(offers))].filter((name) => !empty.some((list) => name.startsWith(list)));
      assert.deepEqual(offered.sort(), [...given].filter((name) => !empty.includes(name)).sort());
    });
  }
});

/** Records that fill every list that can be filled. */
async function inputWithAll(id: string): Promise<ReportInput> {
  const many = MANY[id];
  if (!many) return await sampleInput();
  const rows = [0, 1, 2, 3].map((index) => many.row(index));
  return inputOf(many.register, id === 'supply-issue' ? [...rows, { ...many.row(0), planDate: '2026-03-06', issueDate: '' }] : rows, many.rosters);
}
