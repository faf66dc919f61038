import type { Template } from '../template';
import { LAW_VALUES } from './law-values';

export const OFFICE_LAW_TEMPLATES: readonly Template[] = [LAW_VALUES];
