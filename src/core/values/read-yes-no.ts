import { narrow } from './narrow-text';

const YES = new Set(['是', '有', '√', '✓', '✔', '☑', '✅', 'y', 'yes', '1', 'true', 't', 'v', '对', '要', '算', '属于', '能', '会', '需', '需要', '签', '存', '留存', '保留', '存档', '归档', '留底', '留', '同意', '通过', '完成', '安排', '提供', '带出', '外带', '合格', '确认', '可', '单程', '单趟', '客户安排', '公司安排', '对方安排', '统一安排', '○', '●', 'ok', '属实', '齐全', '系', '打勾', 'done', '已还', '已交', '已交旧', '已换', '已安排', '带走', '带离', '拿走', '借出', '外借', '交', '交回', '收回', '回收']);
const NO = new Set(['否', '无', '×', '✗', '✘', '✕', '❌', 'x', 'n', 'no', '0', 'false', 'f', '不', '没有', '没', '未', '非', '☐', '□', '往返', '双程', '来回', '免', '自理', '自行解决', '自己解决', '自费', '自己吃', '/', '-', '—', '不外带']);
/** □是 ☑否 has its marks before the words, 是□ 否√ behind them. */
const TICK_BEFORE = /[☑√✓✔✅■]\s*(是|有|否|无)/;
const TICK_BEHIND = /(是|有|否|无)\s*[☑√✓✔✅■]/;

/** Null where the text is neither. `meaning` is the field's own word (单程接送): to name it means yes, to name its contrary no. */
export function readYesNo(raw: string, meaning = ''): boolean | null {
  const text = narrow(raw);
  const plain = text.toLowerCase().replace(/[。.!\s]+/g, '');
  if (YES.has(plain)) return true;
  if (NO.has(plain)) return false;
  const ticked = /^[□☐☑√✓✔✅■]/.test(text) ? TICK_BEFORE.exec(text) : TICK_BEHIND.exec(text);
  if (ticked) return /[是有]/.test(ticked[1] ?? '');
  if (plain.length > 1 && meaning.startsWith('非')) {
    if (plain === meaning.slice(1)) return false;
    if (plain.startsWith('非')) return true;
  }
  if (plain.length > 1 && meaning.includes(plain)) return true;
  if (DENIED.test(plain)) return false;
  const own = ofMatter(plain, meaning);
  if (own !== null) return own;
  if (DONE.test(plain)) return true;
  return /^(?:已|是|有|√|✓|✔|☑|yes)/.test(plain) || /^留?[1-9一两二三]\d*[份张次件餐]$/.test(plain) ? true : null;
}

const DENIED = /^(?:未|没|冇|唔|不(?!详)|无|否|免|缺|拒|暂[未无不]|尚未|还没)/;
/** 交了, 拿走了, 签过: what is done, in plain words. What was lost or forgotten (丢了) is no yes. */
const DONE = /^[^没未不无丢坏忘漏失]{1,4}[了过]$/;

/** What people write instead of yes and no where the column is about one thing: 首次领用 for an old item, 只送 for a one-way run. */
const MATTERS: readonly (readonly [meaning: RegExp, no: RegExp, yes: RegExp])[] = [
  [/旧|old/i, /首次|初次|新领|新增|新发|新人|欠|丢|遗失|旧的?没/, /收[回旧讫到]|[已件品的][收回退]|退旧|交[旧一回]|换[旧新一]|拿回/],
  [/外带|taken/i, /在.{1,6}[盖用]|室内|就地|本部盖|所里盖|不出/, /^(?:已|有)?[带拿借携]|出[所厂院校]|上门|外出/],
  [/留存|copy/i, /漏|忘|待补|后补|补留|补存|还没|缺/, /[留存扫]|归档|备份|附后|在案|[见第]\d|盒|册/],
  [/单程|one way/i, /[往来]返?回?$|双程|等候返回|等着拉回|接回/, /^(?:单|只|送到即|仅)|[去回]程$/],
  [/就餐|meal/i, /自[带理费]|没|餐费/, /管|招待|请|食堂|[作务店客桌便份]餐|吃|盒饭|包餐|包饭/],
  [/易耗|durable/i, /^(?!非).*(?:消耗|一次性|耗材|低值|用完)/, /耐用|周转|重复|长期|非/],
];

function ofMatter(plain: string, meaning: string): boolean | null {
  const matter = MATTERS.find(([about]) => about.test(meaning));
  if (!matter || plain.length > LONGEST) return null;
  if (matter[1].test(plain)) return false;
  return matter[2].test(plain) ? true : null;
}

/** Longer texts tell a story, which is no answer. */
const LONGEST = 10;
