// Whether an answer is what a label wants: right, no answer (honest, but none), or wrong (about something else, with confidence).

import type { Archive } from "#src/archive/archive.ts";
import type { View } from "#src/core/view.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import type { Intent } from "#src/lookup/message/intent.ts";

export type Want = {
  readonly event?: readonly string[];
  readonly focus?: string;
  readonly asOf?: string;
  readonly list?: { readonly all: readonly string[]; readonly none?: readonly string[] };
  readonly count?: number;
  readonly nothing?: string;
  readonly last?: readonly string[];
  readonly absent?: string;
  readonly who?: string;
  readonly office?: string;
  readonly several?: readonly string[];
  readonly quotes?: readonly string[];
  readonly speaker?: string;
  readonly noQuote?: true;
  readonly check?: "found" | "not-found" | "other-speaker";
  readonly quote?: string;
  readonly span?: readonly [string, string];
  readonly month?: string;
  readonly changes?: { readonly since?: string; readonly topic?: string; readonly actor?: string };
  readonly timeline?: { readonly topic?: string; readonly actor?: string };
  readonly calendar?: { readonly topic?: string; readonly actor?: string };
  readonly sources?: readonly string[];
  readonly do?: string;
  readonly target?: string;
  readonly bot?: string;
  readonly notUnderstood?: true;
};

export type Label = {
  readonly text: string;
  readonly class: string;
  readonly want: Want | readonly Want[];
  readonly language?: string;
};

export type Outcome = "right" | "no answer" | "wrong";

/** What a message leads to: what is shown, or done. */
export type Reply = { readonly intent: Intent; readonly view: View | undefined };

export function replyTo(intent: Intent, context: AnswerContext): Reply {
  if (!intent.ok) return { intent, view: intent.view };
  return "question" in intent ? { intent, view: answer(intent.question, context) } : { intent, view: undefined };
}

export function judge(label: Label, reply: Reply, archive: Archive): Outcome {
  const wants = Array.isArray(label.want) ? (label.want as readonly Want[]) : [label.want as Want];
  if (wants.some((want) => isRight(want, reply, archive))) return "right";
  return isHonest(reply) ? "no answer" : "wrong";
}

/** It says that it has none, or asks back: nobody is told anything that is not so. */
function isHonest({ view, intent }: Reply): boolean {
  if (view === undefined)
    return intent.ok && "action" in intent && ["stop", "following", "forget"].includes(intent.action.do);
  if (view.kind === "notice" || view.kind === "help" || view.kind === "attache") return true;
  if (view.kind === "event") return view.missed !== undefined || view.instead === true;
  if (view.kind === "office") return view.told === "former";
  if (view.kind === "next") return view.upcoming.length === 0 && view.undated.length === 0;
  return (view.kind === "quotes" && view.quotes.length === 0) || (view.kind === "check" && isUnknown(view));
}

/** Whether nothing that was checked is on record in any form. */
function isUnknown({ checks }: Extract<View, { kind: "check" }>): boolean {
  return checks.every(({ findings }) => findings.every(({ verdict }) => /other-sense/.test(verdict)));
}

/** Topics that stand for one another in a label written before there was one for the conferences alone. */
const SAME_TOPIC: Readonly<Record<string, string>> = {
  "un-climate-conferences": "climate",
  "biodiversity-conferences": "biodiversity",
  "munich-security-conference": "security-conferences",
  "shangri-la-dialogue": "security-conferences",
  "un-general-assembly": "united-nations",
  "npt-review-conferences": "nuclear",
  "russia-africa": "africa",
};

