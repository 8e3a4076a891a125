// The start after the first need not compile what has not changed.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "compiled");

/**
 * Node keeps what it makes of each source file, TypeScript without its types too, by the content of the file and its own version:
 * https://nodejs.org/api/module.html#module-compile-cache. It goes for what is imported afterwards. Where the folder cannot be written (a container
 * that is read-only), everything is compiled as without it.
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
}
