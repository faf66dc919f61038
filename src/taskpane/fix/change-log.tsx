import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../workbook/address';
import type { CellChange } from '../../workbook/port';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What was changed from here, newest last: for whoever has to tell what happened to a sheet. */
export function ChangeLog({ changes }: { readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { format, s } = usePane();
  return (
    <Disclosure label={`${s.fix.log} (${format.count(changes.length)})`}>
      <ol className={styles.list}>
        {changes.map(({ sheet, row, column, before, after }, index) => (
          <li key={index}>
            {s.fix.logLine(
              `${sheet}, ${cellName(row, column)}`,
              format.value(before) || s.blank,
              format.value(after) || s.blank,
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
