/** The wire format of Microsoft's Excel client, as its debug build sends and expects it. */
export interface ObjectPathInfo {
  Id: number;
  /** 1 the workbook, 3 a method's result, 4 a property, 5 an item by its key, 6 a kept reference, 7 a null object. */
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface ActionInfo {
  Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export interface Response {
  HttpStatusCode: number;
  Headers: Record<string, string>;
  ErrorCode?: string;
  ErrorMessage?: string;
  Body?: ResponseBody;
}

/** An error as Excel reports it: the code is one of Microsoft's. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A plain JSON result of a method, as against an object of the model. */
export class Json {
  constructor(readonly value: unknown) {}
}

/**
 * One object of Excel's model. Names are as the add-in's developer writes them (camelCase). What is not listed is not
 * there: the host answers ApiNotFound, so that a test shows what the in-memory Excel lacks.
 */
export interface HostObject {
  readonly type: string;
  /** What Excel sends with every answer about the object, so that the client can find it again. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects reached by a property. */
  readonly nav?: Readonly<Record<string, () => HostObject>>;
  /** Methods: an object, null for a null object, Json for a plain result, undefined for none. */
  readonly call?: Readonly<Record<string, (...args: unknown[]) => HostObject | Json | null | undefined>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
  /** Whether the client may keep it from one sync to the next by reference: ranges. */
  readonly keeps?: boolean;
}

function camel(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Answers one request's actions in their order, against the objects of the workbook. */
export class Dispatcher {
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly root: () => HostObject) {}

  /** How many references the client has not given back. */
  get keptReferences(): number {
    return this.kept.size;
  }

  /**
   * @param before called with each action's index, so that a fault can strike in the middle of a batch
   * @param onResult called with each result, so that the size of the answer can be limited
   */
  run(
    body: RequestBody,
    before: (index: number, action: ActionInfo) => void,
    onResult: (value: unknown) => void,
  ): ResponseBody {
    const objects = new Map<number, HostObject | null>();
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (let index = 0; index < body.Actions.length; index++) {
      const action = body.Actions[index];
      try {
        before(index, action);
        const value = this.perform(action, body, objects);
        response.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === 5) response.TraceIds?.push(action.Id);
        onResult(value);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: `${body.ObjectPaths[action.ObjectPathId]?.Name ?? ''}.${action.Name}`,
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        break;
      }
    }
    return response;
  }

  private perform(action: ActionInfo, body: RequestBody, objects: Map<number, HostObject | null>): unknown {
    if (action.ActionType === 5) return null;
    const target = this.resolve(action.ObjectPathId, body, objects);
    switch (action.ActionType) {
      case 1:
        return target ? this.introduce(target, body.AutoKeepReference === true) : null;
      case 2:
        return target ? this.query(target, action.QueryInfo?.Select ?? []) : null;
      case 3:
        return this.method(target, action, body, objects);
      case 4:
        return this.assign(target, action, body, objects);
      default:
        throw new ExcelError('NotImplemented', `The in-memory Excel knows no action of type ${action.ActionType}.`);
    }
  }

  private introduce(target: HostObject, keep: boolean): Record<string, unknown> {
    if (!keep || !target.keeps) return { ...target.identity };
    const known = [...this.kept].find(([, kept]) => kept === target)?.[0];
    const reference = known ?? `_r${this.nextReference++}`;
    this.kept.set(reference, target);
    return { ...target.identity, _ReferenceId: reference };
  }

  private method(
    target: HostObject | null,
    action: ActionInfo,
    body: RequestBody,
    objects: Map<number, HostObject | null>,
  ): unknown {
    if (action.Name === '_KeepReference') return null;
    const args = this.args(action.ArgumentInfo, body, objects);
    if (action.Name === '_RemoveReference') {
      this.kept.delete(String(args[0]));
      return null;
    }
    if (!target) return null;
    const result = this.invoke(target, action.Name, args);
    return result instanceof Json ? result.value : null;
  }

  private assign(
    target: HostObject | null,
    action: ActionInfo,
    body: RequestBody,
    objects: Map<number, HostObject | null>,
  ): unknown {
    const setter = target?.set?.[camel(action.Name)];
    if (!setter)
      throw new ExcelError('ApiNotFound', `${target?.type ?? 'A null object'} has no ${action.Name} to set.`);
    setter(this.args(action.ArgumentInfo, body, objects)[0]);
    return null;
  }

  private invoke(target: HostObject, name: string, args: unknown[]): HostObject | Json | null | undefined {
    const method = target.call?.[camel(name)];
    if (!method) throw new ExcelError('ApiNotFound', `${target.type} has no ${name}.`);
    return method(...args);
  }

  private args(info: ArgumentInfo | undefined, body: RequestBody, objects: Map<number, HostObject | null>): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) =>
      references?.[index] ? this.resolve(Number(references[index]), body, objects) : argument,
    );
  }

  private resolve(id: number, body: RequestBody, objects: Map<number, HostObject | null>): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(body.ObjectPaths[id], body, objects);
    objects.set(id, found);
    return found;
  }

  private find(path: ObjectPathInfo, body: RequestBody, objects: Map<number, HostObject | null>): HostObject | null {
    if (path.ObjectPathType === 1) return this.root();
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const kept = this.kept.get(path.Name);
      if (!kept) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId as number, body, objects);
    if (!parent) {
      throw new ExcelError('InvalidObjectPath', `${path.Name} was asked of an object that does not exist.`);
    }
    const args = this.args(path.ArgumentInfo, body, objects);
    if (path.ObjectPathType === 5) {
      if (!parent.item) throw new ExcelError('ApiNotFound', `${parent.type} has no items.`);
      return parent.item(args[0]);
    }
    if (path.ObjectPathType === 4) {
      const nav = parent.nav?.[camel(path.Name)];
      if (!nav) throw new ExcelError('ApiNotFound', `${parent.type} has no ${path.Name}.`);
      return nav();
    }
    const result = this.invoke(parent, path.Name, args);
    if (result instanceof Json) throw new ExcelError('InvalidObjectPath', `${path.Name} gives no object.`);
    return result ?? null;
  }

  private query(target: HostObject, select: readonly string[]): unknown {
    if (target.items)
      return { ...target.identity, _Items: target.items().map((item) => this.properties(item, select)) };
    return this.properties(target, select);
  }

  private properties(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const value: Record<string, unknown> = { ...target.identity };
    const nested = new Map<string, string[]>();
    for (const path of select.length > 0 ? select : ['*']) {
      const [first, ...rest] = path.split('/');
      const name = camel(first);
      if (first === '*') {
        for (const each of Object.keys(target.get ?? {})) value[pascal(each)] = target.get?.[each]();
      } else if (target.nav?.[name]) {
        nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
      } else if (target.get?.[name] && rest.length === 0) {
        value[pascal(name)] = target.get[name]();
      } else {
        throw new ExcelError('InvalidArgument', `${target.type} has no property ${path}.`);
      }
    }
    for (const [name, paths] of nested) {
      const child = target.nav?.[name]();
      if (child) value[pascal(name)] = this.query(child, paths);
    }
    return value;
  }
}
