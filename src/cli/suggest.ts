import { nearest as nearestWord } from '../core/policy/nearest';

/** The one of the choices that was probably meant, with or without its prefix; null when none is near. */
export function nearest(word: string, choices: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const holding = wanted.length > 2 ? choices.find((choice) => choice.toLowerCase().includes(wanted)) : undefined;
  if (holding !== undefined) return holding;
  const near = nearestWord(word, choices);
  if (near !== null) return near;
  const tails = choices.map((choice) => choice.slice(choice.indexOf('/') + 1));
  const tail = nearestWord(word, tails);
  return tail === null ? null : (choices[tails.indexOf(tail)] ?? null);
}

/** `是不是「check」？`, or the choices themselves when nothing is near. */
export function didYouMean(word: string, choices: readonly string[]): { readonly zh: string; readonly en: string } {
  const near = nearest(word, choices);
  if (near !== null) return { zh: `是不是「${near}」？`, en: `did you mean "${near}"?` };
  const list = choices.slice(0, 40);
  return { zh: `可以用：${list.join('、')}。`, en: `choose one of: ${list.join(', ')}.` };
}
