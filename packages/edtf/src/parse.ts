// Reads an EDTF text. Whatever is refused is refused with a sentence for the person who wrote it.
import { earliest, latest } from "./bounds.ts";
import { corrections } from "./corrections.ts";
import { parseDate } from "./parse-date.ts";
import { parseSet } from "./parse-set.ts";
import { accept, type Parsed, type Refused, refuse } from "./parsed.ts";
import type { Edtf, Interval, IntervalEnd } from "./value.ts";

/**
 * Reads an EDTF date: level 0 and 1 without times and without years beyond 0001 to 9999, and of level 2 the sets and the
 * parts of a year (25–41). Sets come out sorted and without repetitions, a set of one date as that date; space around the
 * text does not count. Never throws: on refusal `message` says in one sentence what is wrong and, where it can be told,
 * what to write.
 */
export function parseEdtf(text: string): Parsed<Edtf> {
  const written = text.trim();
  const parsed = readEdtf(written);
  if (parsed.ok) return parsed;
  const better = corrections(written).filter((candidate) => readEdtf(candidate).ok);
  return better.length > 0 ? refuse(written, ` is not an EDTF date: write ${better.join(" or ")}`) : parsed;
}

function readEdtf(text: string): Parsed<Edtf> {
  if (text === "") return refuse("", "the date is empty: write a day as 2021-11-15, or leave the field out");
  if (/\dT\d|\d:\d\d/.test(text))
    return refuse(text, " has a clock time: write the day here, the time in start or end");
  if (/^[[{]/.test(text)) return parseSet(text);
  if (text.includes("/")) return parseInterval(text);
  return text.includes("..") ? refuseBareRange(text) : parseDate(text);
}

/** Without brackets nobody can tell a choice from what lasts, so it is not read as either. */
function refuseBareRange(text: string): Refused {
  const set = parseSet(`[${text}]`);
  return set.ok ? refuse(text, `: write [${text}] for one date of this range; what lasts has a / instead of ..`) : set;
}

function parseInterval(text: string): Parsed<Interval> {
  const [first = "", last = "", ...more] = text.split("/");
  if (more.length > 0) return refuse(text, " has more than one /: an interval is written 2021-11-15/2021-11-16");
  const start = parseEnd(first);
  const end = parseEnd(last);
  if (!start.ok) return start;
  if (!end.ok) return end;
  const value: Interval = { kind: "interval", start: start.value, end: end.value };
  const from = earliest(value);
  const to = latest(value);
  if (from === undefined && to === undefined) return refuse(text, " names no date: at least one end must be known");
  if (from !== undefined && to !== undefined && from > to) {
    return refuse(text, " ends before it begins: write the earlier date first");
  }
  return accept(value);
}

function parseEnd(text: string): Parsed<IntervalEnd> {
  if (text === "") return accept({ kind: "unknown" });
  if (text === "..") return accept({ kind: "open" });
  if (/[[\]{}]|\.\./.test(text)) return refuse(text, ": an interval begins and ends with one date, .. or nothing");
  return parseDate(text);
}
