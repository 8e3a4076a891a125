// What people give each option of each command, and what comes of it; on 20 May 2026, with the archive that ships.

export type Expected = {
  /** What is typed; the value stands for @. */
  readonly line: string;
  /** Each of them is understood as the same. */
  readonly good: readonly string[];
  /** What the answer says then, or what `asked` says afterwards. */
  readonly shows: string | RegExp;
  readonly asked?: string;
  /** A value that the bot cannot take, and the whole sentence that it says. */
  readonly refused?: readonly [typed: string, sentence: string];
  /** A value that Discord itself does not let through, and why. */
  readonly blocked?: readonly [typed: string, why: string];
  /** What was typed so far, and the value that is offered first. */
  readonly offers?: readonly (readonly [typed: string, first: string])[];
  /** Typed afterwards, so that the next value meets the same world; $ stands for the digest that the answer names. */
  readonly undo?: string;
};

const DAY_HINT = "Write a day as 2021-11-10, 10 November 2021, yesterday or 7d.";
const CHOOSE = "Choose one of those offered while you type.";
const VISIT = "us-china-washington-visit-2026";

const topic = (line: string, shows: string, more: Partial<Expected> = {}): Expected => ({
  line,
  good: ["us-china", "US-China relations", "us-china relations", "Sino-American relations", "中美关系"],
  shows,
  refused: ["cheese", `I have no topic called cheese. ${CHOOSE}`],
  blocked: ["x".repeat(101), "longer than 100 characters"],
  offers: [
    ["", "european-union"],
    ["us-ch", "us-china"],
    ["TAIW", "taiwan"],
    ["中美", "us-china"],
  ],
  ...more,
});

const person = (line: string, shows: string, more: Partial<Expected> = {}): Expected => ({
  line,
  good: ["xi-jinping", "Xi Jinping", "xi jinping", "习近平", "習近平"],
  shows,
  refused: ["nobody at all", `I do not have nobody at all. ${CHOOSE}`],
  blocked: ["x".repeat(101), "longer than 100 characters"],
  offers: [
    ["", "donald-trump"],
    ["xi", "xi-jinping"],
    ["习", "xi-jinping"],
    ["putin", "vladimir-putin"],
  ],
  ...more,
});

/** Of equal names the person in office comes first, and states are offered by their short names. */
const actor = (line: string, shows: string, more: Partial<Expected> = {}): Expected => {
  const base = person(line, shows, more);
  return {
    ...base,
    offers: [
      ...(base.offers ?? []),
      ["wang", "wang-yi"],
      ["uk", "united-kingdom"],
      ["erdogan", "recep-tayyip-erdogan"],
    ],
  };
};

const asOf = (line: string, more: Partial<Expected> = {}): Expected => ({
  line,
  good: ["2021-11-10", "10 November 2021", "10 nov 2021", "Nov 10, 2021"],
  shows: "As known on 10 November 2021",
  refused: ["11/10/2021", `“11/10/2021” is not a day I can read. ${DAY_HINT}`],
  blocked: ["x".repeat(31), "longer than 30 characters"],
  offers: [
    ["", "2026-05-19"],
    ["2021", "2021-12-31"],
    ["2021-11", "2021-11-30"],
    ["november 2021", "2021-11-30"],
    ["2021-11-1", "2021-11-19"],
    ["10 nov 2021", "2021-11-10"],
    ["2026", "2026-05-20"],
    ["7d", "2026-05-13"],
  ],
  ...more,
});

const postingTime = (line: string, shows: string, more: Partial<Expected>): Expected => ({
  line,
  good: ["09:30", "9:30", "9:30 am", "9h30"],
  shows,
  refused: ["25:00", "“25:00” is not a time I can read. Write it as 8am, 8:30 pm, 08:00, 20 h or noon."],
  blocked: ["x".repeat(21), "longer than 20 characters"],
  offers: [
    ["", "08:00"],
    ["9", "09:00"],
    ["9:30pm", "21:30"],
    ["as it", "as-it-happens"],
  ],
  ...more,
});

