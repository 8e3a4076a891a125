// Who is meant by the chief of a body: “Commission chief”, “head of the CIA”, “boss of the Pentagon”. Pure.

import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import { namedByOffice } from "../concerns.ts";
import type { Records } from "../records.ts";
import type { Actor, Office } from "../schema.ts";
import { wordsOfTitle } from "./titles.ts";

/** How the titles of those begin who lead an organisation, for good or for the time being. */
const LEADS_BODY =
  /^(?:(?:acting|interim) )?(?:president|prime minister|premier|king|queen|sultan|emir|crown prince|chancellor|supreme leader|general secretary|secretary general|director general|executive secretary|executive director|chair|commander|managing director|head of state|high representative)\b/u;

/** Those who lead a state: no commander in it, nor the chair of one of its committees. */
const LEADS_STATE =
  /^(?:(?:acting|interim) )?(?:president|prime minister|premier|king|queen|sultan|emir|crown prince|chancellor|supreme leader|general secretary|pope|head of state|chair of the (?:state|sovereign|presidential|transitional|ruling|military))\b/u;

/** Whether whoever has the office leads one of these; a president of a conference does not lead a state. */
export function leads(office: Office, whose: readonly string[], { actors }: Pick<Records, "actors">): boolean {
  const line = wordsOfTitle(office).join(" ");
  if (!LEADS_BODY.test(line) && !LEADS_STATE.test(line)) return false;
  const named = namedByOffice(office.title, actors).filter((id) => whose.includes(id));
  const ofState =
    named.length === 0 ? !line.includes(" of ") : named.some((id) => actors.get(id as never)?.kind === "state");
  const ofBody = named.some((id) => actors.get(id as never)?.kind === "organisation");
  return (ofState && LEADS_STATE.test(line)) || (ofBody && LEADS_BODY.test(line));
}

/** How the titles of those begin who are at the head of what stands behind. */
const AT_THE_HEAD =
  /^(?:(?:us )?(?:president|chair|secretary(?: general)?|(?:managing |executive )?director(?: general)?|executive secretary|minister|commander|governor|commissioner|speaker) of |\p{L}+ minister )/u;

const SMALL: ReadonlySet<string> = new Set("of the for and to us national".split(" "));

/**
 * Whether the office is at the head of the body that the words name, all of it: “commission” is the European Commission,
 * “intelligence” no Central Intelligence Agency. Its initials will do: “cia”.
 */
export function isHeadOf(words: readonly string[], office: Office, { actors }: Pick<Records, "actors">): boolean {
  const title = wordsOfTitle(office);
  const line = title.join(" ");
  if (!AT_THE_HEAD.test(`${line} `)) return false;
  const body = title
    .slice(title[1] === "minister" ? 0 : title.indexOf("of") + 1)
    .filter((word) => !SMALL.has(word) && word !== "minister");
  const initials = initialsIn(office);
  if (!words.every((word) => body.includes(word) || initials.has(word))) return false;
  if (words.some((word) => initials.has(word))) return true;
  const whose = new Set(
    namedByOffice(office.title, actors).flatMap((id) => {
      const actor = actors.get(id as never);
      return actor === undefined ? [] : [actor.name, ...actor.also].flatMap((name) => tokenize(name));
    }),
  );
  return body.every((word) => words.includes(word) || whose.has(word));
}

/** Those of three or more words with capitals that stand side by side: “cia” of the US Central Intelligence Agency. */
export function initialsIn(office: Office): ReadonlySet<string> {
  const known = TITLE_INITIALS.get(office);
  if (known !== undefined) return known;
  const initials = readInitials(office.title);
  TITLE_INITIALS.set(office, initials);
  return initials;
}

const TITLE_INITIALS = createMemo<Office, ReadonlySet<string>>();

function readInitials(title: string): ReadonlySet<string> {
  const runs = title.match(/(?:\p{Lu}[\p{L}-]*\s?){3,}/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const letters = run
        .trim()
        .split(/\s/)
        .map((word) => word.charAt(0).toLowerCase());
      return letters.flatMap((_, from) => (letters.length - from >= 3 ? [letters.slice(from).join("")] : []));
    }),
  );
}

/** Whoever is at the head of a ministry or department, and of which state; none for other bodies. */
export function ministerOf(body: Actor | undefined): readonly { readonly title: string; readonly country: string }[] {
  const { name = "", country } = body ?? {};
  const { of, field, department } =
    /^(?<field>\p{L}+) ministry\b|\b(?:ministry|(?<department>department)) of (?<of>.+?)(?= of |$)/iu.exec(name)
      ?.groups ?? {};
  const matter = of ?? field;
  if (country === undefined || matter === undefined) return [];
  return [{ title: `${matter} ${department === undefined ? "minister" : "secretary"}`, country }];
}
