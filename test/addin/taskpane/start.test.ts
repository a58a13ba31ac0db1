import assert from 'node:assert/strict';
import { JobCancelled } from '../../../src/addin/engine/job';
import { PaneError } from '../../../src/addin/engine/pane-engine';
import { firstLanguage, whereWeAre } from '../../../src/addin/taskpane/start';
import { problemOf } from '../../../src/addin/taskpane/state/problem';
import { clip, fileName, placeText } from '../../../src/addin/taskpane/ui/place-text';
import { isDark } from '../../../src/addin/taskpane/use-look';

describe('where the pane was opened', () => {
  it('is a page without office.js, at once', async () => assert.equal(await whereWeAre(undefined), 'page'));
  it('is Excel where Office says so', async () => assert.equal(await whereWeAre({ onReady: async () => ({ host: 'Excel' }) }), 'excel'));
  it('is a page in another program, and where office.js fails or keeps silent', async () => {
    assert.equal(await whereWeAre({ onReady: async () => ({ host: null }) }), 'page');
    assert.equal(await whereWeAre({ onReady: () => Promise.reject(new Error('no host')) }), 'page');
    assert.equal(await whereWeAre({ onReady: () => new Promise(() => undefined) }, 10), 'page');
  });
});

describe('the first language', () => {
  const rows: readonly [string | null, string | undefined, string][] = [
    [null, 'zh-CN', 'zh'], [null, 'en-US', 'en'], [null, 'fr-FR', 'zh'], [null, undefined, 'zh'], ['en', 'zh-CN', 'en'], ['zh', 'en-GB', 'zh'], ['xx', 'en-GB', 'en'],
  ];
  for (const [kept, shown, expected] of rows) it(`kept ${kept}, program ${shown}: ${expected}`, () => assert.equal(firstLanguage(kept, shown), expected));
});

describe('what went wrong', () => {
  it('is nothing when the clerk called it off', () => assert.equal(problemOf(new JobCancelled()), null));
  it('is the sentence that was thrown, with all its problems', () => {
    const says = { zh: '文件带密码。', en: 'The file has a password.' };
    assert.deepEqual(problemOf(new PaneError(says, [says])), { words: says, problems: [says] });
  });
  it('is told as our own mistake otherwise, without its stack', () => {
    const problem = problemOf(new TypeError('x is undefined'));
    assert.match(problem?.words.zh ?? '', /程序自己.*x is undefined/);
    assert.doesNotMatch(problem?.words.zh ?? '', /\n/);
  });
});

describe('texts out of cells', () => {
  it('are clipped, however long', () => {
    assert.equal(clip('长'.repeat(32_767)).length, 401);
    assert.equal(clip('短'), '短');
  });
  it('name places and files shortly', () => {
    assert.equal(placeText('3月', 'K49'), '3月!K49');
    assert.equal(fileName('C:\\台账\\3月\\用车.xlsx'), '用车.xlsx');
  });
});

describe('Excel’s own theme', () => {
  const rows: readonly [string, boolean][] = [['#262626', true], ['#ffffff', false], ['F3F3F3', false], ['#1f3864', true], ['window', false]];
  for (const [colour, dark] of rows) it(`${colour} is ${dark ? 'dark' : 'light'}`, () => assert.equal(isDark(colour), dark));
});
