import { Link } from '@fluentui/react-components';
import type { Place } from '../../workbook/port';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';

/** A place in the workbook as a link that shows it. */
export function CellLink({ place, text }: { readonly place: Place; readonly text?: string }) {
  const { goTo, s } = usePane();
  const name = placeName(place);
  return (
    <Link as="button" title={s.goTo(name)} onClick={() => goTo(place)}>
      {text ?? name}
    </Link>
  );
}
