import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestFor } from '../../scripts/addin/manifest-for';
import { ICON_SIZES, icon } from '../../scripts/addin/icon';

const SOURCE = readFileSync('manifest.xml', 'utf8');
/** Longest texts that Excel takes, by the kind of resource. */
const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 };

describe('manifest.xml', () => {
  // Microsoft's own validation asks one of its services; here are its reader and the rules that can be checked without a network.
  it('is read by the manifest package', async () => {
    const { id, version, officeAppType, defaultLocale, displayName, hosts, permissions, description = '' } = await OfficeAddinManifest.readManifestFile('manifest.xml');
    assert.match(id ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(version, `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}.0`);
    assert.deepEqual({ officeAppType, defaultLocale, displayName, hosts, permissions }, { officeAppType: 'TaskPaneApp', defaultLocale: 'zh-CN', displayName: '台账通', hosts: ['Workbook'], permissions: 'ReadWriteDocument' });
    assert.ok(description.length <= 250);
  });
  it('asks for Excel 2021 and a shared runtime, and for nothing above them', () => {
    const sets = [...SOURCE.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(([, name, version]) => `${name} ${version}`);
    assert.deepEqual(sets, ['ExcelApi 1.13', 'SharedRuntime 1.1']);
    assert.match(SOURCE, /<Runtime resid="Page\.Url" lifetime="long" \/>/);
  });
  it('lets pane, commands and custom functions share the one page', () => {
    for (const element of [/<FunctionFile resid="Page\.Url"/, /<Page>\s*<SourceLocation resid="Page\.Url"/, /<TaskpaneId>[\w.]+<\/TaskpaneId>\s*<SourceLocation resid="Page\.Url"/]) assert.match(SOURCE, element);
  });
  it('defines each resource that it uses once, and uses each that it defines', () => {
    const used = new Set([...SOURCE.matchAll(/resid="([^"]+)"/g)].map(([, id = '']) => id));
    const defined = [...SOURCE.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id = '']) => id);
    assert.deepEqual([...defined].sort(), [...used].sort());
    for (const id of defined) assert.ok(id.length <= 32, id);
  });
  it('says everything in both languages', () => {
    for (const [kind, longest] of Object.entries(LONGEST)) {
      for (const [, id = '', value = '', rest = ''] of section(kind).matchAll(/<bt:\w+ id="([^"]+)" DefaultValue="([^"]*)"(?: \/>|>(.*?)<\/bt:\w+>)/gs)) {
        const english = /<bt:Override Locale="en-US" Value="([^"]*)"/.exec(rest)?.[1];
        assert.ok(value.length <= longest && (english ?? '').length <= longest, id);
        if (!kind.endsWith('Strings') || id === 'Functions.Namespace') continue;
        assert.match(value, /[\u4e00-\u9fff]/, id);
        assert.match(english ?? '', /^[^\u4e00-\u9fff]+$/, `${id} in English`);
      }
    }
    for (const element of ['DisplayName', 'Description']) assert.match(SOURCE, new RegExp(`<${element} DefaultValue="[^"]*[\\u4e00-\\u9fff][^"]*">\\s*<Override Locale="en-US" Value="[ -~]+" />`));
  });
  it('offers functions under the namespace 台账, described in both languages', () => {
    assert.match(SOURCE, /id="Functions\.Namespace" DefaultValue="台账" \/>/);
    assert.match(SOURCE, /id="Functions\.Metadata\.Url" DefaultValue="https:\/\/localhost:3000\/functions\.json">\s*<bt:Override Locale="en-US" Value="https:\/\/localhost:3000\/functions-en\.json"/);
  });

  describe('for other addresses', () => {
    const addresses = (text: string) => [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, address = '']) => address);
    it('has every address under the pages', () => {
      const out = addresses(manifestFor(SOURCE, 'https://pages.example.com/taizhang'));
      assert.deepEqual(out.filter((address) => !address.startsWith('https://pages.example.com/taizhang/')), []);
      assert.equal(out.length, addresses(SOURCE).length);
    });
    it('stays as it is without a setting', () => assert.equal(manifestFor(SOURCE, undefined), SOURCE));
    it('refuses what Excel would not load', () => {
      for (const pages of ['http://pages.example.com/', 'pages.example.com', 'https://a"b/', 'https://pages.example.com/?x=1']) assert.throws(() => manifestFor(SOURCE, pages), /TAIZHANG_PAGES/);
    });
  });

  describe('icons', () => {
    for (const size of ICON_SIZES) {
      it(`of ${size} px are PNGs of that size, drawn by the script`, () => {
        const file = readFileSync(`assets/icon-${size}.png`);
        assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20), file.toString('latin1', 1, 4)], [size, size, 'PNG']);
        assert.ok(pixels(file).equals(pixels(icon(size))), 'npm run icons draws it anew');
      });
    }
    it('are those that the manifest names', () => {
      const named = [...SOURCE.matchAll(/assets\/icon-(\d+)\.png/g)].map(([, size]) => Number(size));
      assert.deepEqual(named.filter((size) => !(ICON_SIZES as readonly number[]).includes(size)), []);
    });
  });
});

function section(kind: string): string {
  return SOURCE.split(`<${kind}>`)[1]?.split(`</${kind}>`)[0] ?? '';
}

/** Of the one IDAT chunk, which follows signature and head. */
function pixels(file: Buffer): Buffer {
  return inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
}
