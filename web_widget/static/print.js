// Prints the page; without this the browser's menu does.

const button = document.getElementById("print");
button.hidden = false;
button.addEventListener("click", () => window.print());
