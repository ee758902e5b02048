// What the verdicts and laws found.

import { findings, rows, targets } from "./data.js";
import { fill, h, plural, prose } from "./dom.js";
import { executionPart } from "./execution.js";
import { addressOfCell } from "./matrix.js";
import { addressOf, go, state } from "./state.js";

const MANY = 24;
const FIRST = 40;

const findingPart = (finding, number) => {
  const { rule, severity, target, cells, title, explanation, execution, accepted, issue } = finding;
  const isOpen = state.item === String(number);
  const link = (cell) => h("li", {}, targets.some((one) => one.name === target) ? h("a", { href: addressOfCell(`${target}/${cell}`) }, cell) : cell);
  return h(
    "details.finding",
    { open: isOpen, ontoggle: (event) => { if (event.target.open !== (state.item === String(number))) go({ item: event.target.open ? String(number) : null }, { replace: true }); } },
    h("summary", { "data-key": `finding-${number}` }, h("span.tag", { class: accepted ? "known" : severity }, accepted ? "known" : severity), " ", h("strong", {}, target), `: ${title} `, h("span.faint", {}, `${rule} · ${cells[0]}${cells.length > 1 ? ` and ${cells.length - 1} more` : ""}`)),
    isOpen && [
      explanation && h("p", {}, prose(explanation)),
      executionPart(execution),
      accepted && h("p", {}, "Known: ", prose(`${accepted} (${issue})`)),
      h("h4", {}, "Cells"),
      h("ul.cells", {}, cells.slice(0, MANY).map(link), cells.length > MANY && h("li.faint", {}, `and ${cells.length - MANY} more`)),
      h("p", {}, h("a", { href: addressOf("matrix", { q: rule.startsWith("weaker") ? "weaker" : null, targets: target }) }, "See them in the matrix")),
    ],
  );
};

export const findingsView = {
  name: "findings",
  title: "Findings",
  mount: (root) => () => {
    const count = Number(state.show ?? FIRST);
    const groups = [["New", (one) => one.severity === "error" && !one.accepted], ["Known and explained", (one) => one.accepted], ["Warnings", (one) => one.severity === "warning" && !one.accepted]];
    const part = ([title, isIt]) => {
      const list = findings.map((finding, at) => [finding, at]).filter(([finding]) => isIt(finding));
      const seen = list.filter(([, at], place) => place < count || state.item === String(at));
      const more = seen.length < list.length && h("button", { type: "button", "data-key": `more-${title}`, onclick: () => go({ show: String(count + FIRST) }, { replace: true }) }, `Show more of ${list.length}`);
      return list.length ? h("section", {}, h("h3", {}, `${title} (${list.length})`), seen.map(([finding, at]) => findingPart(finding, at)), more) : null;
    };
    const key = document.activeElement?.dataset?.key;
    fill(root, h("p.lead", {}, findings.length ? `Each says which cells, what is wrong, and an execution that shows it where there is one.` : `Nothing was found in ${plural(rows.length, "row")}.`), ...groups.map(part).filter((one) => one));
    if (key) [...root.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key)?.focus({ preventScroll: true });
  },
};
