// What every page has: the quick exit, and taps on numbers counted. A topic's own page also has its ticks, and buttons to share and print it.

import "./leave.js";
import { addTools } from "./share.js";
import { countTaps } from "./taps.js";
import { showTicks } from "./ticks.js";

showTicks(document);
countTaps(document);
const topic = document.querySelector(".topic");
if (topic) addTools(document.getElementById("tools"), topic.dataset.title);
