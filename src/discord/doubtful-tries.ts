// discord.js repeats a request by itself: what its last try met says nothing of the tries before it.
import { AsyncLocalStorage } from "node:async_hooks";
import type { REST, RESTOptions } from "discord.js";

type MakeRequest = RESTOptions["makeRequest"];

/** What has become of the tries of one request so far. */
type Tries = { inDoubt: boolean };

const underWay = new AsyncLocalStorage<Tries>();
const doubtful = new WeakSet<Error>();

/** Errors of the network before anything was sent. */
const NEVER_SENT: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** From now on each try of this client is watched. To be called once for a client. */
export function watchTries({ options }: REST): void {
  const { makeRequest } = options;
  const watched: MakeRequest = async (url, init) => {
    const tries = underWay.getStore();
    try {
      const response = await makeRequest(url, init);
      if (tries !== undefined && response.status >= 500) tries.inDoubt = true;
      return response;
    } catch (error) {
      if (tries !== undefined && !wasNeverSent(error)) tries.inDoubt = true;
      throw error;
    }
  };
  options.makeRequest = watched;
}

/** Rejects as `request` does; of an error that came after a try whose outcome is not known, `followsDoubt` says so. */
export async function withTries<T>(request: () => Promise<T>): Promise<T> {
  const tries: Tries = { inDoubt: false };
  try {
    return await underWay.run(tries, request);
  } catch (error) {
    if (tries.inDoubt && error instanceof Error) doubtful.add(error);
    throw error;
  }
}

/** Whether the request may have been carried out by a try of it, whatever this error says of the last one. */
export function followsDoubt(error: Error): boolean {
  return doubtful.has(error);
}

/** Whether the network failed before anything was sent. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return "code" in error ? NEVER_SENT.has(String(error.code)) : wasNeverSent(error.cause);
}
