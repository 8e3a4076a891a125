// Questions to tap, for somebody who does not know yet what can be asked.
import type { Ask } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { assemble, type MessageBody } from "./card.ts";
import { plain } from "./markdown.ts";
import { PLAIN_ACCENT } from "./theme.ts";

/** Two questions side by side, so that both can be read. */
const PROMPTS_PER_ROW = 2;

export function welcomeCard(prompts: readonly Ask[], words: Words): MessageBody {
  const buttons = prompts.map(({ label, question }) => ({ label, press: { act: "ask", question } as const }));
  const rows = Array.from({ length: Math.ceil(buttons.length / PROMPTS_PER_ROW) }, (_, row) =>
    buttons.slice(row * PROMPTS_PER_ROW, (row + 1) * PROMPTS_PER_ROW),
  );
  return assemble(
    {
      accent: PLAIN_ACCENT,
      heading: `### ${plain(words.visit.hello())}`,
      blocks: [],
      settings: rows,
      footer: plain(words.visit.orType()),
    },
    words,
  );
}
