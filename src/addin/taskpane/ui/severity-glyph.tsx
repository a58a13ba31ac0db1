import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../../core/rules/finding';
import { useWords } from '../language';

export type Tone = Severity | 'waived' | 'notRun';

const useStyles = makeStyles({
  glyph: { flexShrink: 0, display: 'block' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  waived: { color: tokens.colorNeutralForeground3 },
  notRun: { color: tokens.colorNeutralForeground3 },
});

const GLYPHS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular, waived: CheckmarkCircle16Regular, notRun: CircleHint16Regular } as const;

/** Each severity has a shape of its own, so that colour is never the only sign. */
export function SeverityGlyph({ tone, named = false }: { readonly tone: Tone; readonly named?: boolean }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const Glyph = GLYPHS[tone];
  return <Glyph className={mergeClasses(styles.glyph, styles[tone])} {...(named ? { role: 'img', 'aria-label': t(tone), 'aria-hidden': false } : { 'aria-hidden': true })} />;
}

export function useToneClass(tone: Tone): string {
  return useStyles()[tone];
}
