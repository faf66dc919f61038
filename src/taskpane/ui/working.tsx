import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  working: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  field: { flexGrow: 1 },
});

interface WorkingProps {
  /** What is being done, in words. */
  readonly label: string;
  /** 0 to 1; left out where it is not known. */
  readonly share?: number;
  readonly detail?: string;
  readonly cancelLabel?: string;
  readonly onCancel?: () => void;
  /** Whether the focus goes to the way to stop it, from the button that began the work. */
  readonly focusCancel?: boolean;
}

/** Work under way: always in words, with the way to stop it where there is one. */
export function Working({ label, share, detail, cancelLabel, onCancel, focusCancel }: WorkingProps) {
  const styles = useStyles();
  return (
    <div className={styles.working}>
      <Field className={styles.field} label={label} hint={detail}>
        <ProgressBar value={share} thickness="large" />
      </Field>
      {onCancel && (
        <Button autoFocus={focusCancel} onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  );
}
