import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { browse, toggleSeverity } from '../../actions/list';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { patch } from '../../state/pane';
import { grouped } from '../../texts/text';
import type { Tone } from '../../ui/severity-glyph';
import { SeverityGlyph } from '../../ui/severity-glyph';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px', padding: '0 12px 8px' },
  tile: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '6px 0 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
  },
  pressed: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorSubtleBackgroundSelected, '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
  none: { color: tokens.colorNeutralForeground3 },
  number: { display: 'flex', alignItems: 'center', gap: '3px', fontSize: tokens.fontSizeBase500, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: { fontSize: tokens.fontSizeBase400 },
  label: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', fontSize: tokens.fontSizeBase100, lineHeight: '16px', whiteSpace: 'nowrap' },
  glyph: { transform: 'scale(0.75)', marginLeft: '-4px' },
});

/** The counts, each a filter. 未检查 stands here whatever its number. */
export function Counts(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const overview = usePaneState((state) => state.overview);
  const severities = usePaneState((state) => state.query.severities);
  const showNotRun = usePaneState((state) => state.showNotRun);
  if (!overview) return null;
  const { counts } = overview;
  const tones: readonly Tone[] = ['error', 'warning', 'info', ...(counts.waived > 0 ? ['waived' as const] : []), 'notRun'];
  const press = (tone: Tone): void => {
    if (tone !== 'notRun') return void toggleSeverity(pane, tone);
    patch(pane, { showNotRun: !showNotRun });
    if (severities.length > 0) void browse(pane, { severities: [] });
  };
  return (
    <div className={styles.row} role="group" aria-label={t('filters')}>
      {tones.map((tone) => {
        const count = counts[tone];
        const pressed = tone === 'notRun' ? showNotRun : !showNotRun && severities.includes(tone);
        return (
          <button
            key={tone}
            type="button"
            data-mark={`count-${tone}`}
            aria-pressed={pressed}
            className={mergeClasses(styles.tile, count === 0 && styles.none, pressed && styles.pressed)}
            onClick={() => press(tone)}
          >
            <span className={mergeClasses(styles.number, count > 9999 && styles.small)}>
              <span className={styles.glyph}>
                <SeverityGlyph tone={tone} />
              </span>
              {grouped(count)}
            </span>
            {' '}
            <span className={styles.label}>{t(tone, { n: count })}</span>
          </button>
        );
      })}
    </div>
  );
}
