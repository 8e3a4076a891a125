import type { APIUser } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { Snapshot } from "../../protocol.ts";
import { renderAvatar } from "../message/avatar.ts";
import { commandPlaceOf } from "../slash/command-place.ts";
import { isOffered, listEntries } from "../slash/entries.ts";
import { nameOf } from "../state/directory.ts";

export type MemberPress = {
  /** Puts a command into the input line. */
  readonly useCommand: (name: string) => void;
  readonly openChannel: (id: string) => void;
};

/** Who is in the server, under their highest role; each opens into a card. */
export function renderMembers(snapshot: Snapshot, open: string, press: MemberPress): TemplateResult {
  const groups = groupsOf(snapshot);
  return html`<section class="members-group">
      <h3>${snapshot.botOnline ? "App, online" : "App, offline"}</h3>
      ${renderMember(snapshot.bot, renderApp(snapshot, open, press))}
    </section>
    ${groups.map(
      ({ title, users }) => html`<section class="members-group">
        <h3 dir="auto">${title} · ${users.length}</h3>
        ${users.map((user) => renderMember(user, renderPerson(user, snapshot)))}
      </section>`,
    )}`;
}

type MemberGroup = { readonly title: string; readonly users: readonly APIUser[] };

/** Roles are listed lowest first. */
function groupsOf({ people, users, roles }: Snapshot): readonly MemberGroup[] {
  const highest = (held: readonly string[]) => roles.findLast(({ id }) => held.includes(id))?.name ?? "Members";
  const members = people.flatMap((person) => {
    const user = users.find(({ id }) => id === person.id);
    return user && person.isMember ? [{ user, title: highest(person.roles) }] : [];
  });
  const titles = [...roles.map(({ name }) => name).toReversed(), "Members"];
  return [...new Set(titles)].flatMap((title) => {
    const here = members.filter((one) => one.title === title).map(({ user }) => user);
    return here.length === 0 ? [] : [{ title, users: here }];
  });
}

function renderMember(user: APIUser, card: TemplateResult): TemplateResult {
  return html`<details class="member">
    <summary>
      ${renderAvatar(user)}<strong dir="auto">${nameOf(user)}</strong>${user.bot ? html`<span class="tag">APP</span>` : nothing}
    </summary>
    <div class="member-card">${card}</div>
  </details>`;
}

function renderPerson(user: APIUser, { people, roles, me }: Snapshot): TemplateResult {
  const person = people.find(({ id }) => id === user.id);
  const held = roles.filter(({ id }) => person?.roles.includes(id));
  return html`<small>@${user.username}</small>
    ${person?.about === undefined ? nothing : html`<p dir="auto">${person.about}</p>`}
    ${held.length === 0 ? nothing : html`<p>Roles: ${held.map(({ name }) => name).join(", ")}</p>`}
    ${user.id === me.id || person === undefined ? nothing : html`<a class="button secondary" href=${`/?as=${encodeURIComponent(person.name)}`}>Be ${nameOf(user)}</a>`}`;
}

/** The card of the app: what it is, and its commands as this person has them here. */
function renderApp(snapshot: Snapshot, open: string, press: MemberPress): TemplateResult {
  const place = commandPlaceOf(snapshot, open);
  const entries = place ? listEntries(snapshot.commands.filter((one) => isOffered(one, place))) : [];
  const dm = snapshot.channels.find(({ kind }) => kind === "dm");
  return html`${snapshot.about === "" ? nothing : html`<p dir="auto">${snapshot.about}</p>`}
    ${dm ? html`<button type="button" class="button secondary" @click=${() => press.openChannel(dm.id)}>Message</button>` : nothing}
    <h4>Commands here</h4>
    <ul class="app-commands">
      ${entries.map(
        ({ name, description }) => html`<li>
          <button type="button" class="link" @click=${() => press.useCommand(name)}>/${name}</button>
          <small dir="auto">${description}</small>
        </li>`,
      )}
    </ul>`;
}
