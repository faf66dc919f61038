import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // High contrast takes the colour that tells it from text.
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

interface LinkButtonProps {
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Something to press that reads as part of the text around it. */
export function LinkButton({ title, onClick, children }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} title={title} onClick={onClick}>
      {children}
    </Link>
  );
}
