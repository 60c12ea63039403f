// What a host page may do with the assistant.
document.getElementById("demo-open").addEventListener("click", () => window.KeepSafe.open());
document.getElementById("demo-ask").addEventListener("click", () => window.KeepSafe.ask("Someone is at my door"));
window.KeepSafe.onUnread((count) => {
  document.getElementById("demo-unread").textContent = count ? `The assistant has answered (${count}).` : "";
});