const chosen = (line: string, good: readonly string[], shows: string, more: Partial<Expected> = {}): Expected => ({
  line,
  good,
  shows,
  blocked: ["cheese", "“cheese” is not one of the choices"],
  ...more,
});

/** Seen in the list of the server's digests; whatever was set is taken back. */
const ADDED: Partial<Expected> = { asked: "/digest list", undo: "/digest remove id:$" };
const EDITED: Partial<Expected> = { asked: "/digest list" };
const EDIT = "/digest edit id:d1";
const zone = (line: string, more: Partial<Expected>): Expected => ({
  line,
  good: ["Asia/Tokyo", "asia/tokyo", "tokyo", "Tokyo"],
  shows: "at 08:00 Tokyo time",
  refused: ["Atlantis", `I do not know the time zone “Atlantis”. ${CHOOSE}`],
  blocked: ["x".repeat(61), "longer than 60 characters"],
  // The zone of the server's last digest comes first.
  offers: [
    ["", "UTC"],
    ["tok", "Asia/Tokyo"],
    ["new y", "America/New_York"],
    ["washing", "America/New_York"],
  ],
  ...more,
});
const channel = (line: string, shows: string | RegExp, more: Partial<Expected> = {}): Expected => ({
  line,
  good: ["#digests", "digests"],
  shows,
  blocked: ["#nowhere", "there is no channel #nowhere"],
  ...more,
});
const flag = (
  line: string,
  good: readonly string[],
  shows: string | RegExp,
  more: Partial<Expected> = {},
): Expected => ({
  line,
  good,
  shows,
  blocked: ["perhaps", "is either True or False"],
  ...more,
});
const digestId = (line: string, shows: string | RegExp, more: Partial<Expected> = {}): Expected => ({
  line,
  good: ["d1", "D1", "#digests", "digests"],
  shows,
  refused: [
    "d9",
    "I do not know which digest “d9” is. Choose one of those offered while you type, or see /digest list.",
  ],
  blocked: ["x".repeat(101), "longer than 100 characters"],
  offers: [
    ["", "d1"],
    ["#dig", "d1"],
    ["utc daily", "d1"],
  ],
  ...more,
});

const named = (way: string, options: Readonly<Record<string, Expected>>) =>
  Object.entries(options).map(([option, expected]) => [`${way} ${option}`, expected] as const);

