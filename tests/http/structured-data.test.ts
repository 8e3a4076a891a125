import { expect, test } from "vitest";
import type { DevelopmentInput } from "#tests/helpers/archive.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { anApp, PUBLIC } from "#tests/helpers/http.ts";

type Data = Readonly<Record<string, unknown>>;

/** What the page of an event tells programs, after these developments. */
async function dataOf(
  ...developments: readonly Omit<DevelopmentInput, "known" | "summary" | "sources">[]
): Promise<Data> {
  const steps = developments.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step }));
  const { text } = anApp(anArchive({ events: [anEvent({ title: "Talks </script>", developments: steps })] }));
  const page = await text("/e/summit");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json) as Data;
}

test("the picture is that of the page: as of its day, and none where no date was ever known", async () => {
  const developments = [
    aDevelopment({ known: "2021-10-01", status: "floated" }),
    aDevelopment({ known: "2021-10-03", status: "planned", date: "2021-11-15" }),
    aDevelopment({ known: "2021-10-05", status: "planned", date: "2021-11-16" }),
  ];
  const { text } = anApp(anArchive({ events: [anEvent({ developments })] }));
  const dataAsOf = async (day: string) =>
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await text(`/e/summit?as-of=${day}`))?.[1];
  expect(await dataAsOf("2021-10-02")).not.toContain("summit.png");
  expect(await dataAsOf("2021-10-04")).toContain("/e/summit.png?as-of=2021-10-04&v=");
});

const short = (status: unknown) => String(status).replace("https://schema.org/", "");

test("a title cannot end the element that it stands in", async () => {
  expect(await dataOf({ status: "confirmed", date: "2021-11-15" })).toMatchObject({
    "@type": "Event",
    name: "Talks </script>",
    startDate: "2021-11-15",
    url: `${PUBLIC}/e/summit`,
    image: expect.stringMatching(`^${PUBLIC}/e/summit\\.png\\?v=`),
  });
});

test.each([
  ["planned", "EventScheduled"],
  ["confirmed", "EventScheduled"],
  ["under-way", "EventScheduled"],
  ["held", "EventScheduled"],
  ["cancelled", "EventCancelled"],
  ["lapsed", "EventCancelled"],
] as const)("%s with a day is %s on that day", async (status, expected) => {
  const data = await dataOf({ status, date: "2021-11-15" });
  expect([short(data.eventStatus), data.startDate, data.previousStartDate]).toEqual([
    expected,
    "2021-11-15",
    undefined,
  ]);
});

test.each(["floated", "agreed", "tentative"] as const)("what is %s is on no day and not scheduled", async (status) => {
  const data = await dataOf({ status, date: "2021-11-15" });
  expect([data.eventStatus, data.startDate]).toEqual([undefined, undefined]);
});

test("what was put off has the day on which it was to be; with a new one it is moved", async () => {
  const open = await dataOf({ status: "confirmed", date: "2021-11-15" }, { status: "postponed" });
  expect([short(open.eventStatus), open.startDate, open.previousStartDate]).toEqual([
    "EventPostponed",
    undefined,
    "2021-11-15",
  ]);
  const dated = await dataOf({ status: "confirmed", date: "2021-11-15" }, { status: "postponed", date: "2021-12-01" });
  expect([short(dated.eventStatus), dated.startDate, dated.previousStartDate]).toEqual([
    "EventRescheduled",
    "2021-12-01",
    "2021-11-15",
  ]);
  const moved = await dataOf({ status: "confirmed", date: "2021-11-15" }, { status: "confirmed", date: "2021-12-01" });
  expect([short(moved.eventStatus), moved.startDate, moved.previousStartDate]).toEqual([
    "EventRescheduled",
    "2021-12-01",
    "2021-11-15",
  ]);
});

test("a week that was given up is no day before", async () => {
  const data = await dataOf(
    { status: "planned", date: "[2021-11-15..2021-11-21]" },
    { status: "confirmed", date: "2021-12-01" },
  );
  expect([short(data.eventStatus), data.previousStartDate]).toEqual(["EventRescheduled", undefined]);
});

test.each([
  "2021-11",
  "2021",
  "[2021-11-15..2021-11-21]",
  "2021-11-15~",
  "2021-11-XX",
  "../2021-11-15",
  "{2021-11-15,2021-11-18}",
])("%s is on no day that programs could take for it", async (date) => {
  const data = await dataOf({ status: "confirmed", date });
  expect([data.startDate, data.endDate]).toEqual([undefined, undefined]);
});

test("days that it lasts have a first and a last, and hours their offset", async () => {
  expect(await dataOf({ status: "confirmed", date: "2021-11-15/2021-11-17" })).toMatchObject({
    startDate: "2021-11-15",
    endDate: "2021-11-17",
  });
  expect(
    await dataOf({ status: "confirmed", start: "2021-11-15T19:45:00-05:00", end: "2021-11-15T23:00:00-05:00" }),
  ).toMatchObject({
    startDate: "2021-11-15T19:45:00-05:00",
    endDate: "2021-11-15T23:00:00-05:00",
  });
});

test("a call has no room, and a place its country", async () => {
  expect((await dataOf({ status: "confirmed", date: "2021-11-15", format: "virtual" })).eventAttendanceMode).toBe(
    "https://schema.org/OnlineEventAttendanceMode",
  );
  expect(
    (await dataOf({ status: "confirmed", date: "2021-11-15", format: "phone" })).eventAttendanceMode,
  ).toBeUndefined();
  expect(
    await dataOf({ status: "confirmed", date: "2021-11-15", place: { name: "Beijing", country: "china" as never } }),
  ).toMatchObject({
    location: { "@type": "Place", name: "Beijing", address: { "@type": "PostalAddress", addressCountry: "China" } },
  });
});
