const NOBODY = 65_534;

/** Does the work without root's right to write everywhere, so that the disk refuses by itself. */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
