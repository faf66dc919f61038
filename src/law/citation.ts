/** Where a rule, a factor or a function comes from. Shown by NM.CITE, the help pages, the findings and the task pane. */
export interface Citation {
  /** Statute, rule or federal regulation with its subsection, as a lawyer cites it: "22-15-9 B NMSA 1978". */
  readonly law: string;
  /** Where in the five source documents it stands, "S3, Attachment 5b": see SOURCES for their titles. */
  readonly source?: string;
  /** What a reader should know of this reading of the law, in one sentence. */
  readonly note?: string;
}

export type SourceId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly published: string;
}
