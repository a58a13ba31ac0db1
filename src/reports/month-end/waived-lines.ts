import type { ReadResult } from '../../core/records/read-result';
import type { CheckResult } from '../../core/rules/engine';
import type { Waiver } from '../../core/rules/finding';
import type { Words } from '../../core/words';
import { placeNames, workbooksOf } from '../place-names';

/** A finding that somebody signed for. */
export interface WaivedLine {
  readonly rule: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: Words;
  readonly waiver: Waiver;
}

export function waivedLines(read: ReadResult, { findings }: CheckResult): WaivedLine[] {
  const nameOf = placeNames(workbooksOf(read));
  return findings.flatMap(({ waived, rule, place, message }) =>
    waived ? [{ rule, file: place.file, sheet: place.sheet, cell: nameOf(place).cell, message, waiver: waived }] : [],
  );
}
