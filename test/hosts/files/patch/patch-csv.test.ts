import assert from 'node:assert/strict';
import type { CellPatch } from '../../../../src/hosts/files/patch/cell-patch';
import { patchWorkbook } from '../../../../src/hosts/files/patch/patch-workbook';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';

const SOURCE = '日期,部门,备注\r\n# 说明\r\n2026-03-05,行政 部,"多行\n""字"""\r\n2026-03-06,"行政 部",😀\r\n';
const WANTED = SOURCE.replace('行政 部', '行政部').replace('"行政 部"', '"行政部"');
const PATCHES: CellPatch[] = [1, 2].map((row) => ({ sheet: '表', row, column: 1, to: { kind: 'text', value: '行政部' } }));

async function patched(bytes: Uint8Array, patches: readonly CellPatch[] = PATCHES): Promise<Buffer> {
  return Buffer.from(await patchWorkbook(bytes, await readWorkbook(bytes, '表.csv'), patches));
}

describe('patching a text file', () => {
  it('rewrites only the field, in UTF-8 with and without mark and in UTF-16', async () => {
    for (const encode of [(text: string) => Buffer.from(text), (text: string) => Buffer.from(`\ufeff${text}`), (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), (text: string) => Buffer.from(text, 'utf16le'), (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()]) {
      assert.deepEqual(await patched(encode(SOURCE)), encode(WANTED));
    }
  });
  it('rewrites only the field in GB18030', async () => {
    // 部门 / 行政 部, with a character of four bytes before it
    const head = [0xb2, 0xbf, 0xc3, 0xc5, 0x2c, 0x61, 0x0a, 0x95, 0x32, 0x82, 0x36, 0x2c];
    const before = Buffer.from([...head, 0xd0, 0xd0, 0xd5, 0xfe, 0x20, 0xb2, 0xbf, 0x0a]);
    const after = Buffer.from([...head, 0xd0, 0xd0, 0xd5, 0xfe, 0xb2, 0xbf, 0x0a]);
    assert.deepEqual(await patched(before, [{ sheet: '表', row: 1, column: 1, to: { kind: 'text', value: '行政部' } }]), after);
  });
  it('quotes what needs it and refuses a field that is not there', async () => {
    const bytes = Buffer.from('a,b\nc,d\n');
    assert.equal((await patched(bytes, [{ sheet: '表', row: 1, column: 1, to: { kind: 'text', value: 'x,"y' } }])).toString(), 'a,b\nc,"x,""y"\n');
    await assert.rejects(patched(bytes, [{ sheet: '表', row: 1, column: 5, to: { kind: 'text', value: 'x' } }]), { name: 'PatchError' });
  });
});
