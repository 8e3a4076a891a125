import { expect, test } from "vitest";
import { difference } from "#src/archive/change.ts";
import { stateAfter } from "#src/archive/history.ts";
import { formatKnown } from "#src/archive/known.ts";
import { describeState } from "#src/wording/describe-state.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

/** Summits whose date or place moved, step by step: when it became known · what changed · how things stood. */
const HISTORIES: Readonly<Record<string, readonly string[]>> = {
  "us-north-korea-singapore-2018": [
    "2018-05-10 · new · Tuesday 12 June 2018 (confirmed by the United States), Singapore",
    "2018-05-24 · cancelled · Tuesday 12 June 2018 (cancelled), Singapore",
    "2018-06-01 · reinstated, confirmed · Tuesday 12 June 2018 (confirmed by the United States), Singapore",
    "2018-06-04 · firmed · Tuesday 12 June 2018, 09:00 in Singapore (confirmed by the United States), Singapore",
    "2018-06-12 · held, place-changed · Tuesday 12 June 2018, 09:00 in Singapore (held), Capella, Sentosa, Singapore",
  ],
  "us-russia-budapest-2025": [
    "2025-10-16 · new · no date (agreed in principle), Budapest",
    "2025-10-16 · set · by 30 October 2025 (planned), Budapest",
    "2025-10-20 · nothing · by 30 October 2025 (planned), Budapest",
    "2025-10-21 · postponed · no date (postponed), Budapest",
    "2025-10-21 · nothing · no date (postponed), Budapest",
    "2025-10-21 · nothing · no date (postponed), Budapest",
    "2025-10-22 · cancelled · no date (cancelled), Budapest",
    "2025-10-23 · nothing · no date (cancelled), Budapest",
  ],
  cop26: [
    "2020-03-31 · new · 9–20 November 2020 (planned), Glasgow",
    "2020-04-01 · postponed, moved-later · 2021 (postponed), Glasgow",
    "2020-05-28 · reinstated, confirmed, firmed · 1–12 November 2021 (confirmed by the United Nations Framework Convention on Climate Change and the United Kingdom), Glasgow",
    "2021-10-31 · under-way, days-changed · 31 October – 12 November 2021 (under way), Glasgow",
    "2021-11-03 · nothing · 31 October – 12 November 2021 (under way), Glasgow",
    "2021-11-13 · held, days-changed · 31 October – 13 November 2021 (held), Glasgow",
  ],
  "g7-usa-2020": [
    "2020-03-19 · new · 10–12 June 2020 (planned), Camp David",
    "2020-03-19 · place-changed, format-changed · 10–12 June 2020 (planned)",
    "2020-05-20 · loosened, place-changed, format-changed · 10–12 June 2020 (floated), Camp David",
    "2020-05-30 · postponed, moved-later · September 2020 or later (postponed), Camp David",
    "2020-08-10 · firmed · 4 November 2020 or later (postponed), Camp David",
  ],
  "asean-summit-36-2020": [
    "2020-03-17 · new · 6–9 April 2020 (planned), Da Nang",
    "2020-03-19 · postponed, moved-later · June 2020 (postponed), Da Nang",
    "2020-06-12 · reinstated, firmed, place-changed · 27–28 June 2020 (planned), Hanoi",
    "2020-06-12 · moved-earlier, format-changed · Friday 26 June 2020 (tentative), Hanoi",
    "2020-06-21 · confirmed · Friday 26 June 2020 (confirmed by Vietnam), Hanoi",
    "2020-06-26 · held · Friday 26 June 2020 (held), Hanoi",
  ],
  "quad-2023": [
    "2023-05-16 · new · Wednesday 24 May 2023 (planned), Sydney",
    "2023-05-16 · nothing · Wednesday 24 May 2023 (planned), Sydney",
    "2023-05-17 · cancelled · Wednesday 24 May 2023 (cancelled), Sydney",
    "2023-05-19 · reinstated, moved-earlier, confirmed, place-changed · Saturday 20 May 2023 (confirmed by the United States), Hiroshima",
    "2023-05-20 · held · Saturday 20 May 2023 (held), Hiroshima",
  ],
  cop25: [
    "2018-11-20 · new · 2019 (planned), Brazil",
    "2018-11-30 · place-changed, participants-changed · 2019 (planned)",
    "2018-12-14 · place-changed, participants-changed · 2019 (planned), Chile",
    "2019-10-29 · firmed, place-changed · 2–13 December 2019 (planned), Santiago",
    "2019-10-30 · place-changed · 2–13 December 2019 (planned)",
    "2019-10-31 · loosened, place-changed · 2–13 December 2019 (floated), Madrid",
    "2019-11-01 · confirmed, participants-changed · 2–13 December 2019 (confirmed by the United Nations Framework Convention on Climate Change), Madrid",
    "2019-12-15 · held, days-changed · 2–15 December 2019 (held), Madrid",
  ],
  "apec-chile-2019": [
    "2019-10-30 · new · 16–17 November 2019 (planned), Santiago",
    "2019-10-30 · cancelled · 16–17 November 2019 (cancelled), Santiago",
  ],
  "us-asean-las-vegas-2020": [
    "2020-02-25 · new · 14 or 15 March 2020 (planned), Las Vegas",
    "2020-02-28 · postponed · no date (postponed), Las Vegas",
    "2022-02-28 · lapsed · no date (quietly dropped), Las Vegas",
  ],
  "us-asean-washington-2022": [
    "2022-02-28 · new · 28–29 March 2022 (confirmed by the United States), Washington",
    "2022-03-10 · postponed · no date (postponed), Washington",
    "2022-03-17 · nothing · no date (postponed), Washington",
    "2022-04-16 · reinstated, confirmed, set · 12–13 May 2022 (confirmed by the United States), Washington",
    "2022-05-13 · held · 12–13 May 2022 (held), Washington",
  ],
  "un-summit-of-the-future-2024": [
    "2021-09-13 · new · 2023 (floated), New York",
    "2022-09-08 · moved-later, confirmed · 22–23 September 2024 (confirmed by the United Nations General Assembly), New York",
    "2024-09-23 · held · 22–23 September 2024 (held), New York",
  ],
  "us-soviet-reykjavik-1986": [
    "1986-09-30 · new · 11–12 October 1986 (confirmed by the United States and the Soviet Union), Reykjavik",
    "1986-10-01 · nothing · 11–12 October 1986 (confirmed by the United States and the Soviet Union), Reykjavik",
    "1986-10-12 · held, place-changed · Saturday 11 October 1986, 10:40 in Reykjavik (held), Höfði House, Reykjavik",
  ],
  "blinken-beijing-2023": [
    "2022-11-14 · new · no date (agreed in principle), Beijing",
    "2023-02-03 · set · 5–6 February 2023 (planned), Beijing",
    "2023-02-03 · postponed · no date (postponed), Beijing",
    "2023-02-06 · nothing · no date (postponed), Beijing",
    "2023-06-09 · reinstated, set · Sunday 18 June 2023 (tentative), Beijing",
    "2023-06-14 · confirmed · Sunday 18 June 2023 (confirmed by the United States), Beijing",
    "2023-06-18 · under-way, days-changed, participants-changed · 18–19 June 2023 (under way), Beijing",
    "2023-06-19 · held, participants-changed · 18–19 June 2023 (held), Beijing",
  ],
  "trump-xi-busan-2025": [
    "2025-09-19 · new · about October 2025 (planned), South Korea",
    "2025-09-23 · nothing · about October 2025 (planned), South Korea",
    "2025-10-10 · nothing · about October 2025 (planned), South Korea",
    "2025-10-10 · nothing · about October 2025 (planned), South Korea",
    "2025-10-21 · nothing · about October 2025 (planned), South Korea",
    "2025-10-23 · confirmed, firmed · Thursday 30 October 2025, morning in South Korea (confirmed by the United States), South Korea",
    "2025-10-29 · confirmed, place-changed · Thursday 30 October 2025, morning in Busan (confirmed by the United States and China), Busan",
    "2025-10-30 · firmed, place-changed · Thursday 30 October 2025, 11:00 in Gimhae, Busan (confirmed by the United States and China), Gimhae, Busan",
    "2025-10-30 · held · Thursday 30 October 2025, morning in Gimhae, Busan (held), Gimhae, Busan",
  ],
  "wto-mc12": [
    "2020-02-29 · new · 8–11 June 2020 (planned), Nur-Sultan",
    "2020-03-12 · cancelled · 8–11 June 2020 (cancelled), Nur-Sultan",
    "2020-03-12 · postponed, place-changed · no date (postponed)",
    "2020-05-14 · reinstated, set · 2021 (floated)",
    "2021-11-25 · confirmed, firmed, place-changed, participants-changed · 30 November – 3 December 2021 (confirmed by the World Trade Organization), WTO, Geneva",
    "2021-11-26 · postponed · no date (postponed), WTO, Geneva",
    "2022-02-17 · reinstated, set · a day between 2 and 4 June 2022, or the week of 13 June 2022 (floated), WTO, Geneva",
    "2022-02-23 · firmed · the week of 13 June 2022 (planned), WTO, Geneva",
    "2022-04-25 · moved-earlier, confirmed · 12–15 June 2022 (confirmed by the World Trade Organization), WTO, Geneva",
    "2022-06-15 · under-way, days-changed · 12–16 June 2022 (under way), WTO, Geneva",
    "2022-06-30 · held · 12–16 June 2022 (held), WTO, Geneva",
  ],
  "cbd-cop15": [
    "2020-10-14 · new · 15–28 October 2020 (planned), Kunming",
    "2021-08-18 · moved-later, confirmed, format-changed · every day from 11 to 15 October 2021, and April 2022 (confirmed by the Convention on Biological Diversity), Kunming",
    "2021-10-15 · firmed · April 2022 (planned), Kunming",
    "2022-03-29 · postponed, moved-later · the third quarter of 2022 (postponed), Kunming",
    "2022-06-21 · reinstated, moved-later, confirmed, place-changed, format-changed · 5–17 December 2022 (confirmed by China and the Convention on Biological Diversity), Montreal",
    "2022-12-06 · moved-later · 7–19 December 2022 (confirmed), Montreal",
    "2022-12-19 · held · 7–19 December 2022 (held), Montreal",
  ],
};

test.each(Object.entries(HISTORIES))("the history of %s reads step by step as it happened", (id, expected) => {
  const archive = frozen();
  const event = archive.events.get(id);
  if (event === undefined) throw new Error(`no ${id} in the archive`);
  const told = event.developments.map((development, index) => {
    const before = stateAfter(event, event.developments.slice(0, index));
    const after = stateAfter(event, event.developments.slice(0, index + 1));
    if (after === undefined) throw new Error("a development leaves a state");
    const changes = difference(before, after).join(", ") || "nothing";
    const place = after.place === null ? "" : `, ${after.place.name}`;
    return `${formatKnown(development.known).slice(0, 10)} · ${changes} · ${describeState(after, archive, ENGLISH)}${place}`;
  });
  expect(told).toEqual(expected);
});
