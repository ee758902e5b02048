// The targets, and how the page was made.

import { cells, judged, matrix, NONE, reasons, targets } from "./data.js";
import { fill, h, numeral, plural } from "./dom.js";
import { addressOf, go, state } from "./state.js";

const PART = 60;

const countsOf = (target) => {
  const counts = { ok: 0 };
  for (const cell of cells[target]) {
    if (cell === NONE) continue;
    const status = cell < 0 ? reasons[~cell].status : "ok";
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return Object.entries(counts).map(([status, count]) => `${numeral(count)} ${status}`).join(", ");
};

const AUTHORITIES = { model: "by the memory model", contract: "by contract", single_thread: "by single thread" };

// How many verdicts of a target rest on what.
const judgedOf = (target) => {
  const counts = Object.fromEntries([...Object.values(AUTHORITIES), "unknown"].map((what) => [what, 0]));
  for (const number of judged[target]) {
    const verdict = matrix.verdicts[number];
    if (verdict) counts[AUTHORITIES[verdict.authority] ?? "unknown"] += 1;
  }
  return Object.entries(counts).filter(([, count]) => count).map(([what, count]) => `${numeral(count)} ${what}`).join(", ");
};

export const targetsView = {
  name: "targets",
  title: "Targets",
  mount: (root) => () => {
    const count = Number(state.show ?? PART);
    const { title, commit, host } = matrix.compiler;
    const row = (target, index) => h("tr", {}, h("th", { scope: "row" }, h("a", { href: addressOf("matrix", { targets: target.name }) }, target.name)), h("td", {}, target.triple), h("td", {}, target.isa), h("td", {}, [`opt-level=${target.opt_level}`, target.cpu && `target-cpu=${target.cpu}`, target.features && `target-feature=${target.features}`].filter((one) => one).join(" ")), h("td", {}, target.core ?? "unknown"), h("td", {}, target.failure ? `failed: ${target.failure}` : countsOf(index)), h("td", {}, judgedOf(index)), h("td.features", {}, target.enabled));
    fill(root, 
      h("p.lead", {}, `${plural(targets.length, "target")}, compiled by ${title}${commit ? `, commit ${commit}` : ""}${host ? `, on ${host}` : ""}; made by asm-matrix ${matrix.version}.`),
      h("div.scroll", { tabindex: "0", role: "region", "aria-label": "Targets" }, h("table.list", {}, h("thead", {}, h("tr", {}, ["target", "triple", "ISA", "options", "core", "cells", "verdicts", "enabled features"].map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, targets.slice(0, count).map(row)))),
      targets.length > count && h("button", { type: "button", "data-key": "more", onclick: () => go({ show: String(count + PART) }, { replace: true }) }, "Show more"),
      h("p", {}, "core: ", h("em", {}, "installed"), " is the toolchain's own, ", h("em", {}, "embedded"), " is asm-matrix's, ", h("em", {}, "rust-src"), " is compiled from library source. The probes compile to the same instructions with each."),
    );
  },
};
