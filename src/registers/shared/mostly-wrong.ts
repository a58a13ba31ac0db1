import { wholeRow } from '../../core/checks/whole-row';
import type { Fields, RecordMeta, Row } from '../../core/records/field';
import type { Words } from '../../core/words';

type View = { readonly $: RecordMeta };

/**
 * What is wrong with each record, unless nearly all that could be judged are wrong: then a column is not what it was
 * taken for (or a roster is out of date), and as many findings would say nothing. They count as not judged, with `why`.
 * `wrongWith` gives null where a record is right, undefined where there is nothing to judge.
 */
export function* unlessMostlyWrong<V extends View, W extends object>(
  rows: readonly V[],
  wrongWith: (row: V) => W | null | undefined,
  why: Words,
): Generator<(W & { readonly row: Row<Fields> }) | { readonly notJudged: Words; readonly row: Row<Fields> }> {
  const wrong: (W & { readonly row: Row<Fields> })[] = [];
  let judged = 0;
  for (const view of rows) {
    const found = wrongWith(view);
    if (found === undefined) continue;
    judged++;
    if (found === null) continue;
    if ('notJudged' in found) yield { ...found, row: wholeRow(view) };
    else wrong.push({ ...found, row: wholeRow(view) });
  }
  if (wrong.length < MANY || wrong.length < judged * NEARLY_ALL) yield* wrong;
  else for (const { row } of wrong) yield { notJudged: why, row };
}

const MANY = 10;
const NEARLY_ALL = 0.8;
