import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Overview } from '../../../engine/pane-engine';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';
import { Folded } from '../../ui/folded';
import { clip, fileName } from '../../ui/place-text';

const useStyles = makeStyles({
  box: { margin: '0 8px 6px', fontSize: tokens.fontSizeBase200 },
  text: { margin: '0 0 4px' },
});

/** Files and policy sheets that could not be read, and what this Excel lacks: said, never passed over. */
export function Problems({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const { problems } = overview;
  const { lacks } = pane.host;
  if (problems.length === 0 && lacks.length === 0) return null;
  return (
    <div className={styles.box}>
      {problems.length > 0 && (
        <Folded head={t('problemsTitle', { n: problems.length })}>
          {problems.slice(0, 50).map(({ file, message }, index) => (
            <p key={index} className={styles.text}>
              {fileName(file)} · {clip(say(message))}
            </p>
          ))}
        </Folded>
      )}
      {lacks.length > 0 && (
        <Folded head={t('lacksTitle', { n: lacks.length })}>
          {lacks.map((one, index) => (
            <p key={index} className={styles.text}>
              {say(one)}
            </p>
          ))}
        </Folded>
      )}
    </div>
  );
}
