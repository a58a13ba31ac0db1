import type { Fields, Row } from '../../core/records/field';
import type { RecordSheet } from '../../core/records/record-sheet';
import type { Example, Messages, NotJudged, Report, Rule, RuleContext } from '../../core/rules/rule';
import { ruleKit } from '../../core/rules/rule';
import type { Severity } from '../../core/rules/finding';
import type { Words } from '../../core/words';

export type AnyRow = Row<Fields>;

interface Shared<M extends Messages> {
  readonly id: `common/${string}`;
  readonly severity: Severity;
  readonly title: Words;
  readonly why: Words;
  readonly messages: M;
  readonly examples: readonly Example[];
  readonly fixable?: true;
}
interface SharedSheetRule<M extends Messages> extends Shared<M> {
  check(rows: readonly AnyRow[], context: RuleContext, sheet: RecordSheet): Iterable<Report<M, string> | NotJudged>;
}
interface SharedWorkbookRule<M extends Messages> extends Shared<M> {
  check(rows: readonly AnyRow[], context: RuleContext, sheets: readonly RecordSheet[]): Iterable<Report<M, string> | NotJudged>;
}

/** Any column may be read: which ones there are is the sheet's affair. No clause stands behind a shared rule. */
const OPEN = { clause: [], needs: {}, reads: [] as readonly string[] } as const;
const kit = ruleKit<Fields, never>(null);

/** A rule of every register, bound by the role that a column plays and never by the kind. */
export function sheetRule<M extends Messages>(rule: SharedSheetRule<M>): Rule {
  return kit.sheet<{}, string, M>({
    ...rule,
    ...OPEN,
    check: (rows, context, sheet) => rule.check(rows as unknown as readonly AnyRow[], context as RuleContext, sheet),
  });
}

/** As `sheetRule`, over all sheets of one kind at once. */
export function workbookRule<M extends Messages>(rule: SharedWorkbookRule<M>): Rule {
  return kit.workbook<{}, string, M>({
    ...rule,
    ...OPEN,
    check: (rows, context, sheets) => rule.check(rows as unknown as readonly AnyRow[], context as RuleContext, sheets),
  });
}
