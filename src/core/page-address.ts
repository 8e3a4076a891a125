// Where a reader's browser finds the page about a record, below PUBLIC_URL.
import type { Day } from "@attache/edtf";

export type PageTarget =
  | { readonly to: "home" }
  | { readonly to: "event"; readonly id: string; readonly asOf?: Day | undefined }
  | { readonly to: "quote"; readonly id: string }
  | { readonly to: "topic"; readonly id: string };

/** From the root on, without a slash before it. */
export function pagePath(target: PageTarget): string {
  switch (target.to) {
    case "home":
      return "";
    case "event":
      return `e/${target.id}${target.asOf === undefined ? "" : `?as-of=${target.asOf}`}`;
    case "quote":
      return `q/${target.id}`;
    case "topic":
      return `t/${target.id}`;
  }
}

/** `publicUrl` has no slash at its end; undefined where readers reach no pages. */
export function pageAddress(publicUrl: string | undefined, target: PageTarget): string | undefined {
  return publicUrl === undefined ? undefined : `${publicUrl}/${pagePath(target)}`;
}
