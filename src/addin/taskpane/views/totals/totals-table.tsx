import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TotalsView } from '../../../engine/pane-engine';
import { useWords } from '../../language';
import { changeText, figureText, largestOf, readFigure, share } from '../../state/total-figures';
import { clip } from '../../ui/place-text';

const PORTION = 200;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums', '@media (max-width: 440px)': { fontSize: tokens.fontSizeBase200 } },
  head: { padding: '4px 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1, zIndex: 1 },
  key: { textAlign: 'left', paddingLeft: '12px', width: '29%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  cell: { padding: '6px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: { fontWeight: tokens.fontWeightRegular },
  now: { position: 'relative' },
  bar: { position: 'absolute', left: '4px', top: '5px', bottom: '5px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorBrandBackground2, '@media (forced-colors: active)': { backgroundColor: 'transparent', borderBottom: '2px solid Highlight' } },
  value: { position: 'relative' },
  quiet: { color: tokens.colorNeutralForeground2 },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, borderBottom: 'none', position: 'sticky', bottom: 0, backgroundColor: tokens.colorNeutralBackground1 },
  more: { margin: '8px 12px' },
});

/** One figure by one dimension: this month with a bar, last month, the difference. */
export function TotalsTable({ totals, measure, oneMonth }: { readonly totals: TotalsView; readonly measure: number; readonly oneMonth: boolean }): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const [shown, setShown] = useState(PORTION);
  const declared = totals.measures[measure];
  if (!declared) return null;
  const { unit } = declared;
  const figures = totals.rows.map(({ key, values, before }) => ({ key, now: readFigure(values[measure] ?? null), before: readFigure(before[measure] ?? null) }));
  const largest = largestOf(figures.map(({ now }) => now));
  const sum = { now: readFigure(totals.sum.values[measure] ?? null), before: readFigure(totals.sum.before[measure] ?? null) };
  const dimension = totals.dimensions.find(({ id }) => id === totals.by);
  return (
    <>
      <table className={styles.table} aria-label={say(declared.name)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.key)}>{dimension ? say(dimension.name) : ''}</th>
            <th scope="col" className={styles.head}>{t(oneMonth ? 'thisMonth' : 'allMonths')}</th>
            {oneMonth && <th scope="col" className={styles.head}>{t('lastMonth')}</th>}
            {oneMonth && <th scope="col" className={styles.head}>{t('difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, shown).map(({ key, now, before }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.key, styles.name)} title={clip(key, 80)}>
                {clip(key, 80) || t('noKey')}
              </th>
              <td className={mergeClasses(styles.cell, styles.now)}>
                <span className={styles.bar} style={{ width: `calc((100% - 8px) * ${share(now, largest).toFixed(4)})` }} aria-hidden />
                <span className={styles.value}>{figureText(now, unit)}</span>
              </td>
              {oneMonth && <td className={mergeClasses(styles.cell, styles.quiet)}>{figureText(before, unit)}</td>}
              {oneMonth && <td className={mergeClasses(styles.cell, styles.quiet)}>{changeText(now, before, unit)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.key, styles.sum)}>{t('sum')}</th>
            <td className={mergeClasses(styles.cell, styles.sum)}>{figureText(sum.now, unit)}</td>
            {oneMonth && <td className={mergeClasses(styles.cell, styles.sum)}>{figureText(sum.before, unit)}</td>}
            {oneMonth && <td className={mergeClasses(styles.cell, styles.sum)}>{changeText(sum.now, sum.before, unit)}</td>}
          </tr>
        </tfoot>
      </table>
      {figures.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + PORTION)}>
          {t('previewMore', { n: figures.length - shown })}
        </Button>
      )}
    </>
  );
}
