import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PARAMETERS } from '../../law/parameters';
import { fiscalYearName } from '../../rules/fiscal-year';
import type { OfficeValue } from '../../rules/office-value';
import { forgetLaw, keepLaw, keptLaw } from '../state/kept-law';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

function Values({ values }: { readonly values: readonly OfficeValue[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {values.map(({ name, fiscalYear, value, citation, where }) => (
        <li key={`${name} ${fiscalYear}`} lang="en">
          {PARAMETERS[name].title}, {fiscalYearName(fiscalYear)}: {value.toString()}
          {citation === '' ? '' : `. ${citation}`} ({where})
        </li>
      ))}
    </ul>
  );
}

/** The values of this office: those of the checked workbook, which may be kept for all, and those that are kept. */
export function OfficeValues() {
  const styles = useStyles();
  const { s, checking, format, announce } = usePane();
  const [kept, setKept] = useState(keptLaw);
  const own = (checking.state.analysis?.office ?? []).filter(({ reference }) => reference !== undefined);
  const keep = (): void => {
    keepLaw(own);
    setKept(keptLaw());
    announce(s.sources.keptNow);
  };
  const forget = (): void => {
    forgetLaw();
    setKept(keptLaw());
    announce(s.sources.forgotten);
  };
  return (
    <Disclosure label={`${s.sources.office} (${format.count(kept.length)})`}>
      <div className={styles.section}>
        <Text>{s.sources.officePurpose}</Text>
        {own.length > 0 && (
          <>
            <Text weight="semibold">{s.sources.ownValues}</Text>
            <Values values={own} />
            <Button onClick={keep}>{s.sources.keep}</Button>
          </>
        )}
        {kept.length > 0 && (
          <>
            <Text weight="semibold">{s.sources.keptValues}</Text>
            <Values values={kept} />
            <Button onClick={forget}>{s.sources.forget}</Button>
          </>
        )}
      </div>
    </Disclosure>
  );
}
