import type { Colour } from './plan-style';
import type { CellArea } from './ref';

/** What a cell accepts when it is filled in by hand. Formulas are without `=`. */
export interface Validation {
  readonly areas: readonly CellArea[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  /** For a list: `"是,否"` or a reference. */
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** `stop` refuses; the others let the user go on. Null: nothing is said. */
  readonly error: { readonly style: 'stop' | 'warning' | 'information'; readonly title: string; readonly text: string } | null;
}

/** How a cell looks while the condition holds. */
export interface ConditionalLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly colour: Colour | null;
  readonly fill: Colour | null;
}

export type Condition =
  | { readonly type: 'expression'; readonly formula: string; readonly look: ConditionalLook }
  | { readonly type: 'cell'; readonly operator: Validation['operator']; readonly formulas: readonly string[]; readonly look: ConditionalLook }
  | { readonly type: 'dataBar'; readonly colour: Colour }
  | { readonly type: 'colourScale'; readonly colours: readonly Colour[] };

export interface ConditionalFormat {
  readonly areas: readonly CellArea[];
  /** Formulas are relative to the first area's top left cell. */
  readonly condition: Condition;
  /** 1 is looked at first. */
  readonly priority: number;
  /** Rules of later priority are not looked at where this one holds. */
  readonly stopIfTrue?: true;
}
