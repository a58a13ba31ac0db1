import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { AddinPlugin } from '../../scripts/addin/addin-plugin';
import { INITIAL_BUDGET, compressedSize, overBudget } from '../../scripts/addin/budget';
import { buildSettings } from '../../scripts/addin/build-settings';
import { pageHtml } from '../../scripts/addin/page-html';
import { STYLE_NONCE, pagePolicy } from '../../scripts/addin/page-policy';
import { codeFromText } from '../../scripts/addin/shipped-code';

const load = createRequire(__filename);
const { addin } = load('../../webpack.addin.js') as { addin: (environment: Record<string, string>, output?: string) => Configuration };
const noCodeFromText = load('../../scripts/addin/no-code-from-text.cjs') as (source: string) => string;
const CHINA = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

describe('the build of the add-in', () => {
  describe('settings', () => {
    it('take Microsoft’s office.js, another one, or none', () => {
      assert.equal(buildSettings({}).officeJs, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      assert.equal(buildSettings({ TAIZHANG_OFFICE_JS: CHINA }).officeJs, CHINA);
      assert.equal(buildSettings({ TAIZHANG_OFFICE_JS: 'none' }).officeJs, null);
      for (const wrong of ['http://a.example/office.js', 'office.js', "https://a.example/'; script-src *", '']) assert.throws(() => buildSettings({ TAIZHANG_OFFICE_JS: wrong }), /TAIZHANG_OFFICE_JS/);
    });
    it('write files with a hash in their names, by relative addresses, without code made from text', () => {
      const { output, mode, devtool, entry, target } = addin({});
      assert.deepEqual([output?.filename, output?.chunkFilename, output?.publicPath, mode, devtool, target], ['[name].[contenthash:8].js', '[name].[contenthash:8].js', 'auto', 'production', false, ['web', 'es2022']]);
      assert.deepEqual(Object.keys(entry as object), ['taskpane']);
    });
  });

  describe('content policy', () => {
    const directives = (officeJs: string | null) => new Map(pagePolicy(officeJs).split('; ').map((one): [string, string] => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]));
    it('lets in code of the page’s own folder and of office.js', () => {
      assert.equal(directives(CHINA).get('script-src'), "'self' https://appsforoffice.cdn.partner.office365.cn");
      assert.equal(directives(null).get('script-src'), "'self'");
    });
    it('lets nothing out and nothing else in', () => {
      const policy = directives(null);
      assert.deepEqual([policy.get('default-src'), policy.get('connect-src'), policy.get('worker-src'), policy.get('base-uri'), policy.get('form-action'), policy.get('frame-src')], ["'none'", "'self'", "'self'", "'none'", "'none'", "'none'"]);
      for (const officeJs of [null, CHINA]) assert.doesNotMatch(pagePolicy(officeJs), /unsafe-|\*|http:|blob:.*script/);
    });
    it('stands in the page, with the nonce of the styles and the address of office.js', () => {
      const page = pageHtml(CHINA);
      assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${pagePolicy(CHINA)}">`));
      assert.ok(page.includes(`nonce="${STYLE_NONCE}"`) && pagePolicy(CHINA).includes(`'nonce-${STYLE_NONCE}'`));
      assert.ok(page.includes(`<meta name="office-js" content="${CHINA}">`));
      assert.ok(pageHtml(null).includes('<meta name="office-js" content="none">'));
      assert.doesNotMatch(page, /<script|<style| on\w+=| style=/, 'nothing that the policy would stop');
    });
  });

  describe('code made from text', () => {
    it('is found', () => {
      for (const source of ['eval("1")', 'window.eval (x)', 'new Function("a","b")', 'Function("return this")()', "Function('x')"]) assert.equal(codeFromText(source).length, 1, source);
      for (const source of ['retrieval(x)', 'isFunction("x")', 'new FunctionCall()', 'function eval2(){}']) assert.deepEqual(codeFromText(source), [], source);
    });
    it('is taken out of the library that writes workbooks', () => {
      const source = readFileSync('node_modules/exceljs/dist/exceljs.min.js', 'utf8');
      assert.ok(codeFromText(source).length > 0);
      assert.deepEqual(codeFromText(noCodeFromText(source)), []);
    });
  });

  describe('budget', () => {
    it('is 300 KB compressed', () => {
      assert.equal(INITIAL_BUDGET, 307_200);
      assert.equal(overBudget(INITIAL_BUDGET), null);
      assert.match(overBudget(INITIAL_BUDGET + 1) ?? '', /301 KB.*300 KB/);
      assert.ok(compressedSize(['a'.repeat(100_000)]) < 1000);
    });
  });

  describe('a whole run', function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'addin-'));
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('puts manifest, functions, icons and samples beside the page', async () => {
      assert.deepEqual(await build('export const here = 1;'), []);
      const out = join(folder, 'out');
      for (const name of ['functions.json', 'functions-en.json', 'assets/icon-16.png', 'assets/icon-128.png']) assert.ok(existsSync(join(out, name)), name);
      assert.match(readFileSync(join(out, 'manifest.xml'), 'utf8'), /https:\/\/pages\.example\.com\/taskpane\.html/);
      const samples = JSON.parse(readFileSync(join(out, 'samples/samples.json'), 'utf8')) as string[];
      assert.ok(samples.length > 0);
      assert.deepEqual(readdirSync(join(out, 'samples')).filter((name) => name.endsWith('.xlsx')).sort(), [...samples].sort());
    });
    it('fails on code made from text, also in a part that loads later', async () => {
      writeFileSync(join(folder, 'later.js'), 'export const made = new Function("return 1");');
      const errors = await build('export const later = () => import("./later.js");');
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', /makes code from text/);
    });
    it('fails when the first download is too heavy, and not for a part that loads later', async () => {
      const heavy = `export const heavy = ${JSON.stringify(randomBytes(400_000).toString('base64'))};`;
      writeFileSync(join(folder, 'later.js'), heavy);
      assert.match((await build(`${heavy} console.log(heavy);`))[0] ?? '', /first download is \d+ KB/);
      assert.deepEqual(await build('export const later = () => import("./later.js");'), []);
    });

    function build(source: string): Promise<string[]> {
      writeFileSync(join(folder, 'entry.js'), source);
      const configuration: Configuration = {
        mode: 'production',
        target: ['web', 'es2022'],
        context: folder,
        entry: { taskpane: './entry.js' },
        output: { path: join(folder, 'out'), filename: '[name].[contenthash:8].js', library: { type: 'var', name: 'entry' } },
        optimization: { minimize: false },
        performance: false,
        plugins: [new AddinPlugin(process.cwd(), 'https://pages.example.com/')],
      };
      return new Promise((resolve, reject) => {
        webpack(configuration, (error, stats) => (error || !stats ? reject(error ?? new Error('no result')) : resolve((stats.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message))));
      });
    }
  });
});
