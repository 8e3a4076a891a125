// What became of an event, written in a form beside its YAML: faults as typed, was → is, published and undone.
import type { HostPanel, PanelPart, PanelView } from "@attache/local-discord";
import { NO_CHANGE } from "../actions/desk/desk-forms.ts";
import { eventNamed } from "../actions/desk/event-named.ts";
import { readStepForm } from "../actions/desk/read-form-draft.ts";
import { STATUSES } from "../archive/vocabulary.ts";
import { readersBlocks } from "../discord/render/desk/planned-blocks.ts";
import { plain } from "../discord/render/message/markdown.ts";
import type { PlannedDraft } from "../newsroom/desk/ports.ts";
import type { Draft, SourceDraft } from "../newsroom/writing/draft.ts";
import type { PanelPorts } from "./panel-ports.ts";
import { readStepYaml } from "./read-step-yaml.ts";
import { yamlField } from "./yaml-field.ts";

const EVENT_SIGN = "M4 20h4L19 9l-4-4L4 16zM13 7l4 4";
/** Names that are proposed while the field is empty or being typed. */
const MAX_PROPOSED_EVENTS = 12;

type PanelValues = Readonly<Record<string, string>>;
type StepOfEvent = Extract<Draft, { kind: "development" }>;
type TypedStep = {
  readonly draft: StepOfEvent | undefined;
  readonly problems: readonly string[];
  /** What is wrong with what was written in YAML. */
  readonly inYaml: readonly string[];
  readonly title: string;
};

export function eventPanel(ports: PanelPorts, people: readonly string[]): HostPanel {
  const { newsroomPanel: say } = ports.words;
  let last: string | undefined;
  let told: readonly string[] = [];

  async function publish({ draft, title }: TypedStep, person: string): Promise<boolean> {
    if (draft === undefined) return false;
    const editor = await ports.editor(person);
    const begun = await ports.desk.begin(
      { about: { kind: "development", event: draft.event }, fields: {}, sources: [] },
      editor,
    );
    if (begun.kind !== "begun") {
      told = [begun.kind === "taken" ? say.taken({ name: plain(begun.claim.by.name) }) : say.waits()];
      return false;
    }
    const done = await ports.desk.publish(begun.draft.id, draft, title, editor);
    if (done.kind === "written") {
      last = done.publication;
      told = [say.written()];
      return true;
    }
    if (done.kind === "refused") await ports.desk.discard(begun.draft);
    told = done.kind === "refused" ? done.faults : [say.waits()];
    return false;
  }

  async function undo(person: string): Promise<void> {
    if (last === undefined) return;
    const { kind } = await ports.desk.undo(last, await ports.editor(person));
    told = [kind === "undone" ? say.undone() : say.notUndone()];
    last = undefined;
  }

  return {
    name: "event",
    title: say.eventTitle(),
    sign: EVENT_SIGN,
    people,
    async show({ values, changed, caret, pressed }, person): Promise<PanelView> {
      if (changed !== undefined) told = [];
      if (pressed === "undo") await undo(person);
      if (pressed === "digest") told = [await ports.postDigest()];
      const isPublished = pressed === "publish" && (await publish(await typedIn(values, ports), person));
      const shown = isPublished ? { event: values.event ?? "", known: values.known ?? "" } : values;
      const typed = await typedIn(shown, ports);
      const planned = typed.draft && (await ports.desk.plan(typed.draft));
      return {
        parts: [
          ...formParts(shown, typed, isPublished, ports),
          yamlField(
            { text: shown.yaml ?? "", caret: changed === "yaml" ? caret : undefined, faults: typed.inYaml },
            isPublished,
            ports,
          ),
          ...afterForm(typed, planned, { told, last }, ports),
        ],
      };
    },
  };
}

