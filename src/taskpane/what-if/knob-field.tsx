import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Knob } from '../../whatif';
import type { CellValue } from '../../workbook/snapshot';
import type { Format } from '../state/format';
import { usePane } from '../state/pane-context';
import type { Strings } from '../strings';
import { NarrowSelect } from '../ui/narrow-select';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** A choice by its name; a word without one as it is. */
function choiceName(s: Strings, word: string): string {
  return s.whatIf.choices[word] ?? word;
}

/** A value of what may be varied as a person reads it: dollars with cents, shares and changes in percent. */
function shown(s: Strings, format: Format, { unit }: Knob, value: CellValue): string {
  if (unit === 'choice') return choiceName(s, String(value));
  if (typeof value !== 'number') return format.value(value);
  if (unit === 'money') return format.money(value);
  // Six digits are more than any share has, and hide the binary noise of a hundredfold.
  const percent = Number((value * 100).toFixed(6));
  if (unit === 'share') return `${format.value(percent)}%`;
  return unit === 'change' ? `${format.signed(percent)}%` : format.value(value);
}

interface KnobFieldProps {
  readonly knob: Knob;
  readonly value: string;
  /** Whether what is typed cannot be taken. */
  readonly wrong: boolean;
  /** What holds today, and what the scenario comes to; undefined while they are not computed. */
  readonly baseline: CellValue | undefined;
  readonly comesTo: CellValue | undefined;
  readonly onChange: (value: string) => void;
}

/** One thing that a scenario may vary, with what holds today beside it and what is typed comes to. */
export function KnobField({ knob, value, wrong, baseline, comesTo, onChange }: KnobFieldProps) {
  const styles = useStyles();
  const { s, format } = usePane();
  const typed = value.trim() !== '';
  const known = (each: CellValue | undefined): each is CellValue => each !== undefined && each !== null;
  // "No change" is what every change is today: no figure says more.
  const today = known(baseline) && knob.unit !== 'change' ? s.whatIf.today(shown(s, format, knob, baseline)) : '';
  const result =
    typed && !wrong && known(comesTo) && !knob.choices ? s.whatIf.comesTo(shown(s, format, knob, comesTo)) : '';
  const example = typed ? '' : s.whatIf.units[knob.unit];
  return (
    <Field
      label={<span lang="en">{knob.title}</span>}
      hint={[today, result, knob.choices ? '' : example].filter((text) => text !== '').join(' · ')}
      validationMessage={wrong ? s.whatIf.misread(value.trim(), s.whatIf.units[knob.unit]) : undefined}
    >
      {knob.choices ? (
        <NarrowSelect value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
          <option value="">{s.whatIf.asBaseline}</option>
          {knob.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceName(s, choice)}
            </option>
          ))}
        </NarrowSelect>
      ) : (
        <Input
          className={styles.input}
          value={value}
          placeholder={s.whatIf.asBaseline}
          onChange={(_, { value: written }) => onChange(written)}
        />
      )}
    </Field>
  );
}
