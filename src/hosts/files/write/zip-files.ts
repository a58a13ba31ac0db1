/** Several files as one .zip, with one fixed time: the same files, the same bytes. Of two with one name the later stays. */
export async function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  // Workbooks are packed already; they are only put together.
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: new Date(2020, 0, 1), level: 0 });
}
