import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';

/** So many are in sight at once; all the others are a press away. */
const IN_SIGHT = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  heading: { margin: 0 },
});

/** Names under a heading: none is left out, however many there are. */
export function NamedList({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useStyles();
  const { format, s } = usePane();
  const more = names.slice(IN_SIGHT);
  return (
    <div>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {title} ({format.count(names.length)})
      </Text>
      <Names names={names.slice(0, IN_SIGHT)} />
      {more.length > 0 && (
        <Disclosure label={s.compare.more(format.count(more.length))}>
          <Names names={more} />
        </Disclosure>
      )}
    </div>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {names.map((name, index) => (
        <li key={index}>
          <Text size={200}>{name}</Text>
        </li>
      ))}
    </ul>
  );
}
