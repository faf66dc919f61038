import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FillReport } from '../../templates';
import { usePane } from '../state/pane-context';

const LISTED = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What becomes of the data: what was taken, and each thing that was not. */
export function FillReportText({ report }: { readonly report: FillReport }) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { rows, matched, unmatched, computed, missing, totals, texts } = report;
  const names = (list: readonly string[]): string => list.map((name) => `“${name}”`).join(', ');
  return (
    <div>
      <Text>{s.templates.filled(rows, format.count(rows), format.count(matched.length))}</Text>
      <ul className={styles.list}>
        {unmatched.length > 0 && <li>{s.templates.unmatched(names(unmatched))}</li>}
        {computed.length > 0 && <li>{s.templates.computed(names(computed))}</li>}
        {missing.length > 0 && <li>{s.templates.missing(names(missing))}</li>}
        {totals.length > 0 && <li>{s.templates.totals(totals.map(format.count).join(', '))}</li>}
        {texts.slice(0, LISTED).map(({ line, header, text }) => (
          <li key={`${line}|${header}`}>{s.templates.noNumber(format.count(line), header, text)}</li>
        ))}
        {texts.length > LISTED && <li>{s.templates.moreTexts(format.count(texts.length - LISTED))}</li>}
      </ul>
    </div>
  );
}
