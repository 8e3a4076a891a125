/** DATABASE_URL names a database that cannot be used. The message never repeats the address: it may hold a password. */
export class UnusableDatabase extends Error {
  override name = "UnusableDatabase" as const;

  constructor(found: string, options?: ErrorOptions) {
    super(`DATABASE_URL: ${found}`, options);
  }
}
