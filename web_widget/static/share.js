// Shares the address of a topic's page and nothing else, through the device's own sheet or as a copied link; and prints it.

import { announce } from "./announce.js";
import { h } from "./dom.js";
import { _ } from "./translate.js";

export function addTools(place, title) {
  const address = window.location.origin + window.location.pathname;
  const said = h("span", { class: "note" });
  const share = h("button", { type: "button" }, navigator.share ? _("Share this page") : _("Copy the link"));
  const print = h("button", { type: "button" }, _("Print"));
  share.addEventListener("click", async () => {
    const words = await handOver(title, address);
    said.textContent = words;
    announce(words);
  });
  print.addEventListener("click", () => window.print());
  place.append(share, print, said);
}

async function handOver(title, url) {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return "";
    }
    await navigator.clipboard.writeText(url);
    return _("The link is copied.");
  } catch (error) {
    return error.name === "AbortError" ? "" : _("Copy the address of this page from the top of your browser.");
  }
}
