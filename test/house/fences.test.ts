import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file that climbs over a fence, and the fence. */
const CLIMBS: readonly (readonly [file: string, imports: string, fence: string | null])[] = [
  ['src/core/rules/a.ts', '../../registers/x/register', 'core-knows-nobody'],
  ['src/core/rules/b.ts', 'node:fs', 'core-is-pure'],
  ['src/registers/x/c.ts', 'node:path', 'core-is-pure'],
  ['src/core/rules/d.ts', 'zod', 'core-has-no-libraries'],
  ['src/core/policy/ok-d.ts', 'zod', null],
  ['src/core/policy/e.ts', 'exceljs', 'no-workbook-library-in-the-policy'],
  ['src/manual/f.ts', '../registers/x/register', 'manual-is-data'],
  ['src/registers/x/g.ts', '../../hosts/files/read', 'registers-stand-on-core-and-manual'],
  ['src/registers/x/h.ts', '../y/register', 'one-register-never-imports-another'],
  ['src/registers/x/ok-h.ts', '../shared/kit', null],
  ['src/registers/shared/i.ts', '../x/register', 'shared-rules-know-no-kind'],
  ['src/reports/j.ts', '../hosts/files/read', 'reports-stand-on-registers'],
  ['src/hosts/files/k.ts', '../../core/rules/engine', 'hosts-know-only-the-workbook'],
  ['src/hosts/files/ok-k.ts', '../../core/workbook/snapshot', null],
  ['src/hosts/excel/l.ts', '../files/read', 'one-host-never-imports-another'],
  ['src/hosts/excel/m.ts', 'exceljs', 'office-and-exceljs-stay-in-their-host'],
  ['src/cli/n.ts', 'exceljs', 'office-and-exceljs-stay-in-their-host'],
  ['src/hosts/files/ok-n.ts', 'exceljs', null],
  ['src/reports/o.ts', '../cli/main', 'skins-are-not-imported'],
  ['src/addin/p.ts', '../cli/main', 'one-skin-never-imports-another'],
  ['src/core/rules/q.ts', './nowhere', 'nothing-unresolved'],
  ['src/cli/t.ts', 'hucre', 'shipped-code-needs-shipped-packages'],
];
const STANDING = [
  'src/registers/x/register', 'src/registers/y/register', 'src/registers/shared/kit', 'src/hosts/files/read',
  'src/core/rules/engine', 'src/core/workbook/snapshot', 'src/cli/main',
];

describe('the fences', function () {
  this.timeout(60_000);

  it('stand as the sources are', () => {
    assert.deepEqual(violations(process.cwd()).map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`), []);
  });

  describe('hold', () => {
    let found: ReturnType<typeof violations> = [];
    const place = mkdtempSync(join(tmpdir(), 'fences-'));
    before(() => {
      for (const file of STANDING) write(place, `${file}.ts`, 'export const here = 1;\n');
      for (const [file, imports] of CLIMBS) write(place, file, `import * as it from '${imports}';\nexport const taken = it;\n`);
      write(place, 'src/core/rules/r.ts', "import { s } from './s';\nexport const r = () => s;\n");
      write(place, 'src/core/rules/s.ts', "import { r } from './r';\nexport const s = () => r;\n");
      for (const file of ['tsconfig.json', 'package.json']) symlinkSync(resolve(file), join(place, file));
      symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
      found = violations(place);
    });
    after(() => rmSync(place, { recursive: true, force: true }));

    for (const [file, imports, fence] of CLIMBS) {
      it(fence === null ? `but let ${file} import ${imports}` : `${fence}: ${file} → ${imports}`, () => {
        const names = found.filter(({ from }) => from === file).map(({ rule }) => rule.name);
        if (fence === null) assert.deepEqual(names, []);
        else assert.ok(names.includes(fence), `found only ${names.join(', ') || 'nothing'}`);
      });
    }
    it('no-circles', () => assert.ok(found.some(({ rule }) => rule.name === 'no-circles')));
    it('and none stands untried', async () => {
      const { default: config } = (await import(resolve('.dependency-cruiser.cjs'))) as { default: { forbidden: { name: string; comment: string }[] } };
      const { forbidden } = config;
      const tried = new Set([...CLIMBS.map(([, , fence]) => fence), 'no-circles']);
      assert.deepEqual(forbidden.map(({ name }) => name).filter((name) => !tried.has(name)), []);
      for (const { name, comment } of forbidden) assert.match(comment, /\w.{20,}\.$/, `${name} gives no advice`);
    });
  });
});

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

function violations(cwd: string): readonly Violation[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  const run = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.ok(run.stdout.startsWith('{'), run.stderr || 'dependency-cruiser said nothing');
  return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
