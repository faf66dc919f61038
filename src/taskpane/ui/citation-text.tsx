import type { Citation } from '../../law/citation';
import { citationText } from '../../law/citation-text';

/** The law as a lawyer cites it: in English whatever the pane's language, as the law is. */
export function CitationText({ citation }: { readonly citation: Citation }) {
  return <span lang="en">{citationText(citation)}</span>;
}
