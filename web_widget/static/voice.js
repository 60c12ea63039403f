// Speaking and being read to, through the browser's own speech interfaces where it has them. Both are off until somebody turns them on.

import { announce } from "./announce.js";
import { h } from "./dom.js";
import { keep, kept } from "./storage.js";
import { _ } from "./translate.js";

const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
const voice = window.speechSynthesis;
const LANGUAGE = "en-GB";
const ON = "on";

function choice(name, words, change) {
  const box = h("input", { type: "checkbox", autocomplete: "off" });
  box.checked = kept(name) === ON;
  box.addEventListener("change", () => {
    keep(name, box.checked ? ON : "");
    change(box.checked);
  });
  change(box.checked);
  return h("label", {}, box, h("span", {}, words));
}

export function readAloud(words) {
  if (!voice || kept("aloud") !== ON) return;
  voice.cancel();
  const speech = new SpeechSynthesisUtterance(words);
  speech.lang = LANGUAGE;
  voice.speak(speech);
}

export function hush() {
  if (voice) voice.cancel();
}

function dictation(hear) {
  const button = h("button", { class: "speak", id: "speak", type: "button", hidden: "" }, _("Speak"));
  const listening = new Recognition();
  let on = false;
  const show = (now) => {
    on = now;
    button.textContent = now ? _("Stop") : _("Speak");
    button.classList.toggle("listening", now);
    announce(now ? _("I am listening.") : "");
  };
  listening.lang = LANGUAGE;
  listening.addEventListener("result", ({ results }) => hear([...results].map((result) => result[0].transcript).join(" ").trim()));
  listening.addEventListener("error", () => announce(_("I could not hear you. You can type instead.")));
  listening.addEventListener("end", () => show(false));
  button.addEventListener("click", () => {
    if (on) {
      listening.stop();
      return;
    }
    hush();
    listening.start();
    show(true);
  });
  return button;
}

export function offerVoice(place, beside, hear) {
  if (!voice && !Recognition) return;
  const parts = [];
  if (voice) {
    parts.push(choice("aloud", _("Read answers aloud. People near you will hear them."), (on) => { if (!on) voice.cancel(); }));
  }
  if (Recognition) {
    const button = dictation(hear);
    beside.before(button);
    parts.push(choice("dictate", _("Speak my questions. Your browser turns the sound into words; it may send the sound to its maker. We never get it."),
      (on) => { button.hidden = !on; }));
  }
  place.append(h("details", { class: "voice" }, h("summary", {}, _("Voice")), parts));
}
