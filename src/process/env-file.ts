import { existsSync } from "node:fs";

/** Takes variables from ./.env when there is one; what the environment has already wins. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
