import { type CellRange, parseRange, rangeName } from '../../src/workbook/address';
import type { Calculate } from './entry';
import {
  cellAt,
  copyWorkbook,
  type MemoryCell,
  type MemorySheet,
  type MemoryWorkbook,
  memoryWorkbook,
  type WorkbookSeed,
} from './model';
import type { HostContext } from './objects/context';
import { workbookObject } from './objects/workbook';
import {
  type ActionInfo,
  Dispatcher,
  ExcelError,
  type RequestBody,
  type Response,
  type ResponseBody,
} from './protocol';

/** Excel on the web takes and gives no more than this in one sync. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One sync as the host saw it. */
export interface Exchange {
  readonly actions: readonly ActionInfo[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Excel's error code, where it reported one. */
  readonly error?: string;
  /** Whether the request asked to wait until the user leaves the cell. */
  readonly waitsForCellEdit: boolean;
}

/** Something that goes wrong, once unless `times` says otherwise. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  readonly times?: number;
  /** Strikes before the action of this kind, the n-th of it (from 1); without it, before anything is done. */
  readonly at?: { readonly action: string; readonly nth?: number };
  /** Strikes only a request in which this holds. */
  readonly when?: (actions: readonly ActionInfo[]) => boolean;
}

export interface HostOptions {
  readonly calculate?: Calculate;
  readonly spillFormulasEverywhere?: boolean;
  /** Requirement sets that Excel supports: the highest version of each. */
  readonly supports?: Readonly<Record<string, string>>;
  readonly payloadLimit?: number;
}

const WRITES = new Set([3, 4]);
const READING_METHODS = /^(_|Get|Select$|Activate$|Suspend)/;
const WRITING_PATHS = /^(Add|Clear|Delete)/;

/**
 * An Excel without Excel: answers what Microsoft's own client sends, from a workbook in memory. Counts syncs and bytes,
 * keeps one undo step for each sync that writes, and goes wrong where a test says so. As in Excel, what a batch did
 * before it failed stays done.
 */
export class ExcelHost {
  workbook: MemoryWorkbook;
  readonly exchanges: Exchange[] = [];
  readonly supports: Readonly<Record<string, string>>;
  readonly listening = new Set<'changed' | 'selection'>();
  /** How the client is told of events; set when it is connected. */
  notify: (event: 'changed' | 'selection', message: Record<string, unknown>) => void = () => undefined;
  /** Runs after each sync: a test's colleague who edits the workbook in between. */
  afterSync: (count: number) => void = () => undefined;

  private readonly undoStack: MemoryWorkbook[] = [];
  private readonly faults: { fault: Fault; left: number }[] = [];
  private readonly dispatcher: Dispatcher;
  private readonly payloadLimit: number;
  private readonly pendingChanges: { sheetId: string; address: string }[] = [];

  constructor(seed: WorkbookSeed, options: HostOptions = {}) {
    this.workbook = memoryWorkbook(seed);
    this.supports = options.supports ?? { ExcelApi: '1.20', DelayForCellEdit: '1.1' };
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    const context: HostContext = {
      workbook: () => this.workbook,
      calculate: options.calculate ?? (() => 0),
      spillFormulasEverywhere: options.spillFormulasEverywhere ?? false,
      listening: this.listening,
      changed: (sheetId, address) => this.pendingChanges.push({ sheetId, address }),
    };
    this.dispatcher = new Dispatcher(() => workbookObject(context));
  }

  get syncs(): number {
    return this.exchanges.length;
  }

  get undoSteps(): number {
    return this.undoStack.length;
  }

  get keptReferences(): number {
    return this.dispatcher.keptReferences;
  }

  sheet(name: string): MemorySheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  /** A cell by its A1 name. */
  cell(sheetName: string, address: string): MemoryCell {
    const range = parseRange(address);
    if (!range) throw new Error(`${address} is no cell`);
    return cellAt(this.sheet(sheetName), range.top, range.left);
  }

