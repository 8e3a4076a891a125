// One person in front of Discord's client, for tests.
import { type APIApplicationCommandOptionChoice, type APIMessage, MessageFlags } from "discord-api-types/v10";
import { personOf } from "../world/channels.ts";
import { everyPart } from "../world/components.ts";
import type { WorldEvent } from "../world/events.ts";
import { findMessage } from "../world/messages.ts";
import type { World } from "../world/world.ts";
import { availableCommands } from "./available.ts";
import { awaitEvent } from "./await-event.ts";
import { parseCommandLine } from "./command-line.ts";
import { findControl } from "./control.ts";
import type { Filling } from "./filled-form.ts";
import { forwardMessage } from "./forward.ts";
import { findNamed, findUser } from "./option-values.ts";
import { channelsBefore } from "./reach.ts";
import { reactTo } from "./react.ts";
import { type Asked, type AskedFrom, askCommand, askMenu, askPress, askSubmit } from "./requests.ts";
import { present, type Seen, seen } from "./seen.ts";
import { changeMembership, sayAs, startThread } from "./threads.ts";

/**
 * A channel's or thread's id or name (`#updates`), or `dm`; the first channel when left out. Elsewhere: the conversation of the first two
 * people, or of a stranger with the first one, without the bot, where only what people installed for themselves works.
 */
export type Where = { readonly channel?: string; readonly context?: "elsewhere" };

/**
 * Everything resolves to what the person sees once the bot has answered, and rejects with an Error in the words of
 * Discord's client: for what it would not send, after three seconds without a first answer ("The application did not
 * respond"), and ten seconds after a deferral or a direct message that nothing follows.
 */
export type Person = {
  /** A slash command, or a message that says the text. Rejects with what Discord's client would show. */
  readonly type: (text: string, where?: Where) => Promise<Seen>;
  /** What the bot proposes for the option that is typed last. */
  readonly complete: (text: string, where?: Where) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A button by label or custom id; a select menu by custom id or placeholder, with values or labels. */
  readonly press: (message: APIMessage | Seen, name: string, values?: readonly string[]) => Promise<Seen>;
  /**
   * Sends a form that a press or command opened, from where it was opened. What is left out of the fields is sent as it came in the
   * form. Rejects with what Discord's client would say of a field.
   */
  readonly submit: (customId: string, fields: Filling) => Promise<Seen>;
  /** Uses a message or user command. */
  readonly menu: (command: string, target: string, where?: Where) => Promise<Seen>;
  /** Uses a message command on a message, where the message is. */
  readonly use: (command: string, message: APIMessage | Seen) => Promise<Seen>;
  /** Writes to the bot and waits for its next message there. */
  readonly dm: (text: string) => Promise<Seen>;
  /** Adds a reaction to a message, or with `false` takes it back. Resolves to the message. */
  readonly react: (message: APIMessage | Seen, emoji: string, isOn?: boolean) => Promise<Seen>;
  /** Begins a thread where they are, or with a message. Resolves to its id, under which it is a place like a channel. */
  readonly thread: (
    name: string,
    from?: Where & { readonly message?: APIMessage | Seen; readonly isPrivate?: boolean },
  ) => Promise<string>;
  /** Adds somebody, named as in a mention, to the thread where they are, or with `false` removes them; oneself: joins or leaves. */
  readonly invite: (who: string, thread: Where, isMember?: boolean) => Promise<void>;
  /**
   * Forwards a message to a channel or `dm`, named as in `Where`, or `elsewhere`. In the direct messages with the bot it
   * resolves to the bot's answer, anywhere else to the forward.
   */
  readonly forward: (message: APIMessage | Seen, where: { readonly to: string }) => Promise<Seen>;
};

const SILENCE = "The application did not respond";
/** How long a person waits for what Discord would let a bot take its time for; milliseconds. */
const PATIENCE_MS = 10_000;

