import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, rmdirSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { interruptible } from './interruption';

/**
 * Lets `build` make something under a name of its own beside the target and move it into place.
 * When it fails or is interrupted, what it made is taken away again, and so are the folders made for it.
 */
export async function builtBeside(target: string, build: (temporary: string, stop: AbortSignal) => Promise<void>): Promise<void> {
  const folder = dirname(target);
  const temporary = besideName(target, 'tmp');
  const made = missingFolders(folder);
  await interruptible(async (stop) => {
    try {
      await mkdir(folder, { recursive: true });
      await build(temporary, stop);
    } catch (error) {
      quietly(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
      for (const each of made) quietly(() => rmdirSync(each));
      throw error;
    }
  });
  await sweep(folder).catch(() => undefined);
}

/** Short, so that a target whose name has just room has room beside it too. */
export function besideName(target: string, ending: 'tmp' | 'old'): string {
  return join(dirname(target), `.taizhang-${randomBytes(6).toString('hex')}.${ending}`);
}

export function quietly(action: () => void): void {
  try {
    action();
  } catch {
    return; // a second failure would only hide the first
  }
}

/** Innermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  return missing;
}

const HOUR = 3_600_000;

/** What a run left that was killed or lost its power; younger ones may belong to a run that is still at work. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\.taizhang-[0-9a-f]{12}\.tmp$/.test(name)) continue;
    const left = join(folder, name);
    if (Date.now() - (await stat(left)).mtimeMs > HOUR) await rm(left, { recursive: true, force: true });
  }
}
