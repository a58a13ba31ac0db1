/** The one of the choices that was probably meant; null when none is near. */
export function nearest(word: string, choices: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length * 0.4)) + 0.5;
  for (const choice of choices) {
    const candidate = choice.toLowerCase();
    const tail = candidate.slice(candidate.indexOf('/') + 1);
    const contained = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
    const distance = contained ? 1 : Math.min(distanceOf(wanted, candidate), distanceOf(wanted, tail) + 0.5);
    if (distance < least) {
      best = choice;
      least = distance;
    }
  }
  return best;
}

/** `；是不是「check」？`, or the choices themselves when nothing is near. */
export function didYouMean(word: string, choices: readonly string[]): { readonly zh: string; readonly en: string } {
  const near = nearest(word, choices);
  if (near) return { zh: `是不是「${near}」？`, en: `did you mean "${near}"?` };
  const list = choices.slice(0, 40);
  return { zh: `可以用：${list.join('、')}。`, en: `choose one of: ${list.join(', ')}.` };
}

/** Edits between two words; a swap of neighbours is one. */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
