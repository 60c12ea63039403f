// Counts which number or organisation was tapped: its key alone, without the cookie, so that nothing tells by whom.

const TAPPED = new URL("../chat/tapped", import.meta.url);

export function countTaps(root) {
  root.addEventListener("click", ({ target }) => {
    const signpost = target.closest("[data-signpost]")?.dataset.signpost;
    if (!signpost) return;
    const body = JSON.stringify({ signpost });
    // Kept alive, because the tap may lead away from this page. If it fails, one tap is not counted.
    fetch(TAPPED, { method: "POST", credentials: "omit", keepalive: true, headers: { "Content-Type": "application/json" }, body }).catch(() => {});
  });
}
