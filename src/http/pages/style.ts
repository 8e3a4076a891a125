import { readFileSync } from "node:fs";

/** The one stylesheet: a column that is read on a phone, light and dark, and on paper. */
export const STYLE = readFileSync(new URL("./style.css", import.meta.url), "utf8");
