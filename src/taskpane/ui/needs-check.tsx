import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { Failure } from './message';
import { Working } from './working';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A screen that works on the result of a check, before there is one. */
export function NeedsCheck({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { checking, s } = usePane();
  const { running, outcome } = checking.state;
  return (
    <div className={styles.box}>
      <Text>{text}</Text>
      {outcome !== undefined && outcome !== 'cancelled' && (
        <Failure title={s.check.failed} text={outcome.failed} help={s.check.failedHelp} />
      )}
      {running ? (
        <Working label={s.check[running.phase]} cancelLabel={s.cancel} onCancel={checking.cancel} />
      ) : (
        <Button appearance="primary" onClick={checking.check}>
          {s.check.start}
        </Button>
      )}
    </div>
  );
}
