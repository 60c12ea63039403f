// Puts the assistant on another site: <script src="https://.../widget.js" data-label="Crime prevention advice" data-position="right" defer></script>
// A launcher button and, behind it, a frame. No cookie, no global name, no markup written; styles come as a style sheet object,
// which a site's Content-Security-Policy does not forbid.
(function () {
  "use strict";
  var NAME = "keep-safe-assistant";
  var script = document.currentScript;
  if (!script || document.querySelector(NAME)) return;

  var origin = new URL(script.src).origin;
  var label = script.dataset.label || "Crime prevention advice";
  var side = script.dataset.position === "left" ? "left" : "right";
  var other = side === "left" ? "right" : "left";
  var host = document.createElement(NAME);

  if (!("adoptedStyleSheets" in Document.prototype) || !host.attachShadow) {
    var link = document.createElement("a");
    link.href = origin + "/";
    link.textContent = label;
    script.insertAdjacentElement("afterend", link);
    return;
  }

  var CSS =
    ":host { all: initial; position: fixed; z-index: 2147483000; bottom: 16px; " + side + ": 16px; " + other + ": auto;" +
    "  font: 600 1.0625rem/1.3 system-ui, sans-serif; }" +
    "button { font: inherit; color: #fff; background: #0c4650; border: 2px solid #fff; border-radius: 28px; padding: 14px 22px;" +
    "  min-height: 52px; max-width: calc(100vw - 32px); cursor: pointer; box-shadow: 0 2px 10px rgba(0, 0, 0, .35); float: " + side + "; }" +
    "button:hover { background: #072f36; }" +
    "button:focus-visible { outline: 4px solid #ffcf3f; outline-offset: 2px; box-shadow: 0 0 0 2px #10242a; }" +
    "iframe { position: fixed; bottom: 84px; " + side + ": 16px; width: min(420px, calc(100vw - 32px)); height: min(680px, calc(100vh - 104px));" +
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
  root.append(button, frame);
  document.body.append(host);

  function open() {
    // Nothing of ours is loaded before somebody asks for it.
    if (!frame.src) frame.src = origin + "/widget#launcher";
    show(true);
  }

  function show(visible) {
    frame.hidden = !visible;
    button.setAttribute("aria-expanded", String(visible));
  }

  button.addEventListener("click", function () {
    if (frame.hidden) {
      open();
      frame.focus();
    } else {
      show(false);
    }
  });

  window.addEventListener("message", function (event) {
    if (event.origin !== origin || event.source !== frame.contentWindow || event.data !== "keepsafe:close") return;
    show(false);
    button.focus();
  });

  if (script.dataset.open !== undefined && script.dataset.open !== "false") open();
})();
