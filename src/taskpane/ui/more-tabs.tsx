import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';

const useStyles = makeStyles({
  more: { position: 'relative', flexShrink: 0 },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '100%',
    zIndex: 1,
    minWidth: '140px',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { width: '100%', justifyContent: 'start', fontWeight: tokens.fontWeightRegular },
});

interface MoreTabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly onSelect: (id: Id) => void;
}

/** The tabs that have no room, in a list that closes when the focus leaves it. */
export function MoreTabs<Id extends string>({ label, tabs, onSelect }: MoreTabsProps<Id>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!box.current?.contains(relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={box} className={styles.more} onBlur={onBlur} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <ul id={id} className={styles.list} hidden={!open}>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Button
              className={styles.item}
              appearance="subtle"
              onClick={() => {
                setOpen(false);
                onSelect(tab.id);
              }}
            >
              {tab.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
