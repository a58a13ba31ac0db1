import type { HeaderCell } from './header-rows';
import { headerKey } from './header-text';

/** Column names at home in sheets that are no register of ours. */
const FOREIGN =
  /请假|假别|天数|工号|性别|话费|通话|拨打|号码$|客户|业务员|销售|供应商|验收|入库|出库|订单|运费|发货|收货|快递|寄件|收件|来文|发文|收文|文号|密级|会议|人数|来访|访客|被访|工资|奖金|扣款|报销|招待|故障|报修|维修人|维修项目|保险|年检|车架|发动机|加油站|借车|借出|借阅|合同金额|对方单位|甲方|乙方|证照|证件|进度|值班|星期|房间|预算|税率|交货|库存|结存|期初|期末|上班|下班|迟到|早退|附件|许可|版本|班次|车次|得分|费用类别|付款|customer|salesperson|invoice|vendor|visitor|host|tracking|sku|reorder|duedate|paid$|ponumber|hours|deliverytime|recipient|sender/;

/** How many of the left-over columns speak of something else. */
export function foreignColumns(cells: readonly HeaderCell[], known: (column: number) => boolean): number {
  return cells.filter((cell) => !known(cell.column) && FOREIGN.test(headerKey(cell.parent + cell.text))).length;
}
