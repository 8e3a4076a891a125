// Every kind of answer, with the largest of each: what its heights are measured by.
import type { Asking } from "./answer-heights.ts";

const EVENTS = [
  "us-china-beijing-visit-2026",
  "us-china-virtual-summit-2021",
  "putin-turkiye-visit",
  "wto-mc12",
  "ncuscr-gala-2021",
  "ukraine-london-2025",
  "us-ukraine-geneva-2025",
  "amman-summit-2023",
  "iran-vienna-2022",
  "guyana-venezuela-icj",
  "ncuscr-letter-2024",
  "us-china-washington-visit-2026",
  "g20-miami-2026",
] as const;

const LISTS = [
  "/next",
  "/next topic:us-china",
  "/next within:week",
  "/next actor:donald-trump",
  "/next as-of:2026-05-01",
  "/next within:quarter as-of:2025-10-01",
  "/changes since:2026-05-01",
  "/changes since:2026-05-01 topic:us-china",
  "/changes",
  "/search words:erdogan grain",
  "/search words:biden xi",
  "/search words:united nations",
  "/search words:wang yi",
  "/quote speaker:xi-jinping",
  "/quote words:gain cooperation and lose confrontation",
  "/quote words:cooperation",
  "/quote topic:us-china",
] as const;

const PEOPLE = [
  "donald-trump",
  "xi-jinping",
  "united-states",
  "united-nations",
  "wang-yi",
  "volodymyr-zelenskyy",
] as const;

export const ASKINGS: readonly Asking[] = [
  ...EVENTS.map((id): Asking => [`/event name:${id}`]),
  ["/event name:us-china-virtual-summit-2021 as-of:2021-11-10"],
  ["/event name:biden xi"],
  ["/event name:putin trump"],
  ...LISTS.map((line): Asking => [line]),
  ["/search words:united nations", "More ›"],
  ["/quote speaker:xi-jinping", "More ›"],
  ["/next as-of:2026-05-01", "More ›"],
  ...PEOPLE.map((id): Asking => [`/who actor:${id}`]),
  ["/who actor:donald-trump", "More ›"],
  ["/who actor:wang yi as-of:2023-06-18"],
  ["/next actor:wang"],
  ["/quote speaker:xi words:moon"],
  ["/help"],
  ["/about"],
  ["/calendar topic:us-china"],
  ["when is the next Biden Xi summit?"],
  ["what did Xi say about cooperation?"],
  ["习近平"],
];
