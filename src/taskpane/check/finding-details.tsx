import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Consequence, Explanation, Finding } from '../../checks/finding';
import { fixesOf } from '../../checks/fixes';
import { beyondMessage } from '../../checks/explanation-shown';
import { workingOf } from '../../checks/working-formula';
import { firstCell, placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { CitationText } from '../ui/citation-text';
import { LinkButton } from '../ui/link-button';
import { IgnoreForm } from './ignore-form';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  label: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { goTo, open, s } = usePane();
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const { consequences = [] } = finding;
  const explanations = beyondMessage(finding);
  const working = workingOf(finding);
  return (
    <div className={styles.details}>
      {explanations.length > 0 && (
        <div className={styles.block}>
          <Text size={200} className={styles.label}>
            {s.check.explanation}
          </Text>
          {explanations.map((explanation) => (
            <ExplanationText key={placeName(explanation.place)} explanation={explanation} />
          ))}
        </div>
      )}
      {consequences.length > 0 && (
        <div className={styles.block}>
          <Text size={200} className={styles.label}>
            {s.check.consequences}
          </Text>
          {consequences.map((consequence, index) => (
            <ConsequenceText key={index} consequence={consequence} />
          ))}
        </div>
      )}
      <div className={styles.block}>
        <Text size={200} className={styles.label}>
          {s.check.law}
        </Text>
        <CitationText citation={finding.citation} />
      </div>
      <Text size={200} className={styles.label}>
        {s.check.rule} <span lang="en">{finding.check}</span>
      </Text>
      {form === 'open' ? (
        <IgnoreForm finding={finding} onClose={() => setForm('closed')} />
      ) : (
        <div className={styles.buttons}>
          {working && (
            <Button
              size="small"
              onClick={() => {
                goTo(working.place);
                open('working');
              }}
            >
              {s.working.show}
            </Button>
          )}
          {fixesOf(finding).length > 0 && (
            <Button size="small" onClick={() => open('fix')}>
              {s.check.seeFix}
            </Button>
          )}
          <Button size="small" appearance="subtle" autoFocus={form === 'closed'} onClick={() => setForm('open')}>
            {s.check.ignore}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Evidence is written to stand in brackets; here it stands as a sentence of its own. */
function sentence(evidence: string): string {
  return `${evidence.charAt(0).toUpperCase()}${evidence.slice(1)}.`;
}

/** The one cell that would make the row hold, and what speaks for it. */
function ExplanationText({ explanation }: { readonly explanation: Explanation }) {
  const { goTo, s } = usePane();
  const { place, printed, implied, evidence, change } = explanation;
  return (
    <div>
      <Text>{s.check.implied(firstCell(place), printed || s.blank, implied || s.blank)} </Text>
      <span lang="en">{sentence(evidence)}</span>{' '}
      {change && <Text>{s.check.fixFollows(firstCell(place), implied || s.blank)} </Text>}
      <LinkButton onClick={() => goTo(place)}>{s.goTo(firstCell(place))}</LinkButton>
    </div>
  );
}

/** What is listed under the finding because it goes away with it: where it stands, and what is wrong there. */
function ConsequenceText({ consequence }: { readonly consequence: Consequence }) {
  const { goTo } = usePane();
  const { sheet, range, message } = consequence;
  return (
    <div>
      <LinkButton onClick={() => goTo({ sheet, range })}>{placeName(consequence)}</LinkButton>{' '}
      <span lang="en">{message}</span>
    </div>
  );
}
