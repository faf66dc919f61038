import { TABLE_KINDS } from '../../recognition';
import { usePane } from '../state/pane-context';

/** The table kinds as options of a list. */
export function KindOptions() {
  const { s } = usePane();
  return TABLE_KINDS.map(({ id }) => (
    <option key={id} value={id}>
      {s.kinds[id]}
    </option>
  ));
}
