// The little that this tab remembers, under names of our own, so that all of it can be wiped at once.

const PREFIX = "keepsafe-";

export function keep(name, value) {
  try {
    if (value) sessionStorage.setItem(PREFIX + name, value);
    else sessionStorage.removeItem(PREFIX + name);
  } catch { /* A frame may be denied storage; then nothing survives a reload. */ }
}

export function kept(name) {
  try {
    return sessionStorage.getItem(PREFIX + name) || "";
  } catch {
    return "";
  }
}

export function wipe() {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
  } catch { /* Nothing was kept. */ }
}
