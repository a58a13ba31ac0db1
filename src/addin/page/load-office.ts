/** What is asked of the window; a test hands in its own. */
export interface PageWindow {
  readonly location: { readonly search: string; readonly hash: string };
  readonly name: string;
  readonly parent: unknown;
  readonly opener: unknown;
  readonly self: unknown;
  readonly external?: unknown;
  readonly chrome?: unknown;
}

/** The address of office.js stands in the page, where an administrator can change it: `none` for a network without it. */
export const ADDRESS = 'meta[name="office-js"]';

/** Excel shows no pane for longer than this, and a page must not wait longer for what does not come. Milliseconds. */
const PATIENCE = 6_000;

/**
 * Whether an Office program may have opened the page. It leaves its name in the address or the window's name,
 * shows the page in a frame, or in a web view of its own. An ordinary tab has none of these and needs no office.js.
 */
export function mayBeInOffice(page: PageWindow): boolean {
  if (/_host_info=/i.test(page.location.search) || /_xdm_info=/i.test(page.location.hash) || /hostInfo|_host_Info|_xdm_Info/.test(page.name)) return true;
  if (page.parent !== page.self || (page.opener !== null && page.opener !== undefined)) return true;
  return has(page.external, 'GetHostInfo') || has(page.chrome, 'webview');
}

/** Loads office.js if the page may be in Office. It never fails: without office.js the page is a page. */
export async function loadOffice(page: Document, window: PageWindow, patience = PATIENCE): Promise<boolean> {
  const address = page.querySelector<HTMLMetaElement>(ADDRESS)?.content ?? 'none';
  if (address === 'none' || !mayBeInOffice(window)) return false;
  return await new Promise((resolve) => {
    const script = page.createElement('script');
    const timer = setTimeout(() => resolve(false), patience);
    const done = (loaded: boolean) => {
      clearTimeout(timer);
      resolve(loaded);
    };
    script.onload = () => done(true);
    script.onerror = () => done(false);
    script.src = address;
    page.head.append(script);
  });
}

function has(object: unknown, name: string): boolean {
  return typeof object === 'object' && object !== null && name in object;
}
