import { useEffect, useState } from 'react';
import { office } from './office';
import type { Look } from './theme';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** High contrast as the system asks; else Excel's own theme, else the system's. */
export function useLook(): Look {
  const [look, setLook] = useState(lookNow);
  useEffect(() => {
    const queries = [CONTRAST, DARK].map((query) => matchMedia(query));
    const listen = (): void => setLook(lookNow());
    for (const query of queries) query.addEventListener('change', listen);
    return () => {
      for (const query of queries) query.removeEventListener('change', listen);
    };
  }, []);
  return look;
}

function lookNow(): Look {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  const background = office()?.context?.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? 'dark' : 'light';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** `#262626` is dark; an odd text is taken for light. */
export function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!parts) return false;
  const [red = 255, green = 255, blue = 255] = parts.slice(1, 4).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
