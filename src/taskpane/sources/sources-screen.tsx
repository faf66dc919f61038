import { Field, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DISCREPANCIES } from '../../law/discrepancies';
import { PARAMETERS } from '../../law/parameters';
import { SOURCES } from '../../law/sources';
import { RULES_RELEASES } from '../../law/version';
import { fiscalYearName } from '../../rules/fiscal-year';
import { knownYears } from '../../rules/parameter';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';
import { NarrowSelect } from '../ui/narrow-select';
import { DiscrepancyText } from './discrepancy-text';
import { OfficeValues } from './office-values';
import { findDiscrepancies, valuesIn, type YearValue, yearsOf } from './law-data';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  search: { maxWidth: 'none', width: '100%' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  value: { textAlign: 'end', flexShrink: 0, maxWidth: '50%', fontVariantNumeric: 'tabular-nums' },
  muted: { color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const YEARS = yearsOf(PARAMETERS);

/** What the rules rest on: the law's values by year, the sources and their contradictions, the releases. */
export default function SourcesScreen() {
  const styles = useStyles();
  const { format, s } = usePane();
  const [year, setYear] = useState(YEARS[0]);
  const [search, setSearch] = useState('');
  const values = valuesIn(PARAMETERS, year, search);
  const discrepancies = findDiscrepancies(DISCREPANCIES, search);

  return (
    <div className={styles.screen}>
      <Text>{s.sources.purpose}</Text>
      <SearchBox
        className={styles.search}
        aria-label={s.sources.search}
        placeholder={s.sources.search}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
      />
      {values.length === 0 && discrepancies.length === 0 && <Text>{s.sources.noMatch}</Text>}
      {values.length > 0 && (
        <Disclosure label={`${s.sources.values} (${format.count(values.length)})`} startsOpen>
          <Field label={s.sources.year} orientation="horizontal">
            <NarrowSelect value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
              {YEARS.map((option) => (
                <option key={option} value={option}>
                  {fiscalYearName(option)} ({option - 1}–{option})
                </option>
              ))}
            </NarrowSelect>
          </Field>
          {values.map((value) => (
            <Value key={value.name} {...value} />
          ))}
        </Disclosure>
      )}
      {search === '' && <OfficeValues />}
      {discrepancies.length > 0 && (
        <Disclosure
          key={search === '' ? 'all' : 'found'}
          label={`${s.sources.discrepancies} (${format.count(discrepancies.length)})`}
          startsOpen={search !== ''}
        >
          {discrepancies.map((discrepancy) => (
            <DiscrepancyText key={discrepancy.id} discrepancy={discrepancy} />
          ))}
        </Disclosure>
      )}
      <Disclosure label={s.sources.documents}>
        <ul className={styles.list}>
          {Object.values(SOURCES).map(({ id, title, published }) => (
            <li key={id} lang="en">
              {id}: {title} ({published})
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure label={s.sources.releases}>
        {RULES_RELEASES.map(({ version, date, changes }) => (
          <div key={version} className={styles.item}>
            <Text weight="semibold">
              {version} · {format.date(date)}
            </Text>
            <ul className={styles.list} lang="en">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </div>
  );
}

function Value({ name, parameter, entry }: YearValue) {
  const styles = useStyles();
  const { s } = usePane();
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Text lang="en">{parameter.title}</Text>
        {entry && (
          <Text weight="semibold" className={styles.value}>
            {entry.value}
          </Text>
        )}
      </div>
      <Text size={200} className={styles.muted} lang="en">
        {parameter.unit}
      </Text>
      {entry ? (
        <Text size={200} lang="en">
          {entry.citation} ({s.sources.read[entry.read]})
        </Text>
      ) : (
        <Text size={200}>
          {s.sources.noValue} {knownYears(parameter)}
        </Text>
      )}
      <Text size={200} className={styles.muted}>
        {s.sources.name}: <span className={styles.code}>&quot;{name}&quot;</span>
      </Text>
    </div>
  );
}
