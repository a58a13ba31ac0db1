import { fstatSync, writeSync } from 'node:fs';

/** Standard output or error, written in order and at once: nothing waits in memory for a slow reader. */
export interface StandardStream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns; null where it is no terminal. */
  readonly columns: number | null;
}

/** Longer texts get a buffer of their own. Bytes. */
const BUFFER = 64 * 1024;
/** Bytes that a UTF-16 unit takes at most. */
const PER_UNIT = 3;

/**
 * A file or a pipe is written directly: process.stdout would load the network's code and, the loop of events never being reached,
 * keep all that is written until the end. `failed` hears the system's error code of a write that did not succeed.
 */
export function standardStream(fd: 1 | 2, failed: (code: string) => void): StandardStream {
  if (mayBeTerminal(fd)) return ofProcess(fd === 1 ? process.stdout : process.stderr, failed);
  let buffer: Buffer | null = null;
  let broken = false;
  const write = (text: string): void => {
    if (broken) return;
    try {
      if (text.length * PER_UNIT > BUFFER) return writeAll(fd, Buffer.from(text), undefined);
      buffer ??= Buffer.allocUnsafeSlow(BUFFER);
      writeAll(fd, buffer, buffer.write(text));
    } catch (error) {
      broken = true;
      failed((error as NodeJS.ErrnoException).code ?? String(error));
    }
  };
  return { write, isTerminal: false, columns: null };
}

function mayBeTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return true;
  }
}

function ofProcess(stream: NodeJS.WriteStream, failed: (code: string) => void): StandardStream {
  stream.on('error', (error: NodeJS.ErrnoException) => failed(error.code ?? error.message));
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.isTTY ? stream.columns : null };
}

function writeAll(fd: number, bytes: Buffer, length = bytes.length): void {
  let written = 0;
  while (written < length) {
    try {
      written += writeSync(fd, bytes, written, length - written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      waitForReader();
    }
  }
}

/** Somebody before us may have made the pipe one that refuses instead of waiting. */
function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
