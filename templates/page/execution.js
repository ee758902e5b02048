// An execution, drawn: a column for each thread, an arrow for each relation between their operations.

import { h, svg } from "./dom.js";

const STEP = 52;
const GAP_BETWEEN = 56;
const RELATIONS = { rf: "reads from", co: "coherence: is overwritten by", fr: "from read: what it read is overwritten by" };

// An operation in words: its probe, and what it does.
const partsOf = (operation) => {
  const cut = operation.indexOf(" ");
  return cut < 0 ? [operation, ""] : [operation.slice(0, cut), operation.slice(cut + 1)];
};

const drawing = ({ threads, arrows }) => {
  const widths = threads.map((operations) => 20 + 6.7 * Math.max(...operations.flatMap(partsOf).map((part) => part.length)));
  const lefts = widths.map((_, thread) => widths.slice(0, thread).reduce((sum, width) => sum + width + GAP_BETWEEN, 0));
  const middle = (step) => 24 + step * STEP + 20;
  const parts = [];
  threads.forEach((operations, thread) => {
    const [x, width] = [lefts[thread], widths[thread]];
    const heading = svg("text", { x, y: 14, class: "head" }, `thread ${thread + 1}`);
    const order = svg("path", { d: `M${x + 8} ${middle(0)} V${middle(operations.length - 1)}`, class: "po" });
    parts.push(heading, order);
    operations.forEach((operation, step) => {
      const [name, outcome] = partsOf(operation);
      parts.push(svg("rect", { x, y: middle(step) - 19, width, height: 38, rx: 3 }));
      parts.push(svg("text", { x: x + 10, y: middle(step) + (outcome ? -3 : 4) }, name));
      if (outcome) parts.push(svg("text", { x: x + 10, y: middle(step) + 13, class: "outcome" }, outcome));
    });
  });
  const drawn = arrows.map(([relation, [thread, step], [other, place]]) => {
    const isRight = lefts[other] > lefts[thread];
    const begin = [isRight ? lefts[thread] + widths[thread] : lefts[thread], middle(step)];
    const end = [isRight ? lefts[other] : lefts[other] + widths[other], middle(place)];
    const [dx, dy] = [end[0] - begin[0], end[1] - begin[1]];
    const length = Math.hypot(dx, dy) || 1;
    const head = (side) => `L${end[0] - (8 * dx - 4 * side * dy) / length} ${end[1] - (8 * dy + 4 * side * dx) / length}`;
    const path = svg("path", { d: `M${begin} L${end} ${head(1)} M${end} ${head(-1)}`, class: relation });
    return [path, svg("text", { x: begin[0] + dx * 0.3, y: begin[1] + dy * 0.3 - 4, class: relation }, relation)];
  });
  const [width, height] = [lefts.at(-1) + widths.at(-1) + 2, 24 + STEP * Math.max(...threads.map((operations) => operations.length))];
  return svg("svg", { class: "execution", width, height, viewBox: `-1 0 ${width} ${height}`, "aria-hidden": "true" }, ...parts, ...drawn.flat());
};

// The drawing, and the same in words.
export const executionPart = (execution) => {
  if (!execution) return null;
  const { heading, threads, arrows } = execution;
  if (!threads.length) return h("p", {}, heading);
  const relations = [...new Set(arrows.map(([relation]) => relation))].map((relation) => `${relation}: ${RELATIONS[relation]}`);
  const words = threads.map((operations, thread) => h("li", {}, `thread ${thread + 1}`, h("ol", {}, operations.map((operation) => h("li", {}, operation)))));
  return h("figure.drawn", {}, h("figcaption", {}, heading), h("div.scroll", { tabindex: "0", role: "region", "aria-label": heading }, drawing(execution), h("ul.hidden", {}, words)), h("p.faint", {}, ["from top to bottom: program order", ...relations].join("; ")));
};
