// Every kind of card. templates/cards.html has the same parts under the same names; a test holds the two to the same words.

import { h } from "./dom.js";

const VERBS = { phone: "Ring", text: "Text", relay: "Text relay" };
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export function reply({ text, buttons, card }, page) {
  const kind = card.kind || "text";
  const others = card.instead ? card.topics.length : 0;
  // Answers stay in the editors' language, whatever the labels of the page are in.
  const lang = document.documentElement.lang !== "en-GB" && "en-GB";
  return h("div", { lang, class: card.level ? `reply ${kind} level-${card.level}` : `reply ${kind}` },
    h("p", { class: "who" }, "Assistant"),
    card.alert && h("p", { class: "alert" }, card.alert),
    kind === "check" ? check(card, buttons, page) : body(kind, card, text, page),
    kind !== "check" && choices(buttons.slice(0, buttons.length - others), page),
    card.instead && [h("p", { class: "instead" }, card.instead), choices(buttons.slice(-others), page)],
    card.note && h("p", { class: "note" }, card.note));
}

function body(kind, card, text, page) {
  if (kind === "advice") return advice(card, page);
  if (kind === "danger") return danger(card, page);
  if (kind === "partners") return partners(card);
  if (kind === "tool") return tool(card, page);
  if (kind === "plan") return [...plan(card), keep(card, page)];
  if (kind === "suggestions") return h("p", { class: "lead" }, card.lead);
  return card.text ? notice(kind, card) : h("p", { class: "words" }, text);
}

function advice(card, page) {
  const [first, ...others] = card.steps;
  return [
    h("h3", {}, card.title),
    h("p", { class: "summary" }, card.summary),
    first && [h("h4", {}, first.heading), steps(card.topic, first)],
    numbers(card.contacts),
    others.map((part) => fold(part.heading, steps(card.topic, part))),
    card.law.length > 0 && fold("The law in Scotland", list(card.law)),
    helpers(card),
    sources(card),
    h("p", { class: "share" }, ownPage(card.topic, page)),
  ].flat();
}

function danger(card, page) {
  const first = numberToRingFirst(card);
  return [
    h("h3", {}, card.title),
    numbers(first, card.level === "emergency"),
    h("p", { class: "first" }, card.first_line),
    card.lines.length > 0 && list(card.lines),
    card.question && h("p", { class: "question" }, card.question),
    cannotTalk(card),
    card.quick_exit && h("div", { class: "exit-near" }, h("p", {}, "Can somebody see your screen?"), page.leave(),
      h("p", { class: "hint" }, "Leaving deletes this talk. It cannot clear your browser’s history, or hide you on a device that somebody watches.")),
    numbers(card.contacts.filter((contact) => !first.includes(contact))),
    helpers(card),
    sources(card),
  ].flat();
}

// The number that the first line names stands on top. What needs care more than speed has its words first.
function numberToRingFirst(card) {
  if (card.level === "careful") return [];
  const named = card.contacts.filter((contact) => card.first_line.includes(contact.number));
  return (named.length ? named : card.contacts).slice(0, 1);
}

// The strip that stays at the top of the screen after a danger answer.
export function pinned(card) {
  return [
    ...numbers(numberToRingFirst(card), true),
    h("p", { class: "first" }, card.first_line),
    card.cannot_talk.length > 0 && fold("I can’t talk", list(card.cannot_talk)),
  ].filter(Boolean);
}

function cannotTalk(card) {
  return card.cannot_talk.length > 0 && fold("I can’t talk", list(card.cannot_talk), ...card.cannot_talk_partners.map((one) => partner(one, "p")));
}

function steps(topic, part) {
  return h("ul", { class: "steps" }, part.items.map((item) => h("li", {}, h("label", {},
    h("input", { type: "checkbox", autocomplete: "off", "data-step": `${topic} ${item}` }), h("span", {}, item)))));
}

function partners(card) {
  return [h("p", { class: "lead" }, card.lead), card.partners.map((one) => partner(one, "h4")), numbers(card.contacts)].flat();
}

// Each question is a group of buttons, so that a screen reader says the question with the first of them.
function check(card, buttons, page) {
  const count = card.options.length;
  return [
    h("h3", { tabindex: "-1" }, card.title),
    card.lead && h("p", { class: "summary" }, card.lead),
    h("form", { class: "choices asking", method: "post", action: page.action },
      h("fieldset", {},
        h("legend", {}, h("span", { class: "progress" }, card.progress), " ", h("span", { class: "ask-this" }, card.question)),
        card.help && h("p", { class: "help" }, card.help),
        h("div", { class: "answers" }, buttons.slice(0, count).map((button) => choice(button, button.title === card.chosen)))),
      h("div", { class: "ways" }, buttons.slice(count).map((button) => choice(button)))),
  ];
}

