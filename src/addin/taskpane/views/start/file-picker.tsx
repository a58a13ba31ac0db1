import type { ButtonProps } from '@fluentui/react-components';
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { addFiles } from '../../actions/files';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';

/** A button that opens the system's own file dialog. */
export function FilePicker({ text, appearance, size }: { readonly text: 'pickFiles' | 'addFiles'; readonly appearance: ButtonProps['appearance']; readonly size: ButtonProps['size'] }): ReactNode {
  const pane = usePane();
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance ?? 'secondary'} size={size ?? 'medium'} onClick={() => input.current?.click()}>
        {t(text)}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".xlsx,.xlsm,.csv"
        aria-label={t(text)}
        onChange={({ currentTarget }) => {
          void addFiles(pane, [...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
