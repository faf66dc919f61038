import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CatalogueEntry } from '../../functions/catalogue';
import { described } from '../../functions/metadata';
import { helpFile, syntax } from '../../functions/naming';
import { DISCREPANCIES } from '../../law/discrepancies';
import { DiscrepancyText } from '../sources/discrepancy-text';
import { usePane } from '../state/pane-context';
import { CitationText } from '../ui/citation-text';
import { Disclosure } from '../ui/disclosure';
import { ArgumentFields } from './argument-fields';
import { readArgument } from './arguments';
import { Examples } from './examples';
import { InsertFormula } from './insert-formula';
import { ResultView } from './result-view';
import { useResult } from './use-result';
import { useSelection } from '../state/use-selection';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  title: { margin: 0, fontFamily: tokens.fontFamilyMonospace },
  syntax: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  label: { color: tokens.colorNeutralForeground3 },
  paragraph: { margin: 0, marginBottom: tokens.spacingVerticalS },
});

/** One function: its arguments to fill in, its result on the workbook's own figures, and everything said of it. */
export function FunctionDetails({ entry }: { readonly entry: CatalogueEntry }) {
  const styles = useStyles();
  const { s } = usePane();
  const { fn, doc } = entry;
  const names = Object.keys(fn.params);
  const [inputs, setInputs] = useState<readonly string[]>(() => names.map(() => ''));
  const selection = useSelection();
  const args = inputs.map(readArgument);
  const result = useResult(fn, args, selection?.sheet);
  const disagreements = DISCREPANCIES.filter(({ functions }) => functions.includes(fn.name));

  return (
    <div className={styles.details}>
      <div className={styles.block}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          NM.{fn.name}
        </Text>
        <Text lang="en">{described(entry)}</Text>
      </div>
      <code className={styles.syntax}>={syntax(entry)}</code>
      <ArgumentFields entry={entry} inputs={inputs} onChange={setInputs} />
      <ResultView fn={fn} result={result} />
      <InsertFormula name={fn.name} args={args} target={selection} ready={result !== undefined} />
      <div className={styles.block}>
        <Text size={200} className={styles.label}>
          {s.functions.gives}
        </Text>
        <span lang="en">{doc.returns}</span>
      </div>
      <div className={styles.block}>
        <Text size={200} className={styles.label}>
          {s.functions.law}
        </Text>
        <CitationText citation={fn.citation} />
      </div>
      {doc.details && doc.details.length > 0 && (
        <Disclosure label={s.functions.details}>
          {doc.details.map((paragraph) => (
            <p key={paragraph} lang="en" className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </Disclosure>
      )}
      <Disclosure label={s.functions.examples} startsOpen>
        <Examples entry={entry} onTry={setInputs} />
      </Disclosure>
      {disagreements.length > 0 && (
        <Disclosure label={`${s.functions.discrepancies} (${disagreements.length})`}>
          {disagreements.map((discrepancy) => (
            <DiscrepancyText key={discrepancy.id} discrepancy={discrepancy} />
          ))}
        </Disclosure>
      )}
      <Link href={`help/${helpFile(fn.name)}`} target="_blank" rel="noreferrer">
        {s.functions.help}
      </Link>
    </div>
  );
}
