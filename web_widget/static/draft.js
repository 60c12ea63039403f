// What is being typed survives a reload of this tab, and nothing else.

const NAME = "keepsafe-draft";

export function keepDraft(text) {
  try {
    if (text) sessionStorage.setItem(NAME, text);
    else sessionStorage.removeItem(NAME);
  } catch { /* A frame may be denied storage; then a draft does not survive. */ }
}

export function draft() {
  try {
    return sessionStorage.getItem(NAME) || "";
  } catch {
    return "";
  }
}
