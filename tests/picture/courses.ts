// Courses for the tests of pictures.
import { type DateHistory, dateHistoryOf } from "#src/archive/date-history.ts";
import { aDevelopment, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

/** The course of an event with one development a day, from 1 October 2021 on. */
export function aCourse(title: string, ...steps: readonly Partial<DevelopmentInput>[]): DateHistory {
  const developments = steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step }));
  const course = dateHistoryOf(anEvent({ title, developments }), undefined);
  if (course === undefined) throw new Error("An event without developments has no course.");
  return course;
}
