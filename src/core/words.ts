/** A text that a user sees: Chinese first, English second. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
export type Language = keyof Words;

/** `1 record`, `3 records`: how English counts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
