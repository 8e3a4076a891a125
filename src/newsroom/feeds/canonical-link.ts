// One address for one article, however it was passed on.

/** Parameters that only tell a publisher where its readers come from. */
const TRACKING = /^(?:at_.*|utm_.*|ns_.*|cmp|xtor|fbclid|gclid)$/i;

/** In characters; longer ones are no address of an article, and fit no message. */
const MAX_LINK_LENGTH = 2000;

/**
 * The address without what only tracks readers, without fragment, user and password; every other parameter stays as it is,
 * in its order. A relative one is seen from `base`, the address of the feed. The same again for its own result. undefined
 * for whatever is no http or https address.
 */
export function canonicalLink(link: string, base?: string): string | undefined {
  const url = URL.parse(link.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  // As texts: URLSearchParams would write the parameters that stay in its own way.
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !TRACKING.test(parameterName(part)));
  // With its own question mark, or one that begins the first parameter would be taken for it.
  url.search = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return url.href.length <= MAX_LINK_LENGTH ? url.href : undefined;
}

/** Some put a second question mark before the first. */
function parameterName(part: string): string {
  const name = (part.split("=")[0] ?? "").replace(/^\?+/, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
