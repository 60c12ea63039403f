// The danger answer's number stays at the top of the screen until it is hidden by hand.

import * as cards from "./cards.js";
import { send } from "./send.js";

const place = document.getElementById("pinned");
const card = document.getElementById("pinned-card");

export function pin(replies) {
  const dangers = replies.map((reply) => reply.card).filter(({ kind, level }) => kind === "danger" && level !== "careful");
  if (!dangers.length) return;
  card.replaceChildren(...cards.pinned(dangers[dangers.length - 1]));
  place.hidden = false;
  measure();
}

export function unpin() {
  place.hidden = true;
  card.replaceChildren();
}

// Only the screen matters to the visitor; when the door does not hear of it, a reload pins it again.
export function hidePinned(form) {
  unpin();
  document.getElementById("text").focus({ preventScroll: true });
  send(form.action, {});
}

// What sticks to the edges must never cover what has the keyboard, or the beginning of an answer.
function measure() {
  for (const [name, part] of [["--top", ".bar"], ["--bottom", ".ask"]]) {
    const height = Math.ceil(document.querySelector(part).getBoundingClientRect().height);
    document.documentElement.style.setProperty(name, `${height}px`);
  }
}

const room = new ResizeObserver(measure);
for (const part of document.querySelectorAll(".bar, .ask")) room.observe(part);
