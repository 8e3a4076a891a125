// Words of which one for the other turns a sentence round, and kinds of things of which one is not the other.
import { wordsOf } from "./compared-words.ts";

/** Pairs: each word before the stroke is the opposite of each behind it. In the form in which a dictionary has them. */
const OPPOSITES = `
war conflict hostility fighting hostilities / peace ceasefire truce
peace / violence bloodshed escalation
competition rivalry / cooperation collaboration partnership
conflict / cooperation competition
confrontation / cooperation dialogue competition partnership
dialogue diplomacy negotiation talks / confrontation war force weapons
gain win benefit profit earn / lose loss suffer
victory win success / defeat loss failure
succeed / fail
success successful / disaster fiasco unsuccessful
friend friends ally / enemy foe adversary rival stranger
neighbour friend / enemy
partner / rival adversary enemy opponent
good great excellent outstanding wonderful fine nice / bad poor terrible awful horrible dreadful disappointing
good better best / worse worst evil
better / worse
right correct / wrong incorrect left mistaken
true / false untrue
happy glad pleased / unhappy sad sorry angry upset disappointed
satisfied / disappointed dissatisfied
love like / hate dislike
more / less fewer
most / least
many / few
much / little
major big huge giant gigantic large enormous / small tiny minor little
strong stronger / weak weaker
strengthen reinforce deepen enhance / weaken undermine
increase rise grow raise expand / decrease fall shrink reduce decline lower cut
high / low
up / down
fast quickly soon / slow slowly
early earlier beginning start / late later end
earlier / later
before / after
first / last
begin start launch open resume / end stop finish close halt suspend
started / ended stopped
start / end
always / never
never / often ever always sometimes
all everyone everybody everything / nobody nothing none
some / none
possible / impossible
can could able / cannot unable
ready prepared willing / unready unwilling reluctant
agree accept approve adopt support / reject refuse disagree oppose deny
accept adopt approve / reject
agreed / disagreed
allow permit let / forbid prevent ban prohibit block stop
include / exclude
join enter / leave quit withdraw
come arrive / leave go
continue keep / stop end cease abandon halt
build / destroy
create / destroy
protect defend / attack threaten abandon destroy
save / kill destroy waste
help / harm hurt hinder
trust / distrust mistrust suspicion
truth / lie
hope optimism / despair fear
hopeful optimistic / pessimistic hopeless
safe secure / dangerous unsafe risky
danger dangerous / safe safety
security / insecurity
stability / instability chaos
easy simple / hard difficult complicated
rich / poor
open / closed shut
public / private secret
direct / indirect
official / unofficial
formal / informal
legal lawful / illegal unlawful
fair / unfair
just / unjust
likely / unlikely
certain certainly definitely / uncertain perhaps maybe possibly unlikely
necessary needed / unnecessary unneeded
intended intentional / unintended accidental
mutual / unilateral
bilateral / multilateral unilateral
unite unity united / divide division divided
agreement consensus / disagreement division discord
together / alone apart separately
with / without against
for / against
alive / dead
life / death
live / die
birth rebirth revival renaissance comeback / death demise end collapse
young younger / old older
new / old
hot warm / cold
light / dark
friendly warm / hostile cold
heaven paradise / hell
accelerator gas / brake brakes
forward / back backward backwards
ahead / behind
advance progress / retreat setback regress
push / pull
buy buying purchase purchasing / sell selling
import / export
give / take
send / receive
lend / borrow
ask / answer
question / answer
win winning / lose losing
laughing laugh / crying cry
virtual online remote / physical in-person
within internal inside domestic / without external outside foreign
hold host convene / cancel postpone
confirm confirmed / deny denied
announce / conceal
postpone postponed delay delayed reschedule rescheduled / cancel cancelled
postpone delay / advance hasten
welcome / condemn reject
praise / criticise condemn
innocent / guilty
ceasefire truce / offensive war attack
alliance / enmity
wealth / poverty
permanent lasting / temporary
complete full / partial incomplete
reversible / irreversible
pride proud / shame ashamed
honour honor / disgrace
patient / impatient
only / also
weakness / strength
minority / majority
maximum / minimum
rough bumpy / smooth
difficult / easy
deliberate / accidental
regret / welcome
remember / forget
recall / forget
attend / skip miss
present / absent
same / different
equal / unequal
top / bottom
north / south
east / west
northern / southern
eastern / western
yes / no
man / woman
father daddy / mother mommy child
king / queen
sunrise / sunset
morning / evening night
day / night
summer / winter
spring / autumn
today / tomorrow yesterday
tomorrow / yesterday
now / then never
next last previous / this
next / last previous
past / future
old / new
neutral / partisan
right / duty
east / west
`;

