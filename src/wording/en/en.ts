// English, the language in which the bot was written. The names and arguments of its messages hold for every other.
import { about } from "./about.ts";
import { addresses } from "./addresses.ts";
import { agenda } from "./agenda.ts";
import { archive } from "./archive.ts";
import { withArticle } from "./article.ts";
import { broadcast, digestGroups, leftOut } from "./broadcast.ts";
import { buttons } from "./buttons.ts";
import { calendar } from "./calendar.ts";
import { calendarEntry } from "./calendar-entry.ts";
import { calendarTitles } from "./calendar-titles.ts";
import { change } from "./change.ts";
import { check } from "./check.ts";
import { choices } from "./choices.ts";
import { conversation } from "./conversation.ts";
import { dates } from "./dates/dates.ts";
import { digest } from "./digest.ts";
import { event } from "./event.ts";
import { faults } from "./faults.ts";
import { follow } from "./follow.ts";
import { help } from "./help.ts";
import { labels } from "./labels.ts";
import { eventKinds, least } from "./limits.ts";
import { lists } from "./lists.ts";
import { month } from "./month.ts";
import { names } from "./names.ts";
import { picture } from "./picture.ts";
import { quotes } from "./quotes.ts";
import { reading } from "./reading.ts";
import { permissions, reasons } from "./reasons.ts";
import { remind } from "./remind.ts";
import { scheduled } from "./scheduled.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { standings } from "./standings.ts";
import { state } from "./state.ts";
import { timeline } from "./timeline.ts";
import { verdicts } from "./verdicts.ts";
import { who } from "./who.ts";
import { wordingKinds } from "./wording-kinds.ts";

export const en = {
  // Lists without a comma before “and”.
  locale: "en-GB",
  messages: {
    about,
    addresses,
    agenda,
    archive,
    broadcast,
    buttons,
    calendar,
    calendarEntry,
    calendarTitles,
    change,
    check,
    choices,
    conversation,
    digest,
    digestGroups,
    event,
    eventKinds,
    faults,
    follow,
    help,
    labels,
    least,
    leftOut,
    lists,
    month,
    names,
    permissions,
    picture,
    quotes,
    reading,
    reasons,
    remind,
    scheduled,
    search,
    settings,
    sources,
    standings,
    state,
    timeline,
    verdicts,
    who,
    wordingKinds,
  },
  dates,
  withArticle,
} as const;
