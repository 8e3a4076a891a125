// Words of Caribbean English, and what is standard for them; they are written out only in a message of which caribbean-english.ts knows that it is written so.

/** Where nothing stands behind the colon the word says nothing. */
export const CARIBBEAN_WORDS: ReadonlyMap<string, string> = new Map(
  (
    "inna: in, allyuh: you, lef: left, tank: thank, tanks: thanks, pon: on, outta: out of, ova: over, unda: under, afta: after, dat: that, dis: this, dese: these, dose: those, den: then, dere: there, tek: take, mek: make, " +
    "haffi: have to, cyaan: cannot, cyah: cannot, caan: cannot, neva: never, ongle: only, likkle: small, nuff: many, memba: remember, rememba: remember, aks: ask, " +
    "tink: think, ting: thing, tings: things, anyting: anything, everyting: everything, someting: something, sumting: something, nutten: anything, nuttin: anything, " +
    "nuttn: anything, badda: bother, yessideh: yesterday, yessiday: yesterday, tideh: today, tiday: today, tuday: today, las: last, nex: next, fus: first, fuss: first, " +
    "firs: first, govament: government, guvament: government, presiden: president, leada: leader, leadas: leaders, ministah: minister, wuk: work, har: her, mawnin: morning, " +
    "mawning: morning, bredda: , bredren: , bredrin: , iyah: , bout: about, wid: with, widout: without, coulda: could have, shoulda: should have, woulda: would have"
  )
    .split(", ")
    .map((entry) => entry.split(":"))
    .map(([word = "", standard = ""]) => [word, standard.trim()] as const),
);
