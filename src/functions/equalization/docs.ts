import type { AnyDoc } from '../runtime/doc';

export const EQUALIZATION_DOCS: Readonly<Record<string, AnyDoc>> = {};
