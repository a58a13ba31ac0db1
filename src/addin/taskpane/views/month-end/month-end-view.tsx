import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { MonthEndStep } from '../../../engine/pane-engine';
import { goTo } from '../../actions/navigate';
import { makePack } from '../../actions/output';
import { useWords } from '../../language';
import { useLoaded, usePane } from '../../pane-context';
import type { View } from '../../state/view';
import { LoadedView } from '../../ui/loaded-view';
import { clip } from '../../ui/place-text';
import { SubView } from '../../ui/sub-view';

const useStyles = makeStyles({
  sum: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    width: '100%', display: 'flex', alignItems: 'flex-start', gap: '10px', padding: '12px 8px', border: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, textAlign: 'left', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  text: { flex: 1, minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  says: { display: 'block', marginTop: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  leads: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const STEPS = {
  received: { text: 'stepReceived', view: { at: 'sheets' } },
  violations: { text: 'stepViolations', view: { at: 'check' } },
  totals: { text: 'stepTotals', view: { at: 'totals' } },
  reports: { text: 'stepReports', view: { at: 'reports' } },
  'sign-off': { text: 'stepSignOff', view: { at: 'reports' } },
} as const satisfies Record<MonthEndStep['id'], { readonly text: string; readonly view: View }>;

const ICONS = { done: CheckmarkCircle20Filled, open: Circle20Regular, attention: Warning20Filled } as const;
const STATES = { done: 'stateDone', open: 'stateOpen', attention: 'stateAttention' } as const;

/** Five steps with their state, each leading to its view. */
export function MonthEndView(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const loaded = useLoaded('month-end', (one) => one.engine.monthEnd());
  const foot = (
    <>
      <Button appearance="primary" onClick={() => void makePack(pane)}>
        {t('pack')}
      </Button>
      <span className={styles.hint}>{t('packHint')}</span>
    </>
  );
  return (
    <SubView title={t('monthEndTitle')} foot={foot}>
      <LoadedView loaded={loaded}>
        {(steps) => (
          <>
            <p className={styles.sum}>{t('stepsDone', { n: steps.filter(({ state }) => state === 'done').length, of: steps.length })}</p>
            <ol className={styles.list}>
              {steps.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </ol>
          </>
        )}
      </LoadedView>
    </SubView>
  );
}

function Step({ step }: { readonly step: MonthEndStep }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const Icon = ICONS[step.state];
  return (
    <li>
      <button type="button" className={styles.step} data-mark={`step-${step.id}`} onClick={() => goTo(pane, STEPS[step.id].view)}>
        <Icon className={mergeClasses(styles.icon, styles[step.state])} role="img" aria-label={t(STATES[step.state])} aria-hidden={false} />
        <span className={styles.text}>
          <span className={styles.name}>{t(STEPS[step.id].text)}</span>
          <span className={styles.says}>{clip(say(step.says))}</span>
        </span>
        <ChevronRight16Regular className={styles.leads} aria-hidden />
      </button>
    </li>
  );
}
