// What lookups derive of an archive and a start keeps for the next one, beside what the archive derives itself.
import { savedDerived } from "../archive/saved/saved-derived.ts";
import { recordNameKeys } from "./message/languages/names.ts";

export const SAVED_LOOKUPS = [savedDerived(recordNameKeys)];
