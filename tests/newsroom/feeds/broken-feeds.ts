// Feeds with one thing wrong in each, written for these tests, and what is to be read of them.
import { encodeIn } from "./encode.ts";

export type Broken = {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** The headlines that are read; or why nothing is. */
  readonly reads: readonly string[] | string;
};

const utf8 = (text: string) => new TextEncoder().encode(text);

export const rss = (items: string, prolog = '<?xml version="1.0" encoding="utf-8"?>') =>
  `${prolog}<rss version="2.0"><channel><title>World</title><link>https://news.example/</link>${items}</channel></rss>`;

export const item = (title: string, more = "<link>https://news.example/1</link>") =>
  `<item><title>${title}</title>${more}</item>`;

const MEETING = "Two leaders meet in Geneva";

export const BROKEN_FEEDS: readonly Broken[] = [
  { what: "a bare ampersand", bytes: utf8(rss(item("Trade & talks"))), reads: ["Trade & talks"] },
  {
    what: "entities escaped twice",
    bytes: utf8(rss(item("R&amp;amp;D talks &amp;#8217;26"))),
    reads: ["R&D talks ’26"],
  },
  {
    what: "markup escaped twice",
    bytes: utf8(rss(item("&amp;lt;b&amp;gt;Talks&amp;lt;/b&amp;gt; begin"))),
    reads: ["Talks begin"],
  },
  {
    what: "CDATA with markup",
    bytes: utf8(rss(item("<![CDATA[<em>Talks</em> begin<br>today]]>"))),
    reads: ["Talks begin today"],
  },
  {
    what: "a script in the headline",
    bytes: utf8(rss(item("<![CDATA[Talks<script>alert(1)</script> begin]]>"))),
    reads: ["Talks begin"],
  },
  { what: "control characters", bytes: utf8(rss(item("Talks\u0007 be\u0000gin"))), reads: ["Talks be gin"] },
  {
    what: "line ends and tabs in the headline",
    bytes: utf8(rss(item("\n\tTalks\r\n  begin\u2028today "))),
    reads: ["Talks begin today"],
  },
  {
    what: "direction marks and zero-width signs",
    bytes: utf8(rss(item("Ta\u200blks \u202eniged\u202c"))),
    reads: ["Talks niged"],
  },
  {
    what: "a less-than sign that is no tag",
    bytes: utf8(rss(item("Growth &lt; 3 % and rates &gt; 2 %"))),
    reads: ["Growth < 3 % and rates > 2 %"],
  },
  {
    what: "tags in upper case",
    bytes: utf8(rss(item(MEETING)).replace(/<(\/?)(\w+)/g, (_, end, name) => `<${end}${name.toUpperCase()}`)),
    reads: [MEETING],
  },
  {
    what: "text before and after the XML",
    bytes: utf8(`\n\n<!-- cache -->${rss(item(MEETING), "")}<!-- 0.3 s -->\nbye`),
    reads: [MEETING],
  },
  {
    what: "no title",
    bytes: utf8(rss(`<item><link>https://news.example/1</link></item>${item(MEETING)}`)),
    reads: [MEETING],
  },
  { what: "no address", bytes: utf8(rss(item("Nowhere", "") + item(MEETING))), reads: [MEETING] },
  {
    what: "an address that is none",
    bytes: utf8(rss(item("A trap", "<link>javascript:alert(1)</link>") + item(MEETING))),
    reads: [MEETING],
  },
  {
    what: "only a guid that is an address",
    bytes: utf8(rss(item(MEETING, "<guid>https://news.example/1</guid>"))),
    reads: [MEETING],
  },
  {
    what: "a tag that is not closed",
    bytes: utf8(rss(`<item><title>${MEETING}</title><link>https://news.example/1</link><description>No end</item>`)),
    reads: "any",
  },
  { what: "a feed without items", bytes: utf8(rss("")), reads: [] },
  { what: "nothing", bytes: utf8(""), reads: "empty" },
  { what: "only spaces", bytes: utf8(" \n \n"), reads: "empty" },
  {
    what: "a login page",
    bytes: utf8(
      "<!DOCTYPE html><html><head><title>Log in</title></head><body>Log in to read our <rss> feeds</body></html>",
    ),
    contentType: "text/html",
    reads: "html",
  },
  {
    what: "an XHTML page",
    bytes: utf8(
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="x"><body/></html>',
    ),
    reads: "html",
  },
  { what: "JSON of another kind", bytes: utf8('{"error":"not found"}'), reads: "not-a-feed" },
  {
    what: "a picture",
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    reads: "not-a-feed",
  },
  { what: "an end in the middle of a headline", bytes: utf8(rss(item(MEETING)).slice(0, -45)), reads: "cut-off" },
  { what: "an end after an item", bytes: utf8(rss(item(MEETING)).replace("</channel></rss>", "")), reads: "cut-off" },
  {
    what: "entities that grow",
    bytes: utf8(`<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item("&b;"), "")}`),
    reads: "entities",
  },
  {
    what: "an entity that reads a file",
    bytes: utf8(`<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item("&a;"), "")}`),
    reads: "entities",
  },
  { what: "more tags than anybody needs", bytes: utf8(rss("<item/>".repeat(300_000))), reads: "tangled" },
  {
    what: "a tag of a million characters",
    bytes: utf8(rss(`<item ${'a="x" '.repeat(200_000)}></item>`)),
    reads: "tangled",
  },
  {
    what: "windows-1252 declared as utf-8",
    bytes: encodeIn("windows-1252", rss(item("Café talks – “soon”"))),
    reads: ["Café talks – “soon”"],
  },
  {
    what: "windows-1251 in the prolog",
    bytes: encodeIn("windows-1251", rss(item("Встреча в Женеве"), '<?xml version="1.0" encoding="windows-1251"?>')),
    reads: ["Встреча в Женеве"],
  },
  {
    what: "windows-1251 in the header only",
    bytes: encodeIn("windows-1251", rss(item("Встреча в Женеве"), "")),
    contentType: "text/xml; charset=windows-1251",
    reads: ["Встреча в Женеве"],
  },
  {
    what: "GB2312 in the prolog",
    bytes: encodeIn("gb2312", rss(item("会谈"), "<?xml version='1.0' encoding='GB2312'?>")),
    reads: ["会谈"],
  },
  {
    what: "EUC-KR in the header, quoted",
    bytes: encodeIn("euc-kr", rss(item("회담"), "")),
    contentType: 'application/rss+xml; charset="euc-kr"',
    reads: ["회담"],
  },
  {
    what: "an encoding that does not exist",
    bytes: utf8(rss(item("Café"), '<?xml version="1.0" encoding="x-unknown"?>')),
    reads: ["Café"],
  },
  {
    what: "a byte order mark and a header that lies",
    bytes: utf8(`\ufeff${rss(item("Café"))}`),
    contentType: "text/xml; charset=iso-8859-1",
    reads: ["Café"],
  },
];
