import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fixesOf } from '../../checks/fixes';
import { useMemo, useState } from 'react';
import type { Analysis } from '../state/analysis';
import { usePane } from '../state/pane-context';
import { LinkButton } from '../ui/link-button';
import { Message } from '../ui/message';
import { FindingFilters } from './finding-filters';
import { groupFindings, inTurn, type Order } from './groups';
import { FindingGroups } from './finding-groups';
import { IgnoredFindings } from './ignored-findings';
import { NothingFound } from './nothing-found';
import { ReportButtons } from './report-buttons';
import { Verdict } from './verdict';
import { StepBar } from './step-bar';
import { useGridMarks } from './use-grid-marks';
import { useStepKeys } from './use-step-keys';
import { filterFindings, type ListedFinding, listFindings, NO_FILTER } from './view';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What a check gave: findings to go through, or what was looked at. */
export default function CheckResult({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { checking, format, goTo, open, s, shown: screen } = usePane();
  const { ignored } = checking;
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<Order>('cause');
  const [active, setActive] = useState<string>();
  const listing = useMemo(
    () => listFindings(analysis.findings, analysis.tables, ignored, analysis.snapshot.sheets),
    [analysis, ignored],
  );
  const shown = useMemo(() => filterFindings(listing.open, filter), [listing, filter]);
  const groups = useMemo(() => groupFindings(shown, order), [shown, order]);
  const turn = useMemo(() => inTurn(groups), [groups]);
  useGridMarks(turn);
  const fixes = listing.open.filter(({ finding }) => fixesOf(finding).length > 0).length;

  const step = ({ key, finding }: ListedFinding): void => {
    setActive(key);
    goTo(finding.place);
  };
  useStepKeys(screen === 'check', (by) => {
    const next = turn.at(Math.max(0, turn.findIndex(({ key }) => key === active) + by));
    if (next && next.key !== active) step(next);
  });

  return (
    <div className={styles.result}>
      <StaleMessage analysis={analysis} />
      <Verdict analysis={analysis} open={listing.open} />
      {listing.open.length === 0 ? (
        <NothingFound analysis={analysis} ignored={listing.ignored.length} />
      ) : (
        <>
          <FindingFilters
            findings={listing.open}
            filter={filter}
            order={order}
            onChange={setFilter}
            onOrder={setOrder}
          />
          {fixes > 0 && (
            <Text>
              {s.check.canBeFixed(fixes, format.count(fixes))}{' '}
              <LinkButton onClick={() => open('fix')}>{s.check.reviewFixes}</LinkButton>
            </Text>
          )}
          {shown.length === 0 ? (
            <>
              <Text>{s.check.noMatch}</Text>
              <Button onClick={() => setFilter(NO_FILTER)}>{s.check.clearFilter}</Button>
            </>
          ) : (
            <>
              <StepBar findings={turn} active={active} onStep={step} />
              <FindingGroups groups={groups} checks={analysis.checks} active={active} onActive={setActive} />
            </>
          )}
        </>
      )}
      {listing.ignored.length > 0 && <IgnoredFindings ignored={listing.ignored} />}
      <ReportButtons analysis={analysis} />
    </div>
  );
}

/** Says that the sheet is no longer as it was checked. */
function StaleMessage({ analysis }: { readonly analysis: Analysis }) {
  const { checking, s } = usePane();
  const { stale } = checking.state;
  if (stale === 'all') return <Message intent="warning">{s.check.staleWorkbook}</Message>;
  // A sheet added since, the report for one, has no findings to be out of date.
  const checked = [...stale].filter((name) => analysis.snapshot.sheets.some((sheet) => sheet.name === name));
  return checked.length > 0 && <Message intent="warning">{s.check.stale(checked.join(', '))}</Message>;
}