/** By command, subcommand and option. */
export const OPTIONS: Readonly<Record<string, Expected>> = Object.fromEntries([
  ...named("event", {
    name: {
      line: "/event name:@",
      good: [
        "us-china-virtual-summit-2021",
        "Biden–Xi virtual summit",
        "biden xi virtual summit",
        "bidn xi sumit",
        "拜登 习近平",
      ],
      shows: "## Biden–Xi virtual summit",
      refused: ["qqqq", "I do not have qqqq. Try fewer words, a person’s name, or /search."],
      blocked: ["x".repeat(101), "longer than 100 characters"],
      offers: [
        ["", "putin-beijing-2026"],
        ["g20", "g20-miami-2026"],
        ["nato su", "nato-ankara-2026"],
        ["biden-xi v", "us-china-virtual-summit-2021"],
        ["习近平", VISIT],
      ],
    },
    "as-of": asOf("/event name:biden xi as-of:@"),
  }),
  ...named("next", {
    topic: topic("/next topic:@", "## What’s next: US-China relations"),
    actor: actor("/next actor:@", "## What’s next: with Xi Jinping"),
    within: chosen("/next within:@", ["the coming quarter", "quarter"], "## What’s next, 20 May – 20 August 2026\n"),
    month: {
      line: "/next month:@",
      good: ["2026-06", "June 2026", "june", "Jun 2026", "next month", "2026-06-15"],
      shows: "## June 2026",
      refused: ["12/26", "“12/26” is not a month I can read. Write a month as May 2026, 2026-05 or next month."],
      blocked: ["x".repeat(31), "longer than 30 characters"],
      offers: [
        ["", "2026-05"],
        ["ju", "2026-06"],
        ["2026-12", "2026-12"],
      ],
    },
    "as-of": asOf("/next as-of:@"),
  }),
  ...named("changes", {
    since: {
      line: "/changes since:@",
      good: ["2026-05-13", "13 May 2026", "7d", "7 days ago", "1w"],
      shows: "## Changes since 13 May 2026",
      refused: ["lately", `“lately” is not a day I can read. ${DAY_HINT}`],
      blocked: ["x".repeat(31), "longer than 30 characters"],
      offers: [
        ["", "2026-05-13"],
        ["2021-11", "2021-11-30"],
        ["30d", "2026-04-20"],
      ],
    },
    topic: topic("/changes since:2021-11-01 topic:@", ": US-China relations"),
    actor: actor("/changes since:2021-11-01 actor:@", "with Xi Jinping"),
    "as-of": asOf("/changes as-of:@"),
  }),
  ...named("quote", {
    words: {
      line: "/quote words:@",
      good: ["cooperation is the only right choice", "COOPERATION ONLY RIGHT CHOICE", "“only right choice”"],
      shows: "> “Cooperation is the only right choice.”",
      refused: [
        "zzzz qqqq",
        "My archive has no quote with “zzzz qqqq”. That proves nothing about whether it was said. Try fewer words.",
      ],
      blocked: ["x".repeat(61), "longer than 60 characters"],
    },
    speaker: person("/quote speaker:@", "## Quotes by Xi Jinping"),
    topic: topic("/quote topic:@", "## Quotes on US-China relations"),
    "as-of": asOf("/quote speaker:xi as-of:@", { shows: "9 November 2021" }),
  }),
  ...named("check", {
    text: {
      line: "/check text:@",
      good: [
        "Cooperation is the only right choice",
        "“cooperation is the only right choice”",
        "COOPERATION IS THE ONLY RIGHT CHOICE…",
      ],
      shows: "## Official translation",
      blocked: ["x".repeat(1001), "longer than 1000 characters"],
    },
    speaker: person("/check text:This is competition. It does not have to be conflict. speaker:@", "not by Xi Jinping"),
    when: {
      line: "/check text:Cooperation is the only right choice when:@",
      good: ["2022", "March 2022", "2022-03", "3 March 2022"],
      shows: "In my archive this was said on another occasion: 9 November 2021",
      refused: [
        "lately",
        "“lately” is not a time I can read. Write 2021, November 2021, 2021-11 or a day such as 2021-11-09.",
      ],
      blocked: ["x".repeat(31), "longer than 30 characters"],
    },
  }),
  ...named("who", {
    actor: actor("/who actor:@", "## Xi Jinping (习近平)", {
      refused: ["qqqq", "I do not have qqqq. Try the family name, or /search."],
      blocked: ["x".repeat(61), "longer than 60 characters"],
    }),
    "as-of": asOf("/who actor:xi as-of:@"),
  }),
  ...named("timeline", {
    topic: topic("/timeline from:2021 to:2021 topic:@", "## Timeline: US-China relations"),
    actor: actor("/timeline from:2021 to:2021 actor:@", "## Timeline: with Xi Jinping"),
    from: {
      line: "/timeline topic:us-china to:2021 from:@",
      good: ["2021-11", "2021-11-01", "1 November 2021"],
      shows: "## Timeline: US-China relations, 1 November – 31 December 2021",
      refused: ["2021-13", `“2021-13” is not a day I can read. ${DAY_HINT}`],
      blocked: ["x".repeat(31), "longer than 30 characters"],
    },
    to: {
      line: "/timeline topic:us-china from:2021 to:@",
      good: ["2021-11", "2021-11-30", "30 November 2021"],
      shows: "## Timeline: US-China relations, 1 January – 30 November 2021",
      refused: ["soon", `“soon” is not a day I can read. ${DAY_HINT}`],
      blocked: ["x".repeat(31), "longer than 30 characters"],
    },
    "as-of": asOf("/timeline topic:us-china from:2021 to:2021 as-of:@"),
  }),
  ...named("search", {
    words: {
      line: "/search words:@",
      good: ["biden xi", "Biden–Xi", "拜登 习近平", "biden xi sumit", "2021-11-15"],
      shows: "Biden–Xi virtual summit\n",
      refused: ["qqqq", "My archive has nothing for “qqqq”. Try a name, a place or a year."],
      blocked: ["x".repeat(61), "longer than 60 characters"],
    },
    "as-of": asOf("/search words:xi as-of:@"),
  }),
  ...named("calendar", {
    topic: topic("/calendar topic:@", "(attache-us-china.ics)"),
    actor: actor("/calendar actor:@", "(attache-xi-jinping.ics)"),
    vague: flag("/calendar topic:us-china vague:@", ["True", "true"], "(attache-us-china-vague.ics)"),
  }),
  ...named("digest add", {
    channel: channel("/digest add at:08:00 zone:UTC channel:@", "### Digest set up", { undo: "/digest remove id:$" }),
    at: postingTime("/digest add channel:#general zone:UTC at:@", "daily at 09:30 UTC", ADDED),
    zone: zone("/digest add channel:#general at:08:00 zone:@", ADDED),
  }),
  ...named("digest edit", {
    id: digestId("/digest edit at:08:00 id:@", "daily at 08:00 UTC"),
    channel: channel(`${EDIT} channel:@`, "daily at 08:00 UTC"),
    at: postingTime(`${EDIT} at:@`, "daily at 09:30 UTC", { ...EDITED, undo: `${EDIT} at:08:00` }),
    zone: zone(`${EDIT} zone:@`, { ...EDITED, undo: `${EDIT} zone:UTC` }),
    "as-it-happens": flag(`${EDIT} as-it-happens:@`, ["True"], "as it happens", {
      ...EDITED,
      undo: `${EDIT} as-it-happens:False`,
    }),
    "quiet-hours": {
      line: `${EDIT} quiet-hours:@`,
      good: ["22:00-07:00", "10pm to 7am"],
      shows: "quiet hours 22:00 to 07:00",
      refused: ["at night", "“at night” are not hours I can read. Write them as 22:00-07:00 or 10pm to 7am."],
      blocked: ["x".repeat(31), "longer than 30 characters"],
      ...EDITED,
    },
    days: chosen(`${EDIT} days:@`, ["Monday to Friday", "weekdays"], "Monday to Friday at 08:00", {
      ...EDITED,
      undo: `${EDIT} days:daily`,
    }),
    topic: topic(`${EDIT} topic:@`, "US-China relations", EDITED),
    actor: actor(`${EDIT} actor:@`, "Xi Jinping", EDITED),
    kind: chosen(`${EDIT} kind:@`, ["summit"], "summit", EDITED),
    "minimum-certainty": chosen(`${EDIT} minimum-certainty:@`, ["confirmed"], "at least confirmed", EDITED),
    "when-nothing-new": chosen(
      `${EDIT} when-nothing-new:@`,
      ["say that there is nothing new", "say"],
      "a line when there is nothing new",
      EDITED,
    ),
    upcoming: {
      line: `${EDIT} upcoming:@`,
      good: ["0", "366"],
      shows: "daily at 08:00",
      blocked: ["367", "more than 366"],
      ...EDITED,
    },
    mention: {
      line: `${EDIT} mention:@`,
      good: ["@Delegates", "delegates"],
      shows: "Pings <@&",
      blocked: ["@Nobody", "nobody is called @Nobody"],
      ...EDITED,
    },
    quote: flag(`${EDIT} quote:@`, ["True", "true"], "a recent quote", EDITED),
    remarks: flag(`${EDIT} remarks:@`, ["True", "true"], "new remarks that changed nothing", EDITED),
    picture: flag(`${EDIT} picture:@`, ["True", "true"], "a picture of the week", EDITED),
    clear: chosen(
      `${EDIT} clear:@`,
      ["the topics", "actor", "the kind", "minimum-certainty", "mention", "the quiet hours"],
      "daily at 08:00 UTC",
    ),
  }),
  ...named("digest list", {
    page: {
      line: "/digest list page:@",
      good: ["1", "99"],
      shows: "## Digests of this server",
      blocked: ["0", "less than 1"],
    },
  }),
  ...named("digest preview", {
    id: digestId("/digest preview id:@", "Preview: nothing is posted"),
    since: {
      line: "/digest preview id:d1 since:@",
      good: ["2026-05-13", "13 May 2026", "7d", "1w"],
      shows: "Preview: what changed since 13 May 2026",
      refused: ["lately", `“lately” is not a day I can read. ${DAY_HINT}`],
      blocked: ["x".repeat(31), "longer than 30 characters"],
      offers: [
        ["", "2026-05-13"],
        ["2026-05-1", "2026-05-19"],
      ],
    },
    page: {
      line: "/digest preview id:d1 page:@",
      good: ["1", "99"],
      shows: "Preview: nothing is posted",
      blocked: ["100", "more than 99"],
    },
  }),
  ...named("digest now", { id: digestId("/digest now id:@", "There is nothing new since the last digest") }),
  ...named("digest pause", { id: digestId("/digest pause id:@", "Use /digest resume to go on.") }),
  ...named("digest resume", { id: digestId("/digest resume id:@", "goes on.") }),
  ...named("digest remove", { id: digestId("/digest remove id:@", "? What it posted stays.") }),
  ...named("follow", {
    target: {
      line: "/follow target:@",
      good: ["xi-jinping", "Xi Jinping", "xi jinping", "习近平", "actor:xi-jinping"],
      shows: /You follow Xi Jinping/,
      refused: ["qqqq", `I do not have qqqq. ${CHOOSE}`],
      blocked: ["x".repeat(81), "longer than 80 characters"],
      offers: [
        ["", "putin-beijing-2026"],
        ["xi", "xi-jinping"],
        ["taiwan", "taiwan"],
        ["nato", "topic:nato"],
        ["return vis", VISIT],
      ],
    },
  }),
  ...named("following", {
    "forget-me": flag("/following forget-me:@", ["True", "true"], "Shall I forget all of it?"),
  }),
  ...named("remind", {
    event: {
      line: "/remind before:1d event:@",
      good: [VISIT, "Xi's return visit to the United States", "xi us visit 2026", "习近平访美"],
      shows: "**Xi's return visit to the United States**\nI’ll remind you 1 day before",
      refused: ["qqqq", `I do not have qqqq. ${CHOOSE}`],
      blocked: ["x".repeat(81), "longer than 80 characters"],
      offers: [
        ["", "quad-ministers-delhi-2026"],
        ["g20", "g20-miami-2026"],
        ["xi", VISIT],
      ],
    },
    before: chosen(`/remind event:${VISIT} before:@`, ["1 week before", "1w"], "1 week before"),
  }),
  ...named("agenda post", {
    channel: channel("/agenda post channel:@", "The agenda", { undo: "/agenda remove channel:#digests" }),
    topic: topic("/agenda post channel:#digests topic:@", "The next 90 days: US-China relations", {
      asked: "/agenda list",
    }),
    actor: actor("/agenda post channel:#digests actor:@", "The next 90 days: with Xi Jinping", {
      asked: "/agenda list",
    }),
    days: {
      line: "/agenda post channel:#digests days:@",
      good: ["7"],
      shows: "The next 7 days",
      asked: "/agenda list",
      blocked: ["367", "more than 366"],
    },
    events: chosen("/agenda post channel:#digests events:@", ["off", "off: only the message"], "The next 90 days", {
      asked: "/agenda list",
    }),
  }),
  ...named("agenda remove", {
    channel: channel("/agenda remove channel:@", /The agenda and its message are removed|That channel has no agenda/),
  }),
]);
