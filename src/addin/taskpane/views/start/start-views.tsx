import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons/svg/arrow-upload';
import type { ReactNode } from 'react';
import { checkAll } from '../../actions/check';
import { trySamples } from '../../actions/files';
import { goTo } from '../../actions/navigate';
import type { Overview } from '../../../engine/pane-engine';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { BlankSlate } from '../../ui/blank-slate';
import { Problems } from '../frame/problems';
import { FilePicker } from './file-picker';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', padding: '16px' },
  drop: { flex: 1, minHeight: '300px', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '12px', padding: '24px 16px', textAlign: 'center', border: `1.5px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusXLarge, color: tokens.colorNeutralForeground2 },
  icon: { color: tokens.colorBrandForeground1, width: '40px', height: '40px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: { margin: 0, maxWidth: '30em', lineHeight: tokens.lineHeightBase300 },
  small: { margin: 0, maxWidth: '30em', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  waiting: { flex: 1 },
});

/** The page before any file is open. */
export function DropView(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  return (
    <div className={styles.view}>
      <div className={styles.drop}>
        <ArrowUpload24Regular className={styles.icon} aria-hidden />
        <h2 className={styles.title}>{t('dropTitle')}</h2>
        <p className={styles.text}>{t('whatItDoes')}</p>
        <div className={styles.actions}>
          <FilePicker appearance="primary" size="medium" text="pickFiles" />
          <Button onClick={() => void trySamples(pane)}>{t('trySamples')}</Button>
        </div>
        <p className={styles.small}>{t('dropHint')}</p>
      </div>
    </div>
  );
}

export function StartingView(): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return <Spinner className={styles.waiting} size="small" label={t('loading')} labelPosition="below" />;
}

export function FailedView(): ReactNode {
  const pane = usePane();
  const { t, say } = useWords();
  const failure = usePaneState((state) => state.failure);
  return (
    <BlankSlate title={t('failedTitle')} says={failure ? say(failure.words) : undefined}>
      <Button appearance="primary" onClick={() => void checkAll(pane)}>
        {t('retry')}
      </Button>
      {pane.host.kind === 'page' && <FilePicker appearance="secondary" size="medium" text="pickFiles" />}
    </BlankSlate>
  );
}

/** Nothing was taken for a register: what was looked for, and how to say it oneself. */
export function NothingView({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  return (
    <div className={styles.view}>
      <Problems overview={overview} />
      <BlankSlate title={t('nothingTitle')} says={t('lookedFor')}>
        <Button appearance="primary" data-mark="view" onClick={() => goTo(pane, { at: 'sheets' })}>
          {t('chooseKind')}
        </Button>
        {pane.host.kind === 'page' && <FilePicker appearance="secondary" size="medium" text="addFiles" />}
      </BlankSlate>
    </div>
  );
}
