// The quick exit: a button on every page, or Shift three times. The screen goes blank at once, both copies go, the page goes, and Back does not lead here.
// Other tabs of this browser that show one of our pages hear of it and go too.

import { announce } from "./announce.js";
import { wipe } from "./storage.js";
import { _ } from "./translate.js";

const PRESSES = 3;
const WITHIN = 5000;
let presses = 0;
let last = 0;
let alone = false;
const tabs = window.BroadcastChannel ? new BroadcastChannel("keepsafe-leave") : null;

export function leave() {
  if (tabs) tabs.postMessage("leave");
  go();
}

function go() {
  const form = document.querySelector("form.leave");
  document.documentElement.hidden = true;
  document.title = "";
  wipe();
  if (window.speechSynthesis) window.speechSynthesis.cancel();
  for (const field of document.querySelectorAll("textarea, input")) if (field.type !== "hidden") field.value = "";
  for (const place of document.querySelectorAll("main, #pinned-card, #heard")) place.textContent = "";
  const body = JSON.stringify({ visit: form.elements.visit ? form.elements.visit.value : "" });
  const sent = navigator.sendBeacon && navigator.sendBeacon(form.action, new Blob([body], { type: "application/json" }));
  if (!sent) fetch(form.action, { method: "POST", keepalive: true, headers: { "Content-Type": "application/json" }, body }).catch(() => {});
  try {
    window.top.location.replace(form.dataset.to);
  } catch {
    window.location.replace(form.dataset.to);
  }
}

if (tabs) tabs.addEventListener("message", go);

document.addEventListener("submit", (event) => {
  if (!event.target.matches(".leave")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave();
});

// Shift by itself, not the one that writes a capital. Escape is left alone: many sites and assistive tools have their own use for it.
document.addEventListener("keydown", (event) => { alone = event.key === "Shift" && !event.repeat; });
document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift") return;
  presses = alone && event.timeStamp - last < WITHIN ? presses + 1 : Number(alone);
  last = event.timeStamp;
  if (presses === PRESSES) leave();
  else if (presses === PRESSES - 1) announce(_("Press Shift once more to leave this page."));
});

// A browser that brings the blank page back from its memory shows a new one instead.
window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
