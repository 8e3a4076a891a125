// English, the language in which the bot was written. The names and arguments of its messages hold for every other.

import { about, archive, help, signs } from "./about.ts";
import { agenda, scheduled } from "./agenda.ts";
import { alarmMessage, alarms, alarmsOver } from "./alarms.ts";
import { broadcast, digestGroups, leftOut } from "./broadcast.ts";
import { buttons, choices } from "./buttons.ts";
import { calendar, calendarEntry, calendarTitles, month } from "./calendar.ts";
import { change } from "./change.ts";
import { check, standings, verbatimBy, verdicts } from "./check.ts";
import { dates } from "./dates/dates.ts";
import { desk, deskAgreements, deskButtons, deskCards, deskClosings, deskDeeds, deskResult } from "./desk.ts";
import { deskForms, deskProblems, quoteStatuses } from "./desk-forms.ts";
import { digest } from "./digest.ts";
import { settingNames, settingValues, setup, setupControls, setupSteps } from "./digest-setup.ts";
import { asked, event, opens } from "./event.ts";
import { events, office } from "./events.ts";
import { addresses, faults } from "./faults.ts";
import { feedRefusals, feeds } from "./feeds.ts";
import { follow } from "./follow.ts";
import { headline } from "./headline.ts";
import { eventKinds, least } from "./limits.ts";
import { labels, lists, search } from "./lists.ts";
import { mistakes } from "./mistakes.ts";
import { names, withArticle } from "./names.ts";
import { newsroomPanel } from "./newsroom-panel.ts";
import { newsroomReading } from "./newsroom-reading.ts";
import { changeFeed, pages } from "./pages.ts";
import { quotes, sources, wordingKinds } from "./quotes.ts";
import { conversation, reading } from "./reading.ts";
import { permissions, reasons } from "./reasons.ts";
import { remind } from "./remind.ts";
import { settings } from "./settings.ts";
import { state } from "./state.ts";
import { nameFits, thinking, whyChosen } from "./thinking.ts";
import { picture, timeline } from "./timeline.ts";
import { visit } from "./visit.ts";
import { who } from "./who.ts";

export const en = {
  // Lists without a comma before “and”.
  locale: "en-GB",
  messages: {
    about,
    addresses,
    agenda,
    archive,
    asked,
    broadcast,
    buttons,
    calendar,
    calendarEntry,
    calendarTitles,
    change,
    changeFeed,
    alarmMessage,
    alarms,
    alarmsOver,
    check,
    choices,
    conversation,
    desk,
    deskAgreements,
    deskButtons,
    deskCards,
    deskClosings,
    deskDeeds,
    deskForms,
    deskProblems,
    deskResult,
    digest,
    digestGroups,
    event,
    eventKinds,
    events,
    faults,
    feedRefusals,
    feeds,
    follow,
    headline,
    help,
    visit,
    labels,
    least,
    leftOut,
    lists,
    mistakes,
    month,
    newsroomPanel,
    newsroomReading,
    nameFits,
    names,
    office,
    opens,
    pages,
    permissions,
    picture,
    quotes,
    quoteStatuses,
    reading,
    reasons,
    remind,
    scheduled,
    search,
    settingNames,
    settings,
    settingValues,
    setup,
    setupControls,
    setupSteps,
    signs,
    sources,
    standings,
    verbatimBy,
    state,
    thinking,
    timeline,
    verdicts,
    who,
    whyChosen,
    wordingKinds,
  },
  dates,
  withArticle,
} as const;
