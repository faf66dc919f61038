import { Button } from '@fluentui/react-components';
import { ignoredAs } from '../../checks/ignored';
import type { RecognisedTable } from '../../recognition';
import { usePane } from '../state/pane-context';
import { Message } from '../ui/message';

/** Says before a comparison that the figures it starts from have errors, and where to correct them. */
export function ErrorsBefore({ table }: { readonly table: RecognisedTable }) {
  const { s, checking, open } = usePane();
  const { analysis } = checking.state;
  if (!analysis) {
    return (
      <Message intent="info" actions={<Button onClick={() => open('check')}>{s.whatIf.checkFirst}</Button>}>
        {s.whatIf.unchecked}
      </Message>
    );
  }
  const errors = analysis.findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      finding.place.sheet === table.sheet &&
      ignoredAs(finding, checking.ignored) === undefined,
  ).length;
  if (errors === 0) return null;
  return (
    <Message intent="warning" actions={<Button onClick={() => open('fix')}>{s.whatIf.correctFirst}</Button>}>
      {s.whatIf.errors(errors, table.sheet)}
    </Message>
  );
}
