// What changed between compilers.

import { allChanges, bodyOf, cells, probeName, steps, targets, WIDTH } from "./data.js";
import { h, numeral, plural, redraw } from "./dom.js";
import { changedLines } from "./listing.js";
import { addressOfCell } from "./matrix.js";
import { go, state } from "./state.js";

const SOME = 40;

const changePart = (change) => {
  const [row, column] = [Math.floor(change.index / WIDTH), change.index % WIDTH];
  const name = `${targets[change.target].name}/${probeName(row, column)}`;
  const now = bodyOf(cells[change.target][change.index]);
  return h("figure", {}, h("figcaption", {}, h("a", { href: addressOfCell(name), "data-key": name }, name), ` · ${change.change}`), change.before && now ? changedLines(change.before, now.text) : null);
};

export const changesView = {
  name: "changes",
  title: "Changes",
  isShown: steps.length > 0,
  mount: (root) => () => {
    const group = (step, one, at) => {
      const key = `${steps.indexOf(step)}-${at}`;
      const isOpen = state.item === key;
      const same = allChanges.filter((change) => change.step === steps.indexOf(step) && change.group === one.index);
      const count = Number(state.show ?? SOME);
      return [
        h("tr", {}, h("th", { scope: "row" }, h("button.link", { type: "button", "data-key": key, "aria-expanded": String(isOpen), onclick: () => go({ item: isOpen ? null : key, show: null }, { replace: true }) }, one.title)), h("td", {}, one.meaning), h("td", {}, one.price), h("td", {}, one.reason), h("td.number", {}, numeral(one.cells)), h("td", {}, one.targets.join(", "))),
        isOpen && h("tr.open", {}, h("td", { colspan: "6" }, h("div.figures", {}, same.slice(0, count).map(changePart)), same.length > count && h("button", { type: "button", "data-key": "more", onclick: () => go({ show: String(count + SOME) }, { replace: true }) }, "Show more"))),
      ];
    };
    const part = (step) => h("section", {}, h("h3", {}, step.name), h("p", {}, step.counts), step.groups.length > 0 && h("div.scroll", { tabindex: "0", role: "region", "aria-label": step.name }, h("table.list", {}, h("thead", {}, h("tr", {}, ["change", "meaning", "price", "why", "cells", "targets"].map((title) => h("th", { scope: "col" }, title)))), h("tbody", {}, step.groups.map((one, at) => group(step, one, at))))));
    redraw(root, [h("p.lead", {}, `${plural(allChanges.filter((change) => change.is_news).length, "change")} of cells in meaning or price.`), steps.map(part)]);
  },
};
