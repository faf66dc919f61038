import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CatalogueEntry } from '../../functions/catalogue';
import type { Example } from '../../functions/runtime/doc';
import { usePane } from '../state/pane-context';
import { exampleArguments } from './example-arguments';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'start' },
});

function valueText(value: Example['value'], write: (cell: number | string | boolean) => string): string {
  if (typeof value !== 'object') return write(value);
  if ('error' in value) return value.error;
  return value.map((row) => row.map(write).join(' | ')).join('; ');
}

interface ExamplesProps {
  readonly entry: CatalogueEntry;
  readonly onTry: (inputs: readonly string[]) => void;
}

/** The worked examples; those of plain values can be put into the form. */
export function Examples({ entry: { fn, doc }, onTry }: ExamplesProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  return (
    <ul className={styles.list}>
      {doc.examples.map(({ formula, value, note }) => {
        const inputs = exampleArguments(formula, fn.name, Object.keys(fn.params).length);
        return (
          <li key={formula} className={styles.item}>
            <code className={styles.formula}>{formula}</code>
            <Text weight="semibold">{valueText(value, format.value)}</Text>
            {note !== undefined && (
              <Text size={200} className={styles.note} lang="en">
                {note}
              </Text>
            )}
            {inputs && inputs.length > 0 && (
              <Button size="small" className={styles.button} onClick={() => onTry(inputs)}>
                {s.functions.tryExample}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
