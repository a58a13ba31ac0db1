import { remembered } from '../../core/checks/remembered';
import { simplified } from '../../core/values/simplified';

export type DocumentClass = '一般' | '重要' | '特殊';

interface Classed {
  readonly documentClass: string | null;
  readonly document: string | null;
}

/** What the record states, else what the document's name suggests; null where neither says anything. */
export function classOf(row: Classed): DocumentClass | null {
  return statedClass(row.documentClass) ?? (row.document === null ? null : inferredClass([row.documentClass, row.document].join(' ')));
}

export function statedClass(stated: string | null): DocumentClass | null {
  return stated === '一般' || stated === '重要' || stated === '特殊' ? stated : null;
}

const SPECIAL = /特殊(?:的)?(?:证明|文件|资料|材料|事项|用印)|特别证明|special (?:certificate|document|paper)/i;
const IMPORTANT = /重要(?:的)?(?:证明|文件|资料|材料)|合同|合约|协议|协定|契约|租约|租契|意向书|(?:合作|谅解|战略).{0,6}备忘录|竞业限制|和解书|转让书|担保|抵押|质押|保函|保证书|保证函|承诺书|承诺函|contract|agreement|guarant(?:ee|y)|undertaking|\blease\b|\bMOU\b|memorandum of understanding|\bNDA\b/i;
/** Papers that may name a contract and are none: Chinese titles end with what the paper is (解除劳动合同证明). */
const ORDINARY_AT_END = /(?:证明|介绍信|通知|通知书|通知单|公告|名片|请假条|工作证|请柬|感谢信|贺信|邀请函|台账|名单|封面|目录|登记表|登记簿|管理制度|管理办法|(?:合同|合约|协议)(?:的)?(?:评审|审批|会签|审核)[表单]|certificate|letter of introduction)(?:书|函|单|信|件)?$/i;
const STATE = /政府|[\u4e00-\u9fff](?:局(?![部域面势限])|厅)|委员会|(?:发改|国资|卫健|卫计|住建|经信|安监|计生|省|市|县|区|工|编|教|科|农|建|商|交|纪)委(?![托派员屈])|管委会|街道办|海关|法院|检察院|税务|工商|市监|人社|社保|住建|公安|消防|环保部门|主管部门|government|authorit(?:y|ies)|ministry|\b(?:education|labou?r|health|statistics|commerce|customs|environment(?:al)?|tax|safety|planning) (?:bureau|department|office|commission)|tax return|VAT return/i;
const REPORTED = /报告|呈报|呈送|报送|上报|申报|请示|年报|报表|备案|汇报|提交|递交|报[区市省县国]|(?:^|\s)呈|(?:^|\s)[致给送].{0,12}(?:政府|局|厅|委|关|院).{0,8}(?:说明|函|材料|方案|情况|申请|表|书|文|计划)$|report|filing|submission|tax return|VAT return/i;
/** Not endless: a bracket that nobody closes would be looked for through the whole text, and each of many again. */
const ASIDE = /\([^)]{0,200}\)|\[[^\]]{0,200}\]|【[^】]{0,200}】/g;
/** A contract seal is no contract. */
const SEAL_NAME = /合同(?:专用)?章/g;

/** Reports to government, contracts, agreements and guarantees are important, 特殊证明 is special, the rest ordinary. */
export const inferredClass = remembered((written: string): DocumentClass => {
  const document = simplified(written.normalize('NFKC'));
  const title = document.replace(ASIDE, '').replace(SEAL_NAME, '').replace(/(?:[\d一二三四五六七八九十两]{1,9}\s{0,9}[份张页件])?[\s.。]{0,20}$/, '').trim();
  if (SPECIAL.test(title)) return '特殊';
  if (isReportToGovernment(document, title)) return '重要';
  if (ORDINARY_AT_END.test(title) && !/重要(?:的)?证明$/.test(title)) return '一般';
  return IMPORTANT.test(title) ? '重要' : '一般';
});

/** To whom it goes may stand in brackets (年度报告(报区政府)); what it is does not. */
function isReportToGovernment(document: string, title: string): boolean {
  return STATE.test(document) && REPORTED.test(document) && !ORDINARY_AT_END.test(title);
}
