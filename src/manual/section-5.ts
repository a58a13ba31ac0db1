import type { Clause } from './clause';
import { citing, NO_TRACE, notYet } from './coverage';

const cite = citing('电话（IP卡）、传真机管理', 'Telephones, IP cards and fax');
const calls = notYet('长途电话登记', 'log of long-distance calls');
const cards = notYet('IP卡登记', 'register of IP cards');
const fax = notYet('传真登记', 'fax log');

export const SECTION_5 = {
  '5.1': {
    cite: cite('一', '1'),
    summary: { zh: '电话、IP卡和传真机归管理部管', en: 'the administration department is in charge of telephones, IP cards and fax' },
    coverage: [NO_TRACE],
  },
  '5.2.1': {
    cite: cite('二.1', '2.1'),
    summary: { zh: '电话和对讲机由IT部采购配备', en: 'the IT department buys and hands out telephones' },
    coverage: [NO_TRACE],
  },
  '5.2.2': {
    cite: cite('二.2', '2.2'),
    summary: { zh: '话机要爱护，坏了由管理员请专业人员修', en: 'telephones are looked after and repaired by professionals only' },
    coverage: [NO_TRACE],
  },
  '5.2.3': {
    cite: cite('二.3', '2.3'),
    summary: { zh: '不用电话闲聊，不谈保密的事', en: 'no idle talk and no secrets on the telephone' },
    coverage: [NO_TRACE],
  },
  '5.2.4': {
    cite: cite('二.4', '2.4'),
    summary: { zh: '长途密码由专人掌握，只用于工作，不告诉别人', en: 'long-distance codes are held by few, for work only, and not passed on' },
    coverage: [calls],
  },
  '5.2.5': {
    cite: cite('二.5', '2.5'),
    summary: { zh: '打长途要登记', en: 'long-distance calls are entered in the log' },
    coverage: [calls],
  },
  '5.2.6': {
    cite: cite('二.6', '2.6'),
    summary: { zh: '话费异常要及时查询、报告，对违规者提出处理意见', en: 'an abnormal bill is looked into and reported' },
    coverage: [notYet('话费登记', 'register of telephone bills')],
  },
  '5.3.1': {
    cite: cite('三.1', '3.1'),
    summary: { zh: 'IP卡统一选购，各部门领用，用完交回', en: 'IP cards are bought centrally and handed back when used up' },
    coverage: [cards],
  },
  '5.3.2': {
    cite: cite('三.2', '3.2'),
    summary: { zh: '已开通IP电话的地方必须用IP卡打', en: 'where IP telephony reaches, calls go by IP card' },
    coverage: [calls],
  },
  '5.4.1': {
    cite: cite('四.1', '4.1'),
    summary: { zh: '传真文件要写得认真、合规范', en: 'fax documents are written with care and in form' },
    coverage: [NO_TRACE],
  },
  '5.4.2': {
    cite: cite('四.2', '4.2'),
    summary: { zh: '只发公事传真，发前由部门经理同意', en: 'a fax concerns work and has the department manager’s approval' },
    coverage: [fax],
  },
  '5.4.3': {
    cite: cite('四.3', '4.3'),
    summary: { zh: '发传真要登记、存档，月底分部门结算费用', en: 'outgoing faxes are entered and filed; costs are settled by department each month' },
    coverage: [fax],
  },
  '5.4.4': {
    cite: cite('四.4', '4.4'),
    summary: { zh: '收到的传真要登记、签收', en: 'incoming faxes are entered and signed for' },
    coverage: [fax],
  },
  '5.5': {
    cite: cite('五', '5'),
    summary: { zh: '私人或外单位要用电话、IP卡或传真，先得管理部同意，费用自付', en: 'private use needs approval of the administration department and is charged' },
    coverage: [calls, fax],
  },
  '5.6': {
    cite: cite('六', '6'),
    summary: { zh: '盗用长途密码、IP卡、信箱上网的，按奖惩规定处理直至除名', en: 'misuse of codes, cards or accounts is punished, up to dismissal' },
    coverage: [NO_TRACE],
  },
} satisfies Record<string, Clause>;
