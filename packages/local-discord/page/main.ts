import "./shell/app.ts";

document.body.append(document.createElement("local-app"));
