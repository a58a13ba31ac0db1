import { chineseNumber } from './chinese-number';

export interface NumberReading {
  readonly value: number;
  /** 万 was written beside it, so the value is already in single units. */
  readonly tenThousands: boolean;
}

const UNIT = '元整|元|圆|块|万元|公里|千米|km|kms|里|升|l|ltr|公升|枚|份|张|本|个|件|台|套|支|盒|包|把|只|瓶|卷|部|辆|箱|袋|条|块|对|组|批|页|次|人|分钟|分|min|mins|小时|h|时|天|日|个月|月|年|岁|kg|rmb|cny|pcs|units?';
const NUMBER = new RegExp(`^(?:[¥￥$]|rmb|cny|人民币)?\\s*([-+]?\\d+(?:,\\d{3})*(?:\\.\\d+)?|[-+]?\\d*\\.\\d+)\\s*(w|万)?\\s*(?:${UNIT})?$`, 'i');

/** Reads a number with its sign, commas and unit: ￥1,200.00元, 12公里, (300), 100W, 三份. Null where it is none. */
export function readNumber(raw: string): NumberReading | null {
  const text = raw.normalize('NFKC').trim();
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  const negative = inner !== undefined && /\d/.test(inner);
  const plain = (negative ? inner : text).replace(/(?<=\d)\s+(?=\d{3}\b)/g, '').replace(/，/g, ',');
  const match = NUMBER.exec(plain);
  if (match?.[1] !== undefined) {
    const value = Number(match[1].replace(/,/g, '')) * (negative ? -1 : 1);
    const large = match[2] !== undefined || /万元$/.test(plain);
    return { value: large ? Number((value * 10_000).toPrecision(15)) : value, tenThousands: large };
  }
  const percent = /^([-+]?\d+(?:\.\d+)?)\s*%$/.exec(plain);
  if (percent) return { value: Number((Number(percent[1]) / 100).toPrecision(15)), tenThousands: false };
  const spoken = /^([〇零一二两三四五六七八九十百千]+)\s*(?:份|张|枚|个|件|台|次|套|本|支|盒|包)?$/.exec(plain)?.[1];
  const value = spoken === undefined ? null : chineseNumber(spoken);
  return value === null ? null : { value, tenThousands: false };
}
