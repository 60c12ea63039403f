// The chat with JavaScript. Without it the same forms work by themselves.

import { announce } from "./announce.js";
import { count } from "./count.js";
import { draft, keepDraft } from "./draft.js";
import { leave } from "./leave.js";
import { send } from "./send.js";
import { addReplies, addSaid, choose, empty, showTyping, unchoose } from "./transcript.js";

const ask = document.getElementById("ask");
const field = document.getElementById("text");
const sendButton = document.getElementById("send");
const forget = document.getElementById("forget");
const exit = document.querySelector("form.leave");
const longest = Number(ask.dataset.longest);
const page = { action: ask.action, leave: () => exit.cloneNode(true) };
const EMPTY = "Type what happened, or what worries you.";
const BUSY = "One moment. I am still answering.";
const FORGOTTEN = "This conversation is forgotten.";
let visit = ask.elements.visit.value;
let busy = false;

function showError(words) {
  const place = document.getElementById("error");
  document.getElementById("error-words").textContent = words;
  place.hidden = !words;
  field.setAttribute("aria-describedby", words ? "hint error" : "hint");
  if (words) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

function setField(text) {
  field.value = text;
  keepDraft(text);
  count(text, longest);
}

function setBusy(now) {
  busy = now;
  if (now) sendButton.setAttribute("aria-disabled", "true");
  else sendButton.removeAttribute("aria-disabled");
}

// One message at a time: what impatience sends twice would be answered twice.
async function say(words, fields, undo) {
  const during = visit;
  setBusy(true);
  showError("");
  const said = addSaid(words);
  const stopTyping = showTyping();
  const { replies, error } = await send(ask.dataset.messages, { ...fields, visit });
  stopTyping();
  setBusy(false);
  if (visit !== during) return; // Forgotten meanwhile.
  if (error) {
    said.remove();
    undo();
    showError(error);
    if (!replies.length) announce(error);
  }
  addReplies(replies, page);
}

async function sayText() {
  const text = field.value;
  if (!text.trim()) {
    showError(EMPTY);
    announce(EMPTY);
    return;
  }
  setField("");
  keepDraft(text);
  await say(text, { text }, () => setField(field.value ? `${text}\n${field.value}` : text));
  keepDraft(field.value);
}

function press(button) {
  const chosen = button.cloneNode(true);
  unchoose(chosen);
  choose(button);
  say(chosen.textContent, { payload: button.value }, () => unchoose(button));
}

async function forgetAll() {
  const { error } = await send(forget.action, { visit });
  showError(error);
  announce(error || FORGOTTEN);
  if (error) return;
  // The old name of this visit is on the list of the forgotten.
  visit = `${visit.slice(0, 20)}${Math.random().toString(36).slice(2, 10)}`;
  setField("");
  empty(FORGOTTEN);
}

// Older browsers do not say which button submitted a form.
let pressed;
document.addEventListener("click", (event) => { pressed = event.target.closest("button"); });

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (form === forget) forgetAll();
  else if (form.matches(".leave")) leave(form, { visit });
  else if (busy) announce(BUSY);
  else if (form === ask) sayText();
  else press(event.submitter || pressed);
});

field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (busy) announce(BUSY);
  else sayText();
});

field.addEventListener("input", () => {
  keepDraft(field.value);
  count(field.value, longest);
});

if (!field.value) field.value = draft();
count(field.value, longest);
const latest = document.getElementById("latest");
if (latest) latest.scrollIntoView({ block: "start" });
ask.dataset.ready = "";

// The launcher of widget.js opens the frame with this name, and closes it when told.
if (window.location.hash === "#launcher" && window.parent !== window) {
  const close = document.getElementById("close");
  close.hidden = false;
  close.addEventListener("click", () => window.parent.postMessage("keepsafe:close", "*"));
}
