import type { Words } from '../core/words';

/** What the outside world, or the way it was asked, made impossible: one sentence that a clerk can act on. */
export class Failure extends Error implements Words {
  readonly zh: string;
  readonly en: string;

  constructor(words: Words) {
    super(words.zh);
    this.zh = words.zh;
    this.en = words.en;
  }
}

export function fail(zh: string, en: string): never {
  throw new Failure({ zh, en });
}

/** Puts what the file system says into a sentence; null when it is not the outside world's fault. */
export function wordsOf(error: unknown, file: string | null = null): Words | null {
  if (!(error instanceof Error)) return null;
  // Failures and what the readers throw are already put into words.
  const told = error as Error & { readonly zh?: unknown; readonly en?: unknown; readonly code?: unknown; readonly path?: unknown; readonly syscall?: unknown };
  if (typeof told.zh === 'string' && typeof told.en === 'string') return { zh: told.zh, en: told.en };
  if (typeof told.code !== 'string') return null;
  const name = file ?? (typeof told.path === 'string' ? told.path : '');
  const known = SYSTEM[told.code]?.(name);
  if (known) return known;
  return typeof told.syscall === 'string' ? unheardOf(name, told.code) : null;
}

/** A network drive that is gone, a broken disk: the system knows more names for it than are worth a sentence each. */
function unheardOf(file: string, code: string): Words {
  return {
    zh: `「${file}」没有读写成功，系统说是 ${code}：请检查磁盘或网络连接再试，或换一个位置。`,
    en: `"${file}" could not be read or written, the system says ${code}: check the disk or the network and try again, or use another place.`,
  };
}

const full = (file: string): Words => ({
  zh: `磁盘已满，「${file}」没有写成：请腾出空间再试。`,
  en: `The disk is full and "${file}" was not written: make room and try again.`,
});

const SYSTEM: Readonly<Record<string, (file: string) => Words>> = {
  ENOENT: (file) => ({
    zh: `找不到「${file}」：请检查路径和文件名，或文件是否已被移走。`,
    en: `"${file}" was not found: check the path and the name, or whether it has been moved.`,
  }),
  EACCES: (file) => ({
    zh: `没有权限使用「${file}」：请检查文件或文件夹的权限。`,
    en: `No permission for "${file}": check the permissions of the file or its folder.`,
  }),
  EPERM: (file) => ({
    zh: `没有权限使用「${file}」：请检查权限，或先在 Excel 里关闭它。`,
    en: `"${file}" may not be used: check its permissions, or close it in Excel first.`,
  }),
  EROFS: (file) => ({
    zh: `「${file}」所在的磁盘是只读的：请换一个输出位置。`,
    en: `"${file}" lies on a read-only disk: choose another place for the output.`,
  }),
  EBUSY: (file) => ({
    zh: `「${file}」正被其他程序占用：请先关闭它再试。`,
    en: `"${file}" is in use by another program: close it there and try again.`,
  }),
  EISDIR: (file) => ({
    zh: `「${file}」是文件夹，不是文件：请给出文件名。`,
    en: `"${file}" is a folder, not a file: give the name of a file.`,
  }),
  ENOTDIR: (file) => ({
    zh: `「${file}」的路径里有一段不是文件夹：请检查路径。`,
    en: `A part of the path "${file}" is not a folder: check the path.`,
  }),
  EEXIST: (file) => ({
    zh: `「${file}」已经存在，而且不是文件夹：请换一个名字。`,
    en: `"${file}" exists already and is not a folder: choose another name.`,
  }),
  ENOSPC: full,
  EDQUOT: full,
  ENAMETOOLONG: (file) => ({
    zh: `「${file}」的名字太长：请换一个短一些的名字。`,
    en: `The name "${file}" is too long: choose a shorter one.`,
  }),
};
