import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Sample, SAMPLES } from './samples';

const useStyles = makeStyles({
  gallery: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    maxHeight: '60vh',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
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
  readonly label: string;
  onChoose(sample: Sample): void;
  onClose(): void;
}

/** The workbooks that come with the product, each with what it is. */
export function Gallery({ id, label, onChoose, onClose }: GalleryProps) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section id={id} aria-label={label} onKeyDown={onKeyDown}>
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
    </section>
  );
}
