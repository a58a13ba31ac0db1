import { rename, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtBeside } from './built-beside';
import { fail } from './failure';
import { notWritten } from './not-written';

/**
 * Writes beside the target and renames, so that nobody ever sees half a file.
 * A file that the call reads is never written, whatever its name or link.
 */
export async function writeOutput(path: string, content: Uint8Array | string | Iterable<string>, inputs: readonly string[]): Promise<void> {
  const target = resolve(path);
  await refuseInput(path, target, inputs);
  try {
    const entry = await stat(target).catch(() => null);
    if (entry?.isDirectory()) fail(`「${path}」是文件夹：--out 请给出文件名。`, `"${path}" is a folder: --out needs the name of a file.`);
    // A pipe or a device takes what it is given; a rename would put a file in its place.
    if (entry !== null && !entry.isFile()) return await writeFile(target, content);
    await builtBeside(target, async (temporary, signal) => {
      await writeFile(temporary, content, { signal });
      await rename(temporary, target);
    });
  } catch (error) {
    throw notWritten(error, path);
  }
}

async function refuseInput(path: string, target: string, inputs: readonly string[]): Promise<void> {
  const own = await identity(target);
  for (const input of inputs) {
    if (resolve(input) !== target && (own === null || own !== (await identity(resolve(input))))) continue;
    fail(`「${path}」正是要读的文件，原件不会被改写：请给 --out 另一个名字。`, `"${path}" is one of the files to be read and is never overwritten: give --out another name.`);
  }
}

/** The file itself, whatever it is called. */
async function identity(path: string): Promise<string | null> {
  const entry = await stat(path).catch(() => null);
  return entry ? `${entry.dev}:${entry.ino}` : null;
}
