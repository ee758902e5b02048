// Which targets are shown, and in which order.

import { isas, targets } from "./data.js";
import { h, plural } from "./dom.js";
import { chosenTargets, go, namesOf } from "./state.js";

const moved = (list, from, to) => {
  const next = [...list];
  const [one] = next.splice(from, 1);
  next.splice(to, 0, one);
  return next;
};

const choose = (list) => go({ targets: namesOf(list) }, { replace: false });

const chip = (list, index, at) => {
  const { name } = targets[index];
  const keys = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || !event.altKey || at + step < 0 || at + step >= list.length) return;
    event.preventDefault();
    choose(moved(list, at, at + step));
  };
  const drop = (event) => {
    event.preventDefault();
    const from = list.indexOf(Number(event.dataTransfer.getData("text/plain")));
    if (from >= 0) choose(moved(list, from, at));
  };
  return h(
    "li.chip",
    { draggable: "true", ondragstart: (event) => event.dataTransfer.setData("text/plain", String(index)), ondragover: (event) => event.preventDefault(), ondrop: drop },
    h("button.remove", { type: "button", "data-key": `chip-${name}`, title: `${targets[index].triple}. Remove; Alt and the arrow keys move it`, onclick: () => choose(list.filter((one) => one !== index)), onkeydown: keys }, h("span.hidden", {}, "Remove "), name, h("span", { "aria-hidden": "true" }, " ✕")),
  );
};

let isOpen = false;
let sought = "";

const choices = (list) => {
  const fits = (target) => `${target.name} ${target.triple} ${target.features} ${target.cpu}`.toLowerCase().includes(sought.toLowerCase());
  const box = (index) => {
    const change = (event) => choose(event.target.checked ? [...list, index] : list.filter((one) => one !== index));
    return h("label.check", { title: targets[index].triple }, h("input", { type: "checkbox", checked: list.includes(index), "data-key": `target-${targets[index].name}`, onchange: change }), targets[index].name);
  };
  return isas.map((isa) => {
    const members = targets.map((_, index) => index).filter((index) => targets[index].isa === isa && fits(targets[index]));
    if (!members.length) return null;
    const all = () => choose([...list.filter((one) => !members.includes(one)), ...members]);
    const none = () => choose(list.filter((one) => !members.includes(one)));
    return h("fieldset", {}, h("legend", {}, isa), h("button.small", { type: "button", "data-key": `all-${isa}`, onclick: all }, "all"), h("button.small", { type: "button", "data-key": `none-${isa}`, onclick: none }, "none"), members.slice(0, 80).map(box), members.length > 80 && h("p.faint", {}, `and ${members.length - 80} more: search for them`));
  });
};

// The chosen targets as chips, and all of them to choose from.
export const targetChooser = (fallback) => {
  const list = chosenTargets(fallback);
  const body = h("div.choices", {});
  const refill = () => body.replaceChildren(...choices(list).filter((one) => one));
  const search = h("input", { type: "search", placeholder: "search targets", "aria-label": "Search targets", "data-key": "target-search", value: sought, oninput: (event) => { sought = event.target.value; refill(); } });
  const details = h("details.chooser", { ontoggle: (event) => { isOpen = event.target.open; if (isOpen) refill(); } }, h("summary", { "data-key": "chooser" }, `Choose targets (${list.length} of ${targets.length})`));
  details.append(h("div.pane", {}, h("p.row", {}, search, h("button.small", { type: "button", "data-key": "targets-all", onclick: () => go({ targets: "all" }) }, "all"), h("button.small", { type: "button", "data-key": "targets-none", onclick: () => go({ targets: "none" }) }, "none"), h("button.small", { type: "button", "data-key": "targets-usual", onclick: () => go({ targets: null }) }, "the usual ones")), body));
  if (isOpen) {
    details.open = true;
    refill();
  }
  const chips = h("ul.chips", { "aria-label": `${plural(list.length, "target")} shown` }, list.slice(0, 12).map((index, at) => chip(list, index, at)), list.length > 12 && h("li.faint", {}, `and ${list.length - 12} more`));
  return h("div.targets", {}, chips, details);
};
