/** What a condition asks. */
export type Test =
  | { readonly kind: 'there'; readonly name: string }
  | { readonly kind: 'compare'; readonly name: string; readonly operator: '=' | '<>' | '>' | '<' | '>=' | '<='; readonly with: string };

export type Command =
  | { readonly kind: 'row'; readonly list: string }
  | { readonly kind: 'each'; readonly list: string }
  | { readonly kind: 'column'; readonly list: string }
  | { readonly kind: 'group'; readonly list: string; readonly by: string }
  | { readonly kind: 'if'; readonly test: Test }
  | { readonly kind: 'none'; readonly test: Test }
  | { readonly kind: 'end'; readonly name: string | null }
  | { readonly kind: 'break' };

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `format`: how it is worded within text. */
  | { readonly kind: 'field'; readonly name: string; readonly format: string | null }
  | { readonly kind: 'command'; readonly command: Command }
  /** A condition that begins and ends within one text. */
  | { readonly kind: 'when'; readonly wanted: boolean; readonly test: Test; readonly pieces: readonly Piece[] }
  /** Braces that do not fit, or a command that lacks something. */
  | { readonly kind: 'broken'; readonly text: string };

/** Takes a text apart; null where it holds no tag at all. `isName`: whether the data know a name, for commands written without a space. */
export function piecesOf(text: string, isName: (name: string) => boolean): Piece[] | null {
  if (!/\{\{|\}\}|｛｛|｝｝/.test(text)) return null;
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\{\{|｛｛)([^{}｛｝]*)(?:\}\}|｝｝)/g)) {
    pieces.push(...plainText(text.slice(from, match.index)), pieceOf(match[1] ?? '', isName));
    from = match.index + match[0].length;
  }
  return [...pieces, ...plainText(text.slice(from))];
}

function plainText(text: string): Piece[] {
  if (text === '') return [];
  return [/\{\{|\}\}|｛｛|｝｝/.test(text) ? { kind: 'broken', text } : { kind: 'text', text }];
}

function pieceOf(inner: string, isName: (name: string) => boolean): Piece {
  const text = inner.replace(/[\s\u3000]+/g, ' ').trim();
  if (text === '') return { kind: 'broken', text: inner };
  const command = isName(text) ? null : commandOf(text);
  if (command === 'broken') return { kind: 'broken', text };
  if (command) return { kind: 'command', command };
  const [, name = text, format = null] = /^([^:：]*)[:：](.+)$/.exec(text) ?? [];
  return { kind: 'field', name: name.trim(), format: format?.trim() ?? null };
}

function commandOf(text: string): Command | 'broken' | null {
  if (/^(换页|page ?break)$/i.test(text)) return { kind: 'break' };
  const end = /^(?:完|结束|end)(?: (.+))?$/i.exec(text);
  if (end) return { kind: 'end', name: end[1] ?? null };
  const grouped = /^(?:分组|每组) ?(.+?) ?按 ?(.+)$/.exec(text) ?? /^group (.+) by (.+)$/i.exec(text);
  if (grouped?.[1] && grouped[2]) return { kind: 'group', list: grouped[1], by: grouped[2] };
  for (const [words, kind] of LISTS) {
    const match = words.exec(text);
    if (match) return match[1] ? { kind, list: match[1] } : 'broken';
  }
  const asked = /^(?:(如果 ?(?:没有|不是)|没有|none |if not )|(?:如果|if )) ?(.*)$/i.exec(text);
  if (!asked) return /^(分组|每组|group )/i.test(text) ? 'broken' : null;
  const test = testOf(asked[2] ?? '');
  return test ? { kind: asked[1] === undefined ? 'if' : 'none', test } : 'broken';
}

const LISTS: readonly (readonly [RegExp, 'row' | 'each' | 'column'])[] = [
  [/^(?:每行 ?|row )(.*)$/i, 'row'],
  [/^(?:每列 ?|column )(.*)$/i, 'column'],
  [/^(?:每个 ?|每块 ?|each )(.*)$/i, 'each'],
];

function testOf(text: string): Test | null {
  const match = /^(.+?) ?(>=|<=|<>|!=|≥|≤|≠|=|＝|>|＞|<|＜) ?(.*)$/.exec(text);
  if (!match) return text === '' ? null : { kind: 'there', name: text };
  const operator = OPERATORS[match[2] ?? ''];
  return operator ? { kind: 'compare', name: match[1] ?? '', operator, with: (match[3] ?? '').replace(/^["“'](.*)["”']$/, '$1') } : null;
}

const OPERATORS: Readonly<Record<string, '=' | '<>' | '>' | '<' | '>=' | '<='>> = {
  '=': '=', '＝': '=', '<>': '<>', '!=': '<>', '≠': '<>', '>': '>', '＞': '>', '<': '<', '＜': '<', '>=': '>=', '≥': '>=', '<=': '<=', '≤': '<=',
};
