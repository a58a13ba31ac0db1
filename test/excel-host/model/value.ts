/** What a cell holds; null is blank. An error is no text that looks like one. */
export type Value = null | string | number | boolean | CellError;

export interface CellError {
  readonly error: string;
}

export const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'] as const;

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** As `Range.values` gives it. */
export function wireValue(value: Value): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

export function valueType(value: Value): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
