export interface RulesRelease {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly string[];
}

/** Releases of the law data and the rules, newest first: what NM.RULES_VERSION() and the pane's Sources screen show. */
export const RULES_RELEASES: readonly RulesRelease[] = [
  {
    version: '2026.1',
    date: '2026-11-22',
    changes: [
      'First release: instructional material, maintenance of effort, IDEA fiscal, disproportionality, equalization, K-5 Plus, accountability and deadlines, as the five source documents give them.',
    ],
  },
];

export const RULES_VERSION: string = RULES_RELEASES[0].version;
