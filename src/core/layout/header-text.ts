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
}

const BRACKETS = /[([{【〔「『《<]([^)\]}】〕」』》>]*)[)\]}】〕」』》>]?/g;
const MARKS = /[\s\u200b\ufeff_\-–—~.:;,'"“”‘’·•、。!?*＊|\\/()[\]{}【】〔〕「」『』《》<>^]/g;
const BETWEEN_FACTS = /[/\\、|,;&+]|(?<=[\u4e00-\u9fff]{2})[及和与](?=[\u4e00-\u9fff])/;

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
  };
}

/** The form in which header words are compared. */
export function headerKey(text: string): string {
  const narrow = simplifiedHeader(text.normalize('NFKC')).toLowerCase();
  return narrow.replace(MARKS, '') || narrow.trim();
}

const TRADITIONAL = '車號編門領產備註請審駛員採購數單價額備歸還時間際類別稱規錄廠辦務據證離閒報廢殘淨舊實發費過橋買歷蓋記負責錢點種對換調達處組長計畫寶電話傳賬戶狀態購進確認簽檔準關終萬餘盤會總製導節氣險補貼誤雜項參聯繫結開內動業與個條驗週級資碼運內裡裏鋪圖書網絡線機體檢維護優當啟緊場週';
const SIMPLIFIED = '车号编门领产备注请审驶员采购数单价额备归还时间际类别称规录厂办务据证离闲报废残净旧实发费过桥买历盖记负责钱点种对换调达处组长计划宝电话传账户状态购进确认签档准关终万余盘会总制导节气险补贴误杂项参联系结开内动业与个条验周级资码运内里里铺图书网络线机体检维护优当启紧场周';
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((character, at) => [character, [...SIMPLIFIED][at] ?? character]));

/** Only the characters that header words use; names are not read here. */
function simplifiedHeader(text: string): string {
  let out = '';
  for (const character of text) out += TO_SIMPLIFIED.get(character) ?? character;
  return out;
}
