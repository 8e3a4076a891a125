import { html, LitElement, nothing, type TemplateResult } from "lit";
import { LOCALES, type PagePerson, type Snapshot } from "../../protocol.ts";
import { chooseZone, chosenZone } from "../markdown/reader.ts";
import { renderAvatar } from "../message/avatar.ts";
import { nameOf } from "../state/directory.ts";
import type { PageSession } from "../state/session.ts";

/** Who this window is, at the foot of the channels, and who else it can be; how they read times, and their language. */
class LocalPersonMenu extends LitElement {
  static override properties = { session: { attribute: false }, snapshot: { attribute: false } };
  declare session: PageSession;
  declare snapshot: Snapshot;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { me, people } = this.snapshot;
    return html`<button type="button" class="me" popovertarget="person-menu">
        ${renderAvatar(me)}<span><strong dir="auto">${nameOf(me)}</strong><small>you · be someone else</small></span>
      </button>
      <section class="person-menu" id="person-menu" popover aria-label="Be someone else">
        <h2>Be someone else</h2>
        <ul>
          ${people.map((person) => this.#renderPerson(person))}
        </ul>
        ${this.#renderLanguage()} ${this.#renderZone()}
      </section>`;
  }

  #renderPerson(person: PagePerson): TemplateResult {
    const { me } = this.snapshot;
    const user = [me, ...this.snapshot.users].find(({ id }) => id === person.id);
    if (!user) return html``;
    const isMe = person.id === me.id;
    const address = `/?as=${encodeURIComponent(person.name)}${location.hash}`;
    return html`<li class=${isMe ? "person is-me" : "person"}>
      <a class="person-link" href=${address} aria-current=${isMe ? "true" : nothing}>
        ${renderAvatar(user)}
        <span><strong dir="auto">${nameOf(user)}</strong><small dir="auto">${this.#aboutOf(person)}</small></span>
      </a>
      <a
        class="person-window"
        href=${address}
        target="_blank"
        rel="noopener"
        aria-label=${`${nameOf(user)}, in a window of their own`}
        title="In a window of their own"
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" /></svg>
      </a>
    </li>`;
  }

  #aboutOf({ about, roles, isMember }: PagePerson): string {
    if (about !== undefined) return about;
    if (!isMember) return "not in this server";
    const names = this.snapshot.roles.filter(({ id }) => roles.includes(id)).map(({ name }) => name);
    return names.length === 0 ? "in this server" : names.join(", ");
  }

  #renderLanguage(): TemplateResult {
    const { locale } = this.snapshot;
    const names = new Intl.DisplayNames([navigator.language], { type: "language" });
    return html`<label class="person-setting"
      >Language of this person
      <select @change=${this.#chooseLanguage}>
        <option value="" ?selected=${locale === undefined} ?disabled=${locale !== undefined}>as the browser</option>
        ${LOCALES.map((one) => html`<option value=${one} ?selected=${one === locale}>${names.of(one)}</option>`)}
      </select></label
    >`;
  }

  #renderZone(): TemplateResult {
    const zone = chosenZone();
    return html`<label class="person-setting"
      >Time zone of this window
      <select @change=${this.#chooseZone}>
        <option value="" ?selected=${zone === undefined}>as the browser</option>
        ${["UTC", ...Intl.supportedValuesOf("timeZone")].map(
          (one) => html`<option value=${one} ?selected=${one === zone}>${one.replaceAll("_", " ")}</option>`,
        )}
      </select></label
    >`;
  }

  #chooseLanguage(event: Event): void {
    if (event.target instanceof HTMLSelectElement) void this.session.do({ act: "locale", locale: event.target.value });
  }

  #chooseZone(event: Event): void {
    if (event.target instanceof HTMLSelectElement) chooseZone(event.target.value || undefined);
    this.requestUpdate();
  }
}

customElements.define("local-person-menu", LocalPersonMenu);
