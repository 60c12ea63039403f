// Steps that were ticked off stay ticked in this tab. They are never sent.

import { keep, kept } from "./storage.js";

const NAME = "ticks";

function ticked() {
  return new Set(kept(NAME).split("\n").filter(Boolean));
}

export function showTicks(place) {
  const steps = ticked();
  for (const box of place.querySelectorAll("[data-step]")) box.checked = steps.has(box.dataset.step);
}

document.addEventListener("change", ({ target }) => {
  if (!target.dataset.step) return;
  const steps = ticked();
  if (target.checked) steps.add(target.dataset.step);
  else steps.delete(target.dataset.step);
  keep(NAME, [...steps].join("\n"));
});
