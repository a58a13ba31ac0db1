import type { Words } from '../core/words';

/** How a clause of the manual is looked after. */
export type Coverage =
  | { readonly by: 'rule'; readonly rules: readonly string[] }
  | { readonly by: 'computed'; readonly what: Words }
  | { readonly by: 'report'; readonly reports: readonly string[] }
  | { readonly by: 'person'; readonly why: Words };

export interface Clause {
  /** Section and article as a clerk would cite them: 车辆管理 五.3 */
  readonly cite: Words;
  readonly summary: Words;
  readonly coverage: readonly Coverage[];
}
