import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Knob } from '../../whatif';
import { useEffect, useState } from 'react';
import { usePane } from '../state/pane-context';
import type { CellValue } from '../../workbook/snapshot';
import { KnobField } from './knob-field';
import { type Draft, isMisread, withValue } from './scenarios';

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
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Milliseconds without a key after which a value counts as typed. */
const TYPING_PAUSE = 700;

interface ScenarioCardProps {
  readonly draft: Draft;
  readonly knobs: readonly Knob[];
  /** What holds today, and what this scenario's fields come to, by their keys, as far as it is computed. */
  readonly baselines: Readonly<Record<string, CellValue>>;
  readonly assumed: Readonly<Record<string, CellValue>>;
  readonly full: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** One scenario: its name, and a field for each thing that may be varied. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { draft, knobs, baselines, assumed, full, onChange, onDuplicate, onRemove } = props;
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
        <KnobField
          key={knob.key}
          knob={knob}
          value={draft.values[knob.key] ?? ''}
          wrong={isWrong(knob)}
          baseline={baselines[knob.key]}
          comesTo={assumed[knob.key]}
          onChange={(value) => onChange(withValue(draft, knob.key, value))}
        />
      ))}
      <div className={styles.buttons}>
        <Button size="small" disabled={full} onClick={onDuplicate}>
          {s.whatIf.duplicate}
        </Button>
        <Button size="small" onClick={onRemove}>
          {s.whatIf.remove}
        </Button>
      </div>
    </fieldset>
  );
}
