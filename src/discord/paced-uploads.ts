// A file of some megabytes is not sent in one turn of the event loop: whoever else waits is answered in between.
import type { REST, RESTOptions } from "discord.js";
import { nextTurn } from "../process/in-slices.ts";

type MakeRequest = RESTOptions["makeRequest"];

/** What is larger takes a millisecond or more each time that it is copied, and sent. Bytes. */
const SMALL_PIECE = 512 * 1024;

/** From now on this client reads, joins and sends what it uploads in turns of their own. To be called once for a client. */
export function paceUploads({ options }: REST): void {
  const { makeRequest } = options;
  const paced: MakeRequest = async (url, init) => {
    if (!(init.body instanceof FormData)) return makeRequest(url, init);
    const encoded = new Response(init.body);
    // Which says by what the parts are told from each other.
    const type = { "content-type": encoded.headers.get("content-type") ?? "" };
    return makeRequest(url, { ...init, body: await readInTurns(encoded), headers: { ...init.headers, ...type } });
  };
  options.makeRequest = paced;
}

async function readInTurns({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) {
    pieces.push(piece);
    if (piece.byteLength > SMALL_PIECE) await nextTurn();
  }
  const whole = Buffer.concat(pieces);
  if (whole.byteLength > SMALL_PIECE) await nextTurn();
  return whole;
}
