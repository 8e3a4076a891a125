import "./shell/app.ts";

document.body.append(document.createElement("local-app"));
// What was there to read while all this was on its way.
document.querySelector(".opening")?.remove();
