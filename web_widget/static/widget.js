// Puts the assistant on another site: <script src="https://.../widget.js" defer></script>. docs/embedding.md lists its attributes.
// A launcher button and, behind it, a frame. One global name, KeepSafe; no cookie; no markup written; styles come as a style sheet
// object, which a site's Content-Security-Policy does not forbid.
(function () {
  "use strict";
  var NAME = "keep-safe-assistant";
  var script = document.currentScript;
  if (!script || document.querySelector(NAME)) return;

  var given = script.dataset;
  var origin = new URL(script.src).origin;
  var label = given.label || "Crime prevention advice";
  var start = given.position === "left" ? "left" : "right";
  var end = start === "left" ? "right" : "left";
  var colour = /^#[0-9a-f]{6}$/i.test(given.colour || "") ? given.colour : "#0c4650";
  var host = document.createElement(NAME);

  if (!("adoptedStyleSheets" in Document.prototype) || !host.attachShadow) {
    var link = document.createElement("a");
    link.href = origin + "/";
    link.textContent = label;
    script.insertAdjacentElement("afterend", link);
    return;
  }

  // Black or white, whichever can be read better on the host's colour: one of them always has a contrast of 4.5.
  function onColour() {
    var parts = [1, 3, 5].map(function (at) {
      var part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return parts[0] * 0.2126 + parts[1] * 0.7152 + parts[2] * 0.0722 > 0.179 ? "#000" : "#fff";
  }

  var ink = onColour();
  var CSS =
    ":host { all: initial; position: fixed; z-index: 2147483000; bottom: 16px; " + start + ": 16px; " + end + ": auto;" +
    "  font: 600 1.0625rem/1.3 system-ui, sans-serif; }" +
    "button { font: inherit; color: " + ink + "; background: " + colour + "; border: 2px solid " + ink + "; border-radius: 28px; padding: 14px 22px;" +
    "  min-height: 52px; max-width: calc(100vw - 32px); cursor: pointer; box-shadow: 0 2px 10px rgba(0, 0, 0, .35); float: " + start + "; }" +
    "button:hover { text-decoration: underline; }" +
    "button:focus-visible { outline: 4px solid #ffcf3f; outline-offset: 2px; box-shadow: 0 0 0 2px #10242a; }" +
    "iframe { position: fixed; bottom: 84px; " + start + ": 16px; width: min(420px, calc(100vw - 32px)); height: min(680px, calc(100vh - 104px));" +
    "  height: min(680px, calc(100dvh - 104px)); border: 1px solid #58707a; border-radius: 10px; background: #fff; color-scheme: light dark;" +
    "  box-shadow: 0 4px 24px rgba(0, 0, 0, .35); }" +
    "iframe[hidden] { display: none; }" +
    "@media (max-width: 480px), (max-height: 480px) { iframe { left: 0; right: 0; top: 0; bottom: auto; width: 100vw; height: calc(100vh - 72px);" +
    "  height: calc(100dvh - 72px); border: 0; border-radius: 0; } :host { bottom: 8px; } }" +
    "button[aria-expanded=true]::after { content: \"  ✕\"; content: \"  ✕\" / \"\"; }" +
    "@media (forced-colors: active) { button { border-color: ButtonText; } }";

  var sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  var root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];

  var button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.setAttribute("aria-expanded", "false");
  var frame = document.createElement("iframe");
  frame.title = label;
  frame.hidden = true;
  frame.referrerPolicy = "no-referrer";
  if (given.voice !== undefined && given.voice !== "false") frame.allow = "microphone";
  root.append(button, frame);
  document.body.append(host);

  var ready = false;
  var waiting = [];
  var listeners = [];

  function address() {
    var asked = new URLSearchParams();
    if (/^[a-z]{2,3}$/.test(given.language || "")) asked.set("lang", given.language);
    if (given.topic) asked.set("topic", given.topic);
    var told = new URLSearchParams({ host: window.location.origin });
    if (given.colour) told.set("colour", colour);
    return origin + "/widget" + (String(asked) && "?" + asked) + "#" + told;
  }

  function tell(message) {
    if (!ready) waiting.push(message);
    else frame.contentWindow.postMessage(Object.assign({ keepsafe: 1 }, message), origin);
  }

  function show(visible) {
    // Nothing of ours is loaded before somebody asks for it.
    if (visible && !frame.src) frame.src = address();
    frame.hidden = !visible;
    button.setAttribute("aria-expanded", String(visible));
    if (frame.src) tell({ type: visible ? "shown" : "hidden" });
  }

  function sayUnread(count) {
    button.textContent = count ? label + " (" + count + ")" : label;
    listeners.forEach(function (listener) { listener(count); });
  }

  button.addEventListener("click", function () {
    show(frame.hidden);
    if (!frame.hidden) frame.focus();
  });

  window.addEventListener("message", function (event) {
    var message = event.data;
    if (event.origin !== origin || event.source !== frame.contentWindow || !message || message.keepsafe !== 1) return;
    if (message.type === "ready") {
      ready = true;
      waiting.splice(0).forEach(tell);
    } else if (message.type === "close") {
      show(false);
      button.focus();
    } else if (message.type === "unread" && typeof message.count === "number") {
      sayUnread(message.count);
    }
  });

  // What the host's own script may do. A question is sent at once only while the visitor's own click or key is still fresh;
  // otherwise the words wait in the field, so that nothing is said in anybody's name.
  window.KeepSafe = Object.freeze({
    open: function () { show(true); },
    close: function () { show(false); },
    ask: function (text) {
      var active = navigator.userActivation ? navigator.userActivation.isActive : false;
      show(true);
      tell({ type: "ask", text: String(text), send: active });
    },
    onUnread: function (listener) { listeners.push(listener); },
  });

  if (given.open !== undefined && given.open !== "false") show(true);
})();
