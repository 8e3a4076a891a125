// What is wrong with a language, held beside English: the check of its texts that the compiler cannot make of those it only knows as text.
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "#src/wording/en/en.ts";

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The parts of a message as the parser gives them; TYPE of @formatjs/icu-messageformat-parser. */
type Part = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
};

const KINDS = ["literal", "any", "number", "date", "time", "select", "number", "#", "tag"];

/** A line for each message that is missing, is not in English, cannot be parsed, or takes other arguments than in English. */
export function languageFaults({
  locale,
  messages,
}: {
  readonly locale: string;
  readonly messages: Texts;
}): readonly string[] {
  const english: Texts = en.messages;
  const subjects = new Set([...Object.keys(english), ...Object.keys(messages)]);
  return [...subjects].flatMap((subject) => {
    const [own, model] = [messages[subject] ?? {}, english[subject] ?? {}];
    const names = new Set([...Object.keys(model), ...Object.keys(own)]);
    return [...names].flatMap((name) => {
      const fault = faultOf(own[name], model[name], locale);
      return fault === undefined ? [] : [`${locale} ${subject}.${name}: ${fault}`];
    });
  });
}

function faultOf(text: string | undefined, model: string | undefined, locale: string): string | undefined {
  if (text === undefined) return "is missing";
  if (model === undefined) return "is no message of English";
  try {
    const [own, wanted] = [argumentsOf(text, locale), argumentsOf(model, "en")];
    return own === wanted ? undefined : `takes ${own || "nothing"}, in English ${wanted || "nothing"}`;
  } catch (error) {
    return `cannot be parsed: ${error instanceof Error ? error.message : error}`;
  }
}

/** “count number, title any”, in the order of the alphabet, whatever the order in the sentence. */
function argumentsOf(text: string, locale: string): string {
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const found = new Map<string, Set<string>>();
  const visit = (parts: readonly Part[]) => {
    for (const { type, value, options } of parts) {
      const kind = KINDS[type] ?? "?";
      if (kind !== "literal" && kind !== "#")
        found.set(String(value), (found.get(String(value)) ?? new Set()).add(kind));
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(format.getAst() as unknown as readonly Part[]);
  // A number that is also written out as it is stays a number; so does what chooses between sentences.
  const kindOf = (kinds: ReadonlySet<string>) =>
    [...kinds]
      .filter((kind) => kinds.size === 1 || kind !== "any")
      .sort()
      .join("/");
  return [...found]
    .map(([name, kinds]) => `${name} ${kindOf(kinds)}`)
    .sort()
    .join(", ");
}
