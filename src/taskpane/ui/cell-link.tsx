import type { Place } from '../../workbook/port';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { LinkButton } from './link-button';

/** A place in the workbook as a link that shows it. */
export function CellLink({ place, text }: { readonly place: Place; readonly text?: string }) {
  const { goTo, s } = usePane();
  const name = placeName(place);
  return (
    <LinkButton title={s.goTo(name)} onClick={() => goTo(place)}>
      {text ?? name}
    </LinkButton>
  );
}
