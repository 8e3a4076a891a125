// What a host shows beside the messages, in a pane of its own: fields, and what follows from what they hold.

export type PanelField = {
  readonly kind: "field";
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** What stands in it now; left out, it keeps what it holds. A field with the keyboard keeps it anyway. */
  readonly value?: string;
  /** More than one: a text of several lines. */
  readonly lines?: number;
  /** One of these, and nothing else. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Of a text of several lines: whether the host proposes what can stand at the caret. */
  readonly isCompleted?: boolean;
  /** What it proposes for where the caret was when it was asked. */
  readonly completion?: PanelCompletion;
  /** What could be typed, as it would be typed. */
  readonly proposals?: readonly string[];
  /** What is wrong with it. */
  readonly fault?: string;
};

/** A choice takes the place of the text between two offsets, in UTF-16 units. */
export type PanelCompletion = {
  readonly from: number;
  readonly to: number;
  readonly choices: readonly { readonly text: string; readonly detail?: string }[];
};

export type PanelButton = {
  readonly name: string;
  readonly label: string;
  readonly style: "primary" | "secondary" | "danger";
  readonly isDisabled?: boolean;
};

export type PanelPart =
  | { readonly kind: "heading"; readonly text: string }
  /** In Discord's markdown. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly label: string; readonly text: string }
  | { readonly kind: "faults"; readonly texts: readonly string[] }
  | PanelField
  | { readonly kind: "buttons"; readonly buttons: readonly PanelButton[] }
  /** Leads to a channel, by its id. */
  | { readonly kind: "channel"; readonly label: string; readonly channel: string };

export type PanelView = {
  readonly parts: readonly PanelPart[];
  /** Asked for again after so many milliseconds, for what comes by itself. */
  readonly again?: number;
};

/** `POST /page-api/panel` → PanelView. */
export type PanelRequest = {
  readonly panel: string;
  /** What the fields hold, by name; empty when it is opened. */
  readonly values: Readonly<Record<string, string>>;
  /** The field that was changed, or the button that was pressed. */
  readonly changed?: string;
  /** Where the caret is in the field that was changed, where the host proposes. */
  readonly caret?: number;
  readonly pressed?: string;
};

/** A panel that the person of the page may open. `sign`: a drawing of 24 by 24, as the path of an SVG. */
export type PagePanel = { readonly name: string; readonly title: string; readonly sign: string };
