// What does a calendar of a thousand events cost, beside the least that the library would do for it?
import ical from "ical-generator";
import { composeCalendar } from "#src/calendar/calendar.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { proseArchive } from "../archives/prose-archive.ts";
import type { BenchQuestion } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

export default {
  asks: "A calendar, with what is known of each event and what revised it, beside ical-generator with a title and a day each",
  async measure({ quick }) {
    const { archive, events } = proseArchive(quick ? 200 : 2_000);
    const days = events.map((event) => ({ id: event.id, title: event.title }));
    const tasks = {
      ours: () => composeCalendar("Attaché", events, archive, ENGLISH, false).text ?? fail(),
      baseline() {
        const calendar = ical({ name: "Bare" });
        for (const { id, title } of days)
          calendar.createEvent({ id, summary: title, start: new Date(0), allDay: true });
        return calendar.toString();
      },
    };
    const { ours, baseline } = await sideBySide([0], tasks, { rounds: quick ? 3 : 15, warmUp: 1 });
    const what = `${events.length.toLocaleString("en")} events`;
    return [compared({ what, ours, baseline, name: "ical-generator alone", alike: true })];
  },
} satisfies BenchQuestion;

function fail(): never {
  throw new Error("the calendar would be empty");
}