function isRight(want: Want, { intent, view }: Reply, archive: Archive): boolean {
  if (want.do !== undefined) return isDone(want, { intent, view });
  if (view === undefined) return false;
  if (want.event !== undefined) return isEvent(want, view);
  if (want.list !== undefined) return isList(want.list, view);
  if (want.nothing !== undefined) return isNothing(want, view);
  if (want.absent !== undefined) return isAbsent(want.absent, view);
  if (want.who !== undefined) return isWho(want, view);
  if (want.several !== undefined)
    return view.kind === "notice" && ((view.actions ?? []).length > 1 || (view.asks ?? []).length > 1);
  if (want.quotes !== undefined) return isQuotes(want.quotes, want.speaker, view);
  if (want.noQuote === true)
    return (view.kind === "notice" && view.text !== "") || (view.kind === "check" && isUnknown(view));
  return isRightView(want, view, archive);
}

function isRightView(want: Want, view: View, archive: Archive): boolean {
  if (want.check !== undefined) return isCheck(want, view);
  if (want.span !== undefined) return isSpan(want.span, view);
  if (want.month !== undefined) return view.kind === "month" && view.month === want.month;
  if (want.changes !== undefined) return isChanges(want.changes, view, archive);
  if (want.timeline !== undefined) return view.kind === "timeline" && fitsFilter(want.timeline, view.question);
  if (want.calendar !== undefined) return view.kind === "calendar" && fitsFilter(want.calendar, view.question);
  if (want.sources !== undefined)
    return (
      (view.kind === "sources" && want.sources.includes(view.question.event)) ||
      (view.kind === "event" && view.question.open === "sources" && want.sources.includes(view.at.event.id))
    );
  if (want.bot !== undefined) return isAboutBot(want.bot, view);
  return want.notUnderstood === true && view.kind === "notice";
}

function isDone({ do: what, target }: Want, { intent, view }: Reply): boolean {
  const action = intent.ok && "action" in intent ? intent.action : undefined;
  if (action === undefined) {
    // Asked back with a button for it.
    const offered = view?.kind === "notice" ? (view.actions ?? []).map(({ action: one }) => one) : [];
    if (what === "digest") return view?.kind === "notice" && /digest/i.test(view.text);
    return offered.some(
      (one) =>
        (one.do === "follow" && what !== "remind" && target === `${one.kind}:${one.id}`) ||
        (one.do === "remind-of-event" && what === "remind" && target === `event:${one.event}`),
    );
  }
  if (action.do !== what) return false;
  if (target === undefined || action.do === "stop" || action.do === "following" || action.do === "forget") return true;
  return target === (action.do === "remind" ? `event:${action.event}` : `${action.target.kind}:${action.target.id}`);
}

function isEvent(want: Want, view: View): boolean {
  const ids = want.event ?? [];
  if (view.kind === "event") {
    const isAsOf = want.asOf === undefined || view.question.asOf === want.asOf || view.question.focus === "before";
    return ids.includes(view.at.event.id) && isAsOf;
  }
  // A short list with it among the first.
  if (view.kind === "events") return view.events.length <= 5 && view.events.some(({ event }) => ids.includes(event.id));
  if (view.kind === "next") return view.upcoming.slice(0, 3).some(({ event }) => ids.includes(event.id));
  return (
    view.kind === "notice" &&
    (view.asks ?? []).some(({ question }) => question.about === "event" && ids.includes(question.id)) &&
    want.asOf !== undefined
  );
}

function isList({ all, none = [] }: NonNullable<Want["list"]>, view: View): boolean {
  const ids: readonly string[] =
    view.kind === "events"
      ? view.events.map(({ event }) => event.id)
      : view.kind === "next"
        ? [...view.upcoming, ...view.undated].map(({ event }) => event.id)
        : view.kind === "timeline"
          ? view.histories.map(({ event }) => event.id)
          : view.kind === "month"
            ? view.items.map(({ event }) => event.id)
            : view.kind === "event"
              ? [view.at.event.id, ...view.others.map(({ event }) => event.id)]
              : [];
  return all.every((id) => ids.includes(id)) && !none.some((id) => ids.includes(id));
}

function isNothing({ last = [] }: Want, view: View): boolean {
  if (view.kind === "notice") return true;
  if (view.kind === "event")
    return (
      (view.missed !== undefined || view.instead === true) && (last.length === 0 || last.includes(view.at.event.id))
    );
  return view.kind === "next" && view.upcoming.length === 0;
}

