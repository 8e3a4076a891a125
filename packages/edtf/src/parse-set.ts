// Reads the sets of EDTF: [one of these] and {all of these}.
import { compareEdtf, earliest } from "./bounds.ts";
import { formatEdtf } from "./format.ts";
import { parseDate } from "./parse-date.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";
import { seasonOf } from "./seasons.ts";
import type { AllOf, EdtfDate, Member, OneOf } from "./value.ts";

type SetKind = (OneOf | AllOf)["kind"];

/** Reads a text that begins with [ or {. Members come out sorted, none twice; a single date comes out as that date. */
export function parseSet(text: string): Parsed<OneOf | AllOf | EdtfDate> {
  const [kind, closing] = text.startsWith("[") ? (["one-of", "]"] as const) : (["all-of", "}"] as const);
  if (!text.endsWith(closing)) return refuse(text, `: what begins with ${text.charAt(0)} ends with ${closing}`);
  const written = text.slice(1, -1).split(",");
  const members: Member[] = [];
  for (const [index, part] of written.entries()) {
    const member = parseMember(part, kind);
    if (!member.ok) return member;
    if (part.startsWith("..") && index > 0) return refuse(text, ": only the first member can begin with ..");
    if (part.endsWith("..") && index < written.length - 1) {
      return refuse(text, ": only the last member can end with ..");
    }
    members.push(member.value);
  }
  const sorted = members.toSorted(compareMembers).filter((member, index, all) => !repeats(member, all[index - 1]));
  const [first] = sorted;
  if (sorted.length === 1 && first !== undefined && first.kind !== "range") return accept(first);
  return accept({ kind, members: sorted });
}

function parseMember(text: string, kind: SetKind): Parsed<Member> {
  if (text === "") return refuse("", "a set has an empty member: write dates with one comma between them");
  if (text.includes("/")) {
    return refuse(text, ": a set cannot hold an interval; inside brackets a range is written with ..");
  }
  const [first = "", last, ...more] = text.split("..");
  if (last === undefined) return parseDate(text);
  if (more.length > 0) return refuse(text, ": a range has one ..");
  if (first === "" && last === "") return refuse(text, " names no date: write one before or after the ..");
  const from = first === "" ? accept(undefined) : parseDate(first);
  const to = last === "" ? accept(undefined) : parseDate(last);
  if (!from.ok) return from;
  if (!to.ok) return to;
  return makeRange(text, kind, from.value, to.value);
}

function makeRange(text: string, kind: SetKind, from: EdtfDate | undefined, to: EdtfDate | undefined): Parsed<Member> {
  for (const date of [from, to]) {
    if (date !== undefined && !COUNTABLE.has(date.kind)) {
      return refuse(text, ": a range runs between days, months, parts of a year or years");
    }
  }
  if (from === undefined || to === undefined) return accept({ kind: "range", from, to });
  if (unitOfMember(from) !== unitOfMember(to)) return refuse(text, ": both ends of a range must be equally exact");
  const [first = "", last = ""] = [earliest(from), earliest(to)];
  if (first > last) {
    const [open, close] = kind === "one-of" ? "[]" : "{}";
    return refuse(`${open}${text}${close}`, " ends before it begins: write the earlier date first");
  }
  if (first < last) return accept({ kind: "range", from, to });
  if (formatEdtf(from) === formatEdtf(to)) return accept(from);
  return refuse(text, ` begins and ends on the same date: write ${formatEdtf(from)} or ${formatEdtf(to)}`);
}

const COUNTABLE: ReadonlySet<EdtfDate["kind"]> = new Set(["day", "month", "season", "year"]);

/** What a range counts in: quarters cannot be counted through to a month, nor to a spring. */
function unitOfMember(date: EdtfDate): string {
  return date.kind === "season" ? seasonOf(date.code).division : date.kind;
}

/** By bounds, as all values, but what is open at its end stands last, because EDTF allows `..` nowhere else. */
function compareMembers(a: Member, b: Member): number {
  return Number(hasOpenEnd(a)) - Number(hasOpenEnd(b)) || compareEdtf(a, b);
}

function hasOpenEnd(member: Member): boolean {
  return member.kind === "range" && member.to === undefined;
}

function repeats(member: Member, before: Member | undefined): boolean {
  return before !== undefined && formatEdtf(before) === formatEdtf(member);
}
