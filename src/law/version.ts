export interface RulesRelease {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly string[];
}

/** Releases of the law data and the rules, newest first: what NM.RULES_VERSION() and the pane's Sources screen show. */
export const RULES_RELEASES: readonly RulesRelease[] = [
  {
    version: '2026.2',
    date: '2026-11-28',
    changes: [
      'At-risk factor 0.130 for FY19 and 0.33 for FY24 and FY25; unit values of FY24 and FY25 with their stages.',
      'From FY20 size units of a school need its district’s membership; from FY24 no credit for local revenue is taken.',
      'K-5 Plus, the letter grades and what is built on them end where the law ended; each value says how it was read.',
    ],
  },
  {
    version: '2026.1',
    date: '2026-11-22',
    changes: [
      'First release: instructional material, maintenance of effort, IDEA fiscal, disproportionality, equalization, K-5 Plus, accountability and deadlines, as the five source documents give them.',
    ],
  },
];

export const RULES_VERSION: string = RULES_RELEASES[0].version;
