// What the threads of programs can do, by the language and as compiled.

import { matrix, moreViews, targets } from "./data.js";
import { fill, h } from "./dom.js";
import { addressOf, chosenTargets, state } from "./state.js";
import { targetChooser } from "./targets.js";

// What a target shows and Rust forbids stands out; what it does not show is faint.
const answered = (text) => h("td", {}, text === "gained" ? h("span.tag.error", {}, text) : text === "yes" ? text : h("span.faint", {}, text));

const programTable = ({ values, sides, rows }, chosen) => {
  // The language, and of the targets those that are chosen.
  const shown = sides.map((_, at) => at).filter((at) => at === 0 || chosen.includes(sides[at]));
  const head = [...values, ...shown.map((at) => sides[at])].map((text) => h("th", { scope: "col" }, text));
  const row = (cells) => h("tr", {}, cells.slice(0, values.length).map((text) => h("td", {}, h("code", {}, text))), shown.map((at) => cells[values.length + at]).map(answered));
  return h("div.scroll", { tabindex: "0", role: "region", "aria-label": "Outcomes" }, h("table.list", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, rows.map(row))));
};

moreViews.push({
  name: "outcomes",
  title: "Outcomes",
  mount: (root) => () => {
    const threadPrograms = matrix.programs;
    const program = threadPrograms.find((one) => one.name === state.threads) ?? threadPrograms[0];
    const chosen = chosenTargets().map((target) => targets[target].name);
    const item = (one) => h("li", {}, h("a", { href: addressOf("outcomes", { threads: one.name }), "aria-current": one === program ? "true" : null, "data-key": `threads-${one.name}` }, one.name.replaceAll("_", " ")));
    const source = program.source.split("\n").map((text) => h("li", {}, h("code", {}, text || " ")));
    fill(root, 
      targetChooser(),
      h("div.split", {}, h("nav.side", { "aria-label": "Programs of several threads" }, h("ul.plain", {}, threadPrograms.map(item))), h("article", {}, h("h3", {}, program.name), program.about && h("p", {}, program.about), program.rows.length > 0 && programTable(program, chosen), h("ul", {}, program.sentences.map((text) => h("li", {}, text))), h("ol.source", { "aria-label": "Source" }, source))),
    );
  },
});
