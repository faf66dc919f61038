import { parseRange } from '../address';
import type { Place } from '../port';
import type { ExcelSession } from './session';

type Listener = (place: Place | undefined) => void;

/** What Excel's events about cells have in common. */
interface CellEvent {
  readonly worksheetId: string;
  readonly address: string;
}

type Registration = OfficeExtension.EventHandlerResult<CellEvent>;

/** Where it happened; undefined for several areas, whole rows or columns, or a sheet that is gone. */
async function placeOfEvent(session: ExcelSession, { worksheetId, address }: CellEvent): Promise<Place | undefined> {
  const range = parseRange(address);
  if (!range) return undefined;
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : { sheet: sheet.name, range };
  });
}

/** What cannot be told exactly is told without a place: a listener that hears nothing would show stale findings. */
function tell(session: ExcelSession, event: CellEvent, listener: Listener, wanted: () => boolean): Promise<void> {
  return placeOfEvent(session, event)
    .catch(() => undefined)
    .then((place) => {
      if (wanted()) listener(place);
    });
}

function subscribe(
  session: ExcelSession,
  register: (context: Excel.RequestContext, handler: (event: CellEvent) => Promise<void>) => Registration,
  listener: Listener,
  latestOnly: boolean,
): () => void {
  let active = true;
  let latest = 0;
  const handler = (event: CellEvent): Promise<void> => {
    const number = ++latest;
    return tell(session, event, listener, () => active && (!latestOnly || number === latest));
  };
  const registered = session
    .run(async (context) => {
      const registration = register(context, handler);
      await context.sync();
      return registration;
    })
    // Without events the pane works as before: the user presses Check again.
    .catch(() => undefined);
  return () => {
    active = false;
    void registered
      .then(async (registration) => {
        if (!registration) return;
        registration.remove();
        await registration.context.sync();
      })
      // Excel may be closing; the listener hears nothing more in any case.
      .catch(() => undefined);
  };
}

/** Calls the listener when cells change, whoever changed them. Gives the way to stop. */
export function onChange(session: ExcelSession, listener: Listener): () => void {
  return subscribe(session, (context, handler) => context.workbook.worksheets.onChanged.add(handler), listener, false);
}

/** Calls the listener with the place the selection moved to; of quick moves, with the last. Gives the way to stop. */
export function onSelection(session: ExcelSession, listener: Listener): () => void {
  return subscribe(
    session,
    (context, handler) => context.workbook.worksheets.onSelectionChanged.add(handler),
    listener,
    true,
  );
}
