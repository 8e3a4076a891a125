// What the page looks up when somebody opens the pane for it.

/** An event of the server, as its list shows it. Instants in ISO 8601. */
export type ServerEvent = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly location: string;
  readonly start: string;
  readonly end: string | undefined;
  readonly isUnderWay: boolean;
  /** How many are interested, and whether the person of the page is. */
  readonly interested: number;
  readonly isMine: boolean;
};
