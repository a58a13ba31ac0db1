const PERIOD = '(?:上午|下午|早上|早晨|清晨|中午|正午|午后|傍晚|晚上|夜里|夜间|凌晨|午夜|半夜|早|晚|[ap]\\.?m\\.?)';
const NUMBER = '(?:\\d{1,2}|[零一二两三四五六七八九十]{1,3})';
const MARKED = `${NUMBER}\\s*(?::|点|时(?!间))`;
const TAIL = new RegExp(`^(.*?)[\\s,，t]*(${PERIOD}?\\s*${MARKED}.*|${PERIOD}\\s*${NUMBER}.*|${PERIOD}|\\d{1,2}\\s*[ap]\\.?m\\.?)$`, 'i');
const MAYBE = /[:点时早晚午夜晨晓]|[ap]\.?m\.?$/i;
/** 2026.3.5 9.30 */
const DOTTED = /^(\d{2,4}\D\d{1,2}\D\d{1,2}日?)\s+(\d{1,2}\.\d{2})$/;

/** A narrow text's day and time of day, each '' where the text holds none. */
export function splitMoment(text: string): { readonly day: string; readonly time: string } {
  const found = MAYBE.test(text) ? TAIL.exec(text) : DOTTED.exec(text);
  if (!found) return { day: text, time: '' };
  return { day: (found[1] ?? '').trim(), time: (found[2] ?? '').trim() };
}
