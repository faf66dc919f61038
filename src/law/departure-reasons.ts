/** Why a special education or related services employee left, and whether that makes an exception. */
export interface DepartureReason {
  readonly reason: string;
  readonly allowed: boolean;
  readonly citation: string;
}

/** 34 CFR 300.204(a): "the voluntary departure, by retirement or otherwise, or departure for just cause". */
export const DEPARTURE_REASONS: readonly DepartureReason[] = [
  { reason: 'Retirement', allowed: true, citation: '34 CFR 300.204(a); S4, Appendix G, Voluntary Departure Example 1' },
  {
    reason: 'Resignation',
    allowed: true,
    citation: '34 CFR 300.204(a); S4, Appendix G, Voluntary Departure Example 2',
  },
  { reason: 'Just cause', allowed: true, citation: '34 CFR 300.204(a); S4, Appendix G, Voluntary Departure Example 3' },
  { reason: 'Reduction in force', allowed: false, citation: 'S4, Appendix G, Example 4 would NOT be considered' },
  { reason: 'Layoff', allowed: false, citation: 'S4, Appendix G, Example 4 would NOT be considered' },
  { reason: 'Non-renewal', allowed: false, citation: 'S4, Appendix G, Example 4 would NOT be considered' },
];
