// Figure 7-1 of "Rust Atomics and Locks", drawn from the matrix, beside what is printed.

import { figure, matrix } from "./data.js";
import { fill, h, prose } from "./dom.js";
import { figureTable } from "./start.js";
import { chosenTargets } from "./state.js";
import { targetChooser } from "./targets.js";

export const figureView = {
  name: "figure",
  title: "Figure 7-1",
  isShown: figure !== null,
  mount: (root) => () => {
    fill(root, 
      h("p.lead", {}, "Figure 7-1 of ", h("cite", {}, "Rust Atomics and Locks"), `, drawn from what ${matrix.compiler.title} emits. ≠ marks what is printed differently, with the number of its reason; the printed words are in italics.`),
      targetChooser(),
      h("div.six", {}, figure.tables.map((table) => figureTable(table, chosenTargets(), { isPrinted: true }))),
      figure.reasons.length > 0 && h("ol.reasons", {}, figure.reasons.map((reason) => h("li", {}, prose(reason)))),
    );
  },
};
