import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { goBack } from '../actions/navigate';
import { useWords } from '../language';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  bar: { display: 'flex', alignItems: 'center', gap: '4px', padding: '6px 12px 6px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', outlineStyle: 'none' },
  body: { flex: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  inner: { maxWidth: '880px', margin: '0 auto', padding: '12px' },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 12px', display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** A view one step behind a tab: its title, the way back, and what can be done at its foot. */
export function SubView({ title, foot, children }: { readonly title: string; readonly foot?: ReactNode; readonly children: ReactNode }): ReactNode {
  const pane = usePane();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.view} aria-label={title}>
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} aria-label={t('back')} title={t('back')} onClick={() => goBack(pane)} />
        <h2 className={styles.title} tabIndex={-1} data-mark="view">
          {title}
        </h2>
      </div>
      <div className={styles.body} tabIndex={0} role="group" aria-label={title}>
        <div className={styles.inner}>{children}</div>
      </div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
