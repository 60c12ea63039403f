// Sends JSON to the door. Whatever happens, the answer has words for the visitor.

const PATIENCE = 25000;
const NO_NETWORK = "I could not be reached. Check that you are online, then send it again.";
const NO_ANSWER = "No answer came. Your words are still here: send them again.";

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
    return { error: stop.signal.aborted ? NO_ANSWER : NO_NETWORK, replies: [] };
  } finally {
    clearTimeout(timer);
  }
}

async function read(response) {
  try {
    const answer = await response.json();
    return { replies: answer.replies || [], error: response.ok ? "" : answer.error || NO_ANSWER };
  } catch {
    return { replies: [], error: NO_ANSWER };
  }
}
