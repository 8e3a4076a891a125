// The fonts of the pictures, from packages: the same letters on every machine.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type Font = { readonly family: string; readonly file: string };

/**
 * Inter has Latin, Greek and Cyrillic letters. The Chinese face comes in about a hundred parts, some hundred signs each,
 * because the whole of it is fifteen times as large; a sign is looked for in all parts of a family.
 */
export function fontFiles(): readonly Font[] {
  return [
    {
      family: "Inter",
      file: fileURLToPath(import.meta.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf")),
    },
    {
      family: "Inter",
      file: fileURLToPath(import.meta.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf")),
    },
    ...partsIn(import.meta.resolve("@fontsource-variable/noto-sans-sc/package.json")).map((file) => ({
      family: "Noto Sans SC",
      file,
    })),
  ];
}

/** The font files of the package to which this package.json belongs. */
function partsIn(manifest: string): readonly string[] {
  const folder = join(dirname(fileURLToPath(manifest)), "files");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".woff2"))
    .map((file) => join(folder, file));
}
