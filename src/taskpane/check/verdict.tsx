import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import { stakesByEntity } from '../../checks/entity';
import { type Outcome, outcomesOf } from '../../checks/outcomes';
import { unrecognisedSheets } from '../../checks/unrecognised';
import { gravest, stakeOf } from '../../checks/verdict';
import { cellName } from '../../workbook/address';
import type { Analysis } from '../state/analysis';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';
import { EntityStakes } from '../ui/entity-stakes';
import { LinkButton } from '../ui/link-button';
import { SeverityIcon } from '../ui/severity-icon';
import { LikelyTables } from './likely-tables';
import { countBySeverity, type ListedFinding } from './view';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  clear: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  understood: { color: tokens.colorNeutralForeground3 },
  entities: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  entity: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** So many of a list are named, the others counted. */
const NAMED = 3;

interface VerdictProps {
  readonly analysis: Analysis;
  readonly open: readonly ListedFinding[];
}

/** What a check comes to, before its findings: how much is wrong, what it is worth, who owes, and what was not understood. */
export function Verdict({ analysis, open }: VerdictProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { snapshot, tables } = analysis;
  const { outcomes, unread } = useMemo(
    () => ({
      outcomes: outcomesOf({ workbook: snapshot, tables }),
      unread: unrecognisedSheets(snapshot, tables),
    }),
    [snapshot, tables],
  );
  const findings = useMemo(() => open.map(({ finding }) => finding), [open]);
  const worst = gravest(findings) ?? (outcomes.length > 0 ? 'warning' : undefined);
  const isSure = tables.length > 0 && tables.every(({ certainty }) => certainty === 'sure');
  const isClear = worst === undefined && unread.length === 0 && isSure;
  const names = [
    ...unread
      .slice(0, NAMED)
      .map(({ sheet, nearest, missing = [] }) =>
        nearest ? s.verdict.nearest(sheet, s.kinds[nearest], missing.join(', ')) : sheet,
      ),
    ...(unread.length > NAMED ? [s.verdict.more(format.count(unread.length - NAMED))] : []),
  ].join(', ');
  const understood = [
    s.verdict.understood(format.count(tables.length), tables.length),
    unread.length > 0 && s.verdict.notUnderstood(names),
  ].filter((text) => text !== false);

  return (
    <section className={styles.box} aria-label={s.verdict.title}>
      <div className={styles.title}>
        {isClear && <CheckmarkCircleFilled className={styles.clear} fontSize={24} aria-hidden />}
        {!isClear && <SeverityIcon severity={worst ?? 'info'} />}
        <Text as="h2" weight="semibold" size={400} className={styles.heading}>
          {open.length > 0 ? (
            <Found findings={findings} open={open} analysis={analysis} />
          ) : (
            s.verdict[isClear ? 'clear' : 'clearAsFar']
          )}
        </Text>
      </div>
      <Outcomes outcomes={outcomes} />
      <Text size={200} className={styles.understood}>
        {understood.join('; ')}.
      </Text>
      <ByEntity findings={findings} analysis={analysis} />
      <LikelyTables analysis={analysis} />
    </section>
  );
}

/** So many rows of a list are shown; the report has them all. */
const ENTITIES = 50;

/** Whose the dollars are: all that is off, and what is left of it where too much and too little are set off. */
function ByEntity({ findings, analysis }: Pick<VerdictProps, 'analysis'> & { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { snapshot, tables } = analysis;
  const stakes = useMemo(() => stakesByEntity(findings, tables, snapshot), [findings, tables, snapshot]);
  if (stakes.length === 0) return null;
  return (
    <Disclosure label={s.verdict.byEntity(format.count(stakes.length), stakes.length)}>
      <EntityStakes
        stakes={stakes.slice(0, ENTITIES)}
        className={styles.entities}
        entityClass={styles.entity}
        numberClass={styles.number}
      />
      {stakes.length > ENTITIES && <Text size={200}>{s.verdict.more(format.count(stakes.length - ENTITIES))}</Text>}
    </Disclosure>
  );
}

function Found({ findings, open, analysis }: VerdictProps & { readonly findings: readonly Finding[] }) {
  const { format, s } = usePane();
  const counts = countBySeverity(open);
  const stake = stakeOf(findings, analysis.snapshot);
  const parts = [
    s.verdict.counts(counts.error, counts.warning, counts.info),
    ...(stake ? [s.verdict.stake(format.money(stake.gross))] : []),
    ...(stake?.net ? [s.verdict.net(format.money(Math.abs(stake.net)), stake.net > 0)] : []),
  ];
  return <>{parts.join(' · ')}</>;
}

/** Who owes: each by name while they are few. */
function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { format, goTo, s } = usePane();
  if (outcomes.length === 0) return null;
  const total = outcomes.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      {outcomes.length > 1 && (
        <Text weight="semibold">{s.verdict.owing(format.count(outcomes.length), format.money(total))}</Text>
      )}
      {outcomes.slice(0, NAMED).map(({ entity, place, amount }) => (
        <div key={`${place.sheet}|${place.range.top}|${place.range.left}`}>
          <Text>{s.verdict.owes(entity, format.money(amount))} </Text>
          <LinkButton onClick={() => goTo(place)}>{s.goTo(cellName(place.range.top, place.range.left))}</LinkButton>
        </div>
      ))}
      {outcomes.length > NAMED && <Text size={200}>{s.verdict.more(format.count(outcomes.length - NAMED))}</Text>}
    </>
  );
}
