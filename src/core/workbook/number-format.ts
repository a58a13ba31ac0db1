import type { FormatKind } from './cell';

/** What a format code makes of a number. The first section that shows a date wins, else the first section. */
export function formatKindOf(code: string): FormatKind {
  const sections = sectionsOf(code).map(sectionKind);
  return sections.find((kind) => kind !== 'general' && kind !== 'text' && kind !== 'percent') ?? sections[0] ?? 'general';
}

/** A number may stay in any format of its kind, a plain one in any format of numbers, but not in one of texts or dates. */
export function needsFormat(current: FormatKind, wanted: FormatKind): boolean {
  return wanted !== current && (wanted !== 'general' || current !== 'percent');
}

/** Splits at `;` and leaves out what is only shown: quoted and escaped text, fill and padding characters, brackets except elapsed time. */
function sectionsOf(code: string): string[] {
  const sections = [''];
  const add = (text: string): void => void (sections[sections.length - 1] += text);
  const tokens = /"[^"]*"?|\\.?|[_*].?|\[[^\]]*\]?|;|[^"\\_*[;]+/gsu;
  for (const [token] of code.slice(0, 1000).matchAll(tokens)) {
    if (token === ';') sections.push('');
    else if (token.startsWith('[')) add(/^\[(h+|m+|s+)\]$/i.test(token) ? '\u0001' : '');
    else if (!/^["\\_*]/.test(token)) add(token);
  }
  return sections;
}

function sectionKind(section: string): FormatKind {
  const shown = section.replace(/general|g\/通用格式/gi, '').toLowerCase();
  if (shown.includes('\u0001')) return 'duration';
  if (shown.trim() === '@') return 'text';
  const plain = shown.replace(/e[+-]/g, '');
  // A placeholder for digits stands in a date only behind seconds; letters beside any other are a unit, badly quoted.
  if (/[0#?]/.test(plain) && !plain.includes('s')) return plain.includes('%') ? 'percent' : 'general';
  const clock = /[hs]|am\/pm|a\/p|上午\/下午/.test(plain);
  const letters = plain.replace(/am\/pm|a\/p|上午\/下午/g, '');
  const day = /[ydeg]|a{3,4}|b{2,4}/.test(letters) || (letters.includes('m') && !clock);
  if (day) return clock ? 'datetime' : 'date';
  if (clock) return 'time';
  return shown.includes('%') ? 'percent' : 'general';
}
