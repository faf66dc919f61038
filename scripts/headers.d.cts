export function headersFor(path: string): Record<string, string>;
export function metaPolicy(page: string): string;
export function policyOf(path: string): Readonly<Record<string, readonly string[]>>;
export const SPECIAL: readonly string[];
