// What is asked of a database: one table of texts by namespace and key, and SQL for the tables that have more columns.

export type Row = {
  readonly key: string;
  readonly value: string;
  /** Milliseconds since 1970; left out for what stays for good. */
  readonly expires?: number | undefined;
};

/**
 * A row whose `expires` has passed, by the clock of this process, counts as absent. Every method rejects when the
 * database fails; a rejected write may have been done all the same. Keys are in the order of their bytes in UTF-8.
 */
export type Table = {
  /** The values by key; absent keys are left out. */
  get(namespace: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes over what is there: all of the rows or none. */
  put(namespace: string, rows: readonly Row[]): Promise<void>;
  /** Stores the value for good unless there is one; true if it was stored. Holds between processes too. */
  add(namespace: string, key: string, value: string): Promise<boolean>;
  /** Replaces the value if it is still `expected`; true if it was. Holds between processes too. */
  swap(namespace: string, key: string, expected: string, value: string): Promise<boolean>;
  /** The keys that were there. */
  remove(namespace: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  clear(namespace: string): Promise<void>;
  /** Removes what has expired, in all namespaces. */
  purge(): Promise<void>;
  /** At most `limit` rows with `after` < key < `below` in order; without `below` to the end of the namespace. */
  slice(namespace: string, after: string, below: string | undefined, limit: number): Promise<readonly Row[]>;
};

export type SqlValue = string | number | null;

export type Answer = {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** How many rows were found, or written. */
  readonly count: number;
};

export type Sql = {
  /**
   * One statement in the words that SQLite and PostgreSQL share, with $1, $2 … for the values. Whole numbers may come
   * back as texts. Rejects as the table does.
   */
  ask(statement: string, values?: readonly SqlValue[]): Promise<Answer>;
};

export type Database = Table &
  Sql & {
    /** Resolves if another process has taken the database over: this one can only end. */
    readonly superseded: Promise<void>;
    /** To be called when nothing uses it any more; from then on everything rejects. */
    close(): Promise<void>;
  };
