import { simplified } from '../values/simplified';

/** A header cell's text, taken apart for matching. */
export interface HeaderText {
  readonly raw: string;
  /** Everything, without spaces, marks and line breaks, narrow and in small letters. */
  readonly full: string;
  /** As `full`, without what stands in brackets. */
  readonly plain: string;
  /** What stands in brackets. */
  readonly bracket: string;
  /** Where one cell names two facts (使用人/部门, 名称及规格): each by itself. */
  readonly parts: readonly string[];
  /** Where a header says the same in two scripts (日期 Date): each by itself. */
  readonly scripts: readonly string[];
}

const BRACKETS = /[([{【〔「『《<]([^)\]}】〕」』》>]*)[)\]}】〕」』》>]?/g;
const MARKS = /[→➔⇒\s\u200b\ufeff_\-–—~.:;,'"“”‘’·•、。!?*＊|\\/()[\]{}【】〔〕「」『』《》<>^]/g;
const BETWEEN_FACTS = /[/\\、|,;&+→➔⇒]|(?<=[\u4e00-\u9fff]{2})(?:[及和与](?=[\u4e00-\u9fff])|[-–—~](?=[\u4e00-\u9fff]{2}))/;

/** 品名规格, 东西型号: what it is and how it is made, without a mark between. */
const THEN_SPEC = /^([\u4e00-\u9fff]{2,5}?)[及和与]?(规格型号|型号规格|规格|型号)$/;

/** 里程(km): a unit, and no English for what stands before it. */
const UNIT = /(?<=[\u4e00-\u9fff])\s*[([{]\s*(?:km|kms|l|h|hrs?|mins?|pcs?|kg|m|rmb|cny|yuan)\s*[)\]}]/gi;

const TWO_SCRIPTS = /[\u4e00-\u9fff][)\]]?[\s/|]+[a-z]{2}|[a-z]{2}[)\]]?[\s/|]+[\u4e00-\u9fff]/i;

export function headerText(raw: string): HeaderText {
  const narrow = narrowHeader(raw);
  const plain = narrow.replace(BRACKETS, '');
  const parts = (THEN_SPEC.exec(plain.trim())?.slice(1) ?? plain.split(BETWEEN_FACTS)).map(headerKey).filter((part) => part !== '');
  const full = keyOfNarrow(narrow);
  return {
    raw,
    full,
    plain: headerKey(plain) || full,
    bracket: [...narrow.matchAll(BRACKETS)].map((match) => match[1] ?? '').join(' ').trim(),
    parts: parts.length > 1 ? parts : [],
    scripts: scriptsOf(narrow.replace(UNIT, '')),
  };
}

function scriptsOf(narrow: string): string[] {
  if (!TWO_SCRIPTS.test(narrow)) return [];
  return [headerKey(narrow.replace(/[a-z]+/gi, ' ')), headerKey(narrow.replace(/[^a-z\s.#/]+/gi, ' '))].filter((key) => key.length > 1);
}

/** The form in which header words are compared. */
export function headerKey(text: string): string {
  return keyOfNarrow(narrowHeader(text));
}

/** As `headerKey`, of a text that is narrow and simplified already. */
export function keyOfNarrow(narrow: string): string {
  const small = narrow.toLowerCase();
  return small.replace(MARKS, '') || small.trim();
}

/** Full-width and traditional characters as the common ones. */
export function narrowHeader(text: string): string {
  return simplifiedHeader(text.normalize('NFKC'));
}

/** As `simplified`, with what only headers are sure to mean: 覆核 is 复核, and what stands under 意见及签名 is who signed. */
export function simplifiedHeader(text: string): string {
  return simplified(text).replaceAll('覆', '复').replace(OPINION, '');
}

const OPINION = /意见(?:[及和与并]|\s*[、/]\s*|\s+)?(?=签[字名章])/;
