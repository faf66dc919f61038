import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { MoreTabs } from './more-tabs';
import { useFitting } from './use-fitting';

const useStyles = makeStyles({
  edge: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** No edges of its own: what it measures is what its tabs have. */
  row: { display: 'flex', position: 'relative', alignItems: 'center' },
  // Clipped, not hidden: a box that hides what runs over can still be scrolled, and a focus then scrolls it.
  list: { display: 'flex', position: 'relative', flexGrow: 1, minWidth: 0, overflow: 'clip' },
  /** Still measured, seen and read by nobody. */
  away: { position: 'absolute', insetInlineStart: 0, visibility: 'hidden' },
  tab: {
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    flexShrink: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // As wide as it is when selected, so that the row does not move under the pointer.
    '::before': {
      content: 'attr(data-name)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalSNudge,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

interface TabsProps<Id extends string> {
  readonly label: string;
  /** Names the button that opens the tabs for which there is no room. */
  readonly moreLabel: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly selected: Id;
  /** Ids of a tab's element and of the panel it opens. */
  readonly tabElementId: (id: Id) => string;
  readonly panelId: (id: Id) => string;
  readonly onSelect: (id: Id) => void;
}

/**
 * Tabs after the ARIA pattern: one stop for the Tab key, arrows between them; those without room are behind a button.
 * Fluent's own list brings a focus manager of 22 KB whose hidden focus catchers fail the accessibility audit.
 */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, moreLabel, tabs, selected, tabElementId, panelId, onSelect } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ id }) => id === selected);
  const fits = useFitting(list, more, at, tabs.map(({ name }) => name).join('|'));
  const others = tabs.filter((_, index) => fits && !fits.has(index));

  /** A tab chosen by a key may only come into view with it: the focus follows then. */
  const focusNext = useRef(false);
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    document.getElementById(tabElementId(selected))?.focus();
  }, [selected, tabElementId]);
  const selectAndFocus = (id: Id): void => {
    focusNext.current = true;
    onSelect(id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    if (!(event.key in targets)) return;
    event.preventDefault();
    selectAndFocus(tabs[(targets[event.key] + tabs.length) % tabs.length].id);
  };

  return (
    <div className={styles.edge}>
      <div className={styles.row}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
          {tabs.map(({ id, name }, index) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={tabElementId(id)}
              data-name={name}
              aria-selected={id === selected}
              aria-controls={panelId(id)}
              tabIndex={id === selected ? 0 : -1}
              className={mergeClasses(
                styles.tab,
                id === selected && styles.selected,
                fits && !fits.has(index) && styles.away,
              )}
              onClick={() => onSelect(id)}
            >
              {name}
            </button>
          ))}
        </div>
        {(!fits || others.length > 0) && (
          <div ref={more} className={mergeClasses(!fits && styles.away)}>
            <MoreTabs label={moreLabel} tabs={others} onSelect={selectAndFocus} />
          </div>
        )}
      </div>
    </div>
  );
}
