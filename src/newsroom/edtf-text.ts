// Dates of leads and drafts are kept as texts, as they are typed and written into files: here they become values.
import { type Edtf, parseEdtf } from "@attache/edtf";

/** undefined for nothing, and for what is no EDTF. */
export function edtfIn(text: string | undefined): Edtf | undefined {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok === true ? parsed.value : undefined;
}
