import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..');
const FOLDER = relative(process.cwd(), join(ROOT, 'test/fixtures/samples')) || '.';
const POLICY = '制度参数.xlsx';

const MONTH = ['--policy', join(FOLDER, POLICY), '--month', '2026-03', '--today', '2026-04-01'];

/** Checks the sample registers of March as a clerk would and writes the month-end folder; finding what was planted is success. */
function demo(): number {
  const program = join(ROOT, 'dist/cli/taizhang.js');
  if (!existsSync(program)) {
    console.error('还没有构建：请先运行 npm ci（或 npm run build）。');
    return 2;
  }
  const registers = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx') && name !== POLICY).sort();
  const files = registers.map((name) => join(FOLDER, name));
  const out = relative(process.cwd(), join(ROOT, 'out/2026-03'));
  for (const args of [['check', ...files, ...MONTH], ['month-end', ...files, ...MONTH, '--out', out]]) {
    const { status, error } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
    if (status !== 0 && status !== 1) {
      console.error(`检查没有做完${error ? `：${error.message}` : '，原因见上'}。`);
      return 2;
    }
    if (status === 0) {
      console.error('示例里的问题一个也没有查出来，程序有误。');
      return 2;
    }
  }
  console.log(`\n以上问题是示例里故意放进去的；示例台账在 ${FOLDER}，可以打开对照。`);
  console.log(`月末检查的全部文件：${join(out, 'index.html')}`);
  return 0;
}

process.exitCode = demo();
