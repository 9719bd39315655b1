// Lets a benchmark use the TypeScript helpers of the tests: `import './support/typescript.mjs'` before a dynamic import.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  return { format: 'module', source: outputText, shortCircuit: true };
}

// The loader's own thread imports this module too, and must not register it again.
if (!import.meta.url.includes('?hooks')) register(`${import.meta.url}?hooks`);
