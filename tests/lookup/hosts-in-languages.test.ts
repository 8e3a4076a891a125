// Who is the host, asked in the thirteen languages.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

const ofHost = (message: string) => {
  const view = shown(message);
  return view.kind === "event" ? [view.at.event.id, view.question.focus] : [view.kind];
};

test.each([
  ["quem sedia a cop30", "cop30"],
  ["que país sediou a COP30?", "cop30"],
  ["wer richtet den G20-Gipfel 2026 aus", "g20-miami-2026"],
  ["qui accueille la COP31 ?", "cop31"],
  ["quién organiza la COP31", "cop31"],
  ["chi ha ospitato il G7 nel 2024", "g7-apulia-2024"],
  ["кто принимал саммит БРИКС в 2024 году", "brics-2024"],
  ["яка країна приймала COP26", "cop26"],
  ["COP31'e hangi ülke ev sahipliği yapacak", "cop31"],
  ["من يستضيف قمة العشرين 2026", "g20-miami-2026"],
  ["COP30 की मेज़बानी किसने की", "cop30"],
  ["2026年のG20を主催するのは誰", "g20-miami-2026"],
  ["COP31은 누가 개최해", "cop31"],
  ["谁主办COP30", "cop30"],
])("%s: %s", (message, event) => {
  expect(ofHost(message)).toEqual([event, "host"]);
});

test.each([
  ["кто принимает участие в саммите G20 в Йоханнесбурге", "g20-johannesburg-2025", "who"],
  ["dónde se organiza el G20 en 2026", "g20-miami-2026", "where"],
  ["언제 COP31이 개최돼", "cop31", "when"],
])("%s asks for no host", (message, event, focus) => {
  expect(ofHost(message)).toEqual([event, focus]);
});
