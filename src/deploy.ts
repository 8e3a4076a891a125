// `npm run deploy`: registers the slash commands without starting the bot.
import { REST, Routes } from "discord.js";
import * as z from "zod";
import { commands } from "../commands/index.ts";
import { DiscordUnreachable, loginError } from "./discord/login-errors.ts";
import { registerCommands } from "./discord/register.ts";
import { ConfigError, parseConfig } from "./process/config.ts";
import { loadEnvFile } from "./process/env-file.ts";

const Application = z.looseObject({ id: z.string(), name: z.string() });

try {
  loadEnvFile();
  const { token, apiUrl } = parseConfig(process.env);
  if (token === undefined) throw new ConfigError(["DISCORD_TOKEN: is not set; expected the bot’s token"]);
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const application = Application.parse(await rest.get(Routes.currentApplication()).catch(loginError(apiUrl)));
  const result = await registerCommands(rest, application.id, commands);
  process.stdout.write(`${commands.length} commands of ${application.name}: ${result}\n`);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DiscordUnreachable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
}
