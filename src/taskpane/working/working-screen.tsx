import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { explanationText } from '../../functions/explanation';
import type { Place } from '../../workbook/port';
import { copyText } from '../state/copy';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { useSelection } from '../state/use-selection';
import type { Strings } from '../strings';
import { Failure, Message } from '../ui/message';
import { Working } from '../ui/working';
import { CallSteps } from './call-steps';
import { type Subject, subjectAt } from './subject';
import { whyNot, type WorkedOut, workOutSubject } from './work-out';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  copy: { alignSelf: 'start' },
});

type Shown =
  | { readonly place: Place; readonly subject: undefined }
  | { readonly place: Place; readonly subject: Subject; readonly worked: WorkedOut }
  | { readonly place: Place; readonly failed: string };

/** Of several selected cells the first: merged cells have what they hold in it. */
function firstOf({ sheet, range }: Place): Place {
  return { sheet, range: { ...range, bottom: range.top, right: range.left } };
}

/** The working of the selected cell, anew with every selection and every change of the workbook. */
function useWorking(): { readonly place: Place | undefined; readonly shown: Shown | undefined } {
  const { checking, shown: screen } = usePane();
  const { snapshot } = checking;
  const { analysis, changes } = checking.state;
  const selection = useSelection();
  const place = useMemo(() => selection && firstOf(selection), [selection]);
  const [shown, setShown] = useState<Shown>();
  const active = screen === 'working';

  useEffect(() => {
    if (!active || !place) return undefined;
    let current = true;
    const work = async (): Promise<Shown> => {
      const workbook = await snapshot();
      const tables = analysis?.snapshot === workbook ? analysis.tables : undefined;
      const subject = subjectAt(workbook, analysis?.findings ?? [], place, tables);
      return subject ? { place, subject, worked: workOutSubject(subject, workbook, tables) } : { place, subject };
    };
    void work()
      .catch((error: unknown): Shown => ({ place, failed: whyNot(error) }))
      .then((result) => {
        if (current) setShown(result);
      });
    return () => {
      current = false;
    };
  }, [active, place, snapshot, analysis, changes]);
  return { place, shown: shown?.place === place ? shown : undefined };
}

/** Show the working: for the selected cell, the steps from the inputs to the figure. */
export default function WorkingScreen() {
  const styles = useStyles();
  const { s } = usePane();
  const { place, shown } = useWorking();
  return (
    <div className={styles.screen}>
      <Text>{s.working.purpose}</Text>
      {!place ? (
        <Text>{s.working.noSelection}</Text>
      ) : !shown ? (
        <Working label={s.working.computing} />
      ) : 'failed' in shown ? (
        <Failure title={s.working.failed} text={shown.failed} />
      ) : shown.subject === undefined ? (
        <Text>{s.working.none(placeName(shown.place))}</Text>
      ) : (
        <Steps key={placeName(shown.place)} subject={shown.subject} worked={shown.worked} place={shown.place} />
      )}
    </div>
  );
}

function titleOf(s: Strings, origin: Subject['origin'], name: string): string {
  switch (origin.type) {
    case 'cell':
      return s.working.ofCell(name);
    case 'spill':
      return s.working.ofSpill(name, origin.anchor);
    case 'finding':
      return s.working.ofFinding(name);
    case 'row':
      return s.working.ofRow(name);
  }
}

interface StepsProps {
  readonly subject: Subject;
  readonly worked: WorkedOut;
  readonly place: Place;
}

function Steps({ subject, worked: { explanation, differs }, place }: StepsProps) {
  const styles = useStyles();
  const { announce, checking, format, s } = usePane();
  const [copied, setCopied] = useState<boolean>();
  const { origin, sheet } = subject;
  const { stale } = checking.state;
  const name = placeName(place);
  const written = (value: (typeof explanation)['value']): string =>
    Array.isArray(value) ? '' : format.value(value as Parameters<typeof format.value>[0]);

  return (
    <>
      <Text as="h2" weight="semibold" className={styles.title}>
        {titleOf(s, origin, name)}
      </Text>
      {origin.type === 'finding' && (
        <>
          {(stale === 'all' || stale.has(sheet)) && <Message intent="warning">{s.working.stale}</Message>}
          <Text lang="en">{origin.finding.message}</Text>
        </>
      )}
      <code className={styles.formula}>{explanation.formula}</code>
      {explanation.calls.map((call, index) => (
        <CallSteps key={index} {...call} />
      ))}
      {explanation.value !== undefined && !Array.isArray(explanation.value) && (
        <Text>
          {s.working.whole} <strong>{written(explanation.value)}</strong>
        </Text>
      )}
      {explanation.notes?.map((note) => (
        <Text key={note} lang="en">
          {note}
        </Text>
      ))}
      {differs && (
        <Message intent={origin.type === 'row' ? 'info' : 'warning'}>
          {(origin.type === 'row' ? s.working.differsFromRow : s.working.differs)(
            format.value(differs.cell) || s.blank,
            written(differs.worked),
          )}
        </Message>
      )}
      <Button
        className={styles.copy}
        onClick={() => {
          void copyText(explanationText(explanation)).then((done) => {
            setCopied(done);
            announce(done ? s.working.copied : s.working.copyFailed);
          });
        }}
      >
        {s.working.copy}
      </Button>
      {copied !== undefined && (
        <Message intent={copied ? 'success' : 'error'} dismissLabel={s.dismiss} onDismiss={() => setCopied(undefined)}>
          {copied ? s.working.copied : s.working.copyFailed}
        </Message>
      )}
    </>
  );
}
