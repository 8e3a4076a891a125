// DATABASE_URL, taken apart.
import { unusableDatabase } from "../process/startup-error.ts";

export type StoreAddress =
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string };

/** Throws a StartupError for what is none. */
export function parseStoreAddress(url: string): StoreAddress {
  if (/^postgres(ql)?:/.test(url)) return { kind: "postgres", url };
  const path = /^sqlite:(?:\/\/(?=\/))?(?<path>.+)$/.exec(url)?.groups?.path;
  if (path !== undefined) return { kind: "sqlite", path };
  throw unusableDatabase(
    "is not an address of a database that is supported; expected sqlite:./state/attache.sqlite, another file after “sqlite:”, or postgres://user:password@host/database",
  );
}
