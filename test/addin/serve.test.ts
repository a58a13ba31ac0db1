import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf, serve } from '../../scripts/addin/serve';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe('the page’s own server', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  const folder = join(root, 'addin');
  let server: Server;
  before((done) => {
    mkdirSync(join(folder, 'samples'), { recursive: true });
    mkdirSync(join(root, 'addin-other'));
    writeFileSync(join(root, 'secret.txt'), 'secret');
    writeFileSync(join(root, 'addin-other/secret.txt'), 'secret');
    writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
    writeFileSync(join(folder, 'taskpane.0123abcd.js'), '1');
    writeFileSync(join(folder, 'samples/用印台账.xlsx'), 'PK');
    server = serve(folder, null).listen(0, 'localhost', () => done());
  });
  after(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('gives the page at its root, framed by Excel on the web alone', async () => {
    const { status, headers, body } = await ask('/');
    assert.deepEqual([status, body, headers['content-type'], headers['cache-control'], headers['x-content-type-options']], [200, '<!doctype html>', 'text/html; charset=utf-8', 'no-cache', 'nosniff']);
    assert.match(String(headers['content-security-policy']), /^frame-ancestors 'self' https:/);
  });
  it('lets a browser keep what has a hash in its name', async () => assert.match(String((await ask('/taskpane.0123abcd.js')).headers['cache-control']), /immutable/));
  it('holds the worker, which does not know the page’s policy, to one of its own', async () => {
    assert.equal((await ask('/taskpane.0123abcd.js')).headers['content-security-policy'], "default-src 'none'; script-src 'self'; connect-src 'self'");
  });
  it('finds Chinese names', async () => assert.equal((await ask(`/samples/${encodeURIComponent('用印台账.xlsx')}`)).body, 'PK'));
  it('takes no other method', async () => assert.equal((await ask('/', 'POST')).status, 405));
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/samples/../../secret.txt', '/../addin-other/secret.txt', '/%', '/a%00b', '/samples', '/nothing.js']) {
    it(`gives nothing for ${path}`, async () => assert.equal((await ask(path)).status, 404));
  }
  it('knows no path outside its folder', () => {
    assert.equal(pathOf('/pages', '/../etc/passwd'), null);
    assert.equal(pathOf('/pages', '/?_host_Info=Excel$Win32'), '/pages/taskpane.html');
  });

  function ask(path: string, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ host: 'localhost', port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      }).on('error', reject).end();
    });
  }
});
