// Sends JSON to the door. Whatever happens, the answer has words for the visitor.

import { _ } from "./translate.js";

const PATIENCE = 25000;

export async function send(address, fields) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(fields),
      credentials: "same-origin",
      signal: stop.signal,
    });
    return await read(response);
  } catch {
    return { error: unreached(stop.signal.aborted), replies: [] };
  } finally {
    clearTimeout(timer);
  }
}

function unreached(waitedLong) {
  if (!navigator.onLine) return _("You are offline. Telephone numbers still work. When you are online again, try again.");
  if (waitedLong) return _("No answer came in time. Your words are still here. Try again.");
  return _("I could not be reached. I may be starting again. Wait a moment, then try again.");
}

async function read(response) {
  try {
    const answer = await response.json();
    return { replies: answer.replies || [], error: response.ok ? "" : answer.error || unanswered(response.status) };
  } catch {
    return { replies: [], error: unanswered(response.status) };
  }
}

// What stands between us and the visitor may answer in our place, with a page of its own.
function unanswered(status) {
  if (status === 429) return _("There are too many messages just now. Wait a minute, then try again.");
  return _("I could not be reached. I may be starting again. Wait a moment, then try again.");
}
