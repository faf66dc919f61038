import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  TableSimpleRegular,
} from '@fluentui/react-icons';
import { type ChangeEvent, useRef } from 'react';
import { type Sample, SAMPLES } from './samples';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: '#0b3d5c',
    color: '#ffffff',
  },
  mark: { width: '26px', height: '26px', flexShrink: 0, borderRadius: tokens.borderRadiusMedium },
  product: { fontSize: tokens.fontSizeBase400, whiteSpace: 'nowrap' },
  document: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalM,
    marginLeft: tokens.spacingHorizontalXS,
    borderLeft: '1px solid rgba(255,255,255,.35)',
    color: '#e3eef5',
  },
  button: {
    color: '#ffffff',
    flexShrink: 0,
    ':hover': { color: '#ffffff', backgroundColor: 'rgba(255,255,255,.14)' },
    ':hover:active': { color: '#ffffff', backgroundColor: 'rgba(255,255,255,.22)' },
    ':hover .fui-Button__icon': { color: '#ffffff' },
    ':hover:active .fui-Button__icon': { color: '#ffffff' },
    ':disabled': { color: 'rgba(255,255,255,.5)' },
  },
  about: { display: 'block', color: tokens.colorNeutralForeground3, whiteSpace: 'normal' },
  sample: { maxWidth: '420px' },
});

export interface TitleBarProps {
  /** The workbook's file name; undefined while none is open. */
  readonly name: string | undefined;
  readonly changed: boolean;
  readonly busy: boolean;
  readonly paneShown: boolean;
  onOpen(file: File): void;
  onSample(sample: Sample): void;
  onSave(): void;
  onTogglePane(): void;
}

export function TitleBar(props: TitleBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file) props.onOpen(file);
    // The same file can be picked again.
    target.value = '';
  };
  return (
    <header className={styles.bar}>
      <ProductMark className={styles.mark} />
      <Text as="h1" weight="semibold" className={styles.product}>
        NM School Finance
      </Text>
      <Tooltip
        content="A spreadsheet in the browser with the same functions and the same task pane as in Excel. Nothing leaves this computer."
        relationship="description"
      >
        <Badge appearance="outline" style={{ color: '#cfe3ef', borderColor: '#7fa6bf' }}>
          Preview without Excel
        </Badge>
      </Tooltip>
      <Text className={styles.document} title={props.name} aria-live="polite">
        {props.name ?? ''}
        {props.name !== undefined && props.changed ? ' – changed, not saved' : ''}
      </Text>
      <input ref={picker} type="file" hidden accept=".xlsx,.xlsm" onChange={pick} data-testid="file" />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<FolderOpenRegular />}
        disabled={props.busy}
        onClick={() => picker.current?.click()}
      >
        Open workbook
      </Button>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.button} icon={<TableSimpleRegular />} disabled={props.busy}>
            Samples
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.sample}>
          <MenuList>
            {SAMPLES.map((sample) => (
              <MenuItem key={sample.file} onClick={() => props.onSample(sample)}>
                <Text weight="semibold">{sample.title}</Text>
                <Text size={200} className={styles.about}>
                  {sample.about}
                </Text>
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabled={props.busy || props.name === undefined}
        onClick={props.onSave}
      >
        Save as .xlsx
      </Button>
      <Tooltip content={props.paneShown ? 'Hide the task pane' : 'Show the task pane'} relationship="label">
        <Button
          appearance="subtle"
          className={styles.button}
          icon={props.paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          onClick={props.onTogglePane}
        />
      </Tooltip>
    </header>
  );
}

function ProductMark({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 26 26" className={className} aria-hidden="true">
      <rect width="26" height="26" rx="5" fill="#f4b82e" />
      <g fill="none" stroke="#0b3d5c" strokeWidth="2" strokeLinejoin="round">
        <rect x="5" y="6" width="16" height="14" rx="1" />
        <path d="M5 11h16M10.5 11v9" />
      </g>
      <path d="M13 17.5h5.5" stroke="#0b3d5c" strokeWidth="2" />
    </svg>
  );
}
