import { DEFAULT_LIMITS } from '../../../hosts/files/read/limits';
import { PaneError } from '../../engine/pane-engine';
import type { Source } from '../../engine/source';

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More is a mistake of the hand, and more than a page can hold. */
const MOST_FILES = 300;
const MOST_BYTES = 1024 * 1024 * 1024;

/** The files that were dropped on the page, in its memory and nowhere else. */
export class OpenFiles {
  #files: readonly OpenFile[] = [];
  readonly #parts = new Map<string, string>();

  /**
   * A file with the name of an open one takes its place: the clerk has corrected it and dropped it again.
   * Two of one name in one drop come from two folders, and both stay. All of them or none are taken.
   */
  add(files: readonly OpenFile[]): void {
    const dropped = numbered(files);
    const known = new Map(dropped.map((file) => [file.name, file]));
    const kept = this.#files.map((file) => known.get(file.name) ?? file);
    const before = new Set(this.#files.map(({ name }) => name));
    const all = [...kept, ...dropped.filter(({ name }) => !before.has(name))];
    requireRoom(all);
    this.#files = all;
  }

  remove(name: string): void {
    this.#files = this.#files.filter((file) => file.name !== name);
    this.#parts.delete(name);
  }

  names(): readonly string[] {
    return this.#files.map(({ name }) => name);
  }

  /** What a person said of a file's sheets; without a name: of the only one. */
  remember(part: string, file: string | undefined): void {
    const name = file ?? (this.#files.length === 1 ? this.#files[0]?.name : undefined);
    if (name !== undefined) this.#parts.set(name, part);
  }

  sources(): Source[] {
    return this.#files.map(({ name, bytes }) => {
      const part = this.#parts.get(name);
      return { kind: 'file', name, bytes, ...(part === undefined ? {} : { ownParts: [part] }) };
    });
  }
}

/** 用车台账.xlsx, 用车台账 (2).xlsx; the same file twice is one file. */
function numbered(files: readonly OpenFile[]): OpenFile[] {
  const found: OpenFile[] = [];
  for (const file of files) {
    const alike = found.filter(({ bytes }) => sameBytes(bytes, file.bytes));
    if (alike.some(({ name }) => unnumbered(name) === file.name || name === file.name)) continue;
    let name = file.name;
    for (let number = 2; found.some((one) => one.name === name); number++) name = file.name.replace(/(\.[^.]*)?$/, (ending) => ` (${number})${ending}`);
    found.push({ name, bytes: file.bytes });
  }
  return found;
}

function unnumbered(name: string): string {
  return name.replace(/ \(\d+\)(\.[^.]*)?$/, '$1');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function requireRoom(files: readonly OpenFile[]): void {
  const large = files.find(({ bytes }) => bytes.length > DEFAULT_LIMITS.fileBytes);
  if (large) {
    const most = megabytes(DEFAULT_LIMITS.fileBytes);
    throw new PaneError({ zh: `「${large.name}」有 ${megabytes(large.bytes.length)} MB，超过 ${most} MB，没有放入：请确认它是不是台账。`, en: `"${large.name}" has ${megabytes(large.bytes.length)} MB, more than ${most} MB, and was not added: check that it is a register.` });
  }
  if (files.length > MOST_FILES) {
    throw new PaneError({ zh: `一共 ${files.length} 个文件，超过 ${MOST_FILES} 个，没有放入：请分几次检查。`, en: `${files.length} files are more than ${MOST_FILES} and were not added: check them in several turns.` });
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes <= MOST_BYTES) return;
  throw new PaneError({ zh: `文件一共 ${megabytes(bytes)} MB，超过 ${megabytes(MOST_BYTES)} MB，没有放入：请分几次检查。`, en: `The files have ${megabytes(bytes)} MB, more than ${megabytes(MOST_BYTES)} MB, and were not added: check them in several turns.` });
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
