// The office at the head of a part of a body that has no record of its own: “African Union Commission”. Pure.

import { tokenize } from "../../text/tokens.ts";
import type { Records } from "../records.ts";
import { officesByWord } from "./offices-by-word.ts";

/** The title of whoever is at the head of what is called so, all of its words and no others: “Chairperson of the African Union Commission”; undefined where nobody is. */
export function headOfBodyCalled(called: string, archive: Pick<Records, "actors">): string | undefined {
  const words = bodyWords(called);
  const { all, places } = officesByWord.of(archive);
  const lists = words.map((word) => places.get(word) ?? []);
  const shortest = lists.reduce((one, other) => (other.length < one.length ? other : one), lists[0] ?? []);
  const found = shortest
    .flatMap((at) => all[at] ?? [])
    .find(({ office: { title } }) => {
      const behind = HEAD_OF_BODY.exec(title)?.groups?.body;
      const own = behind === undefined ? [] : bodyWords(behind);
      return own.length === words.length && own.every((word) => words.includes(word));
    });
  return found?.office.title;
}

const HEAD_OF_BODY =
  /^(?:President|Chair(?:man|woman|person)?|Secretary(?:[- ]General)?|(?:Managing |Executive )?Director(?:[- ]General)?|Executive Secretary|Speaker|Governor) (?:of|at) (?:the )?(?<body>.+)$/u;

function bodyWords(body: string): readonly string[] {
  return tokenize(body).filter((word) => word !== "of" && word !== "the");
}
