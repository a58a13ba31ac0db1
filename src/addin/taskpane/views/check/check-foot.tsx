import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { goTo } from '../../actions/navigate';
import { setMarks } from '../../actions/marks';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { FilePicker } from '../start/file-picker';

const useStyles = makeStyles({
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 8px 4px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: '40px' },
});

/** Marks on and off, and the one next step. */
export function CheckFoot(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const marks = usePaneState((state) => state.marks);
  return (
    <div className={styles.foot}>
      {pane.host.kind === 'excel' ? (
        <Checkbox checked={marks === 'busy' ? 'mixed' : marks === 'on'} disabled={marks === 'busy'} label={t(marks === 'busy' ? 'marking' : 'marks')} onChange={(_, { checked }) => void setMarks(pane, checked === true)} />
      ) : (
        <FilePicker appearance="subtle" size="small" text="addFiles" />
      )}
      <Button appearance="subtle" size="small" data-mark="month-end" icon={<ChevronRight16Regular />} iconPosition="after" onClick={() => goTo(pane, { at: 'month-end' })}>
        {t('monthEnd')}
      </Button>
    </div>
  );
}
