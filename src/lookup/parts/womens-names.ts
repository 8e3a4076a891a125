// Given names of women: “Mrs Merkel” is Angela Merkel, “Mrs Xi” is not Xi Jinping. Records do not tell it.

import { tokenize } from "../../text/tokens.ts";

/** Of politicians and diplomats, and those that are frequent where the archive looks. A name that men have too is not among them. */
const WOMENS_NAMES: ReadonlySet<string> = new Set(
  (
    "amina ana angela anna anne annalena antonia arancha asha aung barbara beata benazir brigitte camilla carla carolina catherine cecilia celine chandrika christine " +
    "claudia condoleezza corazon cristina daria delcy diana dilma dina dominika droupadi elaine elena elisabeth elizabeth ellen emine emma estela eva federica fiona " +
    "florence gina giorgia gloria golda graca hanna hannah heather helen helena helle hillary hina indira ingrid isabel jacinda jane janet jeanine jen " +
    "jennifer julia julie kaja kamala karen karine katarina katherine katja katrin kathy kersti kristalina kristrun laura lena linda lisa liz luisa madeleine magdalena maia " +
    "mairead mallory margaret margrethe maria marie marine marise marta mary maryam megawati melania melanie melissa mette mia michelle mirjana monica nada nancy " +
    "nathalie ngozi nicola nikki nirmala olena olga patricia paula penny phumzile rania roberta rosario roza ruth sahle samantha samia sanae sanna sara sarah segolene sheila " +
    "sheikha sofia sonia sophie sushma susan suzanne sviatlana svetlana sylvie tansu tatiana tarja teresa theresa ulla ursula valentina valerie vaira victoria vigdis viola " +
    "wendy xiomara yoko yulia yvette zuzana"
  ).split(" "),
);

export function hasWomansName(name: string): boolean {
  return tokenize(name).some((word) => WOMENS_NAMES.has(word));
}
