import { Button, Field, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { CATALOGUE } from '../../functions/catalogue';
import type { Area } from '../../functions/runtime/doc';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import { areasOf, filterCatalogue } from './filter';
import { FunctionDetails } from './function-details';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  search: { maxWidth: 'none', width: '100%' },
  count: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  back: { alignSelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const nameId = (name: string): string => `nm-function-${name}`;

/** The catalogue of the functions, and one of them at work. */
export default function FunctionsScreen() {
  const styles = useStyles();
  const { format, s } = usePane();
  const [area, setArea] = useState<Area>();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string>();
  const back = useRef<HTMLButtonElement>(null);
  /** The function that was open last: the focus goes back to it. */
  const left = useRef<string>(undefined);

  useEffect(() => {
    if (open !== undefined) back.current?.focus();
    else if (left.current !== undefined) document.getElementById(nameId(left.current))?.focus();
    left.current = open;
  }, [open]);

  const entry = CATALOGUE.find(({ fn }) => fn.name === open);
  if (entry) {
    return (
      <div className={styles.screen}>
        <Button
          ref={back}
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={() => setOpen(undefined)}
        >
          {s.functions.back}
        </Button>
        <FunctionDetails key={entry.fn.name} entry={entry} />
      </div>
    );
  }

  const shown = filterCatalogue(CATALOGUE, area, search);
  return (
    <div className={styles.screen}>
      <Text>{s.functions.purpose}</Text>
      <SearchBox
        className={styles.search}
        aria-label={s.functions.search}
        placeholder={s.functions.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Field label={s.functions.area} orientation="horizontal">
        <NarrowSelect
          value={area ?? ''}
          onChange={(_, { value }) => setArea(value === '' ? undefined : (value as Area))}
        >
          <option value="">{s.functions.allAreas}</option>
          {areasOf(CATALOGUE).map((name) => (
            <option key={name} value={name}>
              {s.areas[name]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Text size={200} className={styles.count} role="status">
        {shown.length === 0 ? s.functions.noMatch : s.functions.count(shown.length, format.count(shown.length))}
      </Text>
      <ul className={styles.list}>
        {shown.map(({ fn, doc }) => (
          <li key={fn.name}>
            <button type="button" id={nameId(fn.name)} className={styles.item} onClick={() => setOpen(fn.name)}>
              <span className={styles.name}>NM.{fn.name}</span>
              <Text size={200} lang="en">
                {doc.summary}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
