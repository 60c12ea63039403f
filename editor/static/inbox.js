// Keys of the inbox. They work only while a group has the focus and nothing is being typed, so that they get in nobody's way.

const groups = [...document.querySelectorAll(".group")];
const TYPED_IN = "input:not([type=checkbox]), select, textarea";

function open(group) {
  group?.focus();
  group?.scrollIntoView({ block: "start" });
}

function use(group, key) {
  const target = group.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  const fold = target.closest("details");
  if (fold) fold.open = true;
  if (target.matches("button")) target.click();
  else target.focus();
  return true;
}

document.addEventListener("keydown", (event) => {
  const group = event.target.closest?.(".group");
  if (!group || event.ctrlKey || event.metaKey || event.altKey || event.target.matches(TYPED_IN)) return;
  const place = groups.indexOf(group);
  if (event.key === "j") open(groups[place + 1]);
  else if (event.key === "k") open(groups[place - 1]);
  else if (!use(group, event.key)) return;
  event.preventDefault();
});

// After a decision the page comes back at the next group.
open(document.getElementById(location.hash.slice(1)) || groups[0]);
