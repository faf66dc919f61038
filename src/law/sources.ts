import type { Source, SourceId } from './citation';

/** The five documents that the rules were read from. Citations name them by id; people are shown the title. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  S0: { id: 'S0', title: "Promise to Practice: review of New Mexico's ESSA plan", published: '2017–2018' },
  S1: {
    id: 'S1',
    title: '6.30.12 NMAC, K-5 Plus Program (New Mexico Register, Volume XXX, Issue 11)',
    published: 'June 11, 2019',
  },
  S2: { id: 'S2', title: 'Funded: State Policy Analysis, New Mexico (EdBuild)', published: '2017' },
  S3: {
    id: 'S3',
    title: 'LESC memorandum on instructional material, with attachments 1–7',
    published: 'January 20, 2014',
  },
  S4: {
    id: 'S4',
    title: "New Mexico's Integrated Special Education Accountability System (PED manual)",
    published: 'January 2016',
  },
};
