// Some sixteen hundred files are loaded at a start: what Node can know of them beforehand, it is told.
import { enableCompileCache, flushCompileCache, registerHooks } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "compiled");

/**
 * Goes for what is imported afterwards, until what it gives is called: once the program is loaded.
 *
 * Node keeps what it makes of each source file, TypeScript without its types too, by the content of the file and its own version:
 * https://nodejs.org/api/module.html#module-compile-cache. Where the folder cannot be written (a container that is read-only), everything is compiled
 * as without it.
 *
 * A relative path to a TypeScript file is the file, and a module: without being told so, Node looks for it, for links on the way to it and for the
 * package that it belongs to, which is a fifth of the time that loading takes. https://nodejs.org/api/module.html#synchronous-hooks-accepted-by-moduleregisterhooks
 *
 * Then what was compiled is written down, so that the next start has it whatever ends the bot later, and the hook goes: while there is one,
 * Node resolves every `require` anew, and discord.js has some in what it does for each message (a tenth of a millisecond of it).
 */
export function prepareLoading(): () => void {
  enableCompileCache(FOLDER);
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      context.parentURL !== undefined && /^\.\.?\/.*\.ts$/.test(specifier)
        ? { url: new URL(specifier, context.parentURL).href, format: "module-typescript", shortCircuit: true }
        : next(specifier, context),
  });
  return () => {
    hooks.deregister();
    flushCompileCache();
  };
}