  /** What the user's Undo button does. */
  undo(): void {
    const before = this.undoStack.pop();
    if (!before) throw new Error('There is nothing to undo');
    this.workbook = before;
  }

  fail(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1 });
  }

  /** The user moves the selection; no area where a chart or picture is selected. */
  userSelects(sheetName: string, areas: readonly CellRange[]): void {
    const { id } = this.sheet(sheetName);
    this.workbook.activeSheet = id;
    this.workbook.selection = [...areas];
    if (this.listening.has('selection')) {
      this.notify('selection', { address: areas.map(rangeName).join(','), worksheetId: id });
    }
  }

  /** The user changes cells: the edit is done, then told. */
  userEdits(sheetName: string, address: string, edit: (sheet: MemorySheet) => void): void {
    const sheet = this.sheet(sheetName);
    edit(sheet);
    if (this.listening.has('changed')) this.tellChange(sheet.id, address);
  }

  executeAsync(_customData: unknown, flags: number, message: { Body: unknown }): Promise<Response> {
    const text = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
    const body = JSON.parse(text) as RequestBody;
    const cleansUp = body.Actions.every(
      ({ ActionType, Name }) =>
        ActionType !== 2 && ActionType !== 4 && (ActionType === 1 || Name === '_RemoveReference'),
    );
    const response = this.answer(body, text.length);
    if (!cleansUp) {
      this.exchanges.push({
        actions: body.Actions,
        requestBytes: text.length,
        responseBytes: JSON.stringify(response.Body ?? null).length,
        error: response.ErrorCode ?? response.Body?.Error?.Code,
        waitsForCellEdit: (flags & 64) !== 0,
      });
    }
    for (const { sheetId, address } of this.pendingChanges.splice(0)) {
      if (this.listening.has('changed')) this.tellChange(sheetId, address);
    }
    if (!cleansUp) this.afterSync(this.syncs);
    return Promise.resolve(response);
  }

  private tellChange(worksheetId: string, address: string): void {
    this.notify('changed', { address, worksheetId, changeType: 'RangeEdited', source: 'Local' });
  }

  private answer(body: RequestBody, bytes: number): Response {
    if (bytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    const armed = this.faults.find(({ fault, left }) => left > 0 && (fault.when?.(body.Actions) ?? true));
    if (armed && !armed.fault.at) {
      armed.left--;
      return refusal(armed.fault.code, armed.fault.message ?? armed.fault.code);
    }
    const before = writes(body) ? copyWorkbook(this.workbook) : undefined;
    let size = 0;
    let met = 0;
    const response = this.dispatcher.run(
      body,
      (_, action) => {
        const fault = armed?.fault;
        if (!armed || !fault?.at || !isAction(action, body, fault.at.action) || ++met !== (fault.at.nth ?? 1)) return;
        armed.left--;
        throw new ExcelError(fault.code, fault.message ?? fault.code);
      },
      (value) => {
        size += JSON.stringify(value ?? null).length;
        if (size > this.payloadLimit)
          throw new ExcelError('ResponsePayloadSizeLimitExceeded', 'The answer is too large.');
      },
    );
    if (before) this.undoStack.push(before);
    return { HttpStatusCode: response.Error ? 400 : 200, Headers: {}, Body: response };
  }
}

function isAction(action: ActionInfo, body: RequestBody, name: string): boolean {
  return action.Name === name || (action.ActionType === 1 && body.ObjectPaths[action.ObjectPathId]?.Name === name);
}

function writes(body: RequestBody): boolean {
  return (
    body.Actions.some(
      ({ ActionType, Name }) => WRITES.has(ActionType) && !(ActionType === 3 && READING_METHODS.test(Name)),
    ) ||
    Object.values(body.ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === 3 && WRITING_PATHS.test(Name))
  );
}

function refusal(code: string, message: string): Response {
  return { HttpStatusCode: 400, Headers: {}, ErrorCode: code, ErrorMessage: message };
}

export type { ResponseBody };
