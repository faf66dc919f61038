import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Knob } from '../../whatif';
import { useState } from 'react';
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
  // While a value is being typed it is not complained about.
  const [typing, setTyping] = useState<string>();
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
          validationMessage={
            typing !== knob.key && isMisread(knob, draft.values[knob.key] ?? '') ? s.whatIf.misread : undefined
          }
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
              onFocus={() => setTyping(knob.key)}
              onBlur={() => setTyping(undefined)}
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
