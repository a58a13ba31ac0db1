/** What Excel hands a function for one cell: an error arrives as an object with its code. */
export type Argument = number | string | boolean | null | { readonly code: string };
/** A range, row by row. */
export type ArgumentRange = readonly (readonly Argument[])[];

/** Left out, or a blank cell; Excel for Windows and Mac hands over a blank cell as 0. */
export function isMissing(argument: Argument): argument is null | '' | 0 {
  return argument === null || argument === '' || argument === 0;
}

/** The raw arguments of one call, as Excel on each platform hands them over. */
export class Call {
  constructor(
    private readonly given: readonly unknown[],
    /** Where the ranges stand, if Excel tells. */
    readonly addresses: readonly string[] = [],
  ) {}

  /** A single value; of a range its first cell. */
  value(at: number): Argument {
    let raw = this.given[at];
    while (Array.isArray(raw)) raw = (raw as readonly unknown[])[0];
    return asArgument(raw);
  }

  range(at: number): ArgumentRange {
    return asRange(this.given[at]);
  }

  /** A repeated parameter: any number of ranges. */
  ranges(at: number): readonly ArgumentRange[] {
    const raw = this.given[at];
    if (!Array.isArray(raw)) return [];
    return (raw as readonly unknown[]).map(asRange).filter((range) => range.some((row) => !row.every(isMissing)));
  }
}

function asRange(raw: unknown): ArgumentRange {
  if (!Array.isArray(raw)) return [[asArgument(raw)]];
  return (raw as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]).map(asArgument) : [asArgument(row)]));
}

function asArgument(raw: unknown): Argument {
  if (typeof raw === 'number' || typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'object' && raw !== null && typeof (raw as { code?: unknown }).code === 'string') return { code: (raw as { code: string }).code };
  return null;
}
