// A publisher’s robots.txt (RFC 9309). It governs crawling, and a feed is there to be fetched; a ban of its very path is kept to.
import { decode } from "./decode.ts";
import type { FetchPort } from "./ports.ts";

/** How long an answer holds, in milliseconds. */
const ROBOTS_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** RFC 9309 §2.5: more need not be read; in characters. */
const MAX_ROBOTS = 500 * 1024;

type RobotsRule = { readonly allows: boolean; readonly path: string };

/**
 * Whether robots.txt bans a path (with its query) for an agent, lower case, whose own group counts before that of everybody.
 * The longest rule that fits wins, and of two as long the one that allows (§2.2.2).
 */
export function bansPath(robots: string, agent: string, path: string): boolean {
  const groups = robotsGroups(robots.slice(0, MAX_ROBOTS));
  const rules = groups.get(agent) ?? groups.get("*") ?? [];
  const fitting = rules.filter((rule) => rule.path !== "" && fitsPath(rule.path, path));
  fitting.sort((a, b) => b.path.length - a.path.length || Number(b.allows) - Number(a.allows));
  return fitting[0]?.allows === false;
}

function robotsGroups(robots: string): ReadonlyMap<string, readonly RobotsRule[]> {
  const groups = new Map<string, RobotsRule[]>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.split(/\r\n?|\n/)) {
    const { key = "", value = "" } = /^\s*(?<key>[a-z-]+)\s*:\s*(?<value>[^#]*)/i.exec(line)?.groups ?? {};
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (inRules) agents = [];
      inRules = false;
      agents.push(value.trim().toLowerCase());
      for (const agent of agents) groups.set(agent, groups.get(agent) ?? []);
    } else if (name === "allow" || name === "disallow") {
      inRules = true;
      for (const agent of agents) groups.get(agent)?.push({ allows: name === "allow", path: value.trim() });
    }
  }
  return groups;
}

/** `*` stands for any text, `$` at the end for the end (§2.2.3); compared piece by piece, without a pattern that could run wild. */
function fitsPath(rule: string, path: string): boolean {
  const toEnd = rule.endsWith("$");
  const [first = "", ...rest] = rule.slice(0, toEnd ? -1 : undefined).split("*");
  if (!path.startsWith(first)) return false;
  let place = first.length;
  for (const [index, piece] of rest.entries()) {
    const last = toEnd && index === rest.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, place);
    if (found < place || (last && !path.endsWith(piece))) return false;
    place = found + piece.length;
  }
  return !toEnd || place === path.length;
}

/**
 * `fetch`, but a feed whose path is banned is refused with “robots” and not asked for. robots.txt is read once a week for
 * each server; one that cannot be had bans nothing.
 */
export function heedRobots(fetch: FetchPort, agent: string, now: () => number): FetchPort {
  const read = new Map<string, { readonly at: number; readonly text: string }>();
  const robotsOf = async (origin: string) => {
    const kept = read.get(origin);
    if (kept !== undefined && now() - kept.at < ROBOTS_KEPT_MS) return kept.text;
    const fetched = await fetch(`${origin}/robots.txt`, {});
    const text = fetched.kind === "fetched" ? decode(fetched.bytes, fetched.contentType) : "";
    read.set(origin, { at: now(), text });
    return text;
  };
  return async (url, validators) => {
    const { origin, pathname, search } = new URL(url);
    if (bansPath(await robotsOf(origin), agent, pathname + search)) {
      return { kind: "refused", refusal: { why: "robots" } };
    }
    return fetch(url, validators);
  };
}
