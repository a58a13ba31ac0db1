import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { checkAll } from '../../actions/check';
import { undoFix } from '../../actions/fix';
import { keep } from '../../actions/output';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { patch } from '../../state/pane';

const useStyles = makeStyles({
  bar: { padding: '6px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  says: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  quiet: { backgroundColor: tokens.colorNeutralBackground2 },
  problem: { backgroundColor: tokens.colorPaletteRedBackground1 },
  done: { backgroundColor: tokens.colorNeutralBackground2 },
  list: { margin: '4px 0 2px', paddingLeft: '20px', maxHeight: '160px', overflowY: 'auto' },
  progress: { marginTop: '4px' },
});

/** How far the long work is, and how to call it off. */
export function WorkBar(): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const work = usePaneState((state) => state.work);
  if (!work) return null;
  const says = work.of > 0 ? t('rowsDone', { stage: say(work.stage), done: work.done, of: work.of }) : t('stageOnly', { stage: say(work.stage) });
  return (
    <div className={mergeClasses(styles.bar, styles.quiet)}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.says, styles.numbers)}>{says}</span>
        <Button size="small" appearance="subtle" onClick={() => work.cancel()}>
          {t('cancel')}
        </Button>
      </div>
      <ProgressBar className={styles.progress} aria-label={says} thickness="medium" {...(work.of > 0 ? { value: work.done, max: work.of } : {})} />
    </div>
  );
}

export function StaleBar(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const shown = usePaneState((state) => state.stale && state.work === null);
  if (!shown) return null;
  return (
    <div className={mergeClasses(styles.bar, styles.quiet, styles.line)}>
      <span className={styles.says}>{t('stale')}</span>
      <Button size="small" onClick={() => void checkAll(pane)}>
        {t('recheck')}
      </Button>
    </div>
  );
}

/** What was done, with its undo; or what went wrong, with every problem. */
export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const notice = usePaneState((state) => state.notice);
  if (!notice) return null;
  return (
    <div className={mergeClasses(styles.bar, styles[notice.tone])}>
      <div className={styles.line}>
        <span className={styles.says}>{say(notice.words)}</span>
        {notice.action && (
          <Button size="small" onClick={() => void (notice.action === 'undo' ? undoFix : keep)(pane)}>
            {t(notice.action)}
          </Button>
        )}
        <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={t('close')} title={t('close')} onClick={() => patch(pane, { notice: null })} />
      </div>
      {notice.problems.length > 0 && (
        <ul className={styles.list}>
          {notice.problems.map((problem, index) => (
            <li key={index}>{say(problem)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
