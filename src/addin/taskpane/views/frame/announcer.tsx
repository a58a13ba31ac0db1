import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../language';
import { usePaneState } from '../../pane-context';
import { clip } from '../../ui/place-text';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells a screen reader the counts and the open card. */
export function Announcer(): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const said = usePaneState((state) => state.said);
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {said ? clip(say(said)) : ''}
    </div>
  );
}
