import type { ReactiveControllerHost } from "lit";
import type { ActResult } from "../../protocol.ts";
import { type Field, type Form, findField, isPicked, partialOptions, remainingOptions } from "../slash/form.ts";
import type { OptionValue } from "../slash/option-values.ts";
import { completes, filterProposals, listProposals, type Proposal } from "../slash/proposals.ts";
import type { Directory } from "../state/directory.ts";
import { moveHighlight } from "./choice-list.ts";
import { Completer } from "./completer.ts";

/** Where the form stands when proposals are looked for; `tail` is the text typed where options are added. */
type FormPlace = { readonly form: Form; readonly tail: string; readonly directory: Directory };
export type AskBot = (options: Readonly<Record<string, OptionValue>>, focused: string) => Promise<ActResult>;

/** What is proposed for the field that has the caret, and which of it the Enter key takes. */
export class FieldProposals {
  /** Null while no list is open. */
  list: readonly Proposal[] | undefined = undefined;
  /** Shown instead of an empty list; undefined shows nothing. */
  about: string | undefined = undefined;
  highlight = -1;
  /** Name of the field; the tail is "". */
  active = "";
  readonly #completer = new Completer();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get count(): number {
    return this.list?.length ?? 0;
  }

  move(step: 1 | -1): void {
    this.highlight = moveHighlight(this.highlight, step, this.count);
    this.#host.requestUpdate();
  }

  close(): void {
    this.#completer.drop();
    this.list = undefined;
    this.highlight = -1;
    this.#host.requestUpdate();
  }

  /** Looks for what can be proposed for a field. The old list stays until the new one is there, so nothing flickers. */
  refresh(name: string, place: FormPlace, askBot: AskBot): void {
    const isOther = name !== this.active;
    this.active = name;
    this.#completer.drop();
    const field = findField(place.form, name);
    if (!field) this.#showOptions(place);
    else if (isPicked(field)) this.#show([], undefined);
    else if (completes(field.option)) this.#ask(field, place, askBot, isOther);
    else this.#showKnown(field, place);
  }

  #showOptions({ form, tail }: FormPlace): void {
    const names = remainingOptions(form).map((option) => ({ name: option.name, value: option.name }));
    // An empty tail takes nothing on Enter: there Enter sends the command.
    this.#show(filterProposals(names, tail), undefined, tail === "" ? -1 : 0);
  }

  #showKnown(field: Field, { directory }: FormPlace): void {
    const known = listProposals(field.option, directory);
    this.#show(filterProposals(known ?? [], field.text), known ? "Nothing fits." : undefined);
  }

  #ask(field: Field, { form, directory }: FormPlace, askBot: AskBot, isOther: boolean): void {
    const { name } = field.option;
    if (isOther) this.#show([], "…");
    // Until the answer is there Enter must not take a proposal for an older text.
    this.highlight = -1;
    this.#completer.ask(
      () => askBot(partialOptions(form, name, directory), name),
      ({ proposals, failure }) => this.#show(proposals, failure ?? "No proposals."),
    );
  }

  #show(list: readonly Proposal[], about: string | undefined, highlight = 0): void {
    this.list = list;
    this.about = about;
    this.highlight = list.length > 0 ? highlight : -1;
    this.#host.requestUpdate();
  }
}
