/** What a field's numbers may be kept in. */
export type Unit = 'yuan' | 'km' | 'litre' | 'year' | 'minute' | 'piece';

export interface InUnit {
  readonly ratio: number;
  /** The word says for certain what the number is in, whatever the header says. */
  readonly certain: boolean;
}

const LARGE = /^(百万|万|w|千|亿)(.*)$/;
const LARGER: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, w: 1e4, 百万: 1e6, 亿: 1e8 };

/** How a number with this word beside it becomes one in the field's unit; null where the two have nothing in common. */
export function inUnit(word: string, unit: Unit | undefined): InUnit | null {
  const plain = word.toLowerCase();
  const found = byWord(plain, unit);
  if (found !== null) return found;
  const [, large = '', rest = ''] = LARGE.exec(plain) ?? [];
  const ratio = LARGER[large];
  if (ratio === undefined) return null;
  if (rest === '') return { ratio, certain: unit === undefined || unit === 'yuan' };
  const small = byWord(rest, unit);
  return small && { ratio: ratio * small.ratio, certain: small.certain };
}

function byWord(word: string, unit: Unit | undefined): InUnit | null {
  if (unit === undefined) return anywhere(word);
  const ratio = unit === 'piece' ? undefined : BY_UNIT[unit].get(word);
  if (ratio !== undefined) return { ratio, certain: true };
  return unit === 'piece' && isMeasure(word) ? { ratio: 1, certain: false } : null;
}

/** A field that names no unit takes each number as it stands. */
function anywhere(word: string): InUnit | null {
  for (const words of Object.values(BY_UNIT)) {
    const ratio = words.get(word);
    if (ratio !== undefined) return { ratio: 1, certain: ratio === 1 };
  }
  return isMeasure(word) ? { ratio: 1, certain: false } : null;
}

const MEASURES = '枚份个只支盒包箱件套台本张把瓶卷双条块部辆次人页册袋桶组副对打刀令根片顶床提扎株架间筒听罐项式单位处趟岁批板版枝粒罗托桌箩篮篓筐坛壶排串捆叠摞沓封幅面盏座棵株颗具篇轮层节段米尺斤吨';

function isMeasure(word: string): boolean {
  return (word.length === 1 && MEASURES.includes(word)) || /^(人次|公斤|千克|kg|克|g|pcs?|pieces?|sets?|units?|ea|copy|copies|boxe?s?)$/.test(word);
}

const BY_UNIT: Readonly<Record<Exclude<Unit, 'piece'>, ReadonlyMap<string, number>>> = {
  yuan: table('元 圆 块 块钱 元整 圆整 元正 人民币 rmb cny yuan 1'),
  km: table('公里 千米 km kms kilometers kilometres 1|米 m 0.001|里 华里 0.5|英里 mi mile miles 1.609344'),
  litre: table('升 公升 l lt ltr litre litres liter liters 1|毫升 ml 0.001|加仑 gal gallon gallons 3.785411784'),
  year: table(`年 y yr yrs year years 1|月 个月 mo month months ${1 / 12}|天 日 day days ${1 / 365}`),
  minute: table(`分钟 分 min mins minute minutes 1|小时 个小时 钟头 个钟头 时 h hr hrs hour hours 60|秒 sec ${1 / 60}`),
};

function table(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('|').flatMap((line) => {
      const words = line.split(' ');
      const ratio = Number(words.pop());
      return words.map((word) => [word, ratio] as const);
    }),
  );
}
