import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../language';
import type { Loaded } from '../pane-context';
import { BlankSlate } from './blank-slate';

const useStyles = makeStyles({ waiting: { padding: '40px 0' } });

/** What was loaded; before that a sign that it is on the way, and instead of it the reason why it failed. */
export function LoadedView<T>({ loaded, children }: { readonly loaded: Loaded<T>; readonly children: (value: T) => ReactNode }): ReactNode {
  const { t, say } = useWords();
  const styles = useStyles();
  if (loaded.state === 'failed') return <BlankSlate title={t('failedTitle')} says={say(loaded.problem.words)} />;
  if (loaded.value === null) return <Spinner className={styles.waiting} size="small" label={t('loading')} />;
  return children(loaded.value);
}
