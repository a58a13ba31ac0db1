/** A text that a user sees: Chinese first, English second. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
export type Language = keyof Words;
