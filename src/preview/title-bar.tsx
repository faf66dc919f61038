import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { type ChangeEvent, type RefObject, useRef } from 'react';
import { type ChosenFile, pickedFiles } from '../taskpane/many/files';
import type { Strings } from '../taskpane/strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // On a narrow page, or a zoomed one, the buttons take a line of their own.
    flexWrap: 'wrap',
    minHeight: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: '#0b3d5c',
    color: '#ffffff',
  },
  mark: { width: '26px', height: '26px', flexShrink: 0, borderRadius: tokens.borderRadiusMedium },
  product: { fontSize: tokens.fontSizeBase400, whiteSpace: 'nowrap' },
  document: {
    flex: '1 1 160px',
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
  badge: { flexShrink: 0 },
});

export interface TitleBarProps {
  readonly s: Strings;
  /** The workbook's file name; undefined while none is open. */
  readonly name: string | undefined;
  readonly changed: boolean;
  readonly busy: boolean;
  readonly paneShown: boolean;
  readonly samplesShown: boolean;
  readonly samplesId: string;
  readonly samplesButton: RefObject<HTMLButtonElement | null>;
  onBlank(): void;
  onOpen(file: File): void;
  onOpenMany(files: readonly ChosenFile[]): void;
  onSave(): void;
  onToggleSamples(): void;
  onTogglePane(): void;
}

export function TitleBar(props: TitleBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { s, name, changed, busy, paneShown, samplesShown, samplesId, samplesButton } = props;
  const { onBlank, onOpen, onOpenMany, onSave, onToggleSamples, onTogglePane } = props;
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = pickedFiles(target.files ?? []);
    if (files.length === 1) onOpen(files[0].file);
    else if (files.length > 1) onOpenMany(files);
    // The same file can be picked again.
    target.value = '';
  };
  const paneLabel = paneShown ? s.preview.hidePane : s.preview.showPane;
  return (
    <header className={styles.bar}>
      <ProductMark className={styles.mark} />
      <Text as="h1" weight="semibold" className={styles.product}>
        {s.paneLabel}
      </Text>
      <Badge
        appearance="outline"
        className={styles.badge}
        style={{ color: '#cfe3ef', borderColor: '#7fa6bf' }}
        title={s.preview.about}
      >
        {s.preview.badge}
      </Badge>
      <Text className={styles.document} title={name} aria-live="polite">
        {name === undefined ? '' : changed ? s.preview.changed(name) : name}
      </Text>
      <input ref={picker} type="file" hidden multiple accept=".xlsx,.xlsm" onChange={pick} data-testid="file" />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<DocumentAddRegular />}
        disabled={busy}
        title={s.preview.blankHint}
        onClick={onBlank}
      >
        {s.preview.blank}
      </Button>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<FolderOpenRegular />}
        disabled={busy}
        onClick={() => picker.current?.click()}
      >
        {s.preview.open}
      </Button>
      <Button
        ref={samplesButton}
        appearance="subtle"
        className={styles.button}
        icon={<TableSimpleRegular />}
        disabled={busy}
        aria-expanded={samplesShown}
        aria-controls={samplesId}
        onClick={onToggleSamples}
      >
        {s.preview.samples}
      </Button>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabled={busy || name === undefined}
        onClick={onSave}
      >
        {s.preview.save}
      </Button>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        title={paneLabel}
        aria-label={paneLabel}
        onClick={onTogglePane}
      />
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
