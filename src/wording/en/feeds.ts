/** Feeds: how each does, in a sentence for `/desk feeds`. */
export const feeds = {
  off: "Switched off in the file.",
  elsewhere: "Not read here: the local Discord reads only feeds on this machine.",
  gone: "Gone for good, its server says (410). I ask no more; give it another address or take it out.",
  new: "I have not asked for it yet.",
  well: "Last item {lastNew}.",
  wellWithoutItems: "It answers and has had no item yet.",
  quiet: "It answers, but its newest item is from {lastNew}. Has it been given up?",
  neverWorked: "It has never worked.",
  lastWorked: "It last worked {lastSuccess}.",
  moved: "It has moved to {address}; change the address in the file.",
  beyond: "{count, plural, one {# older item was} other {# older items were}} left out.",
  unusable: "{count, plural, one {# item has} other {# items have}} no headline or no address.",
} as const;

/** Why a feed could not be read, by the names under which it is stored. */
export const feedRefusals = {
  robots: "Its publisher asks programs not to read it (robots.txt).",
  "too-large": "It is larger than 5 MB. I stopped reading.",
  "too-slow": "It took more than 20 seconds.",
  "too-many-redirects": "It sends me from one address to the next, without an end.",
  "redirect-unreadable": "It sends me to something that is not a web address.",
  "private-address": "It leads to a private address, which I open only with FEEDS_ALLOW_PRIVATE=true.",
  "http-status": "Its server answered {status}.",
  "name-unknown": "The name of its server is unknown.",
  certificate: "The certificate of its server does not hold.",
  unreachable: "I could not reach its server.",
  "cut-short": "Its server hung up in the middle of the answer, or sent it garbled.",
  empty: "It answered with an empty page.",
  html: "It answered with a web page, perhaps a login, instead of a feed.",
  "not-a-feed": "What it answered is not a feed.",
  "cut-off": "The feed ends in the middle.",
  entities: "It defines entities that could grow without an end. I did not read it.",
  tangled: "It has far more tags than its items need. I did not read it.",
} as const;
