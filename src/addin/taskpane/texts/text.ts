import type { Words } from '../../../core/words';

/** A text of the pane. Names in braces are filled in; `one` is the English for a count of one. */
export interface Text extends Words {
  readonly one?: string;
}
export type Texts = Readonly<Record<string, Text>>;

export type Values = Readonly<Record<string, string | number>>;

/** The text in one language with its values; English takes its singular where `n` is 1. */
export function filled(text: Text, language: keyof Words, values: Values = {}): string {
  const pattern = language === 'en' && text.one !== undefined && values['n'] === 1 ? text.one : text[language];
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? grouped(value) : value;
  });
}

/** `12,345`, without asking the machine's locale. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
