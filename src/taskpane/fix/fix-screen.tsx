import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { MarkStyle } from '../../workbook/port';
import { listFindings } from '../check/view';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import { Message } from '../ui/message';
import { NeedsCheck } from '../ui/needs-check';
import { Working } from '../ui/working';
import { ChangeLog } from './change-log';
import { FixGroupList } from './fix-group-list';
import { fixGroups } from './fixes';
import { type Fixing, useFixing } from './use-fixing';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  outcome: { outlineStyle: 'none' },
});

const MARKS: readonly MarkStyle[] = ['comment', 'log', 'none'];

/** Fixes, before and after, made one by one or all of a kind. */
export default function FixScreen() {
  const styles = useStyles();
  const { checking, s } = usePane();
  const { analysis, stale } = checking.state;
  const { ignored } = checking;
  const fixing = useFixing();
  const groups = useMemo(
    () => (analysis ? fixGroups(listFindings(analysis.findings, analysis.tables, ignored).open) : []),
    [analysis, ignored],
  );
  if (!analysis) return <NeedsCheck text={s.fix.needsCheck} />;

  const waiting = checking.state.running !== undefined;
  return (
    <div className={styles.screen}>
      <Text>{s.fix.purpose}</Text>
      <Outcome fixing={fixing} />
      {(fixing.busy || waiting) && <Working label={fixing.busy ? s.fix.applying : s.check.checking} />}
      {groups.length === 0 ? (
        <Text>{s.fix.nothing}</Text>
      ) : (
        <>
          {!waiting && (stale === 'all' || stale.size > 0) && (
            <Message
              intent="warning"
              actions={
                <Button size="small" onClick={checking.check}>
                  {s.check.again}
                </Button>
              }
            >
              {s.fix.stale}
            </Message>
          )}
          <Field label={s.fix.mark}>
            <NarrowSelect value={fixing.mark} onChange={(_, { value }) => fixing.setMark(value as MarkStyle)}>
              {MARKS.map((mark) => (
                <option key={mark} value={mark}>
                  {s.fix.marks[mark]}
                </option>
              ))}
            </NarrowSelect>
          </Field>
          {groups.map((group) => (
            <FixGroupList
              key={group.check}
              group={group}
              title={analysis.checks.find(({ id }) => id === group.check)?.title ?? group.check}
              disabled={fixing.busy || waiting}
              onApply={fixing.apply}
            />
          ))}
        </>
      )}
      {fixing.log.length > 0 && <ChangeLog changes={fixing.log} />}
    </div>
  );
}

/** What the last fix came to; takes the focus, since the button that was pressed may be gone. */
function Outcome({ fixing }: { readonly fixing: Fixing }) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { outcome } = fixing;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) element.current?.focus();
  }, [outcome]);
  if (!outcome) return null;
  return (
    <div ref={element} tabIndex={-1} className={styles.outcome}>
      {'applied' in outcome && (
        <Message
          intent="success"
          dismissLabel={s.dismiss}
          onDismiss={fixing.clearOutcome}
          actions={
            <Button size="small" onClick={() => fixing.undo(outcome.changes)}>
              {s.undo}
            </Button>
          }
        >
          {s.fix.applied(outcome.applied, format.count(outcome.applied))}
        </Message>
      )}
      {'undone' in outcome && (
        <Message intent="success" dismissLabel={s.dismiss} onDismiss={fixing.clearOutcome}>
          {s.fix.undone(outcome.undone, format.count(outcome.undone))}
        </Message>
      )}
      {'refused' in outcome && (
        <Message intent="error" title={s.fix.refused} dismissLabel={s.dismiss} onDismiss={fixing.clearOutcome}>
          {outcome.refused}
        </Message>
      )}
    </div>
  );
}