/** What the fields say: a draft, or what is wrong with them. */
async function typedIn(values: PanelValues, ports: PanelPorts): Promise<TypedStep> {
  const { archive, words, today } = ports;
  const context = { archive: archive(), words, today: today() };
  const event = eventNamed((values.event ?? "").trim(), context);
  if (event.value === undefined) return { draft: undefined, problems: event.problems, inYaml: [], title: "" };
  const title = context.archive.events.get(event.value)?.title ?? event.value;
  const isFilled = (name: string) => (name === "status" ? hasStatus(values) : (values[name] ?? "").trim() !== "");
  const more = readStepYaml(values.yaml ?? "", isFilled, context);
  const fields = { ...values, known: (values.known ?? "").trim() || context.today, ...more.fields };
  const sources = more.step.sources ?? [madeUpSource(ports)];
  const step = readStepForm({ fields, sources }, context);
  const isBegun = ["summary", "date", "says", "status", "yaml"].some(isFilled);
  if (step.value === undefined || more.faults.length > 0)
    return { draft: undefined, problems: isBegun ? step.problems : [], inYaml: more.faults, title };
  const whole = { ...step.value, ...more.step, sources };
  return { draft: { kind: "development", event: event.value, step: whole }, problems: [], inYaml: [], title };
}

function hasStatus({ status = "" }: PanelValues): boolean {
  return status !== "" && status !== NO_CHANGE;
}

function madeUpSource({ words, today }: PanelPorts): SourceDraft {
  const { newsroomPanel: say } = words;
  return { publisher: say.source(), title: say.sourceTitle(), published: today(), kind: "press", language: "en" };
}

function formParts(
  values: PanelValues,
  typed: TypedStep,
  isPublished: boolean,
  ports: PanelPorts,
): readonly PanelPart[] {
  const { words, today } = ports;
  const { newsroomPanel: say, deskForms: form } = words;
  const emptied = isPublished ? { value: "" } : {};
  const begun = values.known === undefined ? { value: today() } : {};
  const isUnknown = typed.title === "" && typed.problems.length > 0;
  return [
    { kind: "text", text: say.eventAbout() },
    {
      kind: "field",
      name: "event",
      label: say.event(),
      help: say.eventHelp(),
      proposals: proposedEvents(values.event ?? "", ports),
      ...(isUnknown ? { fault: typed.problems.join(" ") } : {}),
    },
    {
      kind: "field",
      name: "status",
      label: form.status(),
      choices: [
        { value: NO_CHANGE, label: form.noChange() },
        ...STATUSES.map((value) => ({ value, label: words.signs[value]() })),
      ],
      ...(isPublished ? { value: NO_CHANGE } : {}),
    },
    { kind: "field", name: "date", label: form.date(), help: form.dateHint(), ...emptied },
    { kind: "field", name: "says", label: form.says(), ...emptied },
    { kind: "field", name: "summary", label: form.summary(), lines: 3, ...emptied },
    { kind: "field", name: "known", label: form.known(), help: form.knownHint(), ...begun },
  ];
}

/** Titles that have what is typed in them, the latest of the archive first. */
function proposedEvents(typed: string, { archive }: PanelPorts): readonly string[] {
  const titles = [...archive().events.values()].map(({ title }) => title).toReversed();
  const wanted = typed.trim().toLowerCase();
  return titles.filter((title) => title.toLowerCase().includes(wanted)).slice(0, MAX_PROPOSED_EVENTS);
}

function afterForm(
  { draft, problems, title }: TypedStep,
  planned: PlannedDraft | undefined,
  { told, last }: { readonly told: readonly string[]; readonly last: string | undefined },
  { archive, words, channels }: PanelPorts,
): readonly PanelPart[] {
  const { newsroomPanel: say } = words;
  const faults = [...(title === "" ? [] : problems), ...(planned?.ok === false ? planned.faults : [])];
  return [
    ...(faults.length === 0 ? [] : [{ kind: "faults", texts: faults } as const]),
    ...(planned?.ok === true && draft !== undefined
      ? [
          {
            kind: "text",
            text: readersBlocks({ about: { kind: "development", event: draft.event } }, planned, archive(), words).join(
              "\n",
            ),
          } as const,
          { kind: "code", label: say.files(), text: planned.whole } as const,
        ]
      : []),
    {
      kind: "buttons",
      buttons: [
        { name: "publish", label: say.publish(), style: "primary", isDisabled: planned?.ok !== true },
        ...(last === undefined ? [] : [{ name: "undo", label: say.undo(), style: "danger" } as const]),
        { name: "digest", label: say.postDigest(), style: "secondary" },
      ],
    },
    ...(told.length === 0 ? [] : [{ kind: "text", text: told.join("\n") } as const]),
    { kind: "channel", label: say.toDigests(), channel: channels.digests },
  ];
}
