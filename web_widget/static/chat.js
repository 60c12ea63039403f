// The chat with JavaScript. Without it the same forms work by themselves.

import { announce } from "./announce.js";
import { count } from "./count.js";
import { answerHost, tellUnread } from "./host.js";
import "./leave.js";
import { hidePinned, pin, unpin } from "./pinned.js";
import { send } from "./send.js";
import { keep, kept, wipe } from "./storage.js";
import { countTaps } from "./taps.js";
import { showTicks } from "./ticks.js";
import { addReplies, addSaid, choose, empty, showTyping, unchoose } from "./transcript.js";
import { _ } from "./translate.js";
import { hush, offerVoice, readAloud } from "./voice.js";

const DRAFT = "draft";
const ask = document.getElementById("ask");
const field = document.getElementById("text");
const sendButton = document.getElementById("send");
const forget = document.getElementById("forget");
const exit = document.querySelector("form.leave");
const longest = Number(ask.dataset.longest);
const page = { action: ask.action, advice: ask.dataset.advice, plan: ask.dataset.plan, tools: ask.dataset.tools, leave: () => exit.cloneNode(true) };
let busy = false;
let failed = null;

const visit = () => ask.elements.visit.value;

function name() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");
}

function showError(words, again) {
  document.getElementById("error-words").textContent = words;
  document.getElementById("error").hidden = !words;
  document.getElementById("again").hidden = !again;
  field.setAttribute("aria-describedby", words ? "hint error" : "hint");
  if (words && !again) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

function setField(text) {
  field.value = text;
  keep(DRAFT, text);
  count(text, longest);
}

function setBusy(now) {
  busy = now;
  if (now) sendButton.setAttribute("aria-disabled", "true");
  else sendButton.removeAttribute("aria-disabled");
}

// One message at a time: what impatience sends twice would be answered twice. What is tried again carries the name it had the
// first time, by which the door knows it.
async function say(words, fields, { undo, again }) {
  const during = visit();
  const message = failed && failed.words === words ? failed.message : name();
  setBusy(true);
  showError("");
  const said = addSaid(words);
  const stopTyping = showTyping();
  const { replies, error } = await send(ask.dataset.messages, { ...fields, visit: during, message });
  stopTyping();
  setBusy(false);
  if (visit() !== during) return []; // Forgotten meanwhile.
  if (replies.some(({ card }) => card.forget)) {
    announce(replies[0].text);
    beginAnew(replies[0].text);
    return [];
  }
  failed = error ? { words, message, again } : null;
  if (error) {
    said.remove();
    undo();
    showError(error, true);
    if (!replies.length) announce(error);
  }
  pin(replies);
  const shown = addReplies(replies, page);
  tellUnread(replies.length);
  readAloud(replies.map((reply) => reply.text).join("\n"));
  return shown;
}

async function sayText() {
  const text = field.value;
  if (!text.trim()) {
    showError(_("Type what happened, or what worries you."));
    announce(_("Type what happened, or what worries you."));
    return;
  }
  setField("");
  keep(DRAFT, text);
  await say(text, { text }, { undo: () => setField(field.value ? `${text}\n${field.value}` : text), again: sayText });
  keep(DRAFT, field.value);
}

async function press(button) {
  const chosen = button.cloneNode(true);
  unchoose(chosen);
  choose(button);
  const shown = await say(chosen.textContent, { payload: button.value }, { undo: () => unchoose(button), again: () => press(button) });
  // Who taps through a check goes on from the new question, not through what is left of the old one.
  const next = button.form.matches(".asking") && document.activeElement === button && shown.length && shown[0].querySelector("h3[tabindex]");
  if (next) next.focus({ preventScroll: true });
}

async function forgetAll() {
  const { error } = await send(forget.action, { visit: visit() });
  const words = error || _("This conversation is forgotten.");
  showError(error);
  announce(words);
  if (!error) beginAnew(words);
}

function beginAnew(words) {
  // The old name of this visit is on the list of the forgotten.
  const fresh = name();
  for (const input of document.getElementsByName("visit")) input.value = fresh;
  failed = null;
  hush();
  wipe();
  setField("");
  unpin();
  empty(words);
}

// Older browsers do not say which button submitted a form.
let pressed;
document.addEventListener("click", (event) => { pressed = event.target.closest("button"); });

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches(".keep")) return; // A page and a file are for the browser to open.
  event.preventDefault();
  if (form === forget) forgetAll();
  else if (form.matches(".unpin")) hidePinned(form);
  else if (busy) announce(_("One moment. I am still answering."));
  else if (form === ask) sayText();
  else press(event.submitter || pressed);
});

document.getElementById("again").addEventListener("click", () => {
  if (!busy && failed) failed.again();
  field.focus({ preventScroll: true });
});

field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (busy) announce(_("One moment. I am still answering."));
  else sayText();
});

field.addEventListener("input", () => {
  keep(DRAFT, field.value);
  count(field.value, longest);
});

offerVoice(document.getElementById("voice"), sendButton, (heard) => setField(`${field.value} ${heard}`.trim()));
if (!field.value) field.value = kept(DRAFT);
count(field.value, longest);
showTicks(document);
countTaps(document);
const latest = document.getElementById("latest");
if (latest) latest.scrollIntoView({ block: "start" });
ask.dataset.ready = "";
answerHost((text, atOnce) => {
  setField(text.slice(0, longest));
  if (atOnce && !busy) sayText();
});
