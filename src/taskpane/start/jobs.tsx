import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { usePane } from '../state/pane-context';

/** What people come for besides the check of the open workbook, in the order in which they ask for it. */
const JOBS = ['many', 'compare', 'templates', 'what-if', 'sources', 'functions'] as const;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  job: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  about: { color: tokens.colorNeutralForeground2 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** The other jobs, each of which leads to its screen. */
export function Jobs() {
  const styles = useStyles();
  const { open, s } = usePane();
  return (
    <ul className={styles.list}>
      {JOBS.map((job) => (
        <li key={job}>
          <button type="button" className={styles.job} onClick={() => open(job)}>
            <span className={styles.words}>
              <Text weight="semibold">{s.start.jobs[job].name}</Text>
              <Text size={200} className={styles.about}>
                {s.start.jobs[job].about}
              </Text>
            </span>
            <ChevronRightRegular className={styles.arrow} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
