/**
 * Made-up trips of a vehicle register: 14 columns, the same for the same number of rows.
 * An ordinary register: every car has its driver and goes out twice a day; about one trip in a hundred misreads the odometer.
 */
export type Trip = readonly (string | number | null)[];

export const TRIP_HEADER = ['用车日期', '车牌号', '驾驶员', '用车部门', '目的地', '用车事由', '出车里程', '回车里程', '行驶公里', '出车时间', '回车时间', '加油升数', '加油金额', '备注'] as const;

export function* trips(count: number): Generator<Trip> {
  const next = randoms(20_260_401);
  const upTo = (limit: number): number => Math.floor(next() * limit);
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const plates = Array.from({ length: 180 }, () => `${oneOf([...'京沪粤苏浙鲁川'])}${oneOf([...'ABCDEFGH'])}${10_000 + upTo(89_999)}`);
  const drivers = plates.map((_, car) => `${'王李张刘陈杨赵黄周吴'[car % 10]}${'伟芳敏静丽强磊军洋勇'[Math.floor(car / 10) % 10]}${car < 100 ? '' : '杰'}`);
  const odometers = new Map(plates.map((plate) => [plate, 8_000 + upTo(120_000)]));
  for (let index = 0; index < count; index++) {
    const car = index % plates.length;
    const plate = plates[car]!;
    const round = Math.floor(index / plates.length);
    const from = odometers.get(plate)! + (next() < 0.01 ? 5 : 0);
    const distance = 3 + upTo(280);
    odometers.set(plate, from + distance);
    const leaves = ((round % 2 === 0 ? 480 : 840) + upTo(60)) / 1440;
    const fuelled = next() < 0.28;
    const litres = (500 + upTo(5_500)) / 100;
    yield [
      45_658 + Math.floor(round / 2),
      plate,
      drivers[car]!,
      oneOf(DEPARTMENTS),
      next() < 0.25 ? oneOf(CITIES) : `${oneOf(CITIES)}${oneOf(STREETS)}${1 + upTo(9_000)}号`,
      oneOf(PURPOSES),
      from,
      from + distance,
      distance,
      leaves,
      leaves + (20 + Math.floor(distance * 0.9)) / 1440,
      fuelled ? litres : null,
      fuelled ? Math.round(litres * 782) / 100 : null,
      next() < 0.2 ? '无' : `派车单第${String(index).padStart(6, '0')}号${next() < 0.1 ? ' & 补登 <急>' : ''}`,
    ];
  }
}

/** Mulberry32. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DEPARTMENTS = ['行政部', '财务部', '市场部', '销售一部', '销售二部', '研发中心', '人力资源部', '采购部', '物流部', '工程部', '法务部', '基建处', '审计处', '宣传部'];
const CITIES = ['北京市', '上海市', '广州市', '深圳市', '杭州市', '成都市', '武汉市', '西安市', '南京市'];
const STREETS = ['人民路', '中山路', '建设街', '和平路', '长江路', '科技园南路', '滨江东路'];
const PURPOSES = ['客户拜访', '机场接送', '会议出席', '现场勘查', '送货', '设备维修', '公文递送', '银行办事', '员工通勤', '培训', '项目验收', '年检保养'];
