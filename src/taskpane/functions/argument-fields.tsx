import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { useState } from 'react';
import type { CatalogueEntry } from '../../functions/catalogue';
import { usePane } from '../state/pane-context';
import { referenceText } from './arguments';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  help: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  input: { flexGrow: 1, minWidth: 0 },
  pick: { flexShrink: 0 },
});

interface ArgumentFieldsProps {
  readonly entry: CatalogueEntry;
  readonly inputs: readonly string[];
  readonly onChange: (inputs: readonly string[]) => void;
}

/** A field for each argument, filled by typing or by selecting in the sheet. */
export function ArgumentFields({ entry: { fn, doc }, inputs, onChange }: ArgumentFieldsProps) {
  const styles = useStyles();
  const { port, s } = usePane();
  const [problem, setProblem] = useState<{ readonly name: string; readonly text: string }>();
  const params = Object.entries(fn.params);
  if (params.length === 0) return <Text>{s.functions.noArguments}</Text>;

  const set = (index: number, input: string): void => onChange(inputs.map((old, i) => (i === index ? input : old)));
  const pick = (name: string, index: number): void => {
    port.selection().then(
      (place) => {
        setProblem(place ? undefined : { name, text: s.functions.noSelection });
        if (place) set(index, referenceText(place));
      },
      (error: Error) => setProblem({ name, text: error.message }),
    );
  };

  return (
    <section className={styles.fields}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {s.functions.arguments}
      </Text>
      <Text size={200} className={styles.help}>
        {s.functions.argumentHelp}
      </Text>
      {params.map(([name, { optional }], index) => (
        <Field
          key={name}
          label={optional ? `${name} (${s.functions.optional})` : name}
          required={!optional}
          hint={{ children: doc.params[name], lang: 'en' }}
          validationMessage={problem?.name === name ? problem.text : undefined}
        >
          {(field) => (
            <div className={styles.line}>
              <Input
                {...field}
                className={styles.input}
                value={inputs[index]}
                onChange={(_, { value }) => set(index, value)}
              />
              <Button
                className={styles.pick}
                icon={<CursorClickRegular />}
                title={s.functions.useSelection}
                aria-label={s.functions.useSelectionFor(name)}
                onClick={() => pick(name, index)}
              />
            </div>
          )}
        </Field>
      ))}
    </section>
  );
}
