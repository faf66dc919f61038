import type * as oSpreadsheet from '@odoo/o-spreadsheet';

/** The spreadsheet engine's module, as a type: only spreadsheet.ts loads it. */
export type OSpreadsheet = typeof oSpreadsheet;
export type Model = oSpreadsheet.Model;
export type ModelData = ConstructorParameters<OSpreadsheet['Model']>[0];
export type ModelConfig = ConstructorParameters<OSpreadsheet['Model']>[1];

type Result = ReturnType<Model['getters']['evaluateFormulaResult']>;
/** A value as the engine computes with it, with its format and, for an error, its reason. */
export type EngineCell = Exclude<Result, readonly unknown[]>;
