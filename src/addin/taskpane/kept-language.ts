import type { Language } from '../../core/words';

const KEY = 'taizhang.language';

/** The language chosen by hand. A browser may refuse storage to a frame; then it is chosen anew each time. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Refused: nothing depends on it.
  }
}
