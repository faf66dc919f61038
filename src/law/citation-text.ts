import type { Citation, SourceId } from './citation';
import { SOURCES } from './sources';

/** A citation as one line of text, with the source document's title beside its number. */
export function citationText({ law, source, note }: Citation): string {
  const place = source?.replace(/\bS[0-4]\b/g, (id) => SOURCES[id as SourceId].title);
  return [law, place && `Source: ${place}`, note].filter(Boolean).join('. ');
}
