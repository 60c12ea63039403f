// The conversation with the page that frames the chat. docs/embedding.md names the messages. Whoever frames us is on the list of
// `frame-ancestors`; widget.js says in the frame's address which of them it is, and nobody else is listened to or told anything.

const told = new URLSearchParams(window.location.hash.slice(1));
const host = told.get("host");
const framed = Boolean(host) && window.parent !== window;
let shown = true;
let unread = 0;

function tell(message) {
  if (framed) window.parent.postMessage({ keepsafe: 1, ...message }, host);
}

export function tellUnread(replies) {
  if (shown || !replies) return;
  unread += replies;
  tell({ type: "unread", count: unread });
}

function setShown(now) {
  shown = now;
  if (now && unread) {
    unread = 0;
    tell({ type: "unread", count: 0 });
  }
}

export function answerHost(ask) {
  if (!framed) return;
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== host || source !== window.parent || !data || data.keepsafe !== 1) return;
    if (data.type === "shown" || data.type === "hidden") setShown(data.type === "shown");
    else if (data.type === "ask" && typeof data.text === "string") ask(data.text, data.send === true);
  });
  const close = document.getElementById("close");
  close.hidden = false;
  close.addEventListener("click", () => tell({ type: "close" }));
  tell({ type: "ready" });
}

// The host's colour for bars and buttons, with black or white on it, whichever can be read better.
const colour = /^#[0-9a-f]{6}$/i.test(told.get("colour") || "") && told.get("colour");
if (colour) {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const brightness = parts[0] * 0.2126 + parts[1] * 0.7152 + parts[2] * 0.0722;
  document.documentElement.style.setProperty("--brand", colour);
  document.documentElement.style.setProperty("--on-brand", brightness > 0.179 ? "#000000" : "#ffffff");
}
