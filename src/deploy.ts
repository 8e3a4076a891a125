// `npm run deploy`: registers the slash commands without starting the bot.
import { REST, Routes } from "discord.js";
import * as z from "zod";
import { commands } from "../commands/index.ts";
import { loginError } from "./discord/login-errors.ts";
import { registerCommands } from "./discord/register.ts";
import { loadEnvFile, parseConfig } from "./process/config.ts";
import { runProgram, variableError } from "./process/startup-error.ts";

const Application = z.looseObject({ id: z.string(), name: z.string() });

await runProgram(async () => {
  loadEnvFile();
  const { token, apiUrl } = parseConfig(process.env);
  if (token === undefined) throw variableError("DISCORD_TOKEN", "is not set; expected the bot’s token");
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const application = Application.parse(await rest.get(Routes.currentApplication()).catch(loginError(apiUrl)));
  const result = await registerCommands(rest, application.id, commands);
  process.stdout.write(`${commands.length} commands of ${application.name}: ${result}\n`);
});
