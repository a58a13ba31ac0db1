import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import { minus } from '../../../../core/values/decimal';
import { a1 } from '../../../../core/workbook/ref';
import type { TotalsView } from '../../../engine/pane-engine';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';
import { attempt } from '../../state/pane';
import { figureText, readFigure } from '../../state/total-figures';
import { Folded } from '../../ui/folded';
import { clip, placeText } from '../../ui/place-text';

const useStyles = makeStyles({
  box: { margin: '0 12px 8px', display: 'flex', flexDirection: 'column', gap: '4px' },
  verdict: { display: 'flex', alignItems: 'center', gap: '6px', margin: 0 },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  none: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 22px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  place: { minWidth: 0, padding: '0 4px 0 0' },
  text: { margin: '0 0 2px' },
  folded: { marginLeft: '-4px' },
});

/** Whether the register's own total rows agree, figure by figure where they do not; and what was left out. */
export function Reconciled({ totals }: { readonly totals: TotalsView }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const agreeing = totals.reconciled.filter(({ agrees }) => agrees).length;
  const wrong = totals.reconciled.filter(({ agrees }) => !agrees);
  return (
    <div className={styles.box}>
      {totals.reconciled.length === 0 && <p className={mergeClasses(styles.verdict, styles.none)}>{t('noTotalRows')}</p>}
      {wrong.length > 0 && (
        <>
          <p className={styles.verdict}>
            <ErrorCircle16Filled className={styles.bad} aria-hidden />
            {t('disagrees', { n: wrong.length })}
          </p>
          <ul className={styles.list}>
            {wrong.slice(0, 20).map(({ place, cell, stated, computed }) => (
              <li key={`${place.file} ${place.sheet} ${cell}`}>
                <Button className={styles.place} size="small" appearance="transparent" onClick={() => void attempt(pane, () => pane.host.show(place))}>
                  {placeText(place.sheet, cell)}
                </Button>
                {t('statedComputed', { stated: clip(stated, 40), computed: clip(computed, 40), difference: differenceText(stated, computed) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {agreeing > 0 && (
        <p className={styles.verdict}>
          <CheckmarkCircle16Filled className={styles.good} aria-hidden />
          {t('agreesAll', { n: agreeing })}
        </p>
      )}
      {totals.leftOut.length > 0 && (
        <div className={styles.folded}>
          <Folded head={t('leftOut', { n: totals.leftOut.length })}>
            {totals.leftOut.slice(0, 50).map(({ place, reason }, index) => (
              <p key={index} className={styles.text}>
                {placeText(place.sheet, a1(place.row, place.column))} · {clip(say(reason), 200)}
              </p>
            ))}
          </Folded>
        </div>
      )}
    </div>
  );
}

function differenceText(stated: string, computed: string): string {
  const [a, b] = [readFigure(stated), readFigure(computed)];
  return a === null || b === null ? '–' : figureText(minus(a, b), 'number');
}
