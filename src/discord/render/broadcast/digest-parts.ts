// What a digest consists of: a part for each item, in order, under headings; what it says is written when it is known to have room.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import { type DigestItem, type ShownDigest, type UpcomingItem, WITHOUT_CHANGE } from "../../../digest/digest.ts";
import { digestTitle } from "../../../lookup/headline.ts";
import { describeDateSurely, describeStatusSeen } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { SIGN } from "../message/theme.ts";
import type { BroadcastPart } from "./broadcast-pages.ts";
import { bestSource, type ChangeLineContext, itemLine } from "./change-line.ts";
import { archiveAge, quietBlock, welcomeBlock } from "./digest-frame.ts";
import { quotationBlock, quoteBlock } from "./digest-quotes.ts";
import { withdrawnPart } from "./withdrawn-block.ts";

/** In steps: a part is little, and there may be one for every record. */
export function* digestParts(digest: ShownDigest, archive: Archive, words: Words): Steps<readonly BroadcastPart[]> {
  const { subscription, quiet, groups, quotes, withdrawn, ahead, quotation, untold, welcome, period, day } = digest;
  const { mention } = subscription;
  const told = new Set(
    groups.flatMap(({ group, items }) => (group === "record" ? [] : items.map(({ event }) => event))),
  );
  // What stands above with the date that lies ahead need not be read twice.
  const others = ahead.filter(({ event }) => !told.has(event));
  const unnamed = (texts: readonly string[]) => texts.map((text): BroadcastPart => ({ kind: "frame", text }));
  const since = welcome === undefined ? period.firstDay : undefined;
  const alone = tellsOneChange(digest, digestTitle(digest, archive, words));
  yield;
  const changes: BroadcastPart[] = [];
  for (const { group, items } of groups) {
    const context = { group, since, today: day, named: !alone };
    const ofGroup = yield* mapSteps(items, (item) => changePart(item, context, archive, words));
    for (const part of alone ? ofGroup : sectionHeading(words.digestGroups[group](), ofGroup)) changes.push(part);
  }
  const said = yield* mapSteps(
    quotes,
    (item): BroadcastPart => ({
      kind: "quote",
      get text() {
        return quoteBlock(item, archive, words);
      },
      quote: item.quote,
    }),
  );
  return [
    ...unnamed(mention === undefined ? [] : [`<@&${mention}>`]),
    ...unnamed(quiet ? [quietBlock(digest, words)] : []),
    ...unnamed(welcome === undefined ? [] : [welcomeBlock(digest, welcome, words)]),
    ...sectionHeading(
      words.broadcast.withdrawn(),
      withdrawn.map((item) => withdrawnPart(item, archive, words)),
    ),
    ...changes,
    ...sectionHeading(words.broadcast.quotes(), said),
    ...sectionHeading(
      ahead.length > others.length || groups.length > 0 ? words.broadcast.alsoAhead() : words.broadcast.ahead(),
      others.map(
        (item): BroadcastPart => ({
          kind: "ahead",
          get text() {
            return aheadLine(item, day, archive, words);
          },
          about: item,
        }),
      ),
    ),
    ...unnamed(quotation === undefined ? [] : quotationBlock(quotation, archive, words)),
    ...unnamed(welcome === undefined ? archiveAge(digest, words) : []),
    ...unnamed(untold === 0 ? [] : [`-# ${words.broadcast.onlyRemarks({ count: untold })}`]),
  ];
}

function sectionHeading(title: string, parts: readonly BroadcastPart[]): readonly BroadcastPart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, text: `### ${title}\n${part.text}` } : part));
}

/** The title has said of which event, and under which heading it would stand. */
function tellsOneChange({ groups, withdrawn, welcome }: ShownDigest, title: string): boolean {
  const [first] = groups;
  const single = groups.length === 1 && first?.items.length === 1 && !WITHOUT_CHANGE.has(first.group);
  return single && withdrawn.length === 0 && welcome === undefined && title.includes(first.items[0]?.title ?? "");
}

export function changePart(
  item: DigestItem,
  context: ChangeLineContext,
  archive: Archive,
  words: Words,
): BroadcastPart {
  return {
    kind: "change",
    get text() {
      return itemLine(item, context, archive, words);
    },
    item,
  };
}

/** “● **3 December 2026** · EPC summit · confirmed by Albania · Politico”. */
function aheadLine({ event: id, title, state }: UpcomingItem, day: Day, archive: Archive, words: Words): string {
  const date = describeDateSurely(state, archive, words) ?? words.state.noDateKnown();
  const event = archive.events.get(id);
  const sources = event === undefined ? [] : (decidingDevelopment(event, undefined)?.sources ?? []);
  const notes = [
    plain(title),
    plain(describeStatusSeen(state, day, archive, words)),
    ...bestSource(sources, archive, words),
  ];
  return `${SIGN[state.status]} **${capital(plain(date))}** · ${notes.join(" · ")}`;
}
