// The conversation on the screen: what was said, what is answered, and that an answer is on its way.

import { announce } from "./announce.js";
import * as cards from "./cards.js";
import { h } from "./dom.js";

const TYPING_AFTER = 300;
const TYPING = "The assistant is writing";
const log = document.getElementById("log");

export function addSaid(words) {
  const said = h("div", { class: "said" }, h("p", { class: "who" }, "You"), h("p", { class: "words" }, words));
  log.append(said);
  said.scrollIntoView({ block: "nearest" });
  return said;
}

export function addReplies(replies, page) {
  if (!replies.length) return;
  const shown = replies.map((one) => cards.reply(one, page));
  log.append(...shown);
  shown[0].scrollIntoView({ block: "start" });
  announce(replies.map((one) => one.text).join("\n"));
}

export function showTyping() {
  const typing = h("p", { class: "typing" }, TYPING);
  const timer = setTimeout(() => {
    log.append(typing);
    typing.scrollIntoView({ block: "nearest" });
    announce(TYPING);
  }, TYPING_AFTER);
  return () => { clearTimeout(timer); typing.remove(); };
}

export function choose(button) {
  for (const other of button.form.querySelectorAll(".chosen")) unchoose(other);
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