/** Throws an Error for a name that nobody has. */
export function createPerson(name: string, world: World): Person {
  const { id: person, dm, elsewhere } = personOf(name, world);

  function ownElsewhere(): string {
    if (elsewhere === undefined) throw new Error(`${name} has no conversation without the bot.`);
    return elsewhere;
  }

  function placeOf(where: Where | undefined): AskedFrom {
    if (where?.context === "elsewhere") return { person, channel: ownElsewhere() };
    const wanted = where?.channel ?? world.fixtures.firstChannel;
    if (wanted === "dm" || wanted === dm) return { person, channel: dm };
    const channel = findNamed(channelsBefore(person, world), wanted, "#");
    if (channel === undefined) throw new Error(`There is no channel ${wanted}.`);
    return { person, channel: channel.id };
  }

  /** What the bot writes in the direct conversation after something was said there. */
  async function answered(speak: () => APIMessage): Promise<Seen> {
    const { channel_id: channel } = speak();
    const reply = awaitEvent(
      world,
      (event) => {
        if (event.kind !== "message" || event.message.channel_id !== channel) return undefined;
        const { author, flags = 0 } = event.message;
        return author.id === world.ids.bot && (flags & MessageFlags.Loading) === 0 ? event.message : undefined;
      },
      PATIENCE_MS,
      "The bot did not write back.",
    );
    return seen(await reply.found);
  }

  async function outcome({ live, answer }: Asked): Promise<Seen> {
    let form: Pick<Seen, "form" | "text"> = { text: "" };
    const stop = world.events.listen((event) => {
      if (event.kind === "modal" && event.interaction === live.id)
        form = { form: event.modal, text: describeForm(event.modal) };
    });
    const later = awaitEvent(world, (event) => messageFor(live.id, event), PATIENCE_MS, SILENCE);
    later.found.catch(() => undefined);
    const first = await answer.finally(stop);
    if (first.kind === "thinking" || first.kind === "nothing") return seen(await later.found);
    later.cancel();
    if (first.kind === "message" || first.kind === "edited") return seen(findMessage(first.id, world));
    if (first.kind === "modal") return { ...form, ephemeral: false, buttons: [], files: [] };
    throw new Error(SILENCE);
  }

  return {
    async type(text, where) {
      const place = placeOf(where);
      if (!text.startsWith("/")) return seen(sayAs(person, place.channel, text, world));
      const { command, path, given } = parseCommandLine(text, availableCommands(place, world));
      return outcome(askCommand(place, [command.name, ...path].join(" "), Object.fromEntries(given), world));
    },
    async complete(text, where) {
      const place = placeOf(where);
      const { command, path, given, last } = parseCommandLine(text, availableCommands(place, world));
      if (last === undefined) throw new Error("No option is being typed.");
      const asked = askCommand(place, [command.name, ...path].join(" "), Object.fromEntries(given), world, last);
      const answer = await asked.answer;
      if (answer.kind !== "choices") throw new Error("Loading options failed");
      return answer.choices;
    },
    async press(shown, wanted, values) {
      const message = present(shown, person, world);
      const { customId, chosen } = findControl(message, wanted, values);
      return outcome(askPress({ person, channel: message.channel_id }, message, customId, chosen, world));
    },
    submit: async (customId, fields) => outcome(askSubmit({ person }, customId, fields, world)),
    menu: async (command, target, where) => outcome(askMenu(placeOf(where), command, target, world)),
    async use(command, shown) {
      const { id, channel_id: channel } = present(shown, person, world);
      return outcome(askMenu({ person, channel }, command, id, world));
    },
    dm: (text) => answered(() => sayAs(person, dm, text, world)),
    async react(shown, emoji, isOn = true) {
      const message = present(shown, person, world);
      reactTo(message, { emoji, isOn }, person, world);
      return seen(findMessage(message.id, world));
    },
    async thread(title, { message: shown, isPrivate, ...where } = {}) {
      const message = shown === undefined ? undefined : present(shown, person, world);
      const channel = message?.channel_id ?? placeOf(where).channel;
      return startThread({ channel, name: title, message, isPrivate }, person, world).id;
    },
    async invite(who, where, isMember = true) {
      const user = findUser(who, world)?.id;
      if (user === undefined) throw new Error(`Nobody is called ${who}.`);
      changeMembership({ channel: placeOf(where).channel, user, isMember }, person, world);
    },
    async forward(shown, { to }) {
      const channel = to === "elsewhere" ? ownElsewhere() : placeOf({ channel: to }).channel;
      const forward = () => forwardMessage(person, present(shown, person, world), channel, world);
      return channel === dm ? answered(forward) : seen(forward());
    },
  };
}

function describeForm(modal: { readonly title: string; readonly components: unknown }): string {
  const labels = [...everyPart(modal.components)].map(({ label, content }) => label ?? content);
  return [modal.title, ...labels.filter((label) => typeof label === "string")].join("\n");
}

/** A message or edit that answers the interaction and is more than a deferral. */
function messageFor(interaction: string, event: WorldEvent): APIMessage | undefined {
  if (event.kind !== "message" && event.kind !== "edit") return undefined;
  if (event.interaction !== interaction) return undefined;
  return ((event.message.flags ?? 0) & MessageFlags.Loading) !== 0 ? undefined : event.message;
}
