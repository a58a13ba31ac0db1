/** The little of office.js that the pane itself looks at; everything else is the Excel host's. */
export interface OfficeGlobal {
  readonly context?: {
    readonly displayLanguage?: string;
    readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  };
  onReady?(): Promise<{ readonly host: string | null }>;
}

/** Undefined on an ordinary page, where office.js is not loaded. */
export function office(): OfficeGlobal | undefined {
  return (globalThis as unknown as { Office?: OfficeGlobal }).Office;
}
