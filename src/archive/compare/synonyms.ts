// Words that say the same in what statesmen say: one for the other keeps the sense.
import { wordsOf } from "./compared-words.ts";

const SYNONYMS = `
gain benefit profit
cooperation collaboration
country nation state
allow permit let
meeting summit talks
talks negotiations discussions
conversation discussion
ensure guarantee
postpone delay reschedule defer
scheduled set planned due
held place
ready prepared
willing ready prepared
right correct
important significant
urgent pressing
big huge large major gigantic enormous
great big
current present
today now currently
begin start
end stop finish
honest frank blunt candid
problem issue
statement declaration
agreement deal accord pact
decision resolution
divergences differences divisions disagreements
deep profound
road way path pathway
journey road
handle manage
demands requests
request ask
accomplished achieved
buy purchase
expect anticipate
expected anticipated
attend participate
attendance participation
limited low
result outcome
danger threat
enhance strengthen reinforce deepen expand
accelerator gas pedal
daddy father dad
children kids
happy glad pleased delighted
sorry apologise apologize regret
disgrace shame scandal
crucial critical vital decisive key
historic historical
juncture moment point
confrontation conflict clash
now moment time
certainly definitely surely
possibly potentially perhaps maybe
help assist support
show demonstrate prove
defend protect
chance opportunity
use benefit
benefit point
aim goal objective target
adopted approved accepted passed
arrangements preparations
phone telephone call
letter message note
friend buddy
world globe planet
humans people humanity mankind
capability capacity
halt stop cease
eliminate abolish dismantle end
perish die burn
till until
assured promised told
bumpy rocky rough
journalists reporters press
swap exchange switch trade
delegates excellencies
paper press newspapers
obviously clearly
undeniably undoubtedly certainly clearly
predict foresee forecast
grow increase
answer response reply
hinder impede obstruct
cut chop slice sever
filthy dirty
tentative provisional
enormous immense
go travel
quickly soon
usa us america
venue place
hold host convene
`;

function readSynonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of SYNONYMS.trim().split("\n")) {
    const stems = wordsOf(line).map(({ stem }) => stem);
    for (const stem of stems) found.set(stem, new Set([...(found.get(stem) ?? []), ...stems]));
  }
  return found;
}

const SYNONYMS_OF = readSynonyms();

/** The words that say the same as one, by their stems; undefined when none is known. */
export function synonymsOf(stem: string): ReadonlySet<string> | undefined {
  return SYNONYMS_OF.get(stem);
}

/** Stems of words, see compared-words.ts. */
export function areSynonyms(one: string, other: string): boolean {
  return SYNONYMS_OF.get(one)?.has(other) === true;
}
