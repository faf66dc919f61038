import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  fillReport,
  officeRange,
  officeData,
  officeSheetRange,
  takesOffice,
  templateSheet,
  TEMPLATES,
} from '../../templates';
import type { TableKindId } from '../../recognition';
import type { NewSheet } from '../../workbook/port';
import { keptLaw } from '../state/kept-law';
import { usePane } from '../state/pane-context';
import { type OpenWorkbook, useWorkbook } from '../state/use-workbook';
import { Failure, Message } from '../ui/message';
import { NarrowSelect } from '../ui/narrow-select';
import { once } from '../ui/once';
import { FillReportText } from './fill-report';
import { sheetData } from './sheet-data';
import { TemplatePreview } from './template-preview';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type Outcome = { readonly added: string } | { readonly failed: string };

/** Templates: a table of a kind, blank or filled from a sheet, inserted as a sheet with live formulas. */
export default function TemplatesScreen() {
  const styles = useStyles();
  const { announce, port, s } = usePane();
  const reading = useWorkbook('templates');
  const [kind, setKind] = useState<TableKindId>(TEMPLATES[0].kind);
  const [from, setFrom] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const entry = TEMPLATES.find((template) => template.kind === kind);
  const workbook = reading && 'workbook' in reading ? reading.workbook : undefined;
  const sheets = workbook?.snapshot.sheets.filter(({ visibility }) => visibility === 'visible') ?? [];
  const { sheet, filling, office, nothingFits } = useFilled(kind, from, workbook);

  /** Values that the pane keeps get a sheet of their own, where the workbook has none and the template takes them. */
  const withKeptLaw = async (): Promise<NewSheet> => {
    const values = office === undefined && takesOffice(kind) ? keptLaw() : [];
    if (values.length === 0) return sheet;
    const name = await port.addSheet(templateSheet('law-values', { data: officeData(values) }));
    return templateSheet(kind, { ...filling, office: officeSheetRange(name, values) });
  };

  const insert = (): void => {
    setBusy(true);
    setOutcome(undefined);
    void withKeptLaw()
      .then((made) => port.addSheet(made))
      .then(
        (name): Outcome => {
          announce(s.templates.added(name));
          return { added: name };
        },
        (error: Error): Outcome => ({ failed: error.message }),
      )
      .then((result) => {
        setOutcome(result);
        setBusy(false);
      });
  };

  return (
    <div className={styles.screen}>
      <Text>{s.templates.purpose}</Text>
      <Field label={s.templates.kind}>
        <NarrowSelect value={kind} onChange={(_, { value }) => setKind(value as TableKindId)}>
          {TEMPLATES.map((template) => (
            <option key={template.kind} value={template.kind}>
              {s.kinds[template.kind]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Text lang="en">{entry?.description}</Text>
      <Field label={s.templates.from} hint={s.templates.fromHelp}>
        <NarrowSelect value={from} onChange={(_, { value }) => setFrom(value)}>
          <option value="">{s.templates.blank}</option>
          {sheets.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {reading && 'failed' in reading && <Failure title={s.check.failed} text={reading.failed} />}
      {nothingFits && (
        <Message intent="warning">{s.templates.nothingFits(from, entry?.columns.join(', ') ?? '')}</Message>
      )}
      {filling?.data && <FillReportText report={fillReport(kind, filling.data)} />}
      <TemplatePreview sheet={sheet} />
      <Button appearance="primary" disabled={busy || nothingFits} onClick={once(insert)}>
        {s.templates.insert}
      </Button>
      {outcome && 'added' in outcome && (
        <Message intent="success" dismissLabel={s.dismiss} onDismiss={() => setOutcome(undefined)}>
          {s.templates.added(outcome.added)}
        </Message>
      )}
      {outcome && 'failed' in outcome && (
        <Failure
          title={s.templates.failed}
          text={outcome.failed}
          dismissLabel={s.dismiss}
          onDismiss={() => setOutcome(undefined)}
        />
      )}
    </div>
  );
}

/** The template's sheet as it would be inserted: blank, or with what a sheet of the workbook holds. */
function useFilled(kind: TableKindId, from: string, workbook: OpenWorkbook | undefined) {
  const filling = useMemo(
    () => (from === '' || !workbook ? undefined : sheetData(kind, from, workbook.snapshot, workbook.tables)),
    [kind, from, workbook],
  );
  const office = workbook && officeRange(workbook.tables);
  const sheet = useMemo(() => templateSheet(kind, { ...filling, office }), [kind, filling, office]);
  return { sheet, filling, office, nothingFits: from !== '' && workbook !== undefined && filling === undefined };
}
