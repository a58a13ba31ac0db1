import assert from 'node:assert/strict';
import type { PageWindow } from '../../src/addin/page/load-office';
import { loadOffice, mayBeInOffice } from '../../src/addin/page/load-office';

const self = {};
const TAB: PageWindow = { location: { search: '', hash: '' }, name: '', parent: self, opener: null, self };
const OPENED: readonly (readonly [says: string, page: Partial<PageWindow>, office: boolean])[] = [
  ['an ordinary tab', {}, false],
  ['a tab with an address of its own', { location: { search: '?month=2026-03', hash: '#top' } }, false],
  ['Excel for Windows, by the address', { location: { search: '?_host_Info=Excel$Win32$16.01$zh-CN$telemetry$isDialog$$0', hash: '' } }, true],
  ['Excel on the web, by the window’s name', { name: '{"hostInfo":"Excel|Web|16.01|zh-CN"}' }, true],
  ['a frame', { parent: {} }, true],
  ['a web view', { chrome: { webview: {} } }, true],
  ['a browser of the same make', { chrome: { runtime: {} } }, false],
  ['an old Office', { external: { GetHostInfo: () => '' } }, true],
  ['a browser with the same old object', { external: {} }, false],
];

describe('office.js', () => {
  for (const [says, page, office] of OPENED) it(`is ${office ? '' : 'not '}wanted in ${says}`, () => assert.equal(mayBeInOffice({ ...TAB, ...page }), office));

  const IN_EXCEL: PageWindow = { ...TAB, location: { search: '?_host_Info=Excel$Win32', hash: '' } };
  it('is loaded from the address in the page', async () => {
    const page = fakePage('https://office.example/office.js', 'load');
    assert.equal(await loadOffice(page.document, IN_EXCEL), true);
    assert.deepEqual(page.asked, ['https://office.example/office.js']);
  });
  it('is not asked for in a tab, nor where there is none', async () => {
    const page = fakePage('https://office.example/office.js', 'load');
    assert.equal(await loadOffice(page.document, TAB), false);
    const closed = fakePage('none', 'load');
    assert.equal(await loadOffice(closed.document, IN_EXCEL), false);
    assert.equal(await loadOffice(fakePage(null, 'load').document, IN_EXCEL), false);
    assert.deepEqual([...page.asked, ...closed.asked], []);
  });
  it('is done without where it cannot be had', async () => assert.equal(await loadOffice(fakePage('https://office.example/office.js', 'error').document, IN_EXCEL), false));
  it('is not waited for for ever', async () => assert.equal(await loadOffice(fakePage('https://office.example/office.js', 'silence').document, IN_EXCEL, 5), false));
});

/** A page whose scripts end as told. */
function fakePage(address: string | null, ends: 'load' | 'error' | 'silence') {
  const asked: string[] = [];
  const document = {
    querySelector: () => (address === null ? null : { content: address }),
    createElement: () => ({}),
    head: {
      append: (script: { src: string; onload: () => void; onerror: () => void }) => {
        asked.push(script.src);
        if (ends === 'load') queueMicrotask(script.onload);
        if (ends === 'error') queueMicrotask(script.onerror);
      },
    },
  };
  return { asked, document: document as unknown as Document };
}
