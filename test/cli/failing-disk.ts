import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';

export interface Fault {
  readonly at: 'write' | 'rename';
  readonly code: 'ENOSPC' | 'EDQUOT' | 'EIO' | 'EPERM' | 'EACCES' | 'EBUSY';
  /** Which of the writes or renames fail, from 1. */
  readonly turns: readonly number[];
}

/** Does the work on a disk that fails below `folder` as a real one does: what it was given so far is there, the rest is not. */
export async function onFailingDisk<T>(folder: string, { at, code, turns }: Fault, work: () => Promise<T>): Promise<T> {
  const own = { writeFile: promises.writeFile, rename: promises.rename, renameSync: fs.renameSync };
  let turn = 0;
  const fails = (path: unknown) => String(path).startsWith(folder) && turns.includes(++turn);
  if (at === 'write') {
    promises.writeFile = async (path, data, options) => {
      if (!fails(path)) return await own.writeFile(path, data, options);
      const [first = ''] = typeof data === 'string' || data instanceof Uint8Array ? [data.slice(0, data.length / 2)] : (data as Iterable<string>);
      await own.writeFile(path, first);
      throw systemError(code, 'write');
    };
  } else {
    promises.rename = async (from, to) => (fails(from) ? Promise.reject(systemError(code, 'rename', String(from))) : await own.rename(from, to));
    fs.renameSync = (from, to) => {
      if (fails(from)) throw systemError(code, 'rename', String(from));
      own.renameSync(from, to);
    };
  }
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(promises, { writeFile: own.writeFile, rename: own.rename });
    fs.renameSync = own.renameSync;
    syncBuiltinESMExports();
  }
}

function systemError(code: Fault['code'], syscall: string, path?: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, errno: -constants.errno[code], syscall }, path === undefined ? {} : { path });
}
