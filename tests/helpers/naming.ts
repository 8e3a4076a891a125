// Every way on which somebody can name a record, each as a function from the name to what it was taken for.

import agenda from "#commands/agenda.ts";
import calendar from "#commands/calendar.ts";
import changes from "#commands/changes.ts";
import digest from "#commands/digest.ts";
import event from "#commands/event.ts";
import follow from "#commands/follow.ts";
import next from "#commands/next.ts";
import quote from "#commands/quote.ts";
import remind from "#commands/remind.ts";
import timeline from "#commands/timeline.ts";
import who from "#commands/who.ts";
import type { Archive } from "#src/archive/archive.ts";
import type { Context, SlashCommand } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { viewOf } from "#tests/helpers/intents.ts";
import { choicesOf } from "#tests/helpers/offer.ts";
import { viewFrom } from "#tests/helpers/view-from.ts";
import { aSubscription } from "./digests.ts";
import { contextOf, TODAY } from "./paths.ts";

/**
 * The id of the record that was answered about, or that something was done for; `asks` when it was asked which one is meant;
 * `nothing` when the name is said to be unknown.
 */
export type Taken = string;

export type Naming = (name: string, archive: Archive) => Taken | Promise<Taken>;

/** A context that only takes down what it is asked to do. */
function recording(archive: Archive): { readonly context: Context; readonly done: string[] } {
  const done: string[] = [];
  const context = contextOf({ archive, today: TODAY });
  const stop = (what: string): never => {
    done.push(what);
    throw new Error("taken down");
  };
  return {
    done,
    context: {
      ...context,
      digests: {
        ...context.digests,
        list: async () => [{ subscription: aSubscription(), nextAt: undefined, pending: undefined }],
        edit: async (_, __, { actors = [], topics = [] }) => stop([...actors, ...topics].join()),
      },
      agendas: { ...context.agendas, post: async ({ actor, topic }) => stop(actor ?? topic ?? "") },
      follows: {
        ...context.follows,
        follow: async (_, target) => stop(target.id),
        remind: async (_, id) => stop(id),
        list: async () => ({ follows: [], reminders: [], paused: undefined }),
      },
    },
  };
}

function choices(view: Extract<View, { kind: "notice" }>): number {
  // What can be asked of anything is offered whenever nothing is found.
  const isOfSomething = (question: object) =>
    askedOf(question) !== "nothing" || "id" in question || "words" in question;
  return (view.asks ?? []).filter(({ question }) => isOfSomething(question)).length + (view.actions ?? []).length;
}

/** What an answer is about. */
function subjectOf(view: View, archive: Archive): Taken {
  if (view.kind === "who") return view.actor.id;
  if (view.kind === "event") return view.at.event.id;
  if (view.kind === "notice") {
    // Who never said anything was understood all the same, and so was what has no date.
    const [, speaker] = /^My archive has no quote by (.+?)\. That proves/.exec(view.text) ?? [];
    if (speaker !== undefined) return [...archive.actors.values()].find(({ name }) => name === speaker)?.id ?? speaker;
    const [only] = view.asks ?? [];
    if (/^My archive has no quote on /.test(view.text)) return "understood";
    if (/^My archive has no such event/.test(view.text))
      return only === undefined ? "understood" : askedOf(only.question);
    return choices(view) > 0 || /Did you mean|fits several/.test(view.text) ? "asks" : "nothing";
  }
  return "question" in view ? askedOf(view.question) : "nothing";
}

function askedOf(question: object): Taken {
  const { actor, speaker, topic } = question as Readonly<Record<string, string | undefined>>;
  return actor ?? speaker ?? topic ?? "nothing";
}

const byOption =
  (command: SlashCommand, option: string, more: object = {}): Naming =>
  async (name, archive) => {
    const { context, done } = recording(archive);
    const action = command.actions.find((one) => ["edit", "post", command.name].includes(one.name));
    try {
      return subjectOf(await viewFrom(action?.run({ ...more, [option]: name } as never, context)), archive);
    } catch (error) {
      if (done.length === 0) throw error;
      return done.join();
    }
  };

const byMessage =
  (sentence: (name: string) => string): Naming =>
  (name, archive) => {
    const asked = parseMessage(sentence(name), archive, TODAY, ENGLISH);
    const view = viewOf(asked, (question) => answer(question, contextOf({ archive, today: TODAY })));
    return subjectOf(view, archive);
  };

/** The first that is offered while it is typed. */
const byCompletion =
  (command: SlashCommand, option: string): Naming =>
  async (name, archive) => {
    const declared = command.actions[0]?.options[option];
    if (declared?.type !== "text" || declared.suggest === undefined) return "nothing";
    const [first] = await choicesOf(declared.suggest(name, contextOf({ archive, today: TODAY }), {}));
    return first?.value.replace(/^(?:actor|topic|event):/, "") ?? "nothing";
  };

const CHANNEL = { channel: "2000" };

/** A person, state or organisation is named. */
export const BY_ACTOR: Readonly<Record<string, Naming>> = {
  "/who actor:": byOption(who, "actor"),
  "/next actor:": byOption(next, "actor"),
  "/changes actor:": byOption(changes, "actor"),
  "/timeline actor:": byOption(timeline, "actor"),
  "/calendar actor:": byOption(calendar, "actor"),
  "/quote speaker:": byOption(quote, "speaker"),
  "/digest edit actor:": byOption(digest, "actor", { id: "d1" }),
  "/agenda post actor:": byOption(agenda, "actor", CHANNEL),
  "“who is …”": byMessage((name) => `who is ${name}`),
  "“what did … say”": byMessage((name) => `what did ${name} say`),
};

export const BY_TOPIC: Readonly<Record<string, Naming>> = {
  "/next topic:": byOption(next, "topic"),
  "/changes topic:": byOption(changes, "topic"),
  "/quote topic:": byOption(quote, "topic"),
  "/digest edit topic:": byOption(digest, "topic", { id: "d1" }),
  "/agenda post topic:": byOption(agenda, "topic", CHANNEL),
};

export const BY_EVENT: Readonly<Record<string, Naming>> = {
  "/event name:": byOption(event, "name"),
  "/remind event:": byOption(remind, "event", { before: "1d" }),
};

/** Whatever it is that is named. */
export const BY_ANY: Readonly<Record<string, Naming>> = {
  "/follow target:": byOption(follow, "target"),
};

/** Either a topic or an actor. */
export const BY_SUBJECT: Readonly<Record<string, Naming>> = {
  "“timeline of …”": byMessage((name) => `timeline of ${name}`),
  "“what changed with …”": byMessage((name) => `what changed since 1900-01-01 with ${name}`),
};

export const OFFERED: Readonly<Record<string, Naming>> = {
  "/who actor:": byCompletion(who, "actor"),
  "/next actor:": byCompletion(next, "actor"),
  "/follow target:": byCompletion(follow, "target"),
};
