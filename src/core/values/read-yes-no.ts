const YES = new Set(['是', '有', '√', '✓', '✔', '☑', 'Y', 'YES', '1', 'TRUE', 'T', '对', '已', '已留', '已留存', '已存', '留存', '已签', '已签字', '已确认', '确认', '同意', '已安排', '外带', '需要', '单程', '已还', '已交', '已交旧', '已换', '○', 'OK']);
const NO = new Set(['否', '无', '×', '✗', '✘', '☒', 'X', 'N', 'NO', '0', 'FALSE', 'F', '不', '没', '没有', '未', '未留', '未留存', '未签', '未签字', '未确认', '未安排', '不外带', '不需要', '不是', '往返', '未交', '未交旧', '不用', '/', '-', '—']);

/** Null where the text is neither. */
export function readYesNo(raw: string): boolean | null {
  const text = raw.normalize('NFKC').trim().toUpperCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  if (/^(?:未|不|没|无)/.test(text)) return false;
  return /^(?:已|是|有)/.test(text) ? true : null;
}
