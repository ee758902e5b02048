// Listings: instructions with what they do, arrows for branches, and differences between two of them.

import { CLASSES, glossary, instructionsOf, lines } from "./data.js";
import { h, plural, svg } from "./dom.js";
import { state } from "./state.js";

export const LINE = 20;
export const isLabel = (line) => line.endsWith(":");

// The text of a body in the syntax that is chosen. Most pages have one.
export const hasOther = (body) => Boolean(lines.other) && body.numbers.some((line) => lines.other[line]);
const spelled = (body) => (state.syntax === "att" && hasOther(body) ? body.numbers.map((line) => lines.other[line] ?? lines.text[line]) : body.text);

// The jumps of a body: from the line of the branch to the line of the label.
const jumps = (text) => {
  const labels = new Map(text.map((line, at) => [line, at]).filter(([line]) => isLabel(line)).map(([line, at]) => [line.slice(0, -1), at]));
  const found = [];
  text.forEach((line, from) => {
    if (isLabel(line)) return;
    for (const word of line.split(/[\s,]+/).slice(1)) if (labels.has(word)) found.push({ from, to: labels.get(word) });
  });
  return found;
};

const arrows = (text) => {
  const list = jumps(text);
  if (!list.length) return null;
  // The shorter jump is drawn further inside.
  const sorted = [...list].sort((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from));
  const width = 10 + 8 * sorted.length;
  const middle = (line) => line * LINE + LINE / 2;
  const paths = sorted.map(({ from, to }, depth) => {
    const x = width - 10 - 8 * depth;
    const d = `M${width} ${middle(from)} H${x} V${middle(to)} H${width - 2} m-4 -3 l4 3 l-4 3`;
    return svg("path", { d, class: to <= from ? "back" : "forth" });
  });
  return { width, drawn: svg("svg", { class: "arrows", width, height: text.length * LINE, "aria-hidden": "true" }, ...paths) };
};

// The longest common subsequence of two lists of lines, as the kept indices of each.
export const common = (one, other) => {
  const length = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) length[i][j] = one[i] === other[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  }
  const kept = [new Set(), new Set()];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if (length[i + 1][j] >= length[i][j + 1]) i += 1;
    else j += 1;
  }
  return kept;
};

// Which lines of a body another one does not have.
export const differing = (body, other) => {
  if (!other || body === other) return new Set();
  const [kept] = common(body.text, other.text);
  return new Set(body.text.map((_, at) => at).filter((at) => !kept.has(at)));
};

const ORDERING = new Set(["read-modify-write", "load-exclusive", "store-exclusive", "fence"].map((name) => CLASSES.indexOf(name)));

// A listing. `marked` are lines to mark, with the reason `why`; `notes` replace classes; `says` gets the line that is pointed at.
export const listing = (body, { marked = new Set(), why = "", notes = null, says = null, name = "" } = {}) => {
  const written = spelled(body);
  const gutter = arrows(written);
  const line = (text, at) => {
    if (isLabel(text)) return h("li.label", {}, text);
    const kind = CLASSES[body.classes[at]];
    const note = notes ? notes[at] : kind === "other" ? "" : kind;
    const isMarked = marked.has(at);
    const content = [h("code", {}, text), note && h("span.note", {}, note), isMarked && why && h("span.hidden", {}, ` (${why})`)];
    const classes = [isMarked && "marked", ORDERING.has(body.classes[at]) && "orders"].filter((one) => one).join(" ");
    if (!says) return h("li", { class: classes }, content);
    const tell = () => says(text, body.words[at]);
    return h("li", { class: classes, "data-part": note || null }, h("button.line", { type: "button", "data-key": `line-${name}-${at}`, onclick: tell, onfocus: tell, onpointerenter: tell }, content));
  };
  const list = h("ol.listing", { "aria-label": plural(instructionsOf(body), "instruction"), style: gutter ? { "padding-left": `${gutter.width}px` } : {} }, written.map(line));
  if (gutter) list.prepend(h("li.gutter", { "aria-hidden": "true" }, gutter.drawn));
  return list;
};

// What an instruction does, for `says`.
export const said = (word) => (word === null || word === undefined ? "The glossary has no words for this instruction." : glossary[word]);

// Two listings side by side, with what differs marked.
export const beside = (one, other) => {
  const [left, right] = [differing(one, other), differing(other, one)];
  return h("div.beside", {}, listing(one, { marked: left, why: "only here" }), listing(other, { marked: right, why: "only here" }));
};

// Two lists of lines as one, with `-` and `+`.
export const changedLines = (before, after) => {
  const [kept, again] = common(before, after);
  const lines = [];
  let j = 0;
  for (let i = 0; i <= before.length; i += 1) {
    if (i < before.length && !kept.has(i)) {
      lines.push(h("li.minus", {}, h("code", {}, `- ${before[i]}`)));
      continue;
    }
    while (j < after.length && !again.has(j)) lines.push(h("li.plus", {}, h("code", {}, `+ ${after[j++]}`)));
    if (i < before.length) {
      lines.push(h("li", {}, h("code", {}, `  ${before[i]}`)));
      j += 1;
    }
  }
  return h("ol.listing.diff", {}, lines);
};
