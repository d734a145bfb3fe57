// What the generated modules export: `#core` is Emscripten's glue, `#lexicons` the table that
// web/tasks/lexicon.js writes. They are declared here because they exist only after a build.
import type { CoreCall } from './core.js';

export default function createGlue(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  print(text: string): void;
  printErr(text: string): void;
}): Promise<{ compare: CoreCall }>;

export const lexiconUrls: Record<string, () => URL>;
