// What the bot is asked to do, by where it stands: “напомни про саммит”, “cop31i hatırlat”, “kannst du mich an den Gipfel erinnern”.

import type { Ask } from "../ask/ask.ts";
import type { Covered, Piece } from "./cover.ts";
import { isNegated, ORDERS, type WordedOrder } from "./order-words.ts";

/** What is told rather than done: “remind me when the summit is” asks for its date. */
const ASKED_TO_TELL: ReadonlySet<Ask> = new Set<Ask>(["who", "when", "where", "why", "quotes", "count", "attends"]);

/** “フォローしている”: that somebody does it is no order. */
const IS_DOING = /^(?:し)?て(?:い|る)/u;

/** What is to be done; not to be done is looked up in the list of all that somebody follows. */
export function orderIn({ units, pieces }: Covered): Ask | undefined {
  const order = pieces.map(orderInPiece).find((one) => one !== undefined);
  if (order === undefined || isToTell(pieces)) return undefined;
  const others = pieces.filter((piece) => orderInPiece(piece) === undefined);
  const isNot = isNegated(others.flatMap(({ from, to }) => units.slice(from, to).map(({ key }) => key)));
  return isNot && (order === "follow" || order === "remind") ? "following" : order;
}

/** A word for an order is one where it stands first or last, but for courtesies; beside another question a courtesy itself, elsewhere a word that nobody understood. */
export function withOrdersOnly({ pieces, ...covered }: Covered): Covered {
  const at = pieces.findIndex((piece) => orderInPiece(piece) !== undefined);
  if (at < 0) return { ...covered, pieces };
  const behind = covered.units.slice(pieces[at]?.to).map(({ key }) => key);
  const stands = pieces.slice(0, at).every(isCourtesy) || pieces.slice(at + 1).every(isCourtesy);
  const isOrder = stands && !IS_DOING.test(behind.join(""));
  if (isOrder && !isToTell(pieces)) return { ...covered, pieces };
  const means = isOrder ? [{ is: "small" } as const] : [];
  return {
    ...covered,
    pieces: pieces.map((piece) => (orderInPiece(piece) === undefined ? piece : { ...piece, means })),
  };
}

function isToTell(pieces: readonly Piece[]): boolean {
  return pieces.some(({ means }) => means.some((one) => one.is === "ask" && ASKED_TO_TELL.has(one.ask)));
}

function orderInPiece(piece: Piece): WordedOrder | undefined {
  const asked = piece.means.flatMap((one) => (one.is === "ask" ? [one.ask] : []));
  return ORDERS.find((order) => asked.includes(order));
}

function isCourtesy({ means }: Piece): boolean {
  return means.some((one) => one.is === "small" || (one.is === "ask" && (one.ask === "hello" || one.ask === "thanks")));
}
