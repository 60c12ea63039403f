// Says new words to screen readers, once: they are taken away again, so that nobody comes upon them while reading the page.

import { h } from "./dom.js";

const LONG_ENOUGH = 1000;

export function announce(words) {
  if (!words) return;
  const line = h("p", {}, words);
  document.getElementById("heard").append(line);
  setTimeout(() => line.remove(), LONG_ENOUGH);
}
