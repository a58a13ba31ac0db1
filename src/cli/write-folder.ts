import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { besideName, builtBeside, quietly } from './built-beside';
import { Failure, fail, wordsOf } from './failure';
import { notWritten } from './not-written';

export interface FolderFile {
  /** Bare name. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

export interface FolderRules {
  /** The file by which a folder is known as ours, and what its beginning must hold. */
  readonly mark: { readonly file: string; readonly text: string };
  /** Names that an earlier run may have left. */
  readonly own: (name: string) => boolean;
  /** Files that the call reads; none of them may lie in the folder. */
  readonly inputs: readonly string[];
}

/**
 * Puts a folder of files in place as a whole: built beside, then swapped in, so that nobody sees half of it.
 * A folder that holds anything which an earlier run did not write is refused and left as it was.
 */
export async function writeFolder(path: string, files: readonly FolderFile[], rules: FolderRules): Promise<void> {
  const target = await followed(path);
  let writing = path;
  try {
    await refuseForeign(path, target, rules);
    await builtBeside(target, async (built, signal) => {
      await mkdir(built);
      for (const { name, bytes } of files) {
        writing = join(path, name);
        await writeFile(join(built, name), bytes, { signal });
      }
      writing = path;
      swapIn(built, target);
    });
  } catch (error) {
    throw notWritten(error, writing);
  }
}

/** What file managers leave behind by themselves. */
const FOLDER_NOTES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Where a link leads: swapping the link itself would leave the folder behind it as it was. */
async function followed(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path));
}

/** Without a pause between the two moves, in which an interruption would find no folder at all. */
function swapIn(built: string, target: string): void {
  if (!existsSync(target)) return renameSync(built, target);
  const old = besideName(target, 'old');
  renameSync(target, old);
  try {
    renameSync(built, target);
  } catch (error) {
    putBack(old, target);
    throw error;
  }
  quietly(() => rmSync(old, { recursive: true, force: true, maxRetries: 3 }));
}

function putBack(old: string, target: string): void {
  try {
    renameSync(old, target);
  } catch (error) {
    if (wordsOf(error) === null) throw error;
    throw new Failure({
      zh: `「${target}」没有换成新的，原来的也没能放回去，它现在叫「${basename(old)}」：请先关闭正在打开它的程序，再改回原名。`,
      en: `"${target}" was not replaced and what was there could not be put back; it is now called "${basename(old)}": close the programs that hold it open, then rename it.`,
    });
  }
}

async function refuseForeign(path: string, target: string, { mark, own, inputs }: FolderRules): Promise<void> {
  const entry = await stat(target).catch(() => null);
  if (entry === null) return;
  if (!entry.isDirectory()) fail(`「${path}」是文件，不是文件夹：--out 请给出文件夹。`, `"${path}" is a file, not a folder: --out needs a folder.`);
  const real = await Promise.all(inputs.map(followed));
  const inside = inputs.find((_, index) => real[index]?.startsWith(target + sep));
  if (inside !== undefined) fail(`「${inside}」就在输出文件夹「${path}」里，原件不会被改写：请另选一个文件夹。`, `"${inside}" lies in the output folder "${path}" and is never overwritten: choose another folder.`);
  const names = await readdir(target);
  const open = names.find((name) => name.startsWith('~$'));
  if (open !== undefined) fail(`「${path}」里的「${open.slice(2)}」正在 Excel 里打开：请先关闭它再试。`, `"${open.slice(2)}" in "${path}" is open in Excel: close it and try again.`);
  const foreign = names.find((name) => !own(name) && !FOLDER_NOTES.has(name));
  if (foreign !== undefined) {
    fail(`「${path}」里有别的文件（例如「${foreign}」），没有改动它：请换一个新的或空的文件夹。`, `"${path}" holds other files ("${foreign}", for one) and was left as it is: choose a new or empty folder.`);
  }
  if (names.length > 0 && !(await beginsWith(join(target, mark.file), mark.text))) {
    fail(`「${path}」不是月末检查生成的文件夹，没有改动它：请换一个新的或空的文件夹。`, `"${path}" was not written by a month-end check and was left as it is: choose a new or empty folder.`);
  }
}

async function beginsWith(file: string, text: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (!handle) return false;
  try {
    const start = await handle.read(Buffer.alloc(2_000), 0, 2_000, 0);
    return start.buffer.subarray(0, start.bytesRead).toString('utf8').includes(text);
  } finally {
    await handle.close();
  }
}
