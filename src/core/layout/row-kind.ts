import type { TotalKind } from '../records/record-sheet';
import { simplifiedHeader } from './header-text';

const TOTAL = /^[（(【[]?(?:本?(?:月|年|年度|季度?|页|日|周|期|部门|组|班)?|.{1,14}?)(合计|小计|总计|共计|累计|总合计|总数|total|subtotal|sub-total|grandtotal)(?:数|额|金额|数量)?[（(]?(?:元|公里|升|份|km)?[)）]?[:：]?[)）】\]]?$/i;
const ENGLISH = /^(grand|sub|sub-|monthly|yearly|month|ytd|cumulative|overall)?\s*(totals?(\s+.{0,20})?|sum)\s*[:：]?$/i;
const SIGNATURE = /^(制表|制单|填表|编制|审核|复核|核对|核准|核定|审定|会签|签发|审批|批准|负责人|部门负责人|经办|经手|登记人|记录人|主管|领导|签字|签名|财务|会计|出纳|保管员?|.{0,4}管理员?|调度员?|盘点人|监盘人|单位负责人|分管领导|总经理|日期|填报|prepared by|checked by|approved by|reviewed by|signature|signed)(人|员|日期|签字|签名|签章|部门)*\s*[:：_]/i;
const NOTE = /^[（(【*※]?\s*(备注|说明|注|注意|注意事项|附注|填表说明|填写说明|提示|要求|note|notes|remark|remarks|source|instructions?)\s*\d*\s*[:：.．、】)）]/i;
const STATED = /^(截止|统计|制表|填报|登记|编制|打印|报告|as of|print)(日期|时间|期间|月份)?\s*[:：]/i;

/** What a leading text says of its row; null: nothing, it may be a record. */
export type RowLabel = { readonly kind: 'total'; readonly total: TotalKind } | { readonly kind: 'note' } | null;

export function rowLabel(text: string): RowLabel {
  if (text.length > 400 || isPlain(text)) return null;
  const narrow = simplifiedHeader(text.normalize('NFKC')).trim();
  const packed = narrow.replace(/\s+/g, '');
  if (packed.length <= 24 && (TOTAL.test(packed) || ENGLISH.test(narrow))) return { kind: 'total', total: totalKind(packed) };
  if (SIGNATURE.test(packed) || SIGNATURE.test(narrow) || NOTE.test(packed) || STATED.test(packed)) return { kind: 'note' };
  return null;
}

/** Words, numbers and dates without any sign that a total or a note has: almost every cell that is asked about. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !SUMMING.test(text);
}

const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9 -]*$/;
const SUMMING = /[计計]|总数|總數|total|sum/i;

function totalKind(packed: string): TotalKind {
  if (/累计|cumulative|ytd/i.test(packed)) return 'cumulative';
  if (/小计|sub-?total/i.test(packed)) return 'subtotal';
  if (/总计|总合计|grand|overall/i.test(packed)) return 'grand';
  return /[部科室组处中心]合计/.test(packed) ? 'subtotal' : 'total';
}
