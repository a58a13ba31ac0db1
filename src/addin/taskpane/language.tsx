import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import type { Language, Words } from '../../core/words';
import type { TextKey } from './texts';
import { textOf } from './texts';
import type { Values } from './texts/text';
import { filled } from './texts/text';

export interface Speaking {
  readonly language: Language;
  /** A text of the catalogue. */
  readonly t: (key: TextKey, values?: Values) => string;
  /** A text that the engine or the host handed over. */
  readonly say: (words: Words) => string;
}

const Context = createContext<Speaking | null>(null);

export function Spoken({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const speaking = useMemo<Speaking>(
    () => ({ language, t: (key, values) => filled(textOf(key), language, values), say: (words) => words[language] }),
    [language],
  );
  return <Context.Provider value={speaking}>{children}</Context.Provider>;
}

export function useWords(): Speaking {
  const speaking = useContext(Context);
  if (!speaking) throw new Error('A view stands outside <Spoken>');
  return speaking;
}
