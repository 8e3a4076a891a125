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

/** One that writes. */
export type Statement = { readonly statement: string; readonly values: readonly SqlValue[] };

/** Locks between processes on one database. */
export type SessionLocks = {
  /**
   * Runs the task while no other session of this schema has a lock on the key. All statements of the task go over the
   * connection that holds the lock: once that is lost, they reject. Rejects with TakenElsewhere when another has it for longer
   * than `patience` milliseconds. For one task with a key at a time: of the same session the lock keeps out none.
   */
  exclusively<T>(key: string, patience: number, task: () => Promise<T>): Promise<T>;
  /** Holds a lock that any number can have, until it is let go of, or the connection ends: after that it has to be asked for again. */
  share(key: string): Promise<void>;
  unshare(key: string): Promise<void>;
  /**
   * Whether this session holds the key for good, from now on or already: false while another does. After the loss of the connection it has to be
   * asked again.
   */
  hold(key: string): Promise<boolean>;
  /** Lets go of what it holds for good; of what it does not hold nothing happens. */
  release(key: string): Promise<void>;
  /** Runs the task as if it belonged to no lock: for what many tasks have in common. */
  outside<T>(task: () => Promise<T>): Promise<T>;
  /** Whether another session shares it. */
  isSharedElsewhere(key: string): Promise<boolean>;
};

export type Database = Table &
  Sql & {
    /**
     * One after the other: once one fails, or changes nothing, those after it are not done. False where one changed nothing. In a file they reach the
     * disk together.
     */
    askInOrder(asked: readonly Statement[]): Promise<boolean>;
    /** Where several processes may work with the database. */
    readonly shared?: { readonly locks: SessionLocks; readonly schema: string };
    /** To be called when nothing uses it any more; from then on everything rejects. */
    close(): Promise<void>;
  };
