import assert from 'node:assert/strict';
import { catalogued } from '../../../src/registers/supply-request/durable';

const LINES = new Map([['打孔器|两孔', 10], ['U盘|64G', 60], ['长尾夹|', 5]]);
const policy = { supply: (item: string, spec: string | null) => price(`${item}|${spec ?? ''}`) ?? price(`${item}|`) } as unknown as Parameters<typeof catalogued>[2];

function price(key: string): { readonly price: number } | null {
  const known = LINES.get(key);
  return known === undefined ? null : { price: known };
}

const ITEMS: readonly (readonly [string, string | null, number | null])[] = [
  ['打孔器', '两孔', 10], ['打孔器 两孔', null, 10], ['U盘（64G）', null, 60], ['U盘/64G', null, 60], ['长尾夹 32mm 黑', null, 5],
  ['打孔器两孔', null, null], ['墨盒 T672', null, null],
];

describe("the catalogue's line of an item", () => {
  for (const [item, spec, expected] of ITEMS) {
    it(`${item}${spec === null ? '' : ` | ${spec}`}: ${expected ?? 'none'}`, () => assert.equal(catalogued(item, spec, policy)?.price ?? null, expected));
  }
});
