import { ExcelError, type HostObject, Json } from '../protocol';
import { commentsObject } from './comments';
import type { HostContext } from './context';
import { rangeObject } from './range';
import { namesObject, tablesObject, worksheetsObject } from './worksheet';

export function workbookObject(context: HostContext): HostObject {
  return {
    type: 'Workbook',
    nav: {
      worksheets: () => worksheetsObject(context),
      tables: () => tablesObject(context),
      names: () => namesObject(() => context.workbook().names),
      comments: () => commentsObject(context),
      customXmlParts: () => xmlPartsObject(context),
      application: () => ({
        type: 'Application',
        get: { calculationMode: () => context.workbook().calculationMode },
        call: {
          suspendApiCalculationUntilNextSync: () => undefined,
          suspendScreenUpdatingUntilNextSync: () => undefined,
        },
      }),
    },
    call: {
      getSelectedRange: () => {
        const { selection, activeSheet } = context.workbook();
        if (selection.length !== 1) {
          throw new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
        }
        return rangeObject(context, activeSheet, selection[0]);
      },
    },
  };
}

function xmlPartsObject(context: HostContext): HostObject {
  const partObject = (id: string): HostObject => {
    const part = (): { id: string; xml: string } => {
      const found = context.workbook().xmlParts.find((candidate) => candidate.id === id);
      if (!found) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return found;
    };
    return {
      type: 'CustomXmlPart',
      identity: { Id: id },
      get: { id: () => part().id, namespaceUri: () => namespaceOf(part().xml) },
      call: {
        getXml: () => new Json(part().xml),
        setXml: (xml) => {
          part().xml = String(xml);
          return undefined;
        },
        delete: () => {
          const { xmlParts } = context.workbook();
          xmlParts.splice(xmlParts.indexOf(part()), 1);
          return undefined;
        },
      },
    };
  };
  const item = (id: unknown): HostObject => partObject(String(id));
  return {
    type: 'CustomXmlPartCollection',
    items: () => context.workbook().xmlParts.map(({ id }) => partObject(id)),
    item,
    call: {
      add: (xml) => {
        const workbook = context.workbook();
        const part = { id: `{X${workbook.nextId++}}`, xml: String(xml) };
        workbook.xmlParts.push(part);
        return partObject(part.id);
      },
      getByNamespace: (namespace) => {
        const parts = (): HostObject[] =>
          context
            .workbook()
            .xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace)
            .map(({ id }) => partObject(id));
        return {
          type: 'CustomXmlPartScopedCollection',
          items: parts,
          item,
          call: { getOnlyItemOrNullObject: () => (parts().length === 1 ? parts()[0] : null) },
        };
      },
    },
  };
}

function namespaceOf(xml: string): string | undefined {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1];
}
