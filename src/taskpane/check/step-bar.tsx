import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { usePane } from '../state/pane-context';
import type { ListedFinding } from './view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    position: 'sticky',
    // Above the padding of the screen that it scrolls in.
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface StepBarProps {
  readonly findings: readonly ListedFinding[];
  /** The key of the finding that is open. */
  readonly active: string | undefined;
  readonly onStep: (listed: ListedFinding) => void;
}

/** From one finding to the next, each shown in the sheet: the way through all of them without aiming at any. */
export function StepBar({ findings, active, onStep }: StepBarProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const at = findings.findIndex(({ key }) => key === active);
  const [before, after] = [at < 0 ? undefined : findings[at - 1], findings[at + 1]];
  return (
    <div className={styles.bar}>
      <Text size={200} className={styles.count}>
        {at < 0
          ? s.check.shown(findings.length, format.count(findings.length))
          : s.check.position(format.count(at + 1), format.count(findings.length))}
      </Text>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        disabledFocusable={before === undefined}
        onClick={() => before && onStep(before)}
      >
        {s.check.previous}
      </Button>
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        disabledFocusable={after === undefined}
        onClick={() => after && onStep(after)}
      >
        {s.check.next}
      </Button>
    </div>
  );
}
