// The message that asks other editors to agree, and what stands in its place once that is settled.
import type { Archive } from "../../../archive/archive.ts";
import type { AgreementAsk } from "../../../newsroom/desk/agreement-ask.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import type { PlannedDraft } from "../../../newsroom/desk/ports.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain, stamp } from "../message/markdown.ts";
import { roomBeside } from "../message/phone-height.ts";
import { PLAIN_ACCENT, TONE } from "../message/theme.ts";
import { deskButton } from "./lead-card.ts";
import { fileBlock, readersBlocks, type SoundDraft } from "./planned-blocks.ts";

/** Three lines of a heading on a phone, with the name of the editor. */
const MAX_ASKED_TITLE = 64;

export function agreementCard(
  draft: FormDraft,
  title: string,
  planned: PlannedDraft,
  archive: Archive,
  words: Words,
): Card {
  const { deskCards: say, deskButtons } = words;
  const heading = `### ${plain(say.asks({ name: draft.by.name, title: truncate(title, MAX_ASKED_TITLE) }))}`;
  const buttons = [
    deskButton(deskButtons.agree(), { do: "desk-agree", draft: draft.id }),
    deskButton(deskButtons.refuse(), { do: "desk-refuse", draft: draft.id }),
    deskButton(deskButtons.whole(), { do: "desk-preview", draft: draft.id, isWhole: true }),
  ];
  const file = (sound: SoundDraft) => {
    const texts = [heading, ...readersBlocks(draft, sound, archive, words)];
    return fileBlock(draft, sound.text, roomBeside(texts, [buttons.map(({ label }) => label)]), words).text;
  };
  return {
    accent: TONE.info,
    heading,
    blocks: planned.ok ? [file(planned), ...readersBlocks(draft, planned, archive, words)] : [],
    settings: [buttons],
  };
}

export function agreementEndedCard({ by, title, draft, ended }: AgreementAsk, words: Words): Card {
  const { deskCards: say, deskButtons, deskAgreements } = words;
  const names = words.and((ended?.by ?? []).map(({ name }) => name));
  const told = ended === undefined ? "" : deskAgreements[ended.as]({ names: plain(names), name: plain(by.name) });
  const { publication } = ended ?? {};
  const buttons = [
    ...(publication === undefined ? [] : [deskButton(deskButtons.undo(), { do: "desk-undo", publication })]),
    // Its editor may change it and ask again.
    ...(ended?.as === "refused" ? [deskButton(deskButtons.draft(), { do: "desk-preview", draft })] : []),
  ];
  return {
    accent: PLAIN_ACCENT,
    heading: `### ${plain(say.asked({ name: by.name, title }))}`,
    blocks: ended === undefined ? [] : [`**${told}** · ${stamp(Date.parse(ended.at), "R")}`],
    settings: buttons.length === 0 ? [] : [buttons],
  };
}
