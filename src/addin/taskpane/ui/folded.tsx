import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  head: { justifyContent: 'flex-start', paddingLeft: '4px', fontWeight: tokens.fontWeightRegular },
  body: { padding: '2px 8px 6px 24px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** One line that opens into more. */
export function Folded({ head, children, open: first = false }: { readonly head: ReactNode; readonly children: ReactNode; readonly open?: boolean }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(first);
  const id = useId();
  return (
    <div>
      <Button className={styles.head} size="small" appearance="subtle" icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={open} {...(open ? { 'aria-controls': id } : {})} onClick={() => setOpen(!open)}>
        {head}
      </Button>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
