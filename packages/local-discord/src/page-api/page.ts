// Everything that the page in the browser asks for.
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import { PAGE_LENGTH, type PageIntro, type PageLink, type Snapshot } from "../../protocol.ts";
import { readBody } from "../http/request-body.ts";
import { chosenLocale, noteBrowserLanguage } from "../world/locales.ts";
import { userOf, type World } from "../world/world.ts";
import { ActBody, isTravel, perform, performTravel } from "./acts.ts";
import { readDocument } from "./document.ts";
import { createFeed } from "./feed.ts";
import { type Explain, lookInto } from "./inspection.ts";
import { lookUp } from "./looks.ts";
import { answerPanel, type HostPanel, panelsFor } from "./panels.ts";
import { readStatic } from "./static.ts";
import { pageTimeOf, type TimeTravel } from "./time-travel.ts";
import { troubleOf } from "./trouble.ts";
import { isLoading, isVisible, shownTo, visibleChannels } from "./visible.ts";

export type Page = {
  readonly serve: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  readonly close: () => void;
};

export type PageParts = {
  readonly links: readonly PageLink[];
  readonly intro: (() => PageIntro | undefined) | undefined;
  /** A channel by its name. */
  readonly entrance: string | undefined;
  readonly travel: TimeTravel | undefined;
  readonly panels: readonly HostPanel[];
  readonly explain: Explain | undefined;
};

const API = "/page-api";
const HISTORY = /^\/page-api\/channels\/(\d+)\/messages$/;

/** All parts are the host’s. */
export function createPage(world: World, { links, intro, entrance, travel, panels, explain }: PageParts): Page {
  const feed = createFeed(world, travel);
  // Whoever looks first need not wait for it; what is wrong with it they are told.
  void readDocument().catch(() => undefined);
  const run = randomUUID();
  const entranceId = entrance === undefined ? undefined : world.fixtures.named[entrance];

  /** Only JSON: another site cannot send that here without being asked first. */
  async function post(request: IncomingMessage, response: ServerResponse, path: string, person: string): Promise<void> {
    if (request.headers["content-type"]?.startsWith("application/json") !== true)
      return void response.writeHead(415).end();
    const body = await readBody(request).catch(() => undefined);
    if (path === `${API}/panel`) {
      const view = await answerPanel(body?.json, person, panels, world);
      return json(response, view === undefined ? 404 : 200, view ?? { message: "There is no such panel." });
    }
    const parsed = ActBody.safeParse(body?.json);
    if (!parsed.success) return json(response, 400, { ok: false, message: "This cannot be done here." });
    const { data } = parsed;
    json(response, 200, isTravel(data) ? performTravel(data, travel) : await perform(data, person, world));
  }

  return {
    async serve(request, response, url) {
      const { pathname } = url;
      const person = personAt(url, world);
      if (person === undefined) return json(response, 404, { message: "Nobody here has this name." });
      const isPost = [`${API}/act`, `${API}/panel`].includes(pathname);
      if (request.method === "POST" && isPost) return post(request, response, pathname, person);
      if (request.method !== "GET") return void response.writeHead(405).end();
      if (pathname === `${API}/snapshot`) {
        travel?.wake(dayIn(url));
        noteBrowserLanguage(person, url.searchParams.get("language") ?? "", world);
        return json(response, 200, {
          ...snapshot(run, person, world),
          links: links.map((link) => addressedTo(person, link, world)),
          panels: panelsFor(person, panels, world).map(({ name, title, sign }) => ({ name, title, sign })),
          intro: introFor(person, intro?.(), world),
          entrance: entranceId,
          time: pageTimeOf(travel, world.clock.now()),
        } satisfies Snapshot);
      }
      if (pathname === `${API}/events`) return feed.connect(response, person);
      const looked = lookInto(url, world, explain);
      if (looked !== undefined) return json(response, 200, looked);
      const channel = HISTORY.exec(pathname)?.[1];
      if (channel !== undefined) return history(response, channel, url.searchParams.get("before") ?? "", person, world);
      const found = lookUp(url, person, world);
      if (found !== undefined) return json(response, 200, found);
      await serveDocument(response, pathname);
    },
    close: feed.close,
  };
}

/** The document, or one of the files that it needs. */
async function serveDocument(response: ServerResponse, path: string): Promise<void> {
  const file = path === "/" ? await readDocument() : await readStatic(path);
  if (file === undefined) return void response.writeHead(404).end();
  response
    .writeHead(200, { "content-type": file.type, "cache-control": "no-store", "x-content-type-options": "nosniff" })
    .end(file.text);
}

/** Whose page it is: the owner's, or `?as=name`. The user's id; undefined for a name that nobody has. */
function personAt({ searchParams }: URL, { fixtures }: World): string | undefined {
  const name = searchParams.get("as");
  return name === null ? fixtures.owner : fixtures.people.find((person) => person.name === name)?.id;
}

/** Where there are the same people, whoever is not the owner stays who they are. */
function addressedTo<T extends Partial<PageLink>>(person: string, link: T, { fixtures }: World): T {
  const name = fixtures.people.find(({ id }) => id === person)?.name;
  if (link.url === undefined || link.samePeople !== true || person === fixtures.owner || name === undefined)
    return link;
  const url = new URL(link.url);
  url.searchParams.set("as", name);
  return { ...link, url: url.href };
}

function introFor(person: string, intro: PageIntro | undefined, world: World): PageIntro | undefined {
  return intro && { ...intro, steps: intro.steps.map((step) => addressedTo(person, step, world)) };
}

/** `?day=YYYY-MM-DD`. */
function dayIn({ searchParams }: URL): string | undefined {
  return z.iso.date().safeParse(searchParams.get("day")).data;
}

function snapshot(
  run: string,
  person: string,
  world: World,
): Omit<Snapshot, "links" | "panels" | "intro" | "entrance" | "time"> {
  return {
    run,
    me: userOf(person, world),
    locale: chosenLocale(person, world),
    people: world.fixtures.people.map(({ id, name, about, isMember }) => ({
      id,
      name,
      about,
      isMember,
      roles: world.fixtures.memberRoles[id] ?? [],
    })),
    bot: world.fixtures.bot,
    about: world.fixtures.application.description,
    guild: { id: world.ids.guild, name: world.fixtures.guildName },
    channels: visibleChannels(person, world),
    users: world.fixtures.users,
    roles: world.roles
      .all()
      .filter(({ id }) => id !== world.ids.everyone)
      .map(({ id, name }) => ({ id, name })),
    commands: world.store.commands(),
    botOnline: world.sessionsOpen > 0,
    readsContent: world.readsContent,
    violations: world.violations.length,
    trouble: troubleOf(person, world),
  };
}

function history(response: ServerResponse, channel: string, before: string, person: string, world: World): void {
  if (!isVisible(channel, person, world)) {
    json(response, 404, { message: "This channel does not exist." });
    return;
  }
  const bound = /^\d{1,19}$/.test(before) ? { before: BigInt(before) } : {};
  const messages = world.store.messages.list(channel, { ...bound, limit: PAGE_LENGTH });
  json(
    response,
    200,
    messages
      .reverse()
      .filter((message) => !isLoading(message))
      .map((message) => shownTo(message, person, world)),
  );
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(body));
}
