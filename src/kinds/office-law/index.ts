import { LAW_VALUES } from './law-values';

export const OFFICE_LAW_KINDS = [LAW_VALUES] as const;
