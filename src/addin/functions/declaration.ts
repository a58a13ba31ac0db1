import type { Words } from '../../core/words';

export interface ParameterDeclaration {
  readonly name: Words;
  readonly help: Words;
  readonly type: 'any' | 'string' | 'number' | 'boolean';
  readonly optional?: true;
  /** A range; `repeating`: any number of them, at the end. */
  readonly shape?: 'range' | 'repeating ranges';
}

/** A custom function as Excel is told of it. The id stands in saved workbooks and never changes. */
export interface FunctionDeclaration {
  /** A–Z, 0–9, _ and full stop; three characters at least. */
  readonly id: string;
  /** After the namespace; three letters at least, of any script. */
  readonly name: Words;
  readonly help: Words;
  readonly parameters: readonly ParameterDeclaration[];
  readonly result: 'any' | 'string' | 'number' | 'boolean';
  /** It fills several cells, and is told where its ranges stand. */
  readonly spills?: true;
}
