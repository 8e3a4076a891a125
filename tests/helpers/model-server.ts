// An OpenAI-compatible address on 127.0.0.1 that answers as it is told to, and keeps what it was asked.

import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type ModelServer = {
  /** What PARSER_URL is. */
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** From now on; the message is what the person wrote. */
  answer: (response: ServerResponse, message: string) => void;
  readonly close: () => Promise<void>;
};

/** Without an answer of its own it lets everybody wait. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelServer["requests"][number][] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    requests.push({ path: request.url ?? "", headers: request.headers, body });
    here.answer(response, messageIn(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const here: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    answer: () => {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return here;
}

/** A chat completion in which the model wrote this. */
export function writes(response: ServerResponse, content: string | object): void {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ id: "1", choices: [{ index: 0, message: { role: "assistant", content: text } }] }));
}

function messageIn(body: string): string {
  const { messages } = JSON.parse(body) as { readonly messages: readonly { readonly content: string }[] };
  try {
    return (JSON.parse(messages.at(-1)?.content ?? "") as { readonly message: string }).message;
  } catch {
    return "";
  }
}