function plan(card) {
  return [
    h("h3", { tabindex: "-1" }, "Your plan"),
    h("p", { class: "about" }, card.title),
    h("p", { class: "summary" }, card.say),
    part(card.signs),
    card.first.items.length > 0 && [h("h4", {}, card.first.heading), numbered(card.first.items)],
    numbers(card.contacts),
    part(card.well),
    card.later.items.length > 0 && fold(card.later.heading, numbered(card.later.items)),
    part(card.not_checked),
    helpers(card),
    sources(card),
  ].flat();
}

function tool(card, page) {
  return [
    h("h3", {}, card.title),
    h("p", { class: "summary" }, card.lead),
    h("p", { class: "share" }, h("a", { href: page.tools + card.tool, target: "_blank", rel: "noopener" },
      `Open it to ${card.fill_in ? "fill in and " : ""}print`, h("span", { class: "heard" }, " (opens a new tab)"))),
    card.parts.map(part),
    numbers(card.contacts),
    helpers(card),
    sources(card),
  ].flat(2);
}

function part({ heading, items }) {
  return items.length > 0 && [h("h4", {}, heading), list(items)];
}

function numbered(things) {
  return h("ol", {}, things.map((thing) => h("li", {}, h("strong", {}, thing.do), " ", h("span", { class: "why" }, thing.why))));
}

// The server makes the page and the text from the answers in the form, and keeps neither.
function keep(card, page) {
  return h("form", { class: "keep", method: "post", action: page.plan, target: "_blank" },
    h("input", { type: "hidden", name: "state", value: card.state }),
    h("button", { name: "as", value: "page" }, "Print this plan", h("span", { class: "heard" }, " (opens a new tab)")),
    h("button", { name: "as", value: "text" }, "Save it as text"));
}

function notice(kind, card) {
  const title = kind === "out_of_scope" && card.title;
  const said = { lang: card.lang, dir: card.dir };
  return [title && h("h3", said, title), h("p", { class: "words", ...said }, card.text), campaigns(card), numbers(card.contacts), helpers(card), sources(card)].flat();
}

function campaigns(card) {
  return (card.campaigns || []).map(({ title, message }) => h("p", { class: "campaign" }, h("strong", {}, `${title}.`), ` ${message}`));
}

function numbers(contacts, brief) {
  return (contacts || []).map((contact) => h("div", { class: "number" },
    h("a", { class: "call", href: contact.link, "data-signpost": contact.key && `number/${contact.key}` },
      h("strong", {}, `${VERBS[contact.kind || "phone"]} ${contact.number}`),
      contact.name && [" ", h("span", {}, contact.name)]),
    !brief && contact.when && h("p", { class: "when" }, contact.when),
    contact.open_now === false && h("p", { class: "shut" }, contact.opens ? `Shut now. ${contact.opens}.` : "Shut now."),
    !brief && (contact.hours || contact.cost) && h("p", { class: "hours" }, hours(contact))));
}

function hours(contact) {
  const open = contact.open_now && contact.hours !== "any time" && "open now";
  return [open, contact.hours, contact.cost].filter(Boolean).join(", ");
}

function helpers(card) {
  return card.partners && card.partners.length > 0 && fold("Who else can help", card.partners.map((one) => partner(one, "h4")));
}

function partner(one, heading) {
  return h("div", { class: "partner" },
    h(heading, {}, one.name),
    h("p", {}, one.does),
    one.serves && h("p", { class: "serves" }, `For: ${one.serves}`),
    numbers(one.numbers),
    one.other.map((way) => h("p", {}, way.note ? `${way.how}: ${way.note}` : way.how)),
    isWebAddress(one.web) && h("p", {}, outside(one.web, `${one.name} website`, `partner/${one.key}`)));
}

function sources(card) {
  if (!card.checked) return null;
  const all = (card.sources || []).map(({ url, publisher, title }) => {
    const words = `${publisher}: ${title}`;
    return h("li", {}, isWebAddress(url) ? outside(url, words) : words);
  });
  return fold(`Where this comes from. Checked ${dateInWords(card.checked)}`,
    all.length > 0 && h("ul", {}, all),
    card.next_review && h("p", {}, `To be checked again by ${dateInWords(card.next_review)}.`));
}

function choices(buttons, page) {
  if (!buttons.length) return null;
  return h("form", { class: "choices", method: "post", action: page.action },
    buttons.map((button) => choice(button)));
}

function choice({ title, payload }, isChosen) {
  return h("button", { name: "payload", value: payload, class: isChosen && "chosen" }, title, isChosen && h("span", { class: "heard" }, " (chosen)"));
}

function fold(title, ...inside) {
  return h("details", {}, h("summary", {}, title), ...inside);
}

function list(items) {
  return h("ul", {}, items.map((item) => h("li", {}, item)));
}

function outside(address, words, signpost) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer", "data-signpost": signpost }, words, h("span", { class: "heard" }, " (opens a new tab)"));
}

function ownPage(topic, page) {
  return h("a", { href: page.advice + topic, target: "_blank", rel: "noopener" },
    "Read, print or share this on its own page", h("span", { class: "heard" }, " (opens a new tab)"));
}

function isWebAddress(address) {
  return /^https?:\/\//.test(address || "");
}

function dateInWords(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
