import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome.exe', 'msedge.exe'];
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((root) => (root === undefined ? [] : [join(root, 'Google/Chrome/Application'), join(root, 'Microsoft/Edge/Application'), join(root, 'Chromium/Application')])),
];
const PROGRAMS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The Chromium, Chrome or Edge of this machine, without a window. CHROMIUM names another. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
}

function browserPath(): string {
  const named = process.env['CHROMIUM'];
  const found = named ?? [...FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PROGRAMS].find((path) => existsSync(path));
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found. Install one (Debian and Ubuntu: apt-get install chromium), or name its program in the variable CHROMIUM.');
  if (!existsSync(found)) throw new Error(`CHROMIUM names ${found}, which is not there.`);
  return found;
}
