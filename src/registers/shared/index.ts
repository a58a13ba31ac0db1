import type { Rule } from '../../core/rules/rule';
import { belowTotal } from './rules/below-total';
import { columnMissing } from './rules/column-missing';
import { dateOrder } from './rules/date-order';
import { duplicateRecord } from './rules/duplicate-record';
import { formulaError } from './rules/formula-error';
import { futureDate } from './rules/future-date';
import { hiddenRecord } from './rules/hidden-record';
import { period } from './rules/period';
import { required } from './rules/required';
import { serial } from './rules/serial';
import { storedAsText } from './rules/stored-as-text';
import { straySpace } from './rules/stray-space';
import { totalRow } from './rules/total-row';
import { type } from './rules/type';
import { unknownName } from './rules/unknown-name';

/** Rules that hold for every register, in the order in which the docs list them. */
export const sharedRules: readonly Rule[] = [
  columnMissing,
  required,
  type,
  storedAsText,
  straySpace,
  serial,
  duplicateRecord,
  period,
  futureDate,
  dateOrder,
  totalRow,
  formulaError,
  unknownName,
  hiddenRecord,
  belowTotal,
];
