import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TABLE_KINDS, type TableKindId } from '../../recognition';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import { KindOptions } from './kind-options';
import type { Corrections } from './use-corrections';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  add: { alignSelf: 'start' },
});

/** A table that was not recognised: its header is selected in the sheet, its kind said here. */
export function AddTable({ corrections }: { readonly corrections: Corrections }) {
  const styles = useStyles();
  const { port, s } = usePane();
  const [kind, setKind] = useState<TableKindId>(TABLE_KINDS[0].id);
  const [problem, setProblem] = useState<string>();

  const add = (): void => {
    port.selection().then(
      (place) => {
        if (!place) return setProblem(s.tables.addHelp);
        setProblem(undefined);
        const { top, bottom, left, right } = place.range;
        corrections.add({
          sheet: place.sheet,
          headerTop: top,
          headerBottom: bottom,
          ...(right > left ? { left, right } : {}),
          kind,
        });
      },
      (error: Error) => setProblem(error.message),
    );
  };

  return (
    <section className={styles.form}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {s.tables.addTitle}
      </Text>
      <Text size={200}>{s.tables.addHelp}</Text>
      <Field label={s.tables.kind} validationMessage={problem}>
        <NarrowSelect value={kind} onChange={(_, { value }) => setKind(value as TableKindId)}>
          <KindOptions />
        </NarrowSelect>
      </Field>
      <Button className={styles.add} onClick={add}>
        {s.tables.add}
      </Button>
    </section>
  );
}
