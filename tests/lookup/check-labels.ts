// Texts as they circulate, labelled by hand: what /check should say of each, and of which quote.
import type { Verdict } from "#src/archive/compare/verdict.ts";

export type Label = {
  readonly text: string;
  /** An actor's id. */
  readonly speaker?: string;
  readonly said?: string;
  readonly verdict: Verdict;
  /** The quote that the answer begins with; absent when there is none to find. */
  readonly id?: string;
  /** Other quotes that must be told as well. */
  readonly also?: readonly string[];
};

export const LABELS: readonly Label[] = [
  // Verbatim, as it was said.
  { text: "This is competition. It does not have to be conflict.", verdict: "verbatim", id: "biden-competition-2021" },
  { text: "this is competition, it doesn't have to be conflict", verdict: "verbatim", id: "biden-competition-2021" },
  { text: "THIS IS COMPETITION. IT DOES NOT HAVE TO BE CONFLICT", verdict: "verbatim", id: "biden-competition-2021" },
  {
    text: "“This is competition. It does not have to be conflict.”",
    verdict: "verbatim",
    id: "biden-competition-2021",
  },
  { text: "this is competition it does not have to be conflict", verdict: "verbatim", id: "biden-competition-2021" },
  { text: "This is competition. It does not have to be con", verdict: "verbatim", id: "biden-competition-2021" },
  { text: "… It does not have to be conflict", verdict: "verbatim", id: "biden-competition-2021" },
  { text: "I found it disappointing myself", verdict: "verbatim", id: "biden-disappointment-2021" },
  {
    text: "there's a reason why people should be disappointed in that",
    verdict: "verbatim",
    id: "biden-disappointment-2021",
  },
  { text: "theres a reason why people should be disappointed", verdict: "verbatim", id: "biden-disappointment-2021" },
  { text: "It’s a gigantic issue and they’ve walked away", verdict: "verbatim", id: "biden-gigantic-issue-2021" },
  { text: "its a gigantic issue and theyve walked away", verdict: "verbatim", id: "biden-gigantic-issue-2021" },
  { text: "big mistake", verdict: "verbatim", id: "biden-big-mistake-2021" },
  {
    text: "I think it's been a big mistake, quite frankly, for China",
    verdict: "verbatim",
    id: "biden-big-mistake-2021",
  },
  {
    text: "I think it's been a big mistake, quite frankly, for China ... the rest of the world is going to look to China and say, what value added have they provided?",
    verdict: "verbatim",
    id: "biden-big-mistake-2021",
  },
  {
    text: "the rest of the world is going to look to China and say what value added have they provided",
    verdict: "verbatim",
    id: "biden-big-mistake-2021",
  },
  {
    text: "our responsibility as leaders of China and the United States is to ensure that the competition between our countries does not veer into conflict, whether intended or unintended",
    verdict: "verbatim",
    id: "biden-veer-into-conflict-2021",
  },
  { text: "Just simple, straightforward competition.", verdict: "verbatim", id: "biden-veer-into-conflict-2021" },
  {
    text: "our responsibility as leaders of China and the United States is to ensure that the competition […] does not veer into conflict",
    verdict: "verbatim",
    id: "biden-veer-into-conflict-2021",
  },
  { text: "I am going to be having a virtual summit", verdict: "verbatim", id: "biden-virtual-summit-2021" },
  {
    text: "just talking and being blunt with one another so there’s no misunderstanding",
    verdict: "verbatim",
    id: "biden-blunt-2023",
  },
  { text: "being blunt with one another so there's no mis…", verdict: "verbatim", id: "biden-blunt-2023" },
  { text: "经中美双方商定", verdict: "verbatim", id: "hua-agreed-by-both-2021" },
  { text: "「经中美双方商定」", verdict: "verbatim", id: "hua-agreed-by-both-2021" },
  { text: "双方就特朗普总统访华事宜保持着沟通", verdict: "verbatim", id: "mao-ning-in-contact-2026" },
  { text: "双方就特朗普总统访华事宜保持着沟通。", verdict: "verbatim", id: "mao-ning-in-contact-2026" },
  { text: "特朗普总统访华事宜", verdict: "verbatim", id: "mao-ning-in-contact-2026" },
  { text: "中美合则两利，斗则俱伤", verdict: "verbatim", id: "qin-cooperation-formula-2021" },
  { text: "合则两利 斗则俱伤", verdict: "verbatim", id: "qin-cooperation-formula-2021" },
  { text: "合作是唯一正确选择", verdict: "verbatim", id: "qin-only-right-choice-2022" },
  { text: "老朋友", verdict: "verbatim", id: "xi-old-friend-2021" },
  { text: "agreement in principle", verdict: "verbatim", id: "jean-pierre-agreement-in-principle-2021" },
  { text: "the second weekend in March in Las Vegas", verdict: "verbatim", id: "pompeo-second-weekend-2020" },
  {
    text: "In the evening of Monday November 15 in Washington, DC",
    verdict: "verbatim",
    id: "psaki-evening-of-15-november-2021",
  },
  { text: "someone he has known for some time", verdict: "verbatim", id: "psaki-known-for-some-time-2021" },
  { text: "ongoing discussion", verdict: "verbatim", id: "psaki-ongoing-discussion-2021" },
  {
    text: "So I canceled it, but we'll do it in the future.",
    verdict: "verbatim",
    id: "trump-cancelled-budapest-2025",
  },
  { text: "So I cancelled it, but we'll do it in the fut", verdict: "verbatim", id: "trump-cancelled-budapest-2025" },
  { text: "It just didn’t feel right to me", verdict: "verbatim", id: "trump-did-not-feel-right-2025" },
  { text: "I haven't cancelled", verdict: "verbatim", id: "trump-have-not-canceled-2025" },
  { text: "maybe it won't happen", verdict: "verbatim", id: "trump-maybe-it-will-not-happen-2025" },
  { text: "I don't want to have a wasted meeting", verdict: "verbatim", id: "trump-wasted-meeting-2025" },
  {
    text: "going there with the first lady at a certain point",
    verdict: "verbatim",
    id: "trump-with-the-first-lady-2025",
  },
  { text: "probably over the next two weeks", verdict: "verbatim", id: "trump-next-two-weeks-2025" },
  {
    text: "I look forward to spending time with President Xi at what I am sure will be a monumental event!",
    verdict: "verbatim",
    id: "trump-monumental-event-2026",
  },
  {
    text: "We’re looking forward to getting together, as President Trump said, and potentially in the near future, but certainly next year",
    verdict: "verbatim",
    id: "perdue-certainly-next-year-2025",
  },
  {
    text: "and potentially in the near future, but certainly next year",
    verdict: "verbatim",
    id: "perdue-certainly-next-year-2025",
  },
  {
    text: 'Trump said: "So I cancelled it, but we’ll do it in the future"',
    verdict: "verbatim",
    id: "trump-cancelled-budapest-2025",
  },
  { text: "“We may delay” — Donald Trump, March 2026", verdict: "verbatim", id: "trump-may-delay-2026" },
  {
    text: "the early part of next year",
    speaker: "donald-trump",
    verdict: "verbatim",
    id: "trump-early-part-of-next-year-2025",
  },

  // Official translations.
  {
    text: "Both countries will gain from cooperation and lose from confrontation.",
    verdict: "official-translation",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "“both countries will gain from cooperation and lose from confrontation”",
    verdict: "official-translation",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "gain from cooperation and lose from confrontation",
    verdict: "official-translation",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "Both countries will gain from co-operation and lose from confr",
    verdict: "official-translation",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "Both countries will gain from cooperation…", verdict: "official-translation", id: "xi-letter-ncuscr-2021" },
  {
    text: "Xi: Both countries will gain from cooperation and lose from confrontation",
    verdict: "official-translation",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "Cooperation is the only right choice", verdict: "official-translation", id: "xi-letter-right-choice-2021" },
  {
    text: "«Cooperation is the only right choice»",
    verdict: "official-translation",
    id: "xi-letter-right-choice-2021",
  },
  {
    text: "> Cooperation is the only right choice.",
    verdict: "official-translation",
    id: "xi-letter-right-choice-2021",
  },
  {
    text: "Right now China-US relations are at a critical historical juncture",
    verdict: "official-translation",
    id: "xi-letter-juncture-2021",
  },
  { text: "critical historical juncture", verdict: "official-translation", id: "xi-letter-juncture-2021" },
  {
    text: "Following the principles of mutual respect, peaceful coexistence and win-win cooperation, China stands ready to work with the United States",
    verdict: "official-translation",
    id: "xi-letter-ready-to-work-2021",
  },
  {
    text: "China stands ready to work with the United States to enhance exchanges and cooperation across the board",
    verdict: "official-translation",
    id: "xi-letter-ready-to-work-2021",
  },
  {
    text: "Following the principles of mutual respect ... China stands ready to work with the United States ... and, in the meantime, properly manage differences",
    verdict: "official-translation",
    id: "xi-letter-ready-to-work-2021",
  },

  // By interpreters, agencies, captions.
  {
    text: "Although it's not as good as a face to face meeting, I'm very happy to see my old friend",
    verdict: "interpreted",
    id: "xi-old-friend-2021",
  },
  { text: "I’m very happy to see my old friend", verdict: "interpreted", id: "xi-old-friend-2021" },
  {
    text: "Such moves are extremely dangerous, just like playing with fire. Whoever plays with fire will get burned",
    verdict: "agency-translation",
    id: "xi-playing-with-fire-2021",
  },
  { text: "Whoever plays with fire will get burned", verdict: "agency-translation", id: "xi-playing-with-fire-2021" },
  { text: "those who play with fire will get burned", verdict: "agency-translation", id: "xi-play-with-fire-2022" },
  {
    text: "the United States should not expect China's cooperation in areas where only the US has demand and interests",
    verdict: "agency-translation",
    id: "qin-should-not-expect-2021",
  },
  { text: "communication with US", verdict: "agency-translation", id: "mao-ning-in-contact-2026" },
  {
    text: "does not create conflict whether intended or unintended",
    verdict: "caption",
    id: "biden-veer-into-conflict-2021",
  },

  // Garbled forms: they must be known for what they are.
  {
    text: "The two countries will gain cooperation and lose confrontation.",
    verdict: "garbled",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "“The two countries will gain cooperation and lose confrontation”",
    verdict: "garbled",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "two countries will gain cooperation and lose confrontation",
    verdict: "garbled",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "stand at a critical historic turning point", verdict: "garbled", id: "xi-letter-juncture-2021" },
  {
    text: "China and the US stand at a critical historic turning point",
    verdict: "garbled",
    id: "xi-letter-juncture-2021",
  },
  { text: "the only good choice", verdict: "garbled", id: "xi-letter-right-choice-2021" },
  {
    text: "China stands ready to work with the United States to strengthen trade and cooperation at all levels",
    verdict: "garbled",
    id: "xi-letter-ready-to-work-2021",
  },
  {
    text: "I think it was a big mistake, frankly, for China, the links to China didn't show up",
    verdict: "garbled",
    id: "biden-big-mistake-2021",
  },
  {
    text: "does not escalate into conflict, whether it is intentional or not",
    verdict: "garbled",
    id: "biden-veer-into-conflict-2021",
  },
  {
    text: "does not escalate into conflict whether intentional or not",
    verdict: "garbled",
    id: "biden-veer-into-conflict-2021",
  },
  {
    text: "The disappointment concerns the fact that Russia and not only Russia, but also China have de facto failed to show up",
    verdict: "garbled",
    id: "biden-disappointment-2021",
  },
  {
    text: "We're looking forward to getting together, as President Trump said … but certainly next year",
    verdict: "garbled",
    id: "perdue-certainly-next-year-2025",
  },
  {
    text: "We're looking forward to getting together, as President Trump said, but certainly next year",
    verdict: "garbled",
    id: "perdue-certainly-next-year-2025",
  },
  {
    text: "I canceled my meeting with Putin. It seemed wrong.",
    verdict: "garbled",
    id: "trump-cancelled-budapest-2025",
  },
  { text: "I cancelled my meeting with Putin", verdict: "garbled", id: "trump-cancelled-budapest-2025" },
  {
    text: "It's certainly not a face-to-face meeting, but it's not bad either. It's very good to see a longtime friend",
    verdict: "garbled",
    id: "xi-old-friend-2021",
  },
  { text: "very good to see a longtime friend", verdict: "garbled", id: "xi-old-friend-2021" },
  {
    text: "Such movements are extremely dangerous, as is playing with fire",
    verdict: "garbled",
    id: "xi-playing-with-fire-2021",
  },
  {
    text: "The United States should not expect cooperation from China in areas where only the United States has a demand and interests, everything by neglecting or even undermining the interests of China at the same time",
    verdict: "garbled",
    id: "qin-should-not-expect-2021",
  },

  // Paraphrases on record, often printed in quotation marks.
  { text: "competition, not conflict", verdict: "paraphrase", id: "biden-competition-2021" },
  { text: "“Competition not conflict”", verdict: "paraphrase", id: "biden-competition-2021" },
  { text: "It is disappointing", verdict: "paraphrase", id: "biden-disappointment-2021" },
  {
    text: "both countries will benefit from collaboration and lose from confrontation",
    verdict: "paraphrase",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "We are at a vital historical juncture", verdict: "paraphrase", id: "xi-letter-juncture-2021" },
  { text: "five or six weeks", verdict: "paraphrase", id: "trump-about-five-weeks-2026" },
  { text: "Meeting with Xi will be a monumental event", verdict: "paraphrase", id: "trump-monumental-event-2026" },
  { text: "giant ships", verdict: "paraphrase", id: "xi-giant-ships-2021" },
  { text: "One who plays with fire", verdict: "paraphrase", id: "xi-play-with-fire-2022" },
  {
    text: "China is willing to work with the United States as partners and friends",
    verdict: "paraphrase",
    id: "xi-letter-ncuscr-2024",
  },
  { text: "愿意与美国做伙伴、做朋友", verdict: "paraphrase", id: "xi-letter-ncuscr-2024" },
  {
    text: "at the earliest opportunity when conditions allow",
    verdict: "paraphrase",
    id: "blinken-when-conditions-allow-2023",
  },
  {
    text: "Biden called Xi's decision to skip the G20 meeting in Rome and the UN climate change summit in Glasgow as a “big mistake.”",
    verdict: "paraphrase",
    id: "biden-big-mistake-2021",
  },
  {
    text: "China is willing to work with the US as a partner and friend",
    verdict: "paraphrase",
    id: "xi-letter-ncuscr-2024",
  },

  // Rewordings that nobody recorded.
  {
    text: "Our responsibility as leaders is to make sure that the competition between the two nations does not turn into conflict, intended or not",
    verdict: "paraphrase",
    id: "biden-veer-into-conflict-2021",
  },
  {
    text: "There is a reason why Russia and China should disappoint people, Biden said",
    verdict: "unknown",
  },
  {
    text: "I am looking forward to spending some time with Xi at a truly monumental occasion",
    verdict: "paraphrase",
    id: "trump-monumental-event-2026",
  },

  // Close: the record, with other words in it.
  {
    text: "Both nations will gain from cooperation and lose from confrontation",
    verdict: "close",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "Both countries will gain from cooperation and lose from conflict.",
    verdict: "close",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "Both countries will gain from cooperaton and loose from confrontation",
    verdict: "close",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "The two countries will gain from cooperation and lose from confrontation",
    verdict: "close",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "Cooperation is the only correct choice", verdict: "close", id: "xi-letter-right-choice-2021" },
  { text: "Cooperation is not the only right choice", verdict: "other-sense", id: "xi-letter-right-choice-2021" },
  { text: "This is competition. It does have to be conflict.", verdict: "other-sense", id: "biden-competition-2021" },
  { text: "This is a competition, it does not need to be a conflict", verdict: "close", id: "biden-competition-2021" },
  { text: "It's a gigantic issue and they just walked away", verdict: "close", id: "biden-gigantic-issue-2021" },
  { text: "It's a huge issue and they've walked away", verdict: "close", id: "biden-gigantic-issue-2021" },
  {
    text: "Both countries will gain cooperation and lose confrontation",
    verdict: "close",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "It just doesn't feel right to me", verdict: "close", id: "trump-did-not-feel-right-2025" },
  { text: "I don't want to have a waste of a meeting", verdict: "close", id: "trump-wasted-meeting-2025" },
  {
    text: "So I've cancelled it but we will do it in the future",
    verdict: "close",
    id: "trump-cancelled-budapest-2025",
  },
  { text: "合作是唯一正确的选择", verdict: "close", id: "qin-only-right-choice-2022" },
  { text: "中美和则两利，斗则俱伤", verdict: "close", id: "qin-cooperation-formula-2021" },
  { text: "the third weekend in March in Las Vegas", verdict: "other-sense", id: "pompeo-second-weekend-2020" },
  { text: "those who play with fire will be burned", verdict: "close", id: "xi-play-with-fire-2022" },
  {
    text: "just talking and being honest with one another so there's no misunderstanding",
    verdict: "close",
    id: "biden-blunt-2023",
  },

  { text: "We may postpone", verdict: "close", id: "trump-may-delay-2026" },

  // Look-alikes: the same words more than once.
  {
    text: "does not veer into conflict",
    verdict: "verbatim",
    id: "biden-veer-into-conflict-2021",
    also: ["biden-veer-into-conflict-call-2021"],
  },
  {
    text: "does not veer into conflict",
    said: "2021-09",
    verdict: "paraphrase",
    id: "biden-veer-into-conflict-call-2021",
    also: ["biden-veer-into-conflict-2021"],
  },
  {
    text: "does not veer into conflict",
    said: "2021-11-15",
    verdict: "verbatim",
    id: "biden-veer-into-conflict-2021",
    also: ["biden-veer-into-conflict-call-2021"],
  },
  {
    text: "Biden, September 2021: “does not veer into conflict”",
    verdict: "paraphrase",
    id: "biden-veer-into-conflict-call-2021",
    also: ["biden-veer-into-conflict-2021"],
  },
  {
    text: "no misunderstanding",
    verdict: "paraphrase",
    id: "biden-no-misunderstanding-2021",
    also: ["biden-blunt-2023"],
  },
  {
    text: "no misunderstanding",
    said: "2021",
    verdict: "paraphrase",
    id: "biden-no-misunderstanding-2021",
    also: ["biden-blunt-2023"],
  },
  {
    text: "no misunderstanding",
    said: "2023",
    verdict: "verbatim",
    id: "biden-blunt-2023",
    also: ["biden-no-misunderstanding-2021"],
  },

  // Said by someone else.
  {
    text: "Both countries will gain from cooperation and lose from confrontation",
    speaker: "joe-biden",
    verdict: "someone-else",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "合作是唯一正确选择", speaker: "xi-jinping", verdict: "someone-else", id: "qin-only-right-choice-2022" },
  {
    text: "“This is competition. It does not have to be conflict.” – Xi Jinping",
    verdict: "someone-else",
    id: "biden-competition-2021",
  },
  {
    text: "Blinken said: “just talking and being blunt with one another so there's no misunderstanding”",
    verdict: "someone-else",
    id: "biden-blunt-2023",
  },
  {
    text: "So I cancelled it, but we'll do it in the future",
    speaker: "vladimir-putin",
    verdict: "someone-else",
    id: "trump-cancelled-budapest-2025",
  },
  {
    text: "the two countries will gain cooperation and lose confrontation",
    speaker: "joe-biden",
    verdict: "someone-else",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "the second weekend in March in Las Vegas",
    speaker: "donald-trump",
    verdict: "someone-else",
    id: "pompeo-second-weekend-2020",
  },
  {
    text: "双方就特朗普总统访华事宜保持着沟通",
    speaker: "hua-chunying",
    verdict: "someone-else",
    id: "mao-ning-in-contact-2026",
  },

  // Said on another occasion.
  {
    text: "Cooperation is the only right choice",
    said: "2022",
    verdict: "another-occasion",
    id: "xi-letter-right-choice-2021",
  },
  {
    text: "Xi's letter of 2024: “Both countries will gain from cooperation and lose from confrontation”",
    verdict: "another-occasion",
    id: "xi-letter-ncuscr-2021",
  },
  {
    text: "China is willing to work with the United States as partners and friends",
    said: "2023-10",
    verdict: "another-occasion",
    id: "xi-letter-ncuscr-2024",
  },
  {
    text: "“just talking and being blunt with one another so there's no misunderstanding” (Joe Biden, November 2021)",
    verdict: "another-occasion",
    id: "biden-blunt-2023",
  },
  { text: "合作是唯一正确选择", said: "2021", verdict: "another-occasion", id: "qin-only-right-choice-2022" },
  {
    text: "those who play with fire will get burned",
    said: "2023",
    verdict: "another-occasion",
    id: "xi-play-with-fire-2022",
  },

  // In a state's name, and around midnight.
  {
    text: "Both countries will gain from cooperation and lose from confrontation",
    speaker: "china",
    verdict: "official-translation",
    id: "xi-letter-ncuscr-2021",
  },
  { text: "I'm very happy to see my old friend", said: "2021-11-15", verdict: "interpreted", id: "xi-old-friend-2021" },

  // Not in the archive.
  { text: "Ich bin ein Berliner", verdict: "unknown" },
  { text: "Mr. Gorbachev, tear down this wall!", verdict: "unknown" },
  { text: "The only thing we have to fear is fear itself", verdict: "unknown" },
  { text: "a new type of great power relations", speaker: "xi-jinping", verdict: "unknown" },
  {
    text: "We are not seeking a new Cold War or a world divided into rigid blocs",
    speaker: "joe-biden",
    verdict: "unknown",
  },
  { text: "人类命运共同体", verdict: "unknown" },
  { text: "绿水青山就是金山银山", verdict: "unknown" },
  { text: "the United States", verdict: "unknown" },
  { text: "relations between the two countries", verdict: "unknown" },
  { text: "conflict", verdict: "unknown" },
  { text: "中美", verdict: "unknown" },
  { text: "We will continue to work with our allies and partners in the region", verdict: "unknown" },
  { text: "China and the United States should respect each other", verdict: "unknown" },
  { text: "a big problem for all of us", verdict: "unknown" },
  { text: "I have a great relationship with President Xi", speaker: "donald-trump", verdict: "unknown" },
  { text: "?!…", verdict: "unknown" },
  { text: "The meeting between the leaders lasted more than three hours", verdict: "unknown" },
  { text: "It is the responsibility of leaders to keep the peace", verdict: "unknown" },

  // Other tongues, and the look of other pages.
  {
    text: "Ce qu'on est en train de vivre, c'est la mort cérébrale de l'OTAN",
    verdict: "verbatim",
    id: "macron-brain-death-2019",
  },
  {
    text: "« Ce qu’on est en train de vivre, c’est la mort cerebrale de l’OTAN »",
    verdict: "verbatim",
    id: "macron-brain-death-2019",
  },
  { text: "la mort cérébrale de l’OTAN", verdict: "verbatim", id: "macron-brain-death-2019" },
  {
    text: "What we are experiencing is the brain death of NATO",
    verdict: "agency-translation",
    id: "macron-brain-death-2019",
  },
  { text: "the brain death of NATO", verdict: "agency-translation", id: "macron-brain-death-2019" },
  { text: "NATO brain dead", verdict: "garbled", id: "macron-brain-death-2019" },
  {
    text: "„Was wir derzeit erleben, ist der Hirntod der Nato“",
    verdict: "agency-translation",
    id: "macron-brain-death-2019",
  },
  { text: "what we are seeing is the brain death of NATO", verdict: "close", id: "macron-brain-death-2019" },
  { text: "Нравится, не нравится — терпи, моя красавица", verdict: "verbatim", id: "putin-my-beauty-2022" },
  { text: "Ну, нравится, не нравится, терпи моя красавица", verdict: "verbatim", id: "putin-my-beauty-2022" },
  { text: "Like it, don't like it – be patient, my beauty", verdict: "agency-translation", id: "putin-my-beauty-2022" },
  { text: "Like it or not, be patient, my beauty", verdict: "close", id: "putin-my-beauty-2022" },
  { text: "Украина действительно красавица", verdict: "verbatim", id: "zelensky-beauty-2022" },
  {
    text: "En la vida no hay felicidad, solo hay un espejismo",
    verdict: "agency-translation",
    id: "putin-happiness-lightning-2021",
  },
  {
    text: "There is no happiness in life, only a mirage of it on the horizon",
    verdict: "interpreted",
    id: "putin-happiness-lightning-2021",
  },
  {
    text: "In life there is no happiness, only the specter of happiness",
    verdict: "close",
    id: "putin-happiness-lightning-2021",
  },
  {
    text: "profundas divergencias que actualmente dificultan un diálogo productivo",
    verdict: "verbatim",
    id: "dominican-profound-divergences-2025",
  },
  {
    text: "the profound divisions that currently hinder productive dialogue in the Americas",
    verdict: "close",
    id: "dominican-profound-divergences-2025",
  },
  {
    text: "Al celebrar el 250 aniversario de nuestra nación, el próximo año",
    verdict: "agency-translation",
    id: "trump-hosting-the-g20-2025",
  },
  {
    text: "Affronteremo le conseguenze dell'invasione russa dell'Ucraina",
    verdict: "agency-translation",
    id: "stoltenberg-consequences-2022",
  },
  {
    text: "Новые даты саммитов будут определены в зависимости от дальнейшего развития эпидемиологической обстановки",
    verdict: "verbatim",
    id: "kremlin-new-dates-2020",
  },

  // Small changes that change the sense.
  {
    text: "We are on a highway to climate hell with our foot still on the accelerator",
    verdict: "verbatim",
    id: "guterres-highway-to-climate-hell-2022",
  },
  {
    text: "We are on a highway to climate hell with our foot on the accelerator",
    verdict: "paraphrase",
    id: "guterres-highway-to-climate-hell-2022",
  },
  {
    text: "highway to climate hell with our foot still on the accelerator",
    verdict: "verbatim",
    id: "guterres-highway-to-climate-hell-2022",
  },
  {
    text: "We're on a highway to climate hell with our foot still on the gas",
    verdict: "close",
    id: "guterres-highway-to-climate-hell-2022",
  },
  {
    text: "The Iran US talks scheduled to be held in Muscat this Sunday will not now take place",
    verdict: "verbatim",
    id: "albusaidi-will-not-now-take-place-2025",
  },
  {
    text: "The Iran-US talks, which were scheduled to be held in Muscat on Sunday this week, will not take place now",
    verdict: "garbled",
    id: "albusaidi-will-not-now-take-place-2025",
  },
  {
    text: "our leadership did not send any letter to the US president recently",
    verdict: "agency-translation",
    id: "north-korea-no-letter-2020",
  },
  {
    text: "our top leadership has never sent any letter to the US President",
    verdict: "garbled",
    id: "north-korea-no-letter-2020",
  },
  { text: "I received a good grade from him recently", verdict: "garbled", id: "trump-nice-note-2020" },
  {
    text: "I received a nice note from him recently. It was a nice note.",
    verdict: "verbatim",
    id: "trump-nice-note-2020",
  },
  {
    text: "he assured me today that they will not be buying oil from Russia",
    verdict: "verbatim",
    id: "trump-modi-russian-oil-2025",
  },
  {
    text: "he has told me today that they will not be purchasing oil from Russia",
    verdict: "paraphrase",
    id: "trump-modi-russian-oil-2025",
  },
  {
    text: "he assured me that they will not be purchasing oil from Russia",
    verdict: "close",
    id: "trump-modi-russian-oil-2025",
  },
  { text: "it was a bit like talking to a deaf person", verdict: "garbled", id: "lavrov-mute-and-deaf-2022" },
  {
    text: "like a mute person talking to a deaf person",
    verdict: "agency-translation",
    id: "lavrov-mute-and-deaf-2022",
  },
  { text: "claim the pretense of diplomacy", verdict: "verbatim", id: "blinken-pretense-of-diplomacy-2022" },
  { text: "claim the pretext of diplomacy", verdict: "caption", id: "blinken-pretense-of-diplomacy-2022" },
  { text: "the Kremlin is “not ready at all” for a meeting", verdict: "garbled", id: "lavrov-not-ready-at-all-2025" },
  { text: "this agenda is not ready at all", verdict: "verbatim", id: "lavrov-not-ready-at-all-2025" },
  {
    text: "And then daddy has to sometimes use strong language to get them to stop",
    verdict: "verbatim",
    id: "rutte-daddy-2025",
  },
  {
    text: "Sometimes the father has to use some tough love to make them stop",
    verdict: "garbled",
    id: "rutte-daddy-2025",
  },
  {
    text: "This is not only an opportunity, but also a test, the ball is in the American court",
    verdict: "garbled",
    id: "araghchi-indirect-talks-2025",
  },
  {
    text: "It is as much an opportunity as it is a test. The ball is in America’s court.",
    verdict: "verbatim",
    id: "araghchi-indirect-talks-2025",
  },
  { text: "today's era is not an era of war", verdict: "agency-translation", id: "modi-not-an-era-of-war-2022" },
  { text: "Today's era is not of war", verdict: "paraphrase", id: "modi-not-an-era-of-war-2022" },
  { text: "this is not an era of war", verdict: "paraphrase", id: "modi-not-an-era-of-war-2022" },
  { text: "India isn't neutral, India is on the side of peace", verdict: "paraphrase", id: "modi-not-neutral-2025" },
  { text: "There is no deal until there is a deal", verdict: "close", id: "trump-no-deal-2025" },
  { text: "months, not years", verdict: "agency-translation", id: "zelensky-months-not-years-2024" },
  {
    text: "Iran has no need to enrich uranium beyond 3.67 %",
    verdict: "paraphrase",
    id: "witkoff-enriching-past-3-67-2025",
  },
  {
    text: "a civil nuclear program where you’re enriching past 3.67 percent",
    verdict: "verbatim",
    id: "witkoff-enriching-past-3-67-2025",
  },
  {
    text: "I apologize for the way this process has unfolded and I am deeply sorry",
    verdict: "verbatim",
    id: "sharma-deeply-sorry-2021",
  },
  {
    text: "They weren't laughing at me, they were laughing with me.",
    verdict: "verbatim",
    id: "trump-laughing-with-me-2018",
  },
  { text: "We don't have a deal until there's a deal", verdict: "paraphrase", id: "trump-no-deal-2025" },
  { text: "Next time in Moscow?", verdict: "verbatim", id: "putin-next-time-in-moscow-2025" },
  {
    text: "Everything we discuss has been leaked to the papers, that's not appropriate",
    verdict: "close",
    id: "xi-trudeau-leaked-2022",
  },
  {
    text: "in any other case there may be unpredictable penalties",
    verdict: "garbled",
    id: "xi-trudeau-otherwise-2022",
  },

  // Credited to the wrong person.
  { text: "humans could live to 150", verdict: "misattributed", id: "putin-live-to-150-2025" },
  {
    text: "humans could live to 150",
    speaker: "vladimir-putin",
    verdict: "misattributed",
    id: "putin-live-to-150-2025",
  },
  {
    text: "Karabakh is part of Armenia and the point",
    verdict: "misattributed",
    id: "pashinyan-karabakh-and-the-point-2019",
  },
  {
    text: "in this century humans may live to 150 years old",
    speaker: "vladimir-putin",
    verdict: "someone-else",
    id: "xi-150-years-2025",
  },
  {
    text: "Putin said: “Some predict that in this century humans may live to 150 years old”",
    verdict: "someone-else",
    id: "xi-150-years-2025",
  },
  {
    text: "We are on a highway to climate hell with our foot still on the accelerator",
    speaker: "alok-sharma",
    verdict: "someone-else",
    id: "guterres-highway-to-climate-hell-2022",
  },
  {
    text: "There's no deal until there's a deal",
    speaker: "vladimir-putin",
    verdict: "someone-else",
    id: "trump-no-deal-2025",
  },
  { text: "“the time is not for war” – Emmanuel Macron", verdict: "someone-else", id: "modi-not-an-era-of-war-2022" },

  // Two quotes share the words.
  {
    text: "properly manage differences",
    verdict: "official-translation",
    id: "xi-letter-ready-to-work-2021",
    also: ["xi-differences-and-frictions-2025"],
  },
  {
    text: "properly manage differences",
    said: "2025",
    verdict: "agency-translation",
    id: "xi-differences-and-frictions-2025",
    also: ["xi-letter-ready-to-work-2021"],
  },

  // Nothing to find, though words are shared.
  { text: "scandal", verdict: "unknown" },
  { text: "NATO is obsolete", speaker: "donald-trump", verdict: "unknown" },
  { text: "La paix par la force", verdict: "unknown" },
  { text: "Мы не хотим войны", verdict: "unknown" },
  { text: "the leaders agreed to meet again before the end of the decade", verdict: "unknown" },
  { text: "it will take place next week in Geneva", verdict: "unknown" },
  { text: "I have nothing to say about the summit", verdict: "unknown" },
  { text: "There is no military solution to this conflict", verdict: "unknown" },
  { text: "Peace in our time", verdict: "unknown" },
  { text: "We must work together to fight climate change", verdict: "unknown" },

  // As people really paste: hashtags, handles, bullets, credits, headlines, half sentences.
  {
    text: "#Biden: “It's a gigantic issue and they've walked away” #COP26",
    verdict: "verbatim",
    id: "biden-gigantic-issue-2021",
  },
  {
    text: "• Cooperation is the only right choice. (Xi Jinping, 9 Nov 2021)",
    verdict: "official-translation",
    id: "xi-letter-right-choice-2021",
  },
  {
    text: "BREAKING: Xi Jinping: “Cooperation is the only right choice”",
    verdict: "official-translation",
    id: "xi-letter-right-choice-2021",
  },
  {
    text: "Biden in Glasgow: “this is competition, it doesn’t have to be conflict”",
    verdict: "verbatim",
    id: "biden-competition-2021",
  },
  {
    text: "Guterres: We are on a highway to climate hell with our foot still on the accelerator",
    verdict: "verbatim",
    id: "guterres-highway-to-climate-hell-2022",
  },
  { text: "We’re on a highway to climate hell", verdict: "close", id: "guterres-highway-to-climate-hell-2022" },
  { text: "a highway to climate hell", verdict: "verbatim", id: "guterres-highway-to-climate-hell-2022" },
  {
    text: "...it would be great if Australia could have it all, but we can't have it all...",
    verdict: "verbatim",
    id: "bowen-cannot-have-it-all-2025",
  },
  { text: "it'd be great if Australia could have it all", verdict: "close", id: "bowen-cannot-have-it-all-2025" },
  {
    text: "if someone objected to our bid, it would go to Bonn",
    verdict: "verbatim",
    id: "bowen-it-would-go-to-bonn-2025",
  },
  { text: "The package has been adopted!", verdict: "agency-translation", id: "huang-package-adopted-2022" },
  {
    text: "we are undeniably still in it and we are fighting back",
    verdict: "verbatim",
    id: "stiell-still-in-it-2025",
  },
  { text: "We are still in it, and we are fighting back", verdict: "close", id: "stiell-still-in-it-2025" },
  { text: "I'm saying we're winning the climate fight", verdict: "other-sense", id: "stiell-still-in-it-2025" },
  { text: "you will not be going home empty handed", verdict: "verbatim", id: "okonjo-iweala-not-empty-handed-2022" },
  { text: "You are not going home with empty hands", verdict: "close", id: "okonjo-iweala-not-empty-handed-2022" },
  {
    text: "the road will be bumpy and rocky. There may be a landmine along the way",
    verdict: "verbatim",
    id: "okonjo-iweala-landmine-press-2022",
  },
  {
    text: "Expect a bumpy, rocky road with a few landmines along the way",
    verdict: "close",
    id: "okonjo-iweala-rocky-road-opening-2022",
  },
  {
    text: "The highly anticipated meeting between myself and President Vladimir Putin will take place next Friday",
    verdict: "close",
    id: "trump-announces-alaska-2025",
  },
  { text: "a long-awaited meeting", verdict: "garbled", id: "trump-announces-alaska-2025" },
  { text: "President Zelensky, he will beat Putin", verdict: "garbled", id: "biden-president-putin-2024" },
  { text: "Ladies and gentlemen: President Putin!", verdict: "verbatim", id: "biden-president-putin-2024" },
  {
    text: "ladies and gentlemen, president putin",
    said: "2024-07",
    verdict: "verbatim",
    id: "biden-president-putin-2024",
  },
  {
    text: "If those requests were “gangster-like”, then the world is a gangster",
    verdict: "verbatim",
    id: "pompeo-world-is-a-gangster-2018",
  },
  {
    text: "an attitude of threatening like an aggressive gangster",
    verdict: "garbled",
    id: "north-korea-gangster-like-2018",
  },
  { text: "We have no choice but to cut off that dirty neck", verdict: "close", id: "xue-jian-dirty-neck-2025" },
  { text: "we just need to chop off their dirty heads", verdict: "garbled", id: "xue-jian-dirty-neck-2025" },
  {
    text: "the dirty neck that sticks itself in must be cut off",
    verdict: "agency-translation",
    id: "xue-jian-dirty-neck-2025",
  },
  { text: "daddy has to use strong language sometimes", verdict: "paraphrase", id: "rutte-daddy-2025" },
  {
    text: "No such request has been made by PM Modi to US President",
    verdict: "close",
    id: "kumar-no-such-request-2019",
  },
  {
    text: "No such request has been made by Prime Minister Modi to the US President",
    verdict: "paraphrase",
    id: "kumar-no-such-request-2019",
  },
  {
    text: "the threat that I worry the most about vis-a-vis Europe is not Russia, it's not China",
    verdict: "verbatim",
    id: "vance-threat-from-within-2025",
  },
  {
    text: "The threat I worry most about is not Russia, not China, but the threat from within",
    verdict: "paraphrase",
    id: "vance-threat-from-within-2025",
  },
  {
    text: "“The current challenges facing Europe do not come from China” – Ursula von der Leyen",
    verdict: "someone-else",
    id: "xi-challenges-not-from-china-2025",
  },
  { text: "Trump: “It just didn't feel right to me”", verdict: "verbatim", id: "trump-did-not-feel-right-2025" },
  { text: "Putin: “It just didn't feel right to me”", verdict: "someone-else", id: "trump-did-not-feel-right-2025" },
  { text: "“老朋友” — 习近平", verdict: "verbatim", id: "xi-old-friend-2021" },
  { text: "中美合則兩利", verdict: "verbatim", id: "qin-cooperation-formula-2021" },
  { text: "秦刚：中美合则两利，斗则俱伤。", verdict: "verbatim", id: "qin-cooperation-formula-2021" },
  { text: "习近平：合作是唯一正确选择", verdict: "someone-else", id: "qin-only-right-choice-2022" },
  { text: "I don't want to have a waste of time", verdict: "close", id: "trump-wasted-meeting-2025" },
  { text: "I do want to have a wasted meeting", verdict: "other-sense", id: "trump-wasted-meeting-2025" },
  {
    text: "The dates are agreed. We will officially announce it together with our Indian partners",
    verdict: "close",
    id: "ushakov-dates-agreed-2025",
  },
  { text: "We settled Azerbaijan and Albania", verdict: "close", id: "trump-aber-baijan-2025" },
  {
    text: "you didn't congratulate us on the peace deal that President Trump made between Albania and Azerbaijan",
    verdict: "verbatim",
    id: "rama-apology-2025",
  },
  {
    text: "because President Trump did not bless us with the peace agreement",
    verdict: "garbled",
    id: "rama-apology-2025",
  },
  {
    text: "I know that today's era is not an era of war",
    said: "2024",
    verdict: "another-occasion",
    id: "modi-not-an-era-of-war-2022",
  },
  {
    text: "There's no happiness in life. There's only a mirage on the horizon",
    speaker: "joe-biden",
    verdict: "someone-else",
    id: "putin-happiness-lightning-2021",
  },
  { text: "Yes, I wanted him to win", verdict: "paraphrase", id: "putin-yes-i-did-2018" },
  { text: "Honestly, I'd rather go for ice hockey", verdict: "garbled", id: "putin-ice-hockey-2022" },
  { text: "To be honest I wanted to go and play ice hockey", verdict: "close", id: "putin-ice-hockey-2022" },
  { text: "To be honest, I never wanted to go there", verdict: "unknown" },
  { text: "Let me be clear: we will not accept this", verdict: "unknown" },
  { text: "We have no choice but to act", verdict: "unknown" },
  { text: "I think we are doing very well", verdict: "unknown" },
  { text: "the meeting will take place at the end of the month", verdict: "unknown" },
  { text: "President Trump and President Putin will meet again soon", verdict: "unknown" },
  { text: "China will never seek hegemony", speaker: "xi-jinping", verdict: "unknown" },
  { text: "Russia is ready for talks without preconditions", verdict: "unknown" },
  { text: "合作共赢", verdict: "unknown" },
  { text: "一个中国原则是中美关系的政治基础", verdict: "unknown" },
  { text: "God bless America and may God protect our troops", verdict: "unknown" },

  // Written after the rules were settled, and not used to set them.
  {
    text: "“It’s certainly not a face-to-face meeting, but it’s not bad either”",
    verdict: "garbled",
    id: "xi-old-friend-2021",
  },
  {
    text: "China stands ready to work with the US to enhance exchanges and cooperation across the board",
    verdict: "close",
    id: "xi-letter-ready-to-work-2021",
  },
  {
    text: "jointly address regional and international issues as well as global challenges",
    verdict: "official-translation",
    id: "xi-letter-ready-to-work-2021",
  },
  {
    text: "China’s cooperation in areas where only the U.S. has demand and interests",
    verdict: "agency-translation",
    id: "qin-should-not-expect-2021",
  },
  { text: "does not create conflict, intended or unintended", verdict: "close", id: "biden-veer-into-conflict-2021" },
  { text: "Competition, but not conflict", verdict: "paraphrase", id: "biden-competition-2021" },
  { text: "This is competition.", speaker: "joe-biden", verdict: "verbatim", id: "biden-competition-2021" },
  {
    text: "the early part of next year",
    speaker: "xi-jinping",
    verdict: "someone-else",
    id: "trump-early-part-of-next-year-2025",
  },
  {
    text: "There is no benefit to anyone in holding a summit at this time",
    verdict: "agency-translation",
    id: "safadi-no-benefit-2023",
  },
  {
    text: "There is no benefit for anyone in holding the summit now",
    verdict: "paraphrase",
    id: "safadi-no-benefit-2023",
  },
  {
    text: "We made the decision not to hold the four-party summit in Amman",
    verdict: "agency-translation",
    id: "safadi-no-amman-summit-2023",
  },
  {
    text: "We decided not to hold the four-way summit in Amman because Washington will not be able to stop the war",
    verdict: "garbled",
    id: "safadi-no-amman-summit-2023",
  },
  {
    text: "It’s too early to tell, but I wouldn’t say I’m pessimistic",
    verdict: "interpreted",
    id: "kim-good-results-2019",
  },
  {
    text: "It is too early to tell, but I would not say I am pessimistic",
    verdict: "close",
    id: "kim-good-results-2019",
  },
  {
    text: "If I'm not willing to do that, I wouldn't be here",
    verdict: "interpreted",
    id: "kim-would-not-be-here-2019",
  },
  { text: "I wouldn't have come here if I had not the will", verdict: "close", id: "kim-would-not-be-here-2019" },
  {
    text: "A pause in #ViennaTalks is needed, due to external factors.",
    verdict: "verbatim",
    id: "borrell-pause-2022",
  },
  { text: "A pause in Vienna talks is needed due to external factors", verdict: "verbatim", id: "borrell-pause-2022" },
  {
    text: "The ball is in America's court",
    speaker: "abbas-araghchi",
    verdict: "verbatim",
    id: "araghchi-indirect-talks-2025",
  },
  { text: "The ball is in Iran's court", verdict: "unknown" },
  {
    text: "Hosting the G20 will allow us to shape the global agenda",
    verdict: "verbatim",
    id: "starmer-hosting-the-g20-2025",
  },
  {
    text: "It is a total disgrace that the G20 will be held in South Africa",
    speaker: "keir-starmer",
    verdict: "someone-else",
    id: "trump-total-disgrace-2025",
  },
  {
    text: "the cooperative pas de deux of the dragon and the elephant",
    verdict: "close",
    id: "xi-dragon-and-elephant-2025",
  },
  {
    text: "have the dragon and the elephant dance together",
    verdict: "interpreted",
    id: "xi-dragon-and-elephant-2025",
  },
  { text: "Karabakh is Armenia, full stop", verdict: "unknown" },
  {
    text: "We cannot allow even 1 percent of an enrichment capability",
    verdict: "verbatim",
    id: "witkoff-not-even-one-percent-2025",
  },
  { text: "If there is sincerity on your part", verdict: "interpreted", id: "xi-trudeau-sincerity-2022" },
  {
    text: "In less than two years my administration has accomplished more than almost any administration in the history of our country",
    verdict: "verbatim",
    id: "trump-more-than-any-administration-2018",
  },
  {
    text: "my administration has accomplished more than any administration in history",
    verdict: "close",
    id: "trump-more-than-any-administration-2018",
  },
  { text: "the sky is the limit for our relations", verdict: "unknown" },
];
