import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** Where a screen has no table to work on: the two ways to one. */
export function LeadOn() {
  const styles = useStyles();
  const { open, s } = usePane();
  return (
    <>
      <Text>{s.start.noTableHere}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => open('templates')}>{s.start.toTemplates}</Button>
        <Button onClick={() => open('tables')}>{s.start.toTables}</Button>
      </div>
    </>
  );
}
