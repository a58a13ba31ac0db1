import { nearest } from '../core/nearest';

/** `是不是「check」？`, or the choices themselves when nothing is near. */
export function didYouMean(word: string, choices: readonly string[]): { readonly zh: string; readonly en: string } {
  const near = nearest(word, choices);
  if (near !== null) return { zh: `是不是「${near}」？`, en: `did you mean "${near}"?` };
  const list = choices.slice(0, 40);
  return { zh: `可以用：${list.join('、')}。`, en: `choose one of: ${list.join(', ')}.` };
}
