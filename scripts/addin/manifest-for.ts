/** Where the pages are while the add-in is tried on the developer's own machine. */
const LOCAL = 'https://localhost:3000/';

/** The manifest with the addresses of the pages as they are deployed; `pages` is the build setting TAIZHANG_PAGES. */
export function manifestFor(source: string, pages: string | undefined): string {
  if (pages === undefined || pages === '') return source;
  if (!/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?$/.test(pages)) {
    throw new Error(`TAIZHANG_PAGES must be the https address of a folder, such as https://pages.example.com/taizhang/ (it is ${pages})`);
  }
  const folder = pages.endsWith('/') ? pages : `${pages}/`;
  return source.replace(/="https:\/\/localhost:3000\//g, `="${folder}`).replace(`The build replaces ${LOCAL} by TAIZHANG_PAGES and writes dist/addin/manifest.xml.`, `Written by the build for ${folder}`);
}
