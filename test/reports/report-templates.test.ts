import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { templateFiles } from '../../scripts/report-templates/template-files';
import { readTemplate } from '../../src/hosts/files/template/read-template';
import { REPORTS } from '../../src/reports/reports';

const FOLDER = join(__dirname, '../../templates/reports');

describe('The reports’ templates', () => {
  it('are there for every report, and for none besides', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), REPORTS.map(({ id }) => `${id}.xlsx`).sort());
  });
  it('are the same bytes when written anew', async () => {
    for (const [name, bytes] of await templateFiles()) assert.ok(readFileSync(join(FOLDER, name)).equals(bytes), name);
  });
  it('print on A4, the heads on every page, with page numbers', async () => {
    for (const [name, bytes] of await templateFiles()) {
      const template = await readTemplate(bytes, name);
      assert.ok(template.kind === 'template', name);
      for (const { page, name: sheet } of template.sheets) {
        assert.equal(page.paper, 'A4', `${name} ${sheet}`);
        assert.deepEqual([page.fit?.wide, page.fit?.tall], [1, 0], `${name} ${sheet}`);
        assert.ok(page.repeatRows !== null, `${name} ${sheet}`);
        assert.match(page.footer, /第 &P 页 共 &N 页/);
      }
    }
  });
});
