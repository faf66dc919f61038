import type { AnyDoc } from '../runtime/doc';

export const DISPROPORTIONALITY_DOCS: Readonly<Record<string, AnyDoc>> = {};
