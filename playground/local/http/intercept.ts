// Lets a test break a request on its way: before it is done, or after it was done and before the answer leaves.

export type Intercepted = {
  readonly method: string;
  /** After `/api/v10`, without the query: `/channels/123/messages`. */
  readonly path: string;
  readonly body: unknown;
};

/** `reset` cuts the connection; a status and body are answered instead; `undefined` lets the request go on. */
export type Interference = undefined | "reset" | { readonly status: number; readonly body: unknown };

export type Interceptor = (request: Intercepted, phase: "before" | "stored") => Interference | Promise<Interference>;
