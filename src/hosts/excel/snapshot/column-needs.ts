/** What the values of a column leave open. */
export interface ColumnNeeds {
  /** Numbers: a date or a plain number? */
  readonly formats: boolean;
  readonly formulas: boolean;
  /** A text like `#N/A`: an error, or typed so? */
  readonly types: boolean;
}

/** First and last column of a stretch. */
export interface ColumnRun {
  readonly from: number;
  readonly to: number;
}

export function columnNeeds(values: readonly (readonly unknown[])[], hasFormulas: (column: number) => boolean): ColumnNeeds[] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const formulas = hasFormulas(column);
    return {
      formats: values.some((row) => typeof row[column] === 'number'),
      formulas,
      types: values.some((row) => String(row[column]).startsWith('#')),
    };
  });
}

/** Neighbouring columns that need it are asked for together. */
export function runsOf(wanted: readonly boolean[]): ColumnRun[] {
  const runs: { from: number; to: number }[] = [];
  wanted.forEach((want, column) => {
    const last = runs[runs.length - 1];
    if (!want) return;
    if (last && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  });
  return runs;
}
