import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: 'anywhere' },
});

interface MessageProps {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly dismissLabel?: string;
  readonly onDismiss?: () => void;
}

/** An inline message: never a dialog over the user's work. */
export function Message({ intent, title, children, actions, dismissLabel, onDismiss }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
      {(actions || onDismiss) && (
        <MessageBarActions
          containerAction={
            onDismiss && (
              <Button
                appearance="transparent"
                aria-label={dismissLabel}
                icon={<DismissRegular />}
                onClick={onDismiss}
              />
            )
          }
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface FailureProps {
  readonly title: string;
  /** What went wrong, as the workbook's host or a rule says it. */
  readonly text: string;
  /** What to do. */
  readonly help?: string;
  readonly actions?: ReactNode;
  readonly dismissLabel?: string;
  readonly onDismiss?: () => void;
}

export function Failure({ title, text, help, ...rest }: FailureProps) {
  return (
    <Message intent="error" title={title} {...rest}>
      {text} {help}
    </Message>
  );
}
