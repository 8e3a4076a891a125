/** What is answered to an address of the small web server that leads to no page; in JSON, so without a full stop. */
export const addresses = {
  onlyGet: "there is only GET",
  unknown: "there is only GET /health and GET /calendar.ics",
  failed: "something went wrong; it has been written down",
} as const;
