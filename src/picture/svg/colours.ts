// The colours of ground and text; those of the marks belong to what they mean.

export const COLOURS = {
  ground: "#15171d",
  band: "#1b1e26",
  grid: "#2c313d",
  line: "#363c4a",
  text: "#eef1f7",
  quiet: "#a9b1c3",
  off: "#8b94a8",
  arrow: "#c3cad9",
  today: "#ff8a65",
} as const;
