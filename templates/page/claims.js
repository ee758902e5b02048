// The sentences of the book, decided.

import { claims } from "./data.js";
import { fill, h, plural, prose } from "./dom.js";
import { addressOfCell } from "./matrix.js";

const claimPart = ({ id, says, standing, parts }) => {
  const part = ({ said, cells, broken, summary, examples, counterexample }) =>
    h("li", {}, prose(said), h("span.faint", {}, ` · ${broken ? `${broken} of ${plural(cells, "cell")} do not` : plural(cells, "cell")} · ${summary}`), counterexample && h("p", {}, h("a", { href: addressOfCell(`${counterexample[0]}/${counterexample[1]}`) }, `${counterexample[1]} on ${counterexample[0]}`), ": ", prose(counterexample[2])), examples.length > 0 && h("details", {}, h("summary", { "data-key": `${id}-${said}` }, "cells"), h("ul.cells", {}, examples.map(([target, probe]) => h("li", {}, h("a", { href: addressOfCell(`${target}/${probe}`) }, `${probe} on ${target}`))), cells > examples.length && h("li.faint", {}, `and ${cells - examples.length} more`))));
  return h("article.claim", {}, h("h3", {}, h("span.tag", { class: standing === "holds" ? "good" : standing === "not asked" ? "known" : "error" }, standing), " ", prose(says)), h("p.faint", {}, id), parts.length > 0 && h("ul", {}, parts.map(part)));
};

export const claimsView = {
  name: "claims",
  title: "Claims",
  isShown: claims.length > 0,
  mount: (root) => () => {
    const count = (standing) => claims.filter((claim) => claim.standing === standing).length;
    fill(root, h("p.lead", {}, "What chapter 7 of ", h("cite", {}, "Rust Atomics and Locks"), ` says, in our words: ${count("holds")} of ${claims.length} hold, ${count("does not hold")} do not, ${count("not asked")} are about targets that are not here.`), ...claims.map(claimPart));
  },
};
