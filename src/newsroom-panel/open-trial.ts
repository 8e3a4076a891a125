// What is made up for a trial in the local Discord: a feed of this machine, and a copy of data/ in which it may be published.
import { stringify } from "yaml";
import { watchFolder } from "../archive/files/watch.ts";
import { type LocalFeed, openLocalFeed } from "./local-feed.ts";
import { openTrialData } from "./trial-data.ts";

export const TRIAL_FEED = "local-discord";

type FeedNames = { readonly title: string; readonly publisher: string };

export type Trial = { readonly dir: string; readonly feed: LocalFeed; readonly close: () => Promise<void> };

/**
 * `from` is read and never written; `dir` is the copy. `named`: the feed. `kept`: files of `from` that changed and
 * stay in the copy as they were edited there.
 */
export async function openTrial(
  from: string,
  dir: string,
  named: FeedNames,
  kept: (paths: readonly string[]) => void,
): Promise<Trial> {
  const feed = await openLocalFeed(named.title);
  const data = openTrialData(from, dir, trialFeed(feed.url, named));
  const stop = watchFolder(from, () => {
    const edited = data.follow();
    if (edited.length > 0) kept(edited);
  });
  return {
    dir: data.dir,
    feed,
    async close() {
      stop();
      await feed.close();
    },
  };
}

/** The feed as `feeds.yaml` lists it. */
export function trialFeed(url: string, { title, publisher }: FeedNames): string {
  const feed = { id: TRIAL_FEED, title, url, publisher, kind: "press", language: "en", every: "1m", state: "on" };
  return stringify([feed]);
}
