import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Failure, fail, wordsOf } from './failure';

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
  const target = resolve(path);
  const built = beside(target);
  const old = beside(target);
  try {
    await refuseForeign(path, target, rules);
    await mkdir(built, { recursive: true });
    for (const { name, bytes } of files) await writeFile(join(built, name), bytes);
    await swapIn(built, target, old);
  } catch (error) {
    const words = wordsOf(error, path);
    throw words ? new Failure(words) : error;
  } finally {
    await rm(built, { recursive: true, force: true }).catch(() => undefined);
    await rm(old, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What file managers leave behind by themselves. */
const FOLDER_NOTES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function beside(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

async function swapIn(built: string, target: string, old: string): Promise<void> {
  const exists = (await stat(target).catch(() => null)) !== null;
  if (exists) await rename(target, old);
  try {
    await rename(built, target);
  } catch (error) {
    // What was there comes back; the new one is taken away by the caller.
    if (exists) await rename(old, target);
    throw error;
  }
}

async function refuseForeign(path: string, target: string, { mark, own, inputs }: FolderRules): Promise<void> {
  const entry = await stat(target).catch(() => null);
  if (entry === null) return;
  if (!entry.isDirectory()) fail(`「${path}」是文件，不是文件夹：--out 请给出文件夹。`, `"${path}" is a file, not a folder: --out needs a folder.`);
  const inside = inputs.find((input) => resolve(input).startsWith(target + sep));
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