/** Kinds of things: one of a line for another of that line says something else. Words with a plus are one thing. */
const FIELDS = `
nuclear+atomic trade+commerce+commercial+tariff climate+climatic cyber military energy oil gas+lng coal migration+migrant health vaccine space fishing+fisheries culture+cultural human+humanitarian finance+financial technology+tech economy+economic farm+agriculture+agricultural education sport tourism drug+drugs+narcotics terror+terrorism debt tax food water
war peace trade climate democracy ceasefire+truce
president prime+premier chancellor king+monarch emperor pope ambassador secretary chairman senator governor mayor
minute hour day week weekend month quarter year decade century generation
january+jan february+feb march april may june+jun july+jul august+aug september+sept+sep october+oct november+nov december+dec
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn+fall winter
breakfast lunch dinner
million billion trillion thousand hundred
percent+per+cent degree
enrichment disarmament
fire water ice
dragon elephant bear eagle panda tiger lion wolf
dead deaf blind mute+dumb
football soccer hockey tennis chess golf
sea land air
head neck hand foot leg arm heart eye
brother sister cousin father+daddy mother uncle son daughter
uranium plutonium
virtual physical+in-person
bilateral trilateral quadrilateral
`;

type Field = { readonly line: number; readonly thing: number };

function keyOfWord(word: string): string {
  return wordsOf(word)
    .map(({ key }) => key)
    .join("");
}

function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const line of OPPOSITES.trim().split("\n")) {
    const [left = [], right = []] = line.split(" / ").map((side) => side.split(" ").map(keyOfWord));
    for (const a of left) {
      for (const b of right) {
        add(a, b);
        add(b, a);
      }
    }
  }
  return found;
}

function readFields(): ReadonlyMap<string, readonly Field[]> {
  const found = new Map<string, Field[]>();
  for (const [line, things] of FIELDS.trim().split("\n").entries()) {
    for (const [thing, names] of things.split(" ").entries()) {
      for (const key of names.split("+").map(keyOfWord)) found.set(key, [...(found.get(key) ?? []), { line, thing }]);
    }
  }
  return found;
}

const OPPOSITE_OF = readOpposites();
const FIELDS_OF = readFields();

/** The word as it stands, and what it may be a form of: “gained” of “gain”, “cities” of “city”. All are keys of words. */
export function baseForms(key: string): readonly string[] {
  const kept = FORMS.get(key);
  if (kept !== undefined) return kept;
  if (FORMS.size > MAX_KEPT) FORMS.clear();
  const forms = formsOf(key);
  FORMS.set(key, forms);
  return forms;
}

/** The same few thousand words are asked for again and again. */
const FORMS = new Map<string, readonly string[]>();
const MAX_KEPT = 20_000;

function formsOf(key: string): readonly string[] {
  const forms = [key];
  const [, ied] = /^(.{2,})(?:ies|ied)$/.exec(key) ?? [];
  if (ied !== undefined) forms.push(`${ied}y`);
  const [, stem] = /^(.{3,}?)(?:s|es|ed|d|ing|er|ers|ly)$/.exec(key) ?? [];
  if (stem !== undefined) forms.push(stem);
  for (const ending of ["es", "ed", "ing", "er", "ers", "ly"]) {
    if (!key.endsWith(ending) || key.length < ending.length + 3) continue;
    const bare = key.slice(0, -ending.length);
    forms.push(bare, `${bare}e`);
    if (bare.at(-1) === bare.at(-2)) forms.push(bare.slice(0, -1));
  }
  return [...new Set(forms)];
}

const OPPOSING_PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|de|anti|counter)/;

/** “Unilateral” and “multilateral”. */
const COUNTED = /^(uni|bi|tri|multi|mono|poly)(.{4,})$/;

/** Whether one is the opposite of the other: “war” and “peace”, “intended” and “unintended”. Keys of words. */
export function areOpposites(one: string, other: string): boolean {
  const [ours, theirs] = [baseForms(one), baseForms(other)];
  if (ours.some((form) => theirs.some((their) => OPPOSITE_OF.get(form)?.has(their)))) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const [count, others] = [COUNTED.exec(one), COUNTED.exec(other)];
  if (count !== null && others !== null && count[1] !== others[1] && count[2] === others[2]) return true;
  const prefix = OPPOSING_PREFIX.exec(long)?.[0];
  return prefix !== undefined && short.length >= 4 && long.slice(prefix.length) === short;
}

/** Whether both are of one kind, and not the same: “March” and “April”, “trade” and “nuclear”. Keys of words. */
export function areRivals(one: string, other: string): boolean {
  const [ours, theirs] = [fieldsOf(one), fieldsOf(other)];
  if (ours.some((a) => theirs.some((b) => a.line === b.line && a.thing === b.thing))) return false;
  return ours.some((a) => theirs.some((b) => a.line === b.line));
}

function fieldsOf(key: string): readonly Field[] {
  return baseForms(key).flatMap((form) => FIELDS_OF.get(form) ?? []);
}
