import {
  type ChatInputCommandInteraction,
  Events,
  type Message,
  MessageFlags,
  MessageType,
  type TextChannel,
} from "discord.js";
import { afterEach, beforeAll, expect, test } from "vitest";
import { codeOf, type Harness, startHarness } from "./harness.ts";

let harness: Harness;
let general: TextChannel;
beforeAll(async () => {
  harness = await startHarness();
  general = (await harness.client.channels.fetch(harness.local.ids.general)) as TextChannel;
  await harness.client.application.commands.set([
    { name: "ask", description: "Asks" },
    { name: "Check this", type: 3 },
  ]);
  return () => harness.stop();
});
afterEach(() => void harness.client.removeAllListeners(Events.InteractionCreate));

const V2 = MessageFlags.IsComponentsV2;
/** The first bytes of a picture of 320 by 200, which are all that is looked at. */
const picture = Buffer.from("89504e470d0a1a0a0000000d4948445200000140000000c8", "hex");
const file = (name: string, attachment = picture) => ({ name, attachment });
const text = (content: string) => ({ type: 10, content }) as const;
const gallery = (url: string, description: string) => ({ type: 12, items: [{ media: { url }, description }] }) as const;
const attached = { type: 13, file: { url: "attachment://dates.ics" } } as const;

function onCommand(answer: (interaction: ChatInputCommandInteraction) => unknown): void {
  harness.client.once(Events.InteractionCreate, (one) => (one.isChatInputCommand() ? answer(one) : undefined));
}

test("pictures and files of components are served here, with their alternative text, and are not listed", async () => {
  const thumbnail = { type: 11, media: { url: "attachment://map.png" }, description: "A map" } as const;
  onCommand((one) =>
    one.reply({
      flags: V2,
      components: [
        { type: 9, components: [text("Where")], accessory: thumbnail },
        gallery("attachment://line.png", "A timeline"),
        attached,
      ],
      files: [file("map.png"), file("line.png"), file("dates.ics", Buffer.from("BEGIN:VCALENDAR"))],
    }),
  );
  const seen = await harness.local.person("robin").type("/ask");
  expect(seen.text).toBe("Where\n(picture: A map)\n(picture: A timeline)\n(dates.ics)");
  expect(seen.message?.attachments).toEqual([]);
  expect(seen.files.map(({ name, description }) => [name, description])).toEqual([
    ["map.png", "A map"],
    ["line.png", "A timeline"],
    ["dates.ics", undefined],
  ]);
  const [map, , dates] = await Promise.all(seen.files.map(({ url }) => fetch(url)));
  expect(Buffer.from(await map!.arrayBuffer())).toEqual(picture);
  expect(map!.headers.get("content-type")).toBe("image/png");
  expect(await dates!.text()).toBe("BEGIN:VCALENDAR");
  expect(seen.message?.components).toMatchObject([
    { accessory: { media: { width: 320, height: 200, content_type: "image/png" } } },
    { items: [{ media: { width: 320, height: 200 } }] },
    { name: "dates.ics", size: 15, file: { content_type: "text/calendar" } },
  ]);
});

test("a file that an embed shows is not listed either; others are", async () => {
  const sent = await general.send({
    embeds: [{ title: "x", image: { url: "attachment://a.png" } }],
    files: [file("a.png"), file("b.png")],
  });
  expect(sent.attachments.map(({ name, width }) => [name, width])).toEqual([["b.png", 320]]);
  expect(sent.embeds[0]?.image?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/.*\/a\.png$/);
});

const urlsOf = (message: Message) =>
  [...JSON.stringify(message.components).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url);

test("an edit keeps the files that it does not speak of", async () => {
  const sent = await general.send({
    flags: V2,
    components: [gallery("attachment://a.png", "A")],
    files: [file("a.png")],
  });
  const edited = await sent.edit({ flags: V2, components: [text("new"), gallery("attachment://a.png", "A")] });
  expect(urlsOf(edited)).toEqual(urlsOf(sent));
});

test("an edit replaces a file: what is not named is dropped, and the new one of the same name is shown", async () => {
  const sent = await general.send({
    flags: V2,
    components: [gallery("attachment://a.png", "A")],
    files: [file("a.png")],
  });
  const edited = await sent.edit({
    flags: V2,
    attachments: [],
    components: [gallery("attachment://a.png", "Another")],
    files: [file("a.png")],
  });
  expect(urlsOf(edited)).not.toEqual(urlsOf(sent));
  expect(edited.attachments.size).toBe(0);
  expect(
    await codeOf(sent.edit({ flags: V2, attachments: [], components: [gallery("attachment://a.png", "A")] })),
  ).toBe(50035);
});

test("of listed files those that are named are kept, and new ones come after", async () => {
  const sent = await general.send({ content: "x", files: [file("a.png"), file("b.png")] });
  const kept = sent.attachments.find(({ name }) => name === "b.png")!;
  const edited = await sent.edit({ attachments: [kept], files: [file("c.png")] });
  expect(edited.attachments.map(({ name }) => name)).toEqual(["b.png", "c.png"]);
  expect((await edited.edit({ content: "y" })).attachments.map(({ name }) => name)).toEqual(["b.png", "c.png"]);
});

test("files over ten mebibytes are refused", async () => {
  expect(await codeOf(general.send({ files: [file("big.bin", Buffer.alloc(10 * 1024 * 1024 + 1))] }))).toBe(40005);
});

test("a message command is used on a message that was seen", async () => {
  harness.client.once(Events.InteractionCreate, (one) =>
    one.isMessageContextMenuCommand() ? one.reply(`checked: ${one.targetMessage.content}`) : undefined,
  );
  const robin = harness.local.person("robin");
  const said = await robin.type("peace in our time");
  const answer = await robin.use("Check this", said);
  const id = said.message?.id;
  expect(answer.text).toBe("checked: peace in our time");
  expect(answer.message).toMatchObject({
    type: MessageType.ContextMenuCommand,
    message_reference: { message_id: id, channel_id: said.message?.channel_id },
    referenced_message: { content: "peace in our time" },
    interaction_metadata: { target_message_id: id },
  });
  await expect(robin.use("Check that", said)).rejects.toThrow("There is no Check that in the menu here.");
});
