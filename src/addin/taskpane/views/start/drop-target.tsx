import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { addFiles } from '../../actions/files';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  cover: { position: 'fixed', inset: '8px', zIndex: 10, display: 'flex', alignItems: 'center', justifyContent: 'center', border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, opacity: 0.94, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, pointerEvents: 'none' },
});

/** The whole page takes files; while they hover it says so. */
export function DropTarget(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void addFiles(pane, [...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [pane]);
  return over ? <div className={styles.cover}>{t('dropNow')}</div> : null;
}
