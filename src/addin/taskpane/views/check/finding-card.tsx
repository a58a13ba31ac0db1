import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { editText } from '../../../../registers/shared/wording';
import { a1 } from '../../../../core/workbook/ref';
import type { FindingCard } from '../../../engine/pane-engine';
import { applyFix } from '../../actions/fix';
import { focusOn, goTo } from '../../actions/navigate';
import { openNext } from '../../actions/open';
import { useWords } from '../../language';
import { attempt } from '../../state/pane';
import type { OpenCard } from '../../state/pane-state';
import { usePane } from '../../pane-context';
import { clip, fileName, placeText } from '../../ui/place-text';
import { Basis } from './basis';
import { CellGrid } from './cell-grid';
import { WaiveForm } from './waive-form';

const useStyles = makeStyles({
  body: { padding: '0 12px 10px', display: 'flex', flexDirection: 'column', gap: '6px' },
  message: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  waived: { margin: 0, padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  file: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  related: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '2px' },
  next: { marginLeft: 'auto' },
  waiting: { minHeight: '96px', color: tokens.colorNeutralForeground3 },
  fix: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  from: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  steps: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** What is wrong, what it rests on, what to do. */
export function FindingCardBody({ open }: { readonly open: OpenCard }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  if (!open.card) return <div className={mergeClasses(styles.body, styles.waiting)}>{t('loadingCard')}</div>;
  return <CardBody key={open.card.index} card={open.card} />;
}

function CardBody({ card }: { readonly card: FindingCard }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const [waiving, setWaiving] = useState(false);
  const page = pane.host.kind === 'page';
  const close = (): void => {
    setWaiving(false);
    focusOn(pane, 'waive');
  };
  return (
    <div className={styles.body} role="group" aria-label={t('cardLabel', { place: placeText(card.place.sheet, card.cell) })}>
      {page && <div className={styles.file}>{fileName(card.place.file)}</div>}
      <p className={mergeClasses(styles.message, card.waived !== null && styles.struck)}>{clip(say(card.message), 1200)}</p>
      {card.waived && <p className={styles.waived}>{t('waivedBy', { by: clip(card.waived.by, 60), on: card.waived.on, reason: clip(card.waived.reason) })}</p>}
      <Basis clauses={card.clauses} parameters={card.parameters} />
      {page && <CellGrid card={card} />}
      {card.related.length > 0 && (
        <div className={styles.related}>
          {t('related')}
          {card.related.slice(0, 6).map((one) => (
            <Button key={`${one.place.file} ${one.place.sheet} ${one.cell}`} size="small" appearance="transparent" aria-label={t('showCell', { place: placeText(one.place.sheet, one.cell) })} disabled={page} onClick={() => void attempt(pane, () => pane.host.show(one.place))}>
              {placeText(one.place.sheet, one.cell)}
            </Button>
          ))}
        </div>
      )}
      {card.fix && card.waived === null && <FixSteps card={card} />}
      {waiving ? (
        <WaiveForm card={card} onClose={close} />
      ) : (
        <div className={styles.actions}>
          {card.fix && card.waived === null && <FixButton card={card} />}
          {card.waived === null && card.record !== null && (
            <Button size="small" data-mark="waive" onClick={() => setWaiving(true)}>
              {t('waive')}
            </Button>
          )}
          <Button className={styles.next} size="small" appearance="subtle" icon={<ArrowDown16Regular />} iconPosition="after" onClick={() => void openNext(pane, 1, true)}>
            {t('nextFinding')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Several cells: each old and new. A single one stands on its button. */
function FixSteps({ card }: { readonly card: FindingCard }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const steps = card.fix ?? [];
  if (steps.length < 2) return null;
  return (
    <ul className={styles.steps}>
      {steps.slice(0, 8).map(({ place, from, to }) => (
        <li key={`${place.sheet} ${place.row} ${place.column}`}>
          {a1(place.row, place.column)}：<span className={styles.from}>{clip(from, 60) || t('blank')}</span> → {clip(editText(to), 60)}
        </li>
      ))}
    </ul>
  );
}

function FixButton({ card }: { readonly card: FindingCard }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const steps = card.fix ?? [];
  const [first] = steps;
  if (!first) return null;
  const says = steps.length === 1 ? t('changeTo', { value: clip(editText(first.to), 40) }) : t('changeCells', { n: steps.length });
  return (
    <Button size="small" appearance="primary" data-mark="fix" onClick={() => (pane.host.kind === 'excel' ? void applyFix(pane, steps) : goTo(pane, { at: 'fixes', only: card.index }))}>
      <span className={styles.fix}>{says}</span>
    </Button>
  );
}
