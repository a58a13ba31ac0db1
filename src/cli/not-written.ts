import type { Words } from '../core/words';
import { Failure, wordsOf } from './failure';

/** Why an output could not be written, as a sentence that names it; our own mistakes stay what they are. */
export function notWritten(error: unknown, path: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const own = code === undefined ? null : (syscall === 'rename' ? IN_PLACE[code] : MAKING[code]);
  const words = own?.(path) ?? wordsOf(error, path);
  return words ? new Failure(words) : error;
}

/** Windows refuses to replace what another program holds open, by any of three names. */
const open = (path: string): Words => ({
  zh: `「${path}」没有写成，原来的内容没有改动：它可能正在 Excel 等程序里打开，或不允许改写。请先关闭它再试，或换一个输出位置。`,
  en: `"${path}" was not written and what was there is untouched: it may be open in Excel or another program, or protected. Close it and try again, or choose another place.`,
});

const noFolder = (path: string): Words => ({
  zh: `写不到「${path}」：路径里有一段不是文件夹。请检查路径。`,
  en: `"${path}" can't be written: a part of its path is not a folder. Check the path.`,
});

const IN_PLACE: Readonly<Record<string, (path: string) => Words>> = { EPERM: open, EACCES: open, EBUSY: open };

const MAKING: Readonly<Record<string, (path: string) => Words>> = {
  EEXIST: noFolder,
  ENOTDIR: noFolder,
  ENOENT: (path) => ({
    zh: `写不到「${path}」：它的上级文件夹不在，也建不出来。请检查路径，或换一个输出位置。`,
    en: `"${path}" can't be written: its folder does not exist and can't be made. Check the path, or choose another place.`,
  }),
  EACCES: (path) => ({
    zh: `没有写入权限，「${path}」没有写成：请检查文件夹的权限，或换一个输出位置。`,
    en: `No permission to write, so "${path}" was not written: check the permissions of its folder, or choose another place.`,
  }),
};
