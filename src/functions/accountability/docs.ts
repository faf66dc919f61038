import type { AnyDoc } from '../runtime/doc';

export const ACCOUNTABILITY_DOCS: Readonly<Record<string, AnyDoc>> = {};
