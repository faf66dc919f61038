import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { canVary } from '../../whatif';
import { rangeName } from '../../workbook/address';
import type { RecognisedTable } from '../../recognition';
import { usePane } from '../state/pane-context';
import { useWorkbook } from '../state/use-workbook';
import { Failure } from '../ui/message';
import { LeadOn } from '../ui/lead-on';
import { NarrowSelect } from '../ui/narrow-select';
import { Working } from '../ui/working';
import { WhatIfForm } from './what-if-form';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A table stays the same one while rows are added below. */
function keyOf({ kind, sheet, range }: RecognisedTable): string {
  return `${kind}|${sheet}|${range.top}|${range.left}`;
}

/** What-if: scenarios over a recognised table, compared on a new sheet. */
export default function WhatIfScreen() {
  const styles = useStyles();
  const { s } = usePane();
  const reading = useWorkbook('what-if');
  const [chosen, setChosen] = useState<string>();
  if (!reading) return <Working label={s.check.reading} />;
  if ('failed' in reading) return <Failure title={s.whatIf.failed} text={reading.failed} />;
  const { snapshot, tables } = reading.workbook;
  const offered = tables.filter(canVary);
  const table = offered.find((each) => keyOf(each) === chosen) ?? (offered[0] as RecognisedTable | undefined);
  return (
    <div className={styles.screen}>
      <Text>{s.whatIf.purpose}</Text>
      {!table ? (
        <>
          <Text>{s.whatIf.noTable}</Text>
          <LeadOn />
        </>
      ) : (
        <>
          <Field label={s.whatIf.table}>
            <NarrowSelect value={keyOf(table)} onChange={(_, { value }) => setChosen(value)}>
              {offered.map((each) => (
                <option key={keyOf(each)} value={keyOf(each)}>
                  {`${s.kinds[each.kind]} (${each.sheet}, ${rangeName(each.range)})`}
                </option>
              ))}
            </NarrowSelect>
          </Field>
          <WhatIfForm key={keyOf(table)} table={table} workbook={snapshot} />
        </>
      )}
    </div>
  );
}
