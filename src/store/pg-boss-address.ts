// Where pg-boss keeps its jobs: on our server, in a schema beside ours.
import type { ConstructorOptions } from "pg-boss";
import { parseAddress } from "./postgres-address.ts";

/** `schema`: that of our own tables. */
export function jobsSchema(schema: string): string {
  return schema === "public" ? "attache_jobs" : `${schema}_jobs`;
}

/** As for our own connection; pg-boss names its own. */
export function bossAddress(url: string): ConstructorOptions {
  const { fallback_application_name: _, ...address } = parseAddress(url);
  // Its types do not know all that it hands on to `pg`.
  return { ...address, application_name: "attache jobs" } as ConstructorOptions;
}
