import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type RecognisedTable, type RecognitionCorrection, TABLE_KINDS, type TableKindId } from '../../recognition';
import { cellName } from '../../workbook/address';
import { usePane } from '../state/pane-context';
import { Message } from '../ui/message';
import { NarrowSelect } from '../ui/narrow-select';
import { KindOptions } from './kind-options';
import type { Corrections } from './use-corrections';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  add: { alignSelf: 'start' },
});

function isAt({ sheet, headerTop, kind }: RecognisedTable, correction: RecognitionCorrection): boolean {
  return sheet === correction.sheet && kind === correction.kind && headerTop === correction.headerTop;
}

function placeName({ sheet, headerTop, left = 0 }: RecognitionCorrection): string {
  return `${sheet}!${cellName(headerTop, left)}`;
}

/** A table that was not recognised: its header is selected in the sheet, its kind said here. */
export function AddTable({ corrections }: { readonly corrections: Corrections }) {
  const styles = useStyles();
  const { checking, port, s } = usePane();
  const { analysis, running } = checking.state;
  const [kind, setKind] = useState<TableKindId>(TABLE_KINDS[0].id);
  const [problem, setProblem] = useState<string>();
  /** What was asked for, and what was known before. */
  const [asked, setAsked] = useState<{
    readonly correction: RecognitionCorrection & { readonly kind: TableKindId };
    readonly before: unknown;
  }>();
  const checked = asked !== undefined && !running && analysis !== undefined && analysis !== asked.before;
  const found = checked && analysis.tables.some((table) => isAt(table, asked.correction));

  const add = (): void => {
    port.selection().then(
      (place) => {
        if (!place) return setProblem(s.tables.addHelp);
        setProblem(undefined);
        const { top, bottom, left, right } = place.range;
        const correction = {
          sheet: place.sheet,
          headerTop: top,
          headerBottom: bottom,
          ...(right > left ? { left, right } : {}),
          kind,
        };
        setAsked({ correction, before: analysis });
        corrections.add(correction);
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
      {checked && (
        <Message intent={found ? 'success' : 'warning'} dismissLabel={s.dismiss} onDismiss={() => setAsked(undefined)}>
          {found
            ? s.tables.isAdded(placeName(asked.correction))
            : s.tables.notAdded(placeName(asked.correction), s.kinds[asked.correction.kind])}
        </Message>
      )}
    </section>
  );
}
