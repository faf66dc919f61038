import type { AnyDoc } from '../runtime/doc';

export const INSTRUCTIONAL_MATERIAL_DOCS: Readonly<Record<string, AnyDoc>> = {};
