import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { applyMutant, type Mutant } from './mutant.ts';
import { findChanges } from './operators.ts';

const rooms =
  /^src\/((model|check|export|search\/query)\/[^.]*|kinds\/[^/]+\/(checks|findings))\.ts$/;

export interface SourceTree {
  /** Every mutant of the rooms, in the order of files and of their text. */
  mutants: Mutant[];
  /** Whether the compiler would let a mutant through: one that it stops is no mutant. */
  compiles: (mutant: Mutant) => boolean;
  /** Files below `src/` and `test/` that each file imports. */
  imports: ReadonlyMap<string, readonly string[]>;
}

function readOptions(root: string): ts.ParsedCommandLine {
  const path = resolve(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

function findImports(path: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(dirname(path), fileName));
}

/** Reads a project's sources as the compiler does. */
export function readSourceTree(root: string): SourceTree {
  const { fileNames, options } = readOptions(root);
  const changed = new Map<string, { text: string; version: number }>();
  const service = ts.createLanguageService({
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => String(changed.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = changed.get(path)?.text ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
  });
  const program = service.getProgram();
  if (!program) throw new Error('the project does not compile');
  const checker = program.getTypeChecker();
  const imports = new Map<string, string[]>();
  const mutants: Mutant[] = [];
  for (const path of fileNames.toSorted()) {
    const name = relative(root, path);
    const source = program.getSourceFile(path);
    if (!source) continue;
    imports.set(
      name,
      findImports(path, source.text).map((each) => relative(root, each)),
    );
    if (!rooms.test(name)) continue;
    for (const { operator, at, put } of findChanges(source, checker)) {
      mutants.push({ file: name, operator, start: at.getStart(), end: at.getEnd(), put });
    }
  }
  const compiles = (mutant: Mutant): boolean => {
    const path = resolve(root, mutant.file);
    const text = readFileSync(path, 'utf8');
    const version = (changed.get(path)?.version ?? 0) + 1;
    changed.set(path, { text: applyMutant(text, mutant), version });
    const faults = [
      ...service.getSyntacticDiagnostics(path),
      ...service.getSemanticDiagnostics(path),
    ];
    changed.set(path, { text, version: version + 1 });
    return faults.length === 0;
  };
  return { mutants, compiles, imports };
}
