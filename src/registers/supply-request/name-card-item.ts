import { remembered } from '../../core/checks/remembered';

/** Printed name cards; a card case or blank card paper is an ordinary item. */
export function isNameCard(item: string | null): boolean {
  return item !== null && named(item);
}

const named = remembered((item) => /(?:(?<!空白)名片|咭片)(?!夹|盒|册|架|簿|本|座|包|纸|扫描|收纳|袋|套|机|打印机|裁|模板)|\b(?:name|business|visiting|calling) cards?\b(?! (?:holder|case|box|book|file|paper|stock|scanner))/i.test(item.normalize('NFKC')));
