/** Each file by its bare name where no other has the same; the whole path stands in the list of what was read. */
export function shortNames(files: readonly string[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const file of new Set(files)) count.set(bare(file), (count.get(bare(file)) ?? 0) + 1);
  return new Map(files.map((file) => [file, count.get(bare(file)) === 1 ? bare(file) : file]));
}

function bare(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
