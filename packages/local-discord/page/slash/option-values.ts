import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Directory } from "../state/directory.ts";
import { listProposals } from "./proposals.ts";

export type OptionValue = string | number | boolean;
type Resolution = { readonly ok: true; readonly value: OptionValue } | { readonly ok: false; readonly message: string };

/** Discord's numbers for kinds of options, as far as they hold a number or need a look into the server. */
const INTEGER = 4;
const NUMBER = 10;
const ATTACHMENT = 11;

/**
 * Turns the text of an option into the value that is sent: the id of a channel, a number, the value of a choice.
 * Refusals are sentences for the person who typed it.
 */
export function resolveOption(
  option: APIApplicationCommandBasicOption,
  text: string,
  directory: Directory,
): Resolution {
  const typed = text.trim();
  if (typed === "") return { ok: false, message: `${option.name} is empty.` };
  if (option.type === ATTACHMENT) return { ok: false, message: "This page cannot upload files yet." };
  const proposals = listProposals(option, directory);
  if (proposals) return resolveAmong(option.name, proposals, typed);
  if (option.type === INTEGER || option.type === NUMBER) return resolveNumber(option, typed);
  return resolveText(option, typed);
}

function resolveAmong(
  name: string,
  proposals: readonly { readonly name: string; readonly value: OptionValue }[],
  typed: string,
): Resolution {
  const bare = typed.replace(/^<(?:@[!&]?|#)(\d+)>$/, "$1");
  const plain = bare.replace(/^[#@]/, "").toLowerCase();
  const found =
    proposals.find((one) => String(one.value) === bare) ??
    proposals.find((one) => one.name.replace(/^[#@]/, "").toLowerCase() === plain);
  if (found) return { ok: true, value: found.value };
  return { ok: false, message: `“${typed}” is not one of the choices for ${name}.` };
}

function resolveNumber(
  option: { readonly name: string; readonly type: number; readonly min_value?: number; readonly max_value?: number },
  typed: string,
): Resolution {
  const value = Number(typed);
  if (!Number.isFinite(value)) return { ok: false, message: `${option.name} must be a number.` };
  if (option.type === INTEGER && !Number.isInteger(value)) {
    return { ok: false, message: `${option.name} must be a whole number.` };
  }
  if (option.min_value !== undefined && value < option.min_value) {
    return { ok: false, message: `${option.name} must be at least ${option.min_value}.` };
  }
  if (option.max_value !== undefined && value > option.max_value) {
    return { ok: false, message: `${option.name} must be at most ${option.max_value}.` };
  }
  return { ok: true, value };
}

function resolveText(option: APIApplicationCommandBasicOption, typed: string): Resolution {
  const least = "min_length" in option ? (option.min_length ?? 0) : 0;
  const most = "max_length" in option ? (option.max_length ?? 6000) : 6000;
  if (typed.length < least) return { ok: false, message: `${option.name} needs at least ${least} characters.` };
  if (typed.length > most) return { ok: false, message: `${option.name} may have at most ${most} characters.` };
  return { ok: true, value: typed };
}
