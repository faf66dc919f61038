import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: { justifyContent: 'start', paddingInline: tokens.spacingHorizontalXS, minWidth: 0, textAlign: 'start' },
  content: { paddingBlock: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
}

/** A line that opens what lies under it, in place. */
export function Disclosure({ label, children, startsOpen = false }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={id} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </div>
  );
}
