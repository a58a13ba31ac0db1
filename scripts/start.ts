import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from './addin/serve';

const FOLDER = resolve('dist/addin');
const PORT = Number(process.env['PORT'] ?? 3000);

/** The built page on this machine: `npm start` plainly, `npm run start:https` with the certificate that Excel needs. */
function start(secure: boolean): void {
  if (!existsSync(join(FOLDER, 'taskpane.html'))) return complain('还没有构建页面：请先运行 npm run build。The page is not built yet: run npm run build first.');
  const certificate = secure ? certificateOf(join(homedir(), '.office-addin-dev-certs')) : null;
  if (secure && certificate === null) return complain('没有本机证书：请先运行 npm run certificates。There is no certificate yet: run npm run certificates first.');
  const server = serve(FOLDER, certificate);
  server.on('error', (error: NodeJS.ErrnoException) => {
    complain(error.code === 'EADDRINUSE' ? `端口 ${PORT} 已被占用：请关闭占用它的程序，或用 PORT=3001 npm start。Port ${PORT} is in use: close what uses it, or run PORT=3001 npm start.` : error.message);
  });
  // Only this machine: registers are nobody else's business.
  server.listen(PORT, 'localhost', () => console.log(`台账通 Taizhang: ${secure ? 'https' : 'http'}://localhost:${PORT}/  (Ctrl+C)`));
}

function certificateOf(folder: string): { readonly cert: Buffer; readonly key: Buffer } | null {
  const [cert, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
  return existsSync(cert) && existsSync(key) ? { cert: readFileSync(cert), key: readFileSync(key) } : null;
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

start(process.argv.includes('--https'));
