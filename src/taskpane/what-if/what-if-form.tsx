import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MOST_SCENARIOS, whatIf, type WhatIfOffer, whatIfOffer } from '../../whatif';
import type { RecognisedTable } from '../../recognition';
import { recogniseWorkbook } from '../../recognition';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { officeLawIn } from '../state/office-law';
import { usePane } from '../state/pane-context';
import { Failure, Message } from '../ui/message';
import { once } from '../ui/once';
import { ScenarioCard } from './scenario-card';
import { ErrorsBefore } from './errors-before';
import { LiveTotals } from './live-totals';
import { savedScenarios, SCENARIOS_SETTING, scenariosSetting } from './saved-scenarios';
import { added, type Draft, emptyAmong, scenariosOf } from './scenarios';
import { useBaselines, useOutcomes } from './use-outcomes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ready: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

type Outcome = { readonly sheet: string } | { readonly saved: true } | { readonly failed: string };

/** A table keeps its scenarios while rows are added to it. */
function savedKey({ kind, sheet, range }: RecognisedTable): string {
  return `${kind}|${sheet}|${range.left}`;
}

interface WhatIfFormProps {
  readonly table: RecognisedTable;
  readonly workbook: WorkbookSnapshot;
}

/** Scenarios over one table, and the sheet that compares them. */
export function WhatIfForm({ table, workbook }: WhatIfFormProps) {
  const { s } = usePane();
  const offer = useMemo(() => offered(workbook, table), [workbook, table]);
  if ('failed' in offer) return <Failure title={s.whatIf.failed} text={offer.failed} />;
  return <Scenarios table={table} workbook={workbook} offer={offer} />;
}

function offered(workbook: WorkbookSnapshot, table: RecognisedTable): WhatIfOffer | { readonly failed: string } {
  try {
    return whatIfOffer(workbook, table, officeLawIn(workbook));
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function Scenarios({ table, workbook, offer }: WhatIfFormProps & { readonly offer: WhatIfOffer }) {
  const styles = useStyles();
  const { announce, checking, port, s } = usePane();
  const key = savedKey(table);
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => savedScenarios(workbook.settings, key));
  const baselines = useBaselines(workbook, offer.knobs);
  const computed = useOutcomes(workbook, table, offer.knobs, drafts);
  const outcomes = computed && 'outcomes' in computed ? computed.outcomes : [];
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const full = drafts.length >= MOST_SCENARIOS;

  const compare = async (): Promise<Outcome> => {
    const empty = emptyAmong(drafts);
    if (empty) return { failed: s.whatIf.empty(empty.name) };
    // As it is now: the formulas name its cells.
    const snapshot = await checking.snapshot();
    const now = recogniseWorkbook(snapshot).find(
      ({ sheet, kind, range }) => sheet === table.sheet && kind === table.kind && range.left === table.range.left,
    );
    if (!now) return { failed: s.whatIf.gone };
    const name = await port.addSheet(whatIf(snapshot, now, scenariosOf(drafts), officeLawIn(snapshot)));
    announce(s.whatIf.added(name));
    return { sheet: name };
  };

  const save = async (): Promise<Outcome> => {
    const { settings } = await checking.snapshot();
    await checking.saveSetting(SCENARIOS_SETTING, scenariosSetting(settings, key, drafts));
    announce(s.whatIf.saved);
    return { saved: true };
  };

  const run = (work: () => Promise<Outcome>): void => {
    setBusy(true);
    void work()
      .catch((error: Error): Outcome => ({ failed: error.message }))
      .then((result) => {
        setOutcome(result);
        setBusy(false);
      });
  };

  return (
    <div className={styles.form}>
      <ErrorsBefore table={table} />
      {offer.ready.length > 0 && (
        <section className={styles.ready} aria-label={s.whatIf.ready}>
          <Text as="h2" weight="semibold" className={styles.title}>
            {s.whatIf.ready}
          </Text>
          {offer.ready.map(({ scenario, what }) => (
            <div key={scenario.name} lang="en">
              <Text size={200}>{what} </Text>
              <Button
                size="small"
                disabled={full}
                onClick={() => setDrafts(added(drafts, scenario.name, scenario.values))}
              >
                {scenario.name}
              </Button>
            </div>
          ))}
        </section>
      )}
      {drafts.map((draft, index) => (
        <ScenarioCard
          key={draft.id}
          draft={draft}
          knobs={offer.knobs}
          baselines={baselines}
          assumed={outcomes[index + 1]?.assumed ?? {}}
          full={full}
          onDuplicate={() => setDrafts(added(drafts, draft.name, draft.values))}
          onChange={(changed) => setDrafts(drafts.map((each) => (each.id === changed.id ? changed : each)))}
          onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      <div className={styles.buttons}>
        <Button disabled={full} onClick={() => setDrafts(added(drafts, s.whatIf.newName))}>
          {s.whatIf.add}
        </Button>
        <Button appearance="primary" disabled={busy || drafts.length === 0} onClick={once(() => run(compare))}>
          {s.whatIf.compare}
        </Button>
        <Button disabled={busy} onClick={once(() => run(save))}>
          {s.whatIf.save}
        </Button>
      </div>
      {full && <Text size={200}>{s.whatIf.full}</Text>}
      {outcome && 'sheet' in outcome && (
        <Message intent="success" dismissLabel={s.dismiss} onDismiss={() => setOutcome(undefined)}>
          {s.whatIf.added(outcome.sheet)}
        </Message>
      )}
      {outcome && 'saved' in outcome && (
        <Message intent="success" dismissLabel={s.dismiss} onDismiss={() => setOutcome(undefined)}>
          {s.whatIf.saved}
        </Message>
      )}
      {outcome && 'failed' in outcome && (
        <Failure
          title={s.whatIf.failed}
          text={outcome.failed}
          dismissLabel={s.dismiss}
          onDismiss={() => setOutcome(undefined)}
        />
      )}
      {computed && <LiveTotals computed={computed} differing={offer.differing} />}
    </div>
  );
}
