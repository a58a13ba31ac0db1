import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { FindingCard } from '../../../engine/pane-engine';
import { waive } from '../../actions/waive';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', alignItems: 'start' },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', gap: '6px' },
});

/** Reason, approver, date. Esc puts it away and leaves the card open. */
export function WaiveForm({ card, onClose }: { readonly card: FindingCard; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const [draft, setDraft] = useState({ reason: '', by: '', on: pane.today() });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = { reason: draft.reason.trim() === '', by: draft.by.trim() === '', on: draft.on === '' };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing.reason || missing.by || missing.on) return;
    setBusy(true);
    await waive(pane, card, { reason: draft.reason.trim(), by: draft.by.trim(), on: draft.on });
    setBusy(false);
  };
  return (
    <form
      className={styles.form}
      aria-label={t('waiveTitle')}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={t('waiveReason')} required size="small" {...(asked && missing.reason ? { validationMessage: t('waiveReasonMissing') } : {})}>
        <Textarea autoFocus size="small" rows={2} maxLength={500} value={draft.reason} onChange={(_, { value }) => setDraft({ ...draft, reason: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={t('waiveBy')} required size="small" {...(asked && missing.by ? { validationMessage: t('waiveByMissing') } : {})}>
          <Input className={styles.input} size="small" maxLength={60} value={draft.by} onChange={(_, { value }) => setDraft({ ...draft, by: value })} />
        </Field>
        <Field label={t('waiveOn')} required size="small" {...(asked && missing.on ? { validationMessage: t('waiveOnMissing') } : {})}>
          <Input className={styles.input} type="date" size="small" value={draft.on} onChange={(_, { value }) => setDraft({ ...draft, on: value })} />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={busy}>
          {t('waiveSave')}
        </Button>
        <Button type="button" size="small" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
