import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../workbook/port';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { Failure, Message } from '../ui/message';
import { type Argument, formulaText, refersTo } from './arguments';

const useStyles = makeStyles({
  insert: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

type Outcome =
  | { readonly inserted: string }
  | { readonly failed: string }
  /** The cell is not blank: the next press replaces what it holds. */
  | { readonly occupied: string; readonly content: string };

interface InsertFormulaProps {
  readonly name: string;
  readonly args: readonly Argument[];
  /** What is selected: the formula goes into its first cell. */
  readonly target: Place | undefined;
  readonly ready: boolean;
}

/** Puts the formula into the selected cell, never over something unasked, never into its own arguments. */
export function InsertFormula({ name, args, target, ready }: InsertFormulaProps) {
  const styles = useStyles();
  const { announce, checking, format, port, s } = usePane();
  const [outcome, setOutcome] = useState<Outcome>();
  const cell = target && {
    sheet: target.sheet,
    range: { ...target.range, bottom: target.range.top, right: target.range.left },
  };
  const place = cell && placeName(cell);
  const formula = formulaText(name, args, cell?.sheet);
  const circular = cell !== undefined && refersTo(args, cell);
  const confirmed = outcome !== undefined && 'occupied' in outcome && outcome.occupied === place;

  const insert = async (): Promise<Outcome> => {
    if (!cell || place === undefined) return { failed: s.functions.insertHelp };
    if (!confirmed) {
      const snapshot = await checking.snapshot();
      const sheet = snapshot.sheets.find((candidate) => candidate.name === cell.sheet);
      const content = sheet?.formula(cell.range.top, cell.range.left) ?? sheet?.value(cell.range.top, cell.range.left);
      if (content !== undefined && content !== null && content !== '') {
        return { occupied: place, content: format.value(content) };
      }
    }
    await port.insert(cell, formula);
    announce(s.functions.inserted(place));
    return { inserted: place };
  };

  return (
    <div className={styles.insert}>
      <code className={styles.formula} aria-label={s.functions.formula}>
        {formula}
      </code>
      {circular && place !== undefined && <Text size={200}>{s.functions.circular(place)}</Text>}
      {!circular && <Text size={200}>{s.functions.insertHelp}</Text>}
      {confirmed && <Message intent="warning">{s.functions.occupied(outcome.occupied, outcome.content)}</Message>}
      <Button
        appearance="primary"
        disabled={!ready || circular || !cell}
        onClick={() => {
          insert().then(setOutcome, (error: Error) => setOutcome({ failed: error.message }));
        }}
      >
        {place === undefined
          ? s.functions.insertNowhere
          : confirmed
            ? s.functions.replace(place)
            : s.functions.insert(place)}
      </Button>
      {outcome !== undefined && 'inserted' in outcome && (
        <Message intent="success" dismissLabel={s.dismiss} onDismiss={() => setOutcome(undefined)}>
          {s.functions.inserted(outcome.inserted)}
        </Message>
      )}
      {outcome !== undefined && 'failed' in outcome && (
        <Failure
          title={s.functions.insertFailed}
          text={outcome.failed}
          dismissLabel={s.dismiss}
          onDismiss={() => setOutcome(undefined)}
        />
      )}
    </div>
  );
}
