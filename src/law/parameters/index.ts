import type { ParameterTable } from '../parameter';

/** Every dated value of the law, by name: what NM.PARAMETER and the pane's Sources screen show. */
export const PARAMETERS: ParameterTable = {};
