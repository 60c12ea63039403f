// Says how many characters are left, only when few are.

import { announce } from "./announce.js";
import { _ } from "./translate.js";

const NEAR = 200;
const PAUSE = 1000;
let speaking;

export function count(text, longest) {
  const left = longest - [...text].length;
  const words = left < 0 ? _("%(many)s characters too many", { many: -left }) : _("%(many)s characters left", { many: left });
  const place = document.getElementById("count");
  place.hidden = left > NEAR;
  place.textContent = place.hidden ? "" : words;
  clearTimeout(speaking);
  if (!place.hidden) speaking = setTimeout(() => announce(words), PAUSE);
}
