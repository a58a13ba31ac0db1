import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { RuleCard } from '../../../engine/pane-engine';
import { focusOn } from '../../actions/navigate';
import { changeParameter } from '../../actions/policy';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';
import { dateText } from '../../ui/dates';
import { clip } from '../../ui/place-text';

type Parameter = RuleCard['parameters'][number];

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  since: { color: tokens.colorNeutralForeground3 },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', alignItems: 'start' },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What a rule judges by, and since when; changing it writes a row of the sheet 参数, so that earlier records keep their rule. */
export function ParameterLine({ parameter }: { readonly parameter: Parameter }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say, language } = useWords();
  const [editing, setEditing] = useState(false);
  const { id, name, value, since } = parameter;
  const mark = `parameter-${id}`;
  const close = (): void => {
    setEditing(false);
    focusOn(pane, mark);
  };
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.name}>{say(name)}</span>
        <span className={styles.value}>{clip(value, 120)}</span>
        <span className={styles.since}>
          {since === null ? t('parameterIsDefault') : `${t('parameterSinceDate', { date: dateText(since, language) })}，${t('parameterDefaultIs', { value: clip(parameter.default, 60) })}`}
        </span>
        {!editing && (
          <Button size="small" appearance="subtle" data-mark={mark} aria-label={t('parameterEditNamed', { name: say(name) })} onClick={() => setEditing(true)}>
            {t('parameterEdit')}
          </Button>
        )}
      </div>
      {editing && <ParameterForm parameter={parameter} onClose={close} />}
    </div>
  );
}

function ParameterForm({ parameter, onClose }: { readonly parameter: Parameter; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const [draft, setDraft] = useState({ value: parameter.value, from: '', basis: '' });
  const [asked, setAsked] = useState(false);
  const missing = { value: draft.value.trim() === '', from: draft.from === '' };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing.value || missing.from) return;
    if (await changeParameter(pane, { parameter: parameter.name.zh, value: draft.value.trim(), from: draft.from, basis: draft.basis.trim() })) onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={t('parameterEditNamed', { name: say(parameter.name) })}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.pair}>
        <Field label={t('parameterValue')} required size="small" {...(asked && missing.value ? { validationMessage: t('parameterValueMissing') } : {})}>
          <Input className={styles.input} autoFocus size="small" maxLength={200} value={draft.value} onChange={(_, { value }) => setDraft({ ...draft, value })} />
        </Field>
        <Field label={t('parameterFrom')} required size="small" {...(asked && missing.from ? { validationMessage: t('parameterFromMissing') } : {})}>
          <Input className={styles.input} type="date" size="small" value={draft.from} onChange={(_, { value }) => setDraft({ ...draft, from: value })} />
        </Field>
      </div>
      <Field label={t('parameterBasis')} size="small">
        <Input className={styles.input} size="small" maxLength={200} placeholder={t('parameterBasisHint')} value={draft.basis} onChange={(_, { value }) => setDraft({ ...draft, basis: value })} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {t(pane.host.kind === 'excel' ? 'parameterSave' : 'parameterSavePage')}
        </Button>
        <Button type="button" size="small" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
