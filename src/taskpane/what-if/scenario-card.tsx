import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Knob } from '../../whatif';
import { useEffect, useState } from 'react';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import { type Draft, isMisread } from './scenarios';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  input: { minWidth: 0, width: '100%' },
  remove: { alignSelf: 'start' },
});

/** Milliseconds without a key after which a value counts as typed. */
const TYPING_PAUSE = 700;

interface ScenarioCardProps {
  readonly draft: Draft;
  readonly knobs: readonly Knob[];
  readonly onChange: (draft: Draft) => void;
  readonly onRemove: () => void;
}

/** One scenario: its name, and a field for each thing that may be varied. */
export function ScenarioCard({ draft, knobs, onChange, onRemove }: ScenarioCardProps) {
  const styles = useStyles();
  const { s } = usePane();
  // A value is not complained about while it is being typed; and not at the moment of a click elsewhere, which would
  // miss the button that the message pushes down.
  const [settled, setSettled] = useState(draft.values);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(draft.values), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [draft.values]);
  const isWrong = (knob: Knob): boolean =>
    [settled, draft.values].every((values) => isMisread(knob, values[knob.key] ?? ''));
  const set = (key: string, value: string): void => onChange({ ...draft, values: { ...draft.values, [key]: value } });
  return (
    <fieldset className={styles.card} aria-label={draft.name}>
      <Field label={s.whatIf.name}>
        <Input
          className={styles.input}
          value={draft.name}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
      {knobs.map((knob) => (
        <Field
          key={knob.key}
          label={<span lang="en">{knob.title}</span>}
          hint={s.whatIf.units[knob.unit]}
          validationMessage={isWrong(knob) ? s.whatIf.misread : undefined}
        >
          {knob.choices ? (
            <NarrowSelect value={draft.values[knob.key] ?? ''} onChange={(_, { value }) => set(knob.key, value)}>
              <option value="">{s.whatIf.asBaseline}</option>
              {knob.choices.map((choice) => (
                <option key={choice} value={choice} lang="en">
                  {choice}
                </option>
              ))}
            </NarrowSelect>
          ) : (
            <Input
              className={styles.input}
              value={draft.values[knob.key] ?? ''}
              placeholder={s.whatIf.asBaseline}
              onChange={(_, { value }) => set(knob.key, value)}
            />
          )}
        </Field>
      ))}
      <Button className={styles.remove} size="small" onClick={onRemove}>
        {s.whatIf.remove}
      </Button>
    </fieldset>
  );
}