function isAbsent(name: string, view: View): boolean {
  if (view.kind !== "notice") return false;
  const text = view.text.toLowerCase();
  return (
    /do not have|not in my archive|does not say who|nothing that fits all/.test(text) ||
    text.includes(name.toLowerCase())
  );
}

function isWho({ who, office }: Want, view: View): boolean {
  if (view.kind === "who") return view.actor.id === who;
  if (view.kind !== "office") return false;
  return view.holders
    .slice(0, 5)
    .some(
      ({ actor, office: held }) =>
        actor.id === who &&
        (office === undefined || held.title.toLowerCase().includes(office.toLowerCase()) || view.holders.length === 1),
    );
}

function isQuotes(ids: readonly string[], speaker: string | undefined, view: View): boolean {
  if (view.kind === "check")
    return view.checks.some(({ findings }) => findings.some(({ quote }) => ids.includes(quote.id)));
  if (view.kind !== "quotes") return false;
  if (ids.length === 0) return view.quotes.length > 0 && view.quotes.every((quote) => quote.speaker === speaker);
  return view.quotes.slice(0, 3).some(({ id }) => ids.includes(id));
}

function isCheck({ check }: Want, view: View): boolean {
  if (view.kind === "notice") return check === "not-found";
  if (view.kind !== "check") return false;
  const verdicts = view.checks.flatMap(({ findings }) => findings.map(({ verdict }) => verdict as string));
  if (check === "not-found") return isUnknown(view);
  if (check === "other-speaker") return verdicts.includes("someone-else");
  return verdicts.some((one) => !["someone-else", "other-sense"].includes(one));
}

function isSpan([from, to]: readonly [string, string], view: View): boolean {
  if (view.kind === "month") return from.slice(0, 7) === view.month && to.slice(0, 7) === view.month;
  if (view.kind !== "next" && view.kind !== "timeline" && view.kind !== "events") return false;
  const { question } = view;
  const asked = view.kind === "next" && view.span !== undefined ? view.span : question;
  return "to" in asked && asked.to === to && "from" in asked && (asked.from === from || (asked.from ?? "") > from);
}

function isChanges({ since, topic, actor }: NonNullable<Want["changes"]>, view: View, archive: Archive): boolean {
  if (view.kind === "event")
    return (
      view.question.open === "history" &&
      topic !== undefined &&
      (view.at.event.topics as readonly string[]).includes(topic)
    );
  if (view.kind !== "changes") return false;
  const isSince = since === undefined || view.question.since === since;
  const named = archive.topics.get(view.question.topic as never)?.id as string | undefined;
  const sameTopic = topic !== undefined && (named === topic || SAME_TOPIC[named ?? ""] === topic);
  return (
    isSince &&
    ((topic === undefined && actor === undefined) ||
      sameTopic ||
      (actor !== undefined && (view.question.actor as string | undefined) === actor))
  );
}

function fitsFilter(
  { topic, actor }: { readonly topic?: string; readonly actor?: string },
  asked: { readonly topic?: string | undefined; readonly actor?: string | undefined },
): boolean {
  return (
    (topic === undefined || asked.topic === topic || SAME_TOPIC[asked.topic ?? ""] === topic) &&
    (actor === undefined || asked.actor === actor)
  );
}

function isAboutBot(bot: string, view: View): boolean {
  if (view.kind === "help") return bot === "help";
  if (view.kind === "attache") return bot === "about" || bot === "maker" || bot === "freshness";
  if (view.kind !== "notice") return false;
  const text = view.text.toLowerCase();
  const signs: Readonly<Record<string, RegExp>> = {
    freshness: /newest fact/,
    mistake: /which answer is wrong/,
    hello: /^hello/,
    thanks: /welcome/,
    help: /ask me|hello/,
  };
  return signs[bot]?.test(text) === true;
}
