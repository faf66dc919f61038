import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Strings } from '../taskpane/strings';
import { type Sample, SAMPLES } from './samples';

const useStyles = makeStyles({
  /** Over the sheet, which stays as it was. */
  overlay: {
    position: 'absolute',
    zIndex: 1001,
    insetInline: 0,
    top: '100%',
    maxHeight: '70vh',
    overflowY: 'auto',
    boxShadow: tokens.shadow28,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  gallery: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyleType: 'none',
  },
  sample: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    height: '100%',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  about: { color: tokens.colorNeutralForeground2 },
});

interface GalleryProps {
  readonly id: string;
  readonly s: Strings;
  /** Whether the last workbook is kept in the browser. */
  readonly keeps: boolean;
  onKeeps(keeps: boolean): void;
  onChoose(sample: Sample): void;
  onClose(): void;
}

/** The workbooks that come with the product, each with what it is. */
export function Gallery({ id, s, keeps, onKeeps, onChoose, onClose }: GalleryProps) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section id={id} aria-label={s.preview.samples} className={styles.overlay} onKeyDown={onKeyDown}>
      <ul className={styles.gallery}>
        {SAMPLES.map((sample, index) => (
          <li key={sample.file} lang="en">
            <button
              ref={index === 0 ? first : undefined}
              type="button"
              className={styles.sample}
              onClick={() => onChoose(sample)}
            >
              <Text weight="semibold">{sample.title}</Text>
              <Text size={200} className={styles.about}>
                {sample.about}
              </Text>
            </button>
          </li>
        ))}
      </ul>
      <Checkbox label={s.preview.keeps} checked={keeps} onChange={(_, { checked }) => onKeeps(checked === true)} />
    </section>
  );
}
