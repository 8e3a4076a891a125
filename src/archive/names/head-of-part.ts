// The office at the head of a part of a body that has no record of its own: “African Union Commission”. Pure.

import { tokenize } from "../../text/tokens.ts";
import type { Records } from "../records.ts";
import type { Actor } from "../schema.ts";
import { officesByWord } from "./offices-by-word.ts";

/** The title of whoever is at the head of what is called so, all of its words and no others: “Chairperson of the African Union Commission”; undefined where nobody is. */
export function headOfBodyCalled(called: string, archive: Pick<Records, "actors">): string | undefined {
  const words = bodyWords(called);
  const { all, places } = officesByWord.of(archive);
  const lists = words.map((word) => places.get(word) ?? []);
  const shortest = lists.reduce((one, other) => (other.length < one.length ? other : one), lists[0] ?? []);
  const found = shortest
    .flatMap((at) => all[at] ?? [])
    .find(({ actor, office: { title } }) => {
      const behind = HEAD_OF_BODY.exec(title)?.groups?.body;
      const own = behind === undefined ? [] : bodyWords(behind);
      const unsaid = title.startsWith("Commander") ? wordsOfState(actor, archive) : [];
      return (
        own.length >= words.length &&
        words.every((word) => own.includes(word)) &&
        own.every((word) => words.includes(word) || unsaid.includes(word))
      );
    });
  return found?.office.title;
}

/** “Indo-Pacific Command”: no two states have a command that is called so, and whose it is need not be said. */
function wordsOfState({ country }: Actor, { actors }: Pick<Records, "actors">): readonly string[] {
  const state = country === undefined ? undefined : actors.get(country);
  return state === undefined ? [] : [state.name, ...state.also].flatMap((name) => tokenize(name));
}

const HEAD_OF_BODY =
  /^(?:President|Chair(?:man|woman|person)?|Secretary(?:[- ]General)?|(?:Managing |Executive )?Director(?:[- ]General)?|Executive Secretary|Speaker|Governor|Commander) (?:of|at) (?:the )?(?<body>.+)$/u;

/** Whoever commands one does not always name the command. */
const NOT_ALWAYS_SAID: ReadonlySet<string> = new Set("of the command".split(" "));

function bodyWords(body: string): readonly string[] {
  const words = tokenize(body.replace(/['’]s(?!\p{L})/gu, "")).map((word) => (word === "theatre" ? "theater" : word));
  return words.filter((word) => !NOT_ALWAYS_SAID.has(word));
}
