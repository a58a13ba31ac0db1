import type { Picture, RowPlan } from '../../core/workbook/plan';
import type { CellArea } from '../../core/workbook/ref';
import type { Block } from './blocks';
import type { SketchCell } from './sketch';

/** Rows printed as they are. */
export interface Still {
  readonly kind: 'still';
  readonly area: CellArea;
  readonly cells: readonly SketchCell[];
  readonly merges: readonly CellArea[];
  readonly pictures: readonly Picture[];
  readonly rows: readonly (RowPlan | undefined)[];
}

export interface Repeated {
  readonly kind: 'block';
  readonly block: Block;
  readonly steps: readonly Step[];
}

/** Columns of the same rows that grow each by itself. */
export interface Beside {
  readonly kind: 'beside';
  /** One table: shorter lanes are continued down to the end of the longest. Else what is shorter just ends. */
  readonly joined: boolean;
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly area: CellArea;
  readonly grows: boolean;
  readonly steps: readonly Step[];
  /** Its last row's cells, which are continued. */
  readonly last: readonly SketchCell[];
}

export type Step = Still | Repeated | Beside;
