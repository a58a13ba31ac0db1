import type { FieldType } from '../records/field';

/** What separates two facts in one cell, whatever they are. */
const BETWEEN_FACTS = /[→➔⇒/／\\、，,;；|\n]/;

/** Spaces around it are taken off afterwards: within it, each space of a long run would look for it through all the others. */
const UNTIL = /[-–—~～]+|至|到/;
const NAME_THEN_FIGURE = /^([^\d]*[^\d\s])\s*(\d.*)$/;

/** What is longer tells a story: neither two facts nor a date, a figure or a name. */
export const LONGEST_FACTS = 300;

/** Takes a cell's text apart into as many facts as its header names; fewer where the text holds fewer. */
export function splitFacts(text: string, types: readonly FieldType[]): string[] {
  const whole = text.trim();
  if (whole.length > LONGEST_FACTS) return [whole];
  const ends = whole.split(UNTIL).map((end) => end.trim());
  if (ends.length === types.length && types.every((type) => FIGURES.has(type))) return ends;
  // A date may hold the very mark that parts the facts (贾俊杰 4/7), so the name before it is looked for first.
  const named = types.length === 2 && types[1] === 'date' ? NAME_THEN_FIGURE.exec(whole) : null;
  if (named?.[1] && named[2]) return [named[1].replace(/[/／\\、，,;；|\s]+$/, ''), named[2]];
  const pieces = whole.split(BETWEEN_FACTS).map((piece) => piece.trim());
  if (pieces.length > 1) return joinedSurplus(pieces, types.length);
  if (ends.length === types.length && ends.every((end) => end !== '' && !/^\d/.test(end))) return ends;
  const words = whole.split(/\s+/);
  return words.length === types.length && words.every((word) => word.length > 1) ? words : [whole];
}

const FIGURES: ReadonlySet<FieldType> = new Set(['time', 'number', 'whole', 'money']);

/** One fact too many belongs to the first: 送文件、取票/集美. */
function joinedSurplus(pieces: readonly string[], count: number): string[] {
  const surplus = pieces.length - count;
  return surplus <= 0 ? [...pieces] : [pieces.slice(0, surplus + 1).join('、'), ...pieces.slice(surplus + 1)];
}
