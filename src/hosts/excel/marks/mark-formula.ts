export type MarkSeverity = 'error' | 'warning' | 'info';

/** By what a mark is known again: a formula that always holds and that nobody else writes; N of a text is 0 in every language of Excel. */
export function markFormula(severity: MarkSeverity): string {
  return `=N("taizhang:${severity}")=0`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=N\("taizhang:(error|warning|info)"\)=0$/i.test(formula.replace(/\s/g, ''));
}

/** Of each severity, the worst first: light enough to be read through. */
export const MARK_FILLS: Readonly<Record<MarkSeverity, string>> = { error: '#F8CBAD', warning: '#FFE699', info: '#DDEBF7' };

export const SEVERITIES = ['error', 'warning', 'info'] as const;
