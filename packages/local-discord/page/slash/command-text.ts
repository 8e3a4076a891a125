import type { CommandEntry } from "./entries.ts";

/** A command as typed: the raw text of each option. */
type TypedCommand = { readonly entry: CommandEntry; readonly values: ReadonlyMap<string, string> };

type CommandReading =
  | { readonly ok: true; readonly command: TypedCommand }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a command typed in full, e.g. `/event name:biden xi as-of:2021-11-10`. A value reaches to the next option's name.
 * Words before the first name belong to the only required option, if there is just one.
 */
export function parseCommandText(text: string, entries: readonly CommandEntry[]): CommandReading {
  const typed = text.trim().replace(/^\//, "");
  const entry = findEntry(typed, entries);
  if (!entry) return { ok: false, message: `There is no command /${typed.split(/\s/)[0]}.` };
  const { loose, values } = splitOptions(typed.slice(entry.name.length), entry);
  if (loose === "") return { ok: true, command: { entry, values } };
  const required = entry.options.filter((option) => option.required);
  const only = required[0];
  if (only && required.length === 1 && !values.has(only.name)) {
    return { ok: true, command: { entry, values: new Map([[only.name, loose], ...values]) } };
  }
  return { ok: false, message: explainLoose(loose, entry) };
}

function explainLoose(loose: string, entry: CommandEntry): string {
  if (entry.options.length === 0) return `/${entry.name} has no options; leave out “${loose}”.`;
  const names = entry.options.map((option) => `${option.name}:`).join(", ");
  return `Say which option “${loose}” belongs to: ${names}`;
}

/** The command that a text begins with; the longest name wins. */
export function findEntry(typed: string, entries: readonly CommandEntry[]): CommandEntry | undefined {
  const lower = typed.toLowerCase();
  const found = entries.filter((entry) => lower === entry.name || lower.startsWith(`${entry.name} `));
  return found.toSorted((a, b) => b.name.length - a.name.length)[0];
}

/** Cuts a text at the names of a command's options. `loose` is what stands before the first of them. */
export function splitOptions(
  text: string,
  entry: CommandEntry,
): { readonly loose: string; readonly values: ReadonlyMap<string, string> } {
  const values = new Map<string, string>();
  let loose = "";
  let name: string | undefined;
  let from = 0;
  const store = (value: string) => {
    if (name === undefined) loose = value;
    else values.set(name, value);
  };
  for (const found of text.matchAll(/(?<=^|\s)([^\s:]+):/gu)) {
    const option = entry.options.find((one) => one.name === found[1]?.toLowerCase());
    if (!option || values.has(option.name) || name === option.name) continue;
    store(text.slice(from, found.index).trim());
    name = option.name;
    from = found.index + found[0].length;
  }
  store(text.slice(from).trim());
  return { loose, values };
}

/** The reverse of `parseCommandText`, for a form that turns back into text. */
export function writeCommandText(entry: CommandEntry, values: ReadonlyMap<string, string>): string {
  const parts = [...values].filter(([, value]) => value !== "").map(([name, value]) => `${name}:${value}`);
  return [`/${entry.name}`, ...parts].join(" ");
}
