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
const MARKS = /[\s\u200b\ufeff_\-–—~.:;,'"“”‘’·•、。!?*＊|\\/()[\]{}【】〔〕「」『』《》<>^]/g;
const BETWEEN_FACTS = /[/\\、|,;&+]|(?<=[\u4e00-\u9fff]{2})[及和与](?=[\u4e00-\u9fff])/;

const TWO_SCRIPTS = /[\u4e00-\u9fff][)\]]?[\s/|]+[a-z]{2}|[a-z]{2}[)\]]?[\s/|]+[\u4e00-\u9fff]/i;

export function headerText(raw: string): HeaderText {
  const narrow = simplifiedHeader(raw.normalize('NFKC'));
  const plain = narrow.replace(BRACKETS, '');
  const parts = plain.split(BETWEEN_FACTS).map(headerKey).filter((part) => part !== '');
  const full = headerKey(narrow);
  return {
    raw,
    full,
    plain: headerKey(plain) || full,
    bracket: headerKey([...narrow.matchAll(BRACKETS)].map((match) => match[1] ?? '').join('')),
    parts: parts.length > 1 ? parts : [],
    scripts: TWO_SCRIPTS.test(narrow) ? [headerKey(narrow.replace(/[a-z]+/gi, ' ')), headerKey(narrow.replace(/[^a-z\s.#/]+/gi, ' '))].filter((key) => key.length > 1) : [],
  };
}

/** The form in which header words are compared. */
export function headerKey(text: string): string {
  const narrow = simplifiedHeader(text.normalize('NFKC')).toLowerCase();
  return narrow.replace(MARKS, '') || narrow.trim();
}

const PAIRS =
  '車车號号編编門门領领產产備备註注請请審审駛驶員员採采購购數数單单價价額额歸归還还時时間间際际類类別别稱称規规錄录廠厂辦办務务據据證证離离閒闲報报廢废殘残淨净舊旧實实發发費费過过橋桥買买歷历蓋盖記记負负責责錢钱點点種种對对換换調调達达處处組组長长計计畫划寶宝電电話话傳传賬账帳账戶户狀状態态進进確确認认簽签檔档準准關关終终萬万餘余盤盘會会總总製制導导節节氣气險险補补貼贴誤误雜杂項项參参聯联繫系結结開开內内動动業业與与個个條条驗验週周級级資资碼码運运裡里裏里鋪铺圖图書书網网絡络線线機机體体檢检維维護护優优當当啟启啓启緊紧場场綱纲幣币銀银匯汇財财設设貨货贈赠輛辆隨随裝装專专標标識识權权責责學学習习東东兩两餐餐陳陈張张馬马劃划劵券殘残擔担據据領领獲获應应於于後后從从複复覆复預预訂订覽览讀读變变賠赔遺遗損损壞坏滅灭彙汇測测監监證证術术';
const TO_SIMPLIFIED = new Map([...PAIRS].flatMap((character, at, all) => (at % 2 === 0 ? [[character, all[at + 1] ?? character] as const] : [])));

const TRADITIONAL = new RegExp(`[${[...TO_SIMPLIFIED.keys()].join('')}]`);

/** Only the characters that header words use; names are not read here. */
export function simplifiedHeader(text: string): string {
  if (!TRADITIONAL.test(text)) return text;
  let out = '';
  for (const character of text) out += TO_SIMPLIFIED.get(character) ?? character;
  return out;
}
