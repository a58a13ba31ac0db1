import { readdir, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Words } from '../core/words';
import { wordsOf } from './failure';

/** Files of a call, in the order given, each once; and what could not be found. */
export interface Expanded {
  readonly files: readonly string[];
  readonly failures: readonly Words[];
}

/** Also what can't be read (.xls, .et): passed on, so that it is reported and not silently left out. */
const WORKBOOK = /\.(xlsx|xlsm|csv|xls|xlsb|et|ods|numbers)$/i;

/** A folder stands for its workbooks by name; `*`, `?` and `[…]` are understood where the shell left them. */
export async function expandFiles(given: readonly string[]): Promise<Expanded> {
  const files: string[] = [];
  const failures: Words[] = [];
  const seen = new Set<string>();
  for (const word of given) {
    try {
      const found = await filesOf(word);
      if (found.length === 0) failures.push(nothingIn(word));
      for (const file of found) {
        const whole = resolve(file);
        if (!seen.has(whole)) files.push(file);
        seen.add(whole);
      }
    } catch (error) {
      const words = wordsOf(error, word);
      if (!words) throw error;
      failures.push(words);
    }
  }
  return { files, failures };
}

async function filesOf(word: string): Promise<string[]> {
  try {
    return (await stat(word)).isDirectory() ? await workbooksIn(word) : [word];
  } catch (error) {
    if (/[*?[]/.test(word)) return await globbed(word);
    throw error;
  }
}

async function workbooksIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && isWorkbook(entry.name))
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => joined(folder, name));
}

/** Excel's lock files (~$…) and hidden files are nobody's registers. */
function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}

async function globbed(pattern: string): Promise<string[]> {
  const parts = pattern.split(/[\\/]/);
  let paths = [pattern.startsWith('/') ? '/' : ''];
  for (const part of parts) {
    if (part === '') continue;
    const next: string[] = [];
    for (const folder of paths) {
      if (!/[*?[]/.test(part)) next.push(folder === '/' ? `/${part}` : joined(folder, part));
      else next.push(...(await matching(folder, part)));
    }
    paths = next;
  }
  const files: string[] = [];
  for (const path of paths.sort()) {
    const entry = await stat(path).catch(() => null);
    if (entry?.isDirectory()) files.push(...(await workbooksIn(path)));
    else if (entry && isWorkbook(basename(path))) files.push(path);
  }
  return files;
}

async function matching(folder: string, part: string): Promise<string[]> {
  const wanted = patternOf(part);
  const names = await readdir(folder === '' ? '.' : folder).catch(() => []);
  return names.filter((name) => wanted.test(name) && (part.startsWith('.') || !name.startsWith('.'))).map((name) => (folder === '/' ? `/${name}` : joined(folder, name)));
}

function patternOf(part: string): RegExp {
  const source = part.replace(/\[!/g, '[^').replace(/[.+(){}|$\\]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.');
  try {
    return new RegExp(`^${source}$`, 'i');
  } catch {
    return new RegExp(`^${part.replace(/[.+(){}|$\\[\]^]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.')}$`, 'i');
  }
}

function nothingIn(word: string): Words {
  if (/[*?[]/.test(word)) {
    return {
      zh: `没有文件符合「${word}」：请检查路径，或直接写出文件名。`,
      en: `No file matches "${word}": check the path, or name the files.`,
    };
  }
  return {
    zh: `文件夹「${word}」里没有工作簿：请放入 .xlsx、.xlsm 或 .csv 文件，或换一个文件夹。`,
    en: `The folder "${word}" holds no workbook: put .xlsx, .xlsm or .csv files there, or name another folder.`,
  };
}
