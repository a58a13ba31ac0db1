/** What a build of the add-in may be told by its surroundings. */
export interface BuildSettings {
  /** TAIZHANG_PAGES: the https folder that the pages will be in; undefined: this machine. */
  readonly pages: string | undefined;
  /** TAIZHANG_OFFICE_JS: the address of office.js, null for a network without it. */
  readonly officeJs: string | null;
}

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export function buildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const officeJs = environment['TAIZHANG_OFFICE_JS'] ?? OFFICE_JS;
  if (officeJs !== 'none' && !/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~%-]+$/.test(officeJs)) {
    throw new Error(`TAIZHANG_OFFICE_JS must be the https address of office.js, or none (it is ${officeJs})`);
  }
  return { pages: environment['TAIZHANG_PAGES'], officeJs: officeJs === 'none' ? null : officeJs };
}
