// What the generated modules export: `#core` is Emscripten's glue, `#languages`, `#commonest-words` and
// `#page-phrases` are the tables that web/tasks/languages.js writes. They are declared here because
// they exist only after a build.
import type { CoreGlue } from './core.js';

export default function createGlue(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  print(text: string): void;
  printErr(text: string): void;
}): Promise<CoreGlue>;

export const packUrls: Record<string, { base: () => URL; words?: () => URL }>;

export const commonestWords: Record<string, string>;

export const pagePhrases: Record<
  | 'advert'
  | 'invitation'
  | 'related'
  | 'list of others'
  | 'new window'
  | 'tool'
  | 'consent'
  | 'comments'
  | 'commenting',
  string
>;
