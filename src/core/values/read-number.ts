import { chineseNumber } from './chinese-number';
import { isTooLong, narrow } from './narrow-text';
import type { Unit } from './units';
import { inUnit } from './units';

const SHAPE = /^(?:(?:[¥￥]|rmb|cny|人民币|港币|(?:hk|nt|us)?\$)\s*)?([-+]|负)?\s*(?:[¥￥]\s*)?(\d[\d,]*(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%|[^\d\s,.+\-()/][^\d,+()/]*)?$/i;
const CHINESE = /^(?:人民币)?(负)?([〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億半]+)\s*([^\d\s]{0,4})$/;
const CLOCK = /^(\d{1,3}):(\d{2})(?::\d{2})?$/;
const HOURS_AND_MINUTES = /^(\d+)\s*(?:个?小时|时|h)\s*(\d{1,2}|半)\s*(?:分钟?|min|m)?$/i;

const YUAN_AND_JIAO = /^[¥￥]?\s*(\d+)[元块](\d)角?(?:(\d)分?)?整?$/;
/** However many there are: 一批, 一沓. */
const SOME = /^[一壹][批沓摞叠堆串些]$/;
/** 12.50元/个 */
const A_PIECE = /\s*\/\s*[\u4e00-\u9fff]{1,2}$/;
/** 一式三份, 3份(正2副1) */
const SETS = /^[一1]式(.+)$/;
const SPLIT_UP = /^(\S*[份个件张本枚套])\s*\([^()]*\)$/;

export interface NumberReading {
  readonly value: number;
  /** The text itself says what the number is in (3万, 12000元, 5年): it is in the field's unit already, and the header's does not apply. */
  readonly tenThousands: boolean;
}

/** Reads a number with its sign, commas and unit: ￥1,200.00元, 12公里, (300), 100W, 三份, 1小时30分. Null where it is none. */
export function readNumber(raw: string, unit?: Unit): NumberReading | null {
  if (isTooLong(raw)) return null;
  const text = narrow(raw);
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  const plain = withoutMore((inner ?? text).replace(/(\d)\s+(?=\d{3}(?:\D|$))/g, '$1').trim(), unit);
  const reading = unsigned(plain, unit);
  if (inner === undefined || reading === null) return reading;
  return reading.value <= 0 ? null : { ...reading, value: -reading.value };
}

/** Without what says only for what, or how, the number is. */
function withoutMore(text: string, unit: Unit | undefined): string {
  if (unit === 'yuan') return text.replace(A_PIECE, '');
  return unit === 'piece' ? (SETS.exec(text)?.[1] ?? SPLIT_UP.exec(text)?.[1] ?? text) : text;
}

function unsigned(text: string, unit: Unit | undefined): NumberReading | null {
  const inYuan = unit === 'yuan' ? YUAN_AND_JIAO.exec(text) : null;
  if (inYuan) return { value: exact(Number(inYuan[1]) + Number(inYuan[2]) / 10 + Number(inYuan[3] ?? 0) / 100), tenThousands: true };
  const minutes = unit === 'minute' ? minutesOf(text) : null;
  if (minutes !== null) return { value: minutes, tenThousands: true };
  const shape = SHAPE.exec(text);
  if (shape) {
    const [, sign, digits, exponent, word] = shape;
    const number = numberOf(digits ?? '', exponent ?? '');
    return number === null ? null : measured(sign === '-' || sign === '负' ? -number : number, word ?? '', unit);
  }
  const chinese = CHINESE.exec(text);
  if (chinese && SOME.test(text)) return null;
  const quantity = chinese?.[2] === '半' ? 0.5 : chineseNumber(chinese?.[2] ?? '');
  return chinese && quantity !== null ? measured(chinese[1] === undefined ? quantity : -quantity, chinese[3] ?? '', unit) : null;
}

function measured(number: number, written: string, unit: Unit | undefined): NumberReading | null {
  const word = written.replace(/\s/g, '');
  if (word === '') return { value: number, tenThousands: false };
  if (word === '%') return { value: exact(number / 100), tenThousands: true };
  const found = inUnit(word, unit);
  return found && { value: exact(number * found.ratio), tenThousands: found.certain };
}

/** Without the noise that binary fractions bring. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function numberOf(digits: string, exponent: string): number | null {
  if (digits.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)) return null;
  return Number(digits.replace(/,/g, '') + exponent);
}

function minutesOf(text: string): number | null {
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const spoken = HOURS_AND_MINUTES.exec(text);
  if (spoken) return Number(spoken[1]) * 60 + (spoken[2] === '半' ? 30 : Number(spoken[2]));
  return /^半个?(小时|钟头)$/.test(text) ? 30 : null;
}
