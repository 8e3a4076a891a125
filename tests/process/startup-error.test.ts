import { expect, test } from "vitest";
import { environmentError, StartupError, variableError } from "#src/process/startup-error.ts";

test("a start error tells what cannot be used, and all complaints below its heading", () => {
  const error = new StartupError({
    subject: "./data",
    heading: "The archive is broken:",
    complaints: ["a:1:1  x", "b"],
  });
  expect(error.message).toBe("The archive is broken:\na:1:1  x\nb");
  expect(error).toMatchObject({ subject: "./data", complaints: ["a:1:1  x", "b"] });
});

test("the exit code tells whether starting again is worth while", () => {
  expect(environmentError(["PORT: “x”; expected a number"]).exitCode).toBe(78);
  expect(new StartupError({ subject: "discord.com", complaints: ["It is away."], passing: true }).exitCode).toBe(75);
});

test("a complaint about one variable begins with its name, and keeps its cause", () => {
  const cause = new Error("EADDRINUSE");
  const error = variableError("PORT", "80 is used by another program", cause);
  expect(error).toMatchObject({ subject: "PORT", complaints: ["PORT: 80 is used by another program"], cause });
  expect(error.message).toContain(".env.example explains every variable");
});
