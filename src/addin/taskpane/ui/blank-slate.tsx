import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  slate: { display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', gap: '8px', padding: '32px 20px', color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  says: { margin: 0, maxWidth: '36em', lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '8px' },
});

/** A view with nothing to list: what is so, and the next thing to do. */
export function BlankSlate({ title, says, children }: { readonly title: string; readonly says?: ReactNode; readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.slate}>
      <h2 className={styles.title}>{title}</h2>
      {says !== undefined && <p className={styles.says}>{says}</p>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
