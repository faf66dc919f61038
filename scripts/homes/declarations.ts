import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What is declared at the top of a file: the names that it uses, and the texts in it. */
interface Declaration {
  readonly uses: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** Calls by the name of what is called, with the texts among their arguments: figureOf('abe-fte', 'fte'). */
  readonly calls: readonly { readonly name: string; readonly texts: readonly string[] }[];
}

interface Module {
  readonly declared: ReadonlyMap<string, Declaration>;
  /** What a name is in the file that it is imported from. */
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/** A name at the top of a file. */
export interface Symbol {
  /** "src/rules/idea-fiscal/shares.ts#schoolwideCap" */
  readonly key: string;
  readonly file: string;
  readonly declaration: Declaration;
}

function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return [];
}

function declarationOf(node: ts.Node): Declaration {
  const uses = new Set<string>();
  const texts = new Set<string>();
  const calls: Declaration['calls'][number][] = [];
  const walk = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) uses.add(inner.text);
    if (ts.isCallExpression(inner) && ts.isIdentifier(inner.expression)) {
      calls.push({ name: inner.expression.text, texts: inner.arguments.flatMap(textsIn) });
    }
    for (const text of textsIn(inner)) texts.add(text);
    ts.forEachChild(inner, walk);
  };
  walk(node);
  return { uses, texts, calls };
}

/** The names that a statement declares, each with what says it. */
function declaredBy(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name ? [[statement.name.text, statement]] : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((each): [string, ts.Node][] => {
    const names = ts.isIdentifier(each.name)
      ? [each.name]
      : each.name.elements.flatMap((element) =>
          ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name] : [],
        );
    return names.map(({ text }) => [text, each]);
  });
}

function importedBy(statement: ts.Statement, folder: string): [string, { file: string; name: string }][] {
  const isImport = ts.isImportDeclaration(statement);
  if (!isImport && !ts.isExportDeclaration(statement)) return [];
  const from = statement.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
  const file = path.posix.join(folder, from.text);
  const named = isImport ? statement.importClause?.namedBindings : statement.exportClause;
  if (!named || ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) return [];
  return named.elements.map(({ name, propertyName }) => [name.text, { file, name: (propertyName ?? name).text }]);
}

function read(root: string, file: string): Module {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const statements = [...source.statements];
  return {
    declared: new Map(statements.flatMap(declaredBy).map(([name, node]) => [name, declarationOf(node)])),
    imported: new Map(statements.flatMap((statement) => importedBy(statement, path.posix.dirname(file)))),
  };
}

function symbolOf(file: string, name: string, declaration: Declaration): Symbol {
  return { key: `${file}#${name}`, file, declaration };
}

/** The source files of some folders, by what they declare and what they take from one another. */
export class Declarations {
  private readonly modules: ReadonlyMap<string, Module>;

  constructor(root: string, folders: readonly string[]) {
    const files = folders.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
    );
    this.modules = new Map(files.map((file) => [file, read(root, file)]));
  }

  /** Every declaration for which something holds. */
  where(holds: (declaration: Declaration, file: string) => boolean): Symbol[] {
    return [...this.modules].flatMap(([file, { declared }]) =>
      [...declared].flatMap(([name, declaration]) =>
        holds(declaration, file) ? [symbolOf(file, name, declaration)] : [],
      ),
    );
  }

  /** A declaration with all that it uses, directly or through others; what lies beyond a file that is not entered is still named. */
  reachable(from: Symbol, enters: (file: string) => boolean): Symbol[] {
    const found = new Map<string, Symbol>();
    const visit = (symbol: Symbol): void => {
      if (found.has(symbol.key)) return;
      found.set(symbol.key, symbol);
      if (symbol !== from && !enters(symbol.file)) return;
      for (const name of symbol.declaration.uses) {
        const used = this.resolve(symbol.file, name);
        if (used) visit(used);
      }
    };
    visit(from);
    return [...found.values()];
  }

  private resolve(file: string, name: string): Symbol | undefined {
    const module = this.modules.get(file);
    const declaration = module?.declared.get(name);
    if (declaration) return symbolOf(file, name, declaration);
    const imported = module?.imported.get(name);
    if (!imported) return undefined;
    const target = [`${imported.file}.ts`, `${imported.file}/index.ts`].find((each) => this.modules.has(each));
    return target === undefined ? undefined : this.resolve(target, imported.name);
  }
}
