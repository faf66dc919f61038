import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainedCall } from '../../functions/explanation';
import { askedText } from '../../functions/workings';
import { usePane } from '../state/pane-context';
import { Message } from '../ui/message';

const useStyles = makeStyles({
  call: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  nested: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontFamily: tokens.fontFamilyMonospace },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  values: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  law: { color: tokens.colorNeutralForeground3 },
});

/** One NM function worked out: those in its arguments first, then its own steps, or why it gives no figure. */
export function CallSteps({ call, worked, refused, nested }: ExplainedCall) {
  const styles = useStyles();
  const { format, s } = usePane();
  const spills = worked && (worked.shape.rows > 1 || worked.shape.columns > 1);
  return (
    <div className={styles.call}>
      {nested.map(({ argument, call: inner }, index) => (
        <div key={index} className={styles.nested}>
          <Text size={200}>{s.working.nested(argument)}</Text>
          <CallSteps {...inner} />
        </div>
      ))}
      <Text as="h3" size={200} weight="semibold" className={styles.title}>
        {worked ? `NM.${worked.name}` : call}
      </Text>
      {spills && (
        <Text size={200}>
          {s.working.position(format.count(worked.place.row + 1), format.count(worked.place.column + 1))}
        </Text>
      )}
      {worked?.note !== undefined && (
        <Message intent="info">
          <span lang="en">{worked.note}</span>
        </Message>
      )}
      {worked && worked.steps.length === 0 && <Text>{s.working.noSteps}</Text>}
      {worked && worked.steps.length === 0 && <Text weight="semibold">{worked.result}</Text>}
      {worked && worked.steps.length > 0 && (
        <ol className={styles.steps} lang="en">
          {worked.steps.map(({ rule, numbers, result, law }, index) => (
            <li key={index}>
              <div className={styles.step}>
                <Text>{rule}</Text>
                <Text className={styles.numbers}>
                  {numbers} = <strong>{result}</strong>
                </Text>
                <Text size={200} className={styles.law}>
                  {law}
                </Text>
              </div>
            </li>
          ))}
        </ol>
      )}
      {worked?.values && (
        <ul className={styles.values} lang="en">
          {worked.values.map((value) => (
            <li key={value.name}>
              <Text size={200} className={styles.law}>
                {askedText(value)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {refused && (
        <Message intent="warning" title={s.working.refused}>
          <span lang="en">{[refused.error, refused.message].filter(Boolean).join(': ')}</span>
        </Message>
      )}
    </div>
  );
}
