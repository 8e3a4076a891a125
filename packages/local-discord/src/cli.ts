#!/usr/bin/env node
// A local Discord with its page, from the command line: `npx local-discord --name Parrot -- node bot.js`.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { startLocalDiscord } from "./local-discord.ts";

const CLI_HELP = `local-discord [options] [-- command of your bot]

  --name NAME          of the bot (Bot)
  --guild NAME         of its server (Test Server)
  --people NAME,…      two or more; the first owns the server (robin,sam)
  --channels NAME,…    NAME:announcement for one whose messages are published
  --port NUMBER        of 127.0.0.1 (4321)
  --file PATH          SQLite file that remembers; without it everything is forgotten

The command is run with DISCORD_TOKEN and DISCORD_API_URL in its environment, and ends with this program.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: "string" },
    guild: { type: "string" },
    people: { type: "string" },
    channels: { type: "string" },
    port: { type: "string", default: "4321" },
    file: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help === true) {
  process.stdout.write(CLI_HELP);
  process.exit(0);
}

const namesIn = (list: string) => list.split(",").map((name) => name.trim());
const discord = await startLocalDiscord<string, string>({
  ...(values.name === undefined ? {} : { application: { name: values.name } }),
  ...(values.guild === undefined ? {} : { guild: { name: values.guild } }),
  ...(values.people === undefined ? {} : { people: namesIn(values.people).map((name) => ({ name })) }),
  ...(values.channels === undefined ? {} : { channels: namesIn(values.channels).map(channelOf) }),
  ...(values.file === undefined ? {} : { file: values.file }),
  port: Number(values.port),
  page: true,
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

process.stdout.write(`Open ${discord.url}\n`);
const [program, ...args] = positionals;
if (program === undefined) {
  process.stdout.write(`DISCORD_API_URL=${discord.apiUrl}\nDISCORD_TOKEN=${discord.token}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end(0));
} else {
  const env = { ...process.env, DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token };
  const bot = spawn(program, args, { env, stdio: "inherit" });
  bot.once("error", (error) => {
    process.stderr.write(`${error.message}\n`);
    void end(1);
  });
  bot.once("exit", (code) => void end(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => bot.kill(signal));
}

function channelOf(text: string): { readonly name: string; readonly kind?: "announcement" } {
  const [name = "", kind] = text.split(":");
  return kind === "announcement" ? { name, kind } : { name };
}

async function end(code: number): Promise<void> {
  await discord.close();
  process.exit(code);
}
