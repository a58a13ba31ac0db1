import type * as zlib from 'node:zlib';

/** Node's own zlib where there is one. Asked for at run time, so that a page's bundle never names it. */
export function nodeZlib(): typeof zlib | null {
  const host = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  return (host.process?.getBuiltinModule?.('node:zlib') as typeof zlib | undefined) ?? null;
}
