// Asks for what an event or a quote needs, and gives a file that passes every check of its own schema.
import { stringify } from "yaml";
import { nearestWord } from "../../text/edit-distance.ts";
import { EVENT_KINDS, QUOTE_STATUSES, STATUSES, WORDING_KINDS } from "../vocabulary.ts";
import { COLLECTIONS, type Collection } from "./collections.ts";
import { schemaLine } from "./json-schemas.ts";
import type { Claimed } from "./read-folder.ts";

/** Puts a question to the curator and gives the answer; an empty one for none. */
export type Prompt = (question: string) => Promise<string>;

export type NewFile = { readonly path: string; readonly text: string };

type Answers = Record<string, unknown>;

/** Asks until each answer is right; `tell` says what is wrong with one. `ids` are those that may be referred to. */
export async function newRecord(
  noun: "event" | "quote",
  ids: Claimed,
  ask: Prompt,
  tell: (text: string) => void,
): Promise<NewFile> {
  const asker = createAsker(ids, ask, tell);
  const collection = noun === "event" ? "events" : "quotes";
  const record = noun === "event" ? await promptEvent(asker) : await promptQuote(asker);
  const parsed = COLLECTIONS[collection].schema.safeParse(record);
  if (!parsed.success) throw new Error(`the answers do not make a ${noun}: ${parsed.error.message}`);
  return {
    path: `${collection}/${record.id}.yaml`,
    text: `${schemaLine(collection)}\n${stringify(record, { lineWidth: 120 })}`,
  };
}

async function promptEvent({ text, one, known, fresh }: Prompter): Promise<Answers> {
  const id = await fresh("events");
  const title = await text("Title, as a reader would name it");
  const kind = await one("Kind", EVENT_KINDS);
  const participants = (await known("Participants", "actors")).map((actor) => ({ actor }));
  const topics = await known("Topics", "topics");
  const step: Answers = {
    known: await text(
      "Known since (the day it became public, such as 2027-01-10; if pages show no day, 2027-01 or [..2027-01-10])",
      /^(\d{4}-\d{2}(-\d{2})?|\[.+\])$/,
    ),
    status: await one("Status", STATUSES),
  };
  const date = await text(
    "Date as EDTF, such as 2027-03-01 or [2027-03-01..2027-03-07]; empty if none is known",
    /^.*$/,
  );
  if (date !== "") step.date = date;
  const says = await text("Who says so, in words; empty if that is plain", /^.*$/);
  if (says !== "") step.says = says;
  step.summary = await text("Summary, one or two plain sentences");
  step.sources = await known("Sources", "sources");
  return { id, title, kind, participants, topics, developments: [step] };
}

async function promptQuote({ text, one, known, fresh }: Prompter): Promise<Answers> {
  const id = await fresh("quotes");
  const [speaker = ""] = await known("Speaker", "actors", 1);
  const said = await text("Said on (EDTF, such as 2021-11-09)");
  const occasion = await text("Occasion");
  const topics = await known("Topics", "topics");
  const wording = {
    text: await text("The words, without quotation marks"),
    language: await text("Their language, such as en or zh"),
    kind: await one("Kind of wording", WORDING_KINDS),
    sources: await known("Sources", "sources"),
  };
  const status = await one("Status", QUOTE_STATUSES);
  return { id, speaker, said, occasion, topics, wordings: [wording], status };
}

type Prompter = ReturnType<typeof createAsker>;

function createAsker(ids: Claimed, ask: Prompt, tell: (text: string) => void) {
  const text = async (question: string, pattern = /\S/): Promise<string> => {
    for (;;) {
      const answer = (await ask(`${question}: `)).trim();
      if (pattern.test(answer)) return answer;
      tell("This is needed in the form shown.");
    }
  };
  const one = async <T extends string>(question: string, choices: readonly T[]): Promise<T> => {
    for (;;) {
      const answer = (await ask(`${question} (${choices.join(", ")}): `)).trim();
      const chosen = choices.find((choice) => choice === answer);
      if (chosen !== undefined) return chosen;
      tell(`One of: ${choices.join(", ")}.`);
    }
  };
  /** Ids that exist, separated by commas. */
  const known = async (
    question: string,
    collection: Collection,
    most = Number.POSITIVE_INFINITY,
  ): Promise<readonly string[]> => {
    for (;;) {
      const answer = await ask(
        `${question} (${most === 1 ? "an id" : "ids, separated by commas"}, of ${collection}.yaml): `,
      );
      const given = answer
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "");
      const unknown = given.filter((id) => ids[collection]?.has(id) === false);
      if (unknown.length === 0 && given.length <= most && (most !== 1 || given.length === 1)) return given;
      tell(
        unknown.length === 0
          ? "Exactly one id."
          : unknown.map((id) => complaintOf(id, ids[collection] ?? [])).join("\n"),
      );
    }
  };
  const fresh = async (collection: Collection): Promise<string> => {
    for (;;) {
      const id = await text("Id, kebab-case, stable for ever", /^[a-z0-9]+(-[a-z0-9]+)*$/);
      if (ids[collection]?.has(id) !== true && id.length <= 60) return id;
      tell(id.length > 60 ? "At most 60 characters." : `“${id}” is taken.`);
    }
  };
  return { text, one, known, fresh };
}

function complaintOf(id: string, candidates: Iterable<string>): string {
  const meant = nearestWord(id, candidates);
  return `“${id}” is not known${meant === undefined ? "; add it there first" : `; did you mean “${meant}”?`}`;
}
