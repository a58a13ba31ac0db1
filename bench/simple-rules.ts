/** Ten rules such as somebody would write over another reader's rows in an afternoon, comparable to ten of ours. */
export interface SimpleFinding {
  readonly cell: string;
  readonly rule: string;
  readonly message: string;
}

const [DATE, PLATE, DRIVER, PURPOSE, START, END, KM, LEAVES, RETURNS] = [0, 1, 2, 5, 6, 7, 8, 9, 10] as const;
const TODAY = 46_113;

/** Rows as readers give them: the header first, dates as serials or as `Date`. */
export function simpleFindings(rows: Iterable<readonly unknown[]>): SimpleFinding[] {
  const findings: SimpleFinding[] = [];
  const seen = new Set<string>();
  const ends = new Map<unknown, number>();
  let number = 0;
  for (const row of rows) {
    number++;
    if (number === 1 || row.length === 0) continue;
    const tell = (column: number, rule: string, message: string): void => void findings.push({ cell: `${String.fromCharCode(65 + column)}${number}`, rule, message });
    const at = (column: number): unknown => row[column] ?? null;
    const date = serialOf(at(DATE));
    const leaves = serialOf(at(LEAVES));
    const returns = serialOf(at(RETURNS));
    const [start, end, km] = [numberOf(at(START)), numberOf(at(END)), numberOf(at(KM))];
    for (const [column, name] of [[DATE, '用车日期'], [PLATE, '车牌号'], [DRIVER, '驾驶员']] as const) if (at(column) === null) tell(column, 'required', `${name}没有填`);
    if (at(PURPOSE) === null) tell(PURPOSE, 'purpose', '没有写事由');
    if (date !== null && date > TODAY) tell(DATE, 'future', `日期 ${date} 晚于检查日`);
    if (date !== null && (date + 6) % 7 % 6 === 0) tell(DATE, 'rest-day', `${isoOf(date)} 是休息日，用车没有确认`);
    if (start !== null && end !== null && end < start) tell(END, 'odometer', `回车里程 ${end} 小于出车里程 ${start}`);
    if (start !== null && end !== null && km !== null && end - start !== km) tell(KM, 'distance', `行驶公里 ${km} 不等于 ${end} - ${start}`);
    if (leaves !== null && returns !== null && returns < leaves) tell(RETURNS, 'times', '回车时间早于出车时间');
    if (km !== null && leaves !== null && returns !== null && returns > leaves && km / ((returns - leaves) * 24) > 120) tell(KM, 'speed', `平均时速超过 120 公里`);
    const key = `${date}|${String(at(PLATE))}|${leaves}|${start}`;
    if (seen.has(key)) tell(DATE, 'duplicate', '与前面一条记录相同');
    seen.add(key);
    const before = ends.get(at(PLATE));
    if (before !== undefined && start !== null && start !== before) tell(START, 'gap', `上一趟回车里程 ${before}，这一趟出车里程 ${start}`);
    if (end !== null) ends.set(at(PLATE), end);
  }
  return findings;
}

function serialOf(value: unknown): number | null {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : numberOf(value);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
