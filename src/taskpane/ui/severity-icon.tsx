import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../checks/finding';

// In high contrast the shape alone tells them apart, in the colour of the words beside it.
const HIGH_CONTRAST = { '@media (forced-colors: active)': { color: 'inherit' } };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, ...HIGH_CONTRAST },
  warning: { color: tokens.colorStatusWarningForeground3, ...HIGH_CONTRAST },
  info: { color: tokens.colorBrandForeground1, ...HIGH_CONTRAST },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** A colour and a shape for each severity; the word always stands beside it or in the heading above. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} aria-hidden fontSize={16} />;
}
