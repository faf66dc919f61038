import type { AnyDoc } from '../runtime/doc';

export const IDEA_FISCAL_DOCS: Readonly<Record<string, AnyDoc>> = {};
