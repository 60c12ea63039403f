// The conversation on the screen: what was said, what is answered, and that an answer is on its way.

import { announce } from "./announce.js";
import * as cards from "./cards.js";
import { h } from "./dom.js";
import { showTicks } from "./ticks.js";
import { _ } from "./translate.js";

const TYPING_AFTER = 300;
const SLOW_AFTER = 8000;
const log = document.getElementById("log");

export function addSaid(words) {
  const said = h("div", { class: "said" }, h("p", { class: "who" }, _("You")), h("p", { class: "words" }, words));
  log.append(said);
  said.scrollIntoView({ block: "nearest" });
  return said;
}

export function addReplies(replies, page) {
  if (!replies.length) return [];
  const shown = replies.map((one) => cards.reply(one, page));
  log.append(...shown);
  shown.forEach(showTicks);
  // Drawn first and scrolled to afterwards, so that nothing on the screen is seen to jump.
  requestAnimationFrame(() => requestAnimationFrame(() => shown[0].scrollIntoView({ block: "start" })));
  // The marks of a list are for the eye.
  announce(replies.map((one) => one.text.replace(/^• /gm, "")).join("\n"));
  return shown;
}

export function showTyping() {
  const typing = h("p", { class: "typing" });
  const show = (words) => {
    typing.textContent = words;
    if (!typing.isConnected) log.append(typing);
    typing.scrollIntoView({ block: "nearest" });
    announce(words);
  };
  const timers = [
    setTimeout(() => show(_("The assistant is writing")), TYPING_AFTER),
    setTimeout(() => show(_("This takes longer than usual. I am still trying")), SLOW_AFTER),
  ];
  return () => { timers.forEach(clearTimeout); typing.remove(); };
}

export function choose(button) {
  for (const other of (button.closest(".reply") || button.form).querySelectorAll(".chosen")) unchoose(other);
  button.classList.add("chosen");
  button.append(h("span", { class: "heard" }, " (chosen)"));
}

export function unchoose(button) {
  button.classList.remove("chosen");
  const mark = button.querySelector(".heard");
  if (mark) mark.remove();
}

// Only the greeting stays.
export function empty(words) {
  while (log.children.length > 1) log.lastElementChild.remove();
  log.querySelectorAll(".chosen").forEach(unchoose);
  log.append(h("p", { class: "note" }, words));
}
