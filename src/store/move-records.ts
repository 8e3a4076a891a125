// Version 2: what stood in `entry` moves to the tables that have a column for what is asked. It knows the records as they
// were when this version was new, and nothing of what has become of them since.
import type { Sql, SqlValue } from "./table.ts";

/** How many rows are read, and written, in one statement. */
const MOVE_BATCH = 100;

/** Where what has a key that cannot be made out is put, so that it is not lost. */
const ASIDE = "unreadable";

type Stored = { readonly key: string; readonly value: string; readonly expires: number | null };

/** `values` are those of the columns; undefined: the key cannot be made out. `whole`: so can what it says. */
type Moved = { readonly values: readonly SqlValue[] | undefined; readonly whole: boolean };

type Raw = Readonly<Record<string, unknown>>;

/** Gives the names of what cannot be read. It is moved like everything else, and complained of by whoever reads it. */
export async function moveRecords(sql: Sql): Promise<readonly string[]> {
  const open = new Set((await rowsOf(sql, "open-editions")).map(({ key }) => key));
  const followed = new Set((await rowsOf(sql, "editions-to-follow-up")).map(({ key }) => key));
  const unreadable = [
    await move(sql, "subscriptions", "subscription (guild, number, state, next_at, body)", subscription),
    await move(sql, "editions", "edition (guild, id, subscription, state, next_at, expires, body)", (row) =>
      edition(row, open.has(row.key), followed.has(row.key)),
    ),
    await move(sql, "followers", "follower (person, state, next_at, body)", follower),
    await move(sql, "letters", "direct_message (person, next_at, body)", directMessage),
  ];
  await sql.ask("DELETE FROM entry WHERE namespace IN ('open-editions', 'editions-to-follow-up')");
  return unreadable.flat();
}

function subscription({ key, value }: Stored): Moved {
  const [, guild, number] = /^(\d+)\/(\d+)$/.exec(key) ?? [];
  if (guild === undefined) return { values: undefined, whole: false };
  const raw = unwrap(value);
  const nextAt = instant(raw?.nextAt);
  const whole = raw !== undefined && nextAt !== undefined;
  const state = !whole ? "unreadable" : "paused" in raw ? "paused" : "at" in raw ? "scheduled" : "live";
  return { values: [guild, Number(number), state, nextAt ?? 0, bodyOf(raw, value)], whole };
}

/** The list of those that are open also holds names of editions that were never written, or are closed already. */
function edition({ key, value, expires }: Stored, isOpen: boolean, isFollowed: boolean): Moved {
  const [, guild, id, owner] = /^(\d+)\/((d\d+)@.+)$/.exec(key) ?? [];
  if (guild === undefined || id === undefined || owner === undefined) return { values: undefined, whole: false };
  const raw = unwrap(value);
  const whole = raw !== undefined && Array.isArray(raw.pages);
  const opened = whole ? raw.result === undefined : isOpen;
  const due = whole ? raw.followUp === "due" : isFollowed;
  const state = opened ? "open" : due ? "follow-up" : "closed";
  const nextAt = opened ? (instant(raw?.retryAt) ?? 0) : due ? 0 : null;
  return { values: [guild, id, owner, state, nextAt, expires, bodyOf(raw, value)], whole };
}

function follower({ key, value }: Stored): Moved {
  const raw = unwrap(value);
  const { follows, reminders } = raw ?? {};
  const whole = Array.isArray(follows) && Array.isArray(reminders);
  const wishes = whole && follows.length + reminders.length > 0 ? "active" : "idle";
  const state = !whole ? "unreadable" : raw?.paused !== undefined ? "paused" : wishes;
  return { values: [key, state, whole ? null : 0, bodyOf(raw, value)], whole };
}

function directMessage({ key, value }: Stored): Moved {
  const raw = unwrap(value);
  const whole = raw !== undefined && Array.isArray(raw.pages);
  return { values: [key, instant(raw?.retryAt) ?? 0, bodyOf(raw, value)], whole };
}

/** `into`: the table and its columns. */
async function move(
  sql: Sql,
  namespace: string,
  into: string,
  read: (row: Stored) => Moved,
): Promise<readonly string[]> {
  const unreadable: string[] = [];
  for (let after = ""; ; ) {
    const rows = await slice(sql, namespace, after);
    const moved = rows.map((row) => ({ row, ...read(row) }));
    unreadable.push(...moved.filter(({ whole }) => !whole).map(({ row }) => `${namespace}/${row.key}`));
    await insert(
      sql,
      into,
      moved.flatMap(({ values }) => (values === undefined ? [] : [values])),
    );
    const aside = moved.filter(({ values }) => values === undefined).map(({ row }) => row);
    await insert(
      sql,
      "entry (namespace, key, value, expires)",
      aside.map(({ key, value, expires }) => [ASIDE, `${namespace}/${key}`, value, expires]),
    );
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.key;
  }
  await sql.ask("DELETE FROM entry WHERE namespace = $1", [namespace]);
  return unreadable;
}

async function insert(sql: Sql, into: string, rows: readonly (readonly SqlValue[])[]): Promise<void> {
  if (rows.length === 0) return;
  let count = 0;
  const places = rows.map((row) => `(${row.map(() => `$${++count}`).join(", ")})`);
  await sql.ask(`INSERT INTO ${into} VALUES ${places.join(", ")}`, rows.flat());
}

async function rowsOf(sql: Sql, namespace: string): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  for (let last: Stored | undefined; ; ) {
    const rows = await slice(sql, namespace, last?.key ?? "");
    all.push(...rows);
    last = rows.at(-1);
    if (last === undefined) return all;
  }
}

/** What has expired is as good as gone already. */
async function slice(sql: Sql, namespace: string, after: string): Promise<readonly Stored[]> {
  const { rows } = await sql.ask(
    `SELECT key, value, expires FROM entry
     WHERE namespace = $1 AND key > $2 AND (expires IS NULL OR expires > $3) ORDER BY key LIMIT ${MOVE_BATCH}`,
    [namespace, after, Date.now()],
  );
  return rows.map(({ key, value, expires }) => ({
    key: String(key),
    value: String(value),
    expires: expires === null ? null : Number(expires),
  }));
}

/** What Keyv wrapped; undefined for anything else. It puts a colon before texts that begin with one. */
function unwrap(text: string): Raw | undefined {
  try {
    const unescaped: unknown = JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" && value.startsWith(":") ? value.slice(1) : value,
    );
    return isRaw(unescaped) && isRaw(unescaped.value) ? unescaped.value : undefined;
  } catch {
    return undefined;
  }
}

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What cannot be read stays as it was, to the letter. */
function bodyOf(raw: Raw | undefined, text: string): string {
  return raw === undefined ? text : JSON.stringify(raw);
}

/** RFC 3339 → milliseconds since 1970. */
function instant(text: unknown): number | undefined {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
