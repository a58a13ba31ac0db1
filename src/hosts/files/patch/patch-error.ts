/** Why a copy can't be corrected: one sentence, and nothing was written. */
export class PatchError extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(zh);
    this.name = 'PatchError';
    this.zh = zh;
    this.en = en;
  }
}
