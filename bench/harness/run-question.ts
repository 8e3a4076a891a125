// One question in a process of its own: what another has compiled, or left in memory, is on nobody's bill.
import type { BenchQuestion, Figure } from "./question.ts";

// Whoever asked has gone.
process.once("disconnect", () => process.exit());

const [file = "", quick] = process.argv.slice(2);
const { default: question } = (await import(file)) as { readonly default: BenchQuestion };
const figures = await question.measure({ quick: quick === "quick" });
process.send?.({ asks: question.asks, figures } satisfies Measured, () => process.exit());

export type Measured = { readonly asks: string; readonly figures: readonly Figure[] };
