import { expect, test } from "vitest";
import { openStore } from "#src/store/store.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";

describeOnPostgres("permits of several processes", (server) => {
  test("each lease begins where the one before ends, whoever has it, and a hold moves all", async () => {
    const url = await server().emptySchema();
    const stores = [await openStore(url), await openStore(url)];
    const [one, other] = stores.map(({ shared }) => shared!.permits) as [PermitsOf, PermitsOf];
    expect(await waitOf(one.lease(5, 1_000, 0))).toBeLessThan(10);
    expect(await waitOf(other.lease(5, 1_000, 0))).toBeGreaterThan(4_000);
    expect(await waitOf(one.lease(1, 1_000, 0))).toBeGreaterThan(9_000);
    await other.hold(60_000);
    expect(await waitOf(one.lease(1, 1_000, 0))).toBeGreaterThan(59_000);
    await Promise.all(stores.map((store) => store.close()));
  });

  test("after very many refusals nothing is let through for a while", async () => {
    const url = await server().emptySchema();
    const store = await openStore(url);
    const { permits } = store.shared!;
    expect(await waitOf(permits.lease(1, 20, 0))).toBeLessThan(10);
    await permits.refused();
    expect(await waitOf(permits.lease(1, 20, 0))).toBeLessThan(1_000);
    await server().run("UPDATE entry SET value = (value::numeric + 700000)::text WHERE key = 'permits refused'", url);
    await permits.refused();
    expect(await waitOf(permits.lease(1, 20, 0))).toBeGreaterThan(90_000);
    await store.close();
  });

  test("a lease begins no sooner than is asked for, also the very first one", async () => {
    const store = await openStore(await server().emptySchema());
    const { permits } = store.shared!;
    expect(await waitOf(permits.lease(1, 20, 5_000))).toBeGreaterThan(4_900);
    expect(await waitOf(permits.lease(1, 20, 9_000))).toBeGreaterThan(8_900);
    expect(await waitOf(permits.lease(1, 20, 0))).toBeGreaterThan(8_000);
    await store.close();
  });
});

type PermitsOf = NonNullable<Awaited<ReturnType<typeof openStore>>["shared"]>["permits"];

async function waitOf(lease: ReturnType<PermitsOf["lease"]>): Promise<number> {
  const { now, first } = await lease;
  return first - now;
}
