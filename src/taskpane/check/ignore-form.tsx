import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../checks/finding';
import { ignoredFinding } from '../../checks/ignored';
import { today } from '../state/format';
import { usePane } from '../state/pane-context';
import { readPreferences, savePreferences } from '../state/preferences';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface IgnoreFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Ignoring needs a reason: whoever reads the report must see why a finding was set aside. */
export function IgnoreForm({ finding, onClose }: IgnoreFormProps) {
  const styles = useStyles();
  const { announce, checking, open, s } = usePane();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(() => readPreferences().name ?? '');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    if (given === '') {
      setProblem(s.check.ignoreNeedsReason);
      field.current?.focus();
      return;
    }
    const by = name.trim();
    savePreferences({ name: by });
    const entry = ignoredFinding(finding, given, today(), by === '' ? undefined : by);
    checking.saveIgnored([...checking.ignored, entry]).then(
      () => {
        announce(s.check.ignoredDone);
        // The finding that held the focus is gone from the list.
        open('check');
      },
      (error: Error) => setProblem(`${s.check.ignoreFailed} ${error.message}`),
    );
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={s.check.ignoreReason} hint={s.check.ignoreHelp} validationMessage={problem}>
        <Textarea ref={field} value={reason} onChange={(_, data) => setReason(data.value)} resize="vertical" />
      </Field>
      <Field label={s.report.yourName} hint={s.report.yourNameHelp}>
        <Input value={name} autoComplete="name" onChange={(_, data) => setName(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {s.check.ignoreSave}
        </Button>
        <Button size="small" onClick={onClose}>
          {s.cancel}
        </Button>
      </div>
    </form>
  );
}
