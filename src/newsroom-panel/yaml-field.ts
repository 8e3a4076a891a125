// The field of a panel in which a step is written in YAML: what can stand at the caret, and what is wrong at which line.
import type { PanelPart } from "@attache/local-discord";
import type { Archive } from "../archive/archive.ts";
import { jsonSchemas } from "../archive/files/json-schemas.ts";
import { completeYaml, type KnownValues, type YamlSchema } from "./complete-yaml.ts";
import type { PanelPorts } from "./panel-ports.ts";

type YamlField = Extract<PanelPart, { kind: "field" }>;

const YAML_LINES = 5;

/** That of one step, out of the schema by which editors complete the files of events. */
let stepSchema: YamlSchema | undefined;

function schemaOfStep(): YamlSchema {
  stepSchema ??= readStepSchema();
  return stepSchema;
}

function readStepSchema(): YamlSchema {
  const whole: YamlSchema = JSON.parse(jsonSchemas()["events.json"] ?? "{}");
  return whole.properties?.developments?.items ?? {};
}

/** `caret`: where it is in this field, when something was typed there. */
export function yamlField(
  {
    text,
    caret,
    faults,
  }: { readonly text: string; readonly caret: number | undefined; readonly faults: readonly string[] },
  isEmptied: boolean,
  { archive, words }: PanelPorts,
): YamlField {
  const { newsroomPanel: say } = words;
  const completion =
    caret === undefined || isEmptied
      ? undefined
      : completeYaml(text, caret, schemaOfStep(), valuesOfArchive(archive()));
  return {
    kind: "field",
    name: "yaml",
    label: say.yaml(),
    help: say.yamlHelp(),
    lines: YAML_LINES,
    isCompleted: true,
    ...(isEmptied ? { value: "" } : {}),
    ...(faults.length === 0 ? {} : { fault: faults.join("\n") }),
    ...(completion === undefined ? {} : { completion }),
  };
}

function valuesOfArchive({ actors, sources, events }: Archive): KnownValues {
  const people = [...actors.values()].map(({ id, name }) => ({ value: id, name }));
  const states = [...actors.values()]
    .filter(({ kind }) => kind === "state")
    .map(({ id, name }) => ({ value: id, name }));
  const places = new Set(
    [...events.values()].flatMap(({ developments }) => developments.flatMap(({ place }) => place?.name ?? [])),
  );
  return {
    "confirmed-by": people,
    declined: people,
    sources: [...sources.values()].map(({ id, title }) => ({ value: id, name: title })),
    "place.country": states,
    "place.name": [...places].map((value) => ({ value })),
  };
}
