// Any two selections, cell by cell: what differs.

import { bodyOf, cellName, cellOf, columns, essenceOf, FENCE, firstTargets, instructionsOf, marksOf, NONE, reasonOf, reasonText, rows, targets, variantOf, verdictOf } from "./data.js";
import { copyButton, h, numeral, plural, redraw } from "./dom.js";
import { csvOf, markdownOf } from "./copy.js";
import { beside } from "./listing.js";
import { addressOfCell } from "./matrix.js";
import { hitsOf, rowMatcher } from "./masks.js";
import { asked } from "./search.js";
import { go, state } from "./state.js";

const PAGE = 60;

// Two targets to begin with: of one instruction set, if there are such.
const usualPair = (() => {
  const pairs = firstTargets.flatMap((one, at) => firstTargets.slice(at + 1).map((other) => [one, other]));
  return pairs.find(([one, other]) => targets[one].isa === targets[other].isa) ?? pairs[0] ?? [0, 0];
})();

// A side: a target, and an ordering or any.
const sideOf = (text, fallback) => {
  const [name, ordering] = (text ?? "").split("@");
  const target = targets.findIndex((one) => one.name === name);
  const column = columns.findIndex((one) => (one.name ?? "plain") === ordering);
  return { target: target < 0 ? fallback : target, column: column < 0 ? null : column };
};
const sideText = ({ target, column }) => `${targets[target].name}${column === null ? "" : `@${columns[column].name ?? "plain"}`}`;
const sideTitle = ({ target, column }) => `${targets[target].name}${column === null ? "" : `, ${columns[column].title}`}`;

// What the second one is beside the first.
const fencesOf = (body) => body.classes.filter((kind) => kind === FENCE).length;

// What the second costs beside the first, by the first of calls, loops, barriers and instructions that differ; the classes are
// those of a change between compilers.
const priceBeside = (left, right) => {
  const costs = (body) => [Number(body.is_call), Number(body.has_loop), fencesOf(body), instructionsOf(body)];
  const [before, after] = [costs(left), costs(right)];
  const at = before.findIndex((cost, index) => cost !== after[index]);
  return at < 0 ? "equal price" : after[at] > before[at] ? "worse price" : "better price";
};

const changeOf = (one, other) => {
  const [left, right] = [bodyOf(one), bodyOf(other)];
  if (!left || !right) return left ? `${reasonOf(other)?.status ?? "no such probe"} there` : right ? `${reasonOf(one)?.status ?? "no such probe"} here` : "none has code";
  const words = [priceBeside(left, right)];
  if (right.has_loop !== left.has_loop) words.push(right.has_loop ? "gains a loop" : "loses the loop");
  if (right.is_call !== left.is_call) words.push(right.is_call ? "gains a call" : "loses the call");
  const fences = fencesOf(right) - fencesOf(left);
  if (fences) words.push(`${plural(Math.abs(fences), "fence")} ${fences > 0 ? "more" : "less"}`);
  const more = instructionsOf(right) - instructionsOf(left);
  words.push(more ? `${plural(Math.abs(more), "instruction")} ${more > 0 ? "more" : "less"}` : "as many instructions");
  return words.join(", ");
};

const differences = (one, other) => {
  const question = asked(state.q);
  const isRow = rowMatcher(question);
  const list = rows.map((_, row) => row).filter((row) => !rows[row].program && isRow(row));
  const hits = question.cells.length ? hitsOf(question, list) : null;
  const [leftHits, rightHits] = [one, other].map((side) => hits && hits(side.target));
  const isHit = (row, left, right) => !leftHits || leftHits[row * columns.length + left] === 1 || rightHits[row * columns.length + right] === 1;
  const found = [];
  let compared = 0;
  list.forEach((index) => {
    for (let column = 0; column < columns.length; column += 1) {
      const [left, right] = [one.column ?? column, other.column ?? column];
      if (one.column !== null && other.column !== null && column > 0) break;
      if ((one.column === null) !== (other.column === null) && column !== (one.column ?? other.column)) continue;
      const cells = [cellOf(one.target, index, left), cellOf(other.target, index, right)];
      if (cells[0] === NONE || cells[1] === NONE || !isHit(index, left, right)) continue;
      compared += 1;
      const verdicts = [verdictOf(one.target, index, left)?.name, verdictOf(other.target, index, right)?.name];
      const isSameReason = cells[0] < 0 && cells[1] < 0 && reasonOf(cells[0]).status === reasonOf(cells[1]).status;
      if (cells[0] !== cells[1] && !isSameReason) found.push({ row: index, left, right, cells, verdicts });
    }
  });
  return { found, compared };
};

// The choice of a side. It is made once, so that typing in it is not interrupted.
const makeSide = (key, title) => {
  const target = h("select", { "data-key": `${key}-target`, onchange: () => changed() }, targets.map((one, index) => h("option", { value: String(index) }, one.name)));
  const ordering = h("select", { "data-key": `${key}-ordering`, onchange: () => changed() }, [["", "each ordering"], ...columns.map((column, index) => [String(index), column.title])].map(([value, name]) => h("option", { value }, name)));
  const changed = () => go({ [key]: sideText({ target: Number(target.value), column: ordering.value === "" ? null : Number(ordering.value) }), show: null, item: null });
  const element = h("fieldset.side", {}, h("legend", {}, title), h("label", {}, "target ", target), h("label", {}, "ordering ", ordering));
  const update = (side) => {
    target.value = String(side.target);
    ordering.value = String(side.column ?? "");
  };
  return { element, update };
};

const line = (one, other) => ({ row, left, right, cells, verdicts }) => {
  const name = `${cellName(one.target, row, left)}`;
  const isOpen = state.item === name;
  const cellText = (cell) => h("span.code", {}, essenceOf(cell).join("\n") + marksOf(cell));
  const title = h("button.link", { type: "button", "data-key": `item-${name}`, "aria-expanded": String(isOpen), onclick: () => go({ item: isOpen ? null : name }, { replace: true }) }, rows[row].operation, left === right ? ` · ${columns[left].title}` : "");
  const verdict = verdicts[0] !== verdicts[1] ? h("span.badge", {}, ` ${verdicts[0] ?? "none"} → ${verdicts[1] ?? "none"}`) : null;
  const bodies = cells.map(bodyOf);
  const listings = !isOpen ? null : h("tr.open", {}, h("td", { colspan: "4" }, bodies[0] && bodies[1] ? beside(...bodies) : h("p", {}, cells.map((cell, side) => reasonText(side ? other.target : one.target, cell)).filter((text) => text).join("; ")), h("p", {}, h("a", { href: addressOfCell(cellName(one.target, row, left)) }, "open the first cell"), " · ", h("a", { href: addressOfCell(cellName(other.target, row, right)) }, "open the second cell"))));
  return [h("tr", {}, h("th", { scope: "row" }, title, h("small", {}, variantOf(rows[row]))), h("td", {}, cellText(cells[0])), h("td", {}, cellText(cells[1])), h("td", {}, changeOf(...cells), verdict)), listings];
};

export const compareView = {
  name: "compare",
  title: "Compare",
  mount: (root) => {
    const search = h("input", { id: "search", type: "search", "data-key": "search", value: state.q ?? "", placeholder: "only these operations and types: fetch_or u64", autocomplete: "off", spellcheck: "false", "aria-label": "Only these operations and types", oninput: (event) => go({ q: event.target.value || null }, { replace: true }) });
    const sides = [makeSide("a", "First"), makeSide("b", "Second")];
    let shownSides = [];
    const swap = h("button", { type: "button", "data-key": "swap", onclick: () => go({ a: sideText(shownSides[1]), b: sideText(shownSides[0]) }) }, "⇄ swap");
    const rest = h("div", {});
    root.append(h("form.search", { role: "search", onsubmit: (event) => event.preventDefault() }, search), h("div.row", {}, sides[0].element, swap, sides[1].element), rest);
    return () => {
      const one = sideOf(state.a, usualPair[0]);
      const other = sideOf(state.b, state.a === undefined ? usualPair[1] : one.target);
      shownSides = [one, other];
      sides.forEach((side, at) => side.update(shownSides[at]));
      const { found, compared } = differences(one, other);
      const count = Number(state.show ?? PAGE);
      const texts = () => ({ head: ["operation", "", sideTitle(one), sideTitle(other), "change"], body: found.map(({ row, left, cells }) => [`${rows[row].operation} ${columns[left].title}`, variantOf(rows[row]), ...cells.map((cell) => essenceOf(cell).join("; ") + marksOf(cell)), changeOf(...cells)]) });
      const table = h("table.list", {}, h("thead", {}, h("tr", {}, ["operation", sideTitle(one), sideTitle(other), "the second, beside the first"].map((title) => h("th", { scope: "col" }, title)))), h("tbody", {}, found.slice(0, count).map(line(one, other))));
      redraw(rest, [
        h("p.count", { role: "status" }, `${plural(found.length, "cell")} of ${numeral(compared)} differ. `, copyButton("Markdown", () => markdownOf(texts())), copyButton("CSV", () => csvOf(texts()))),
        found.length > 0 && h("div.scroll", { tabindex: "0", role: "region", "aria-label": "What differs", "data-key": "differences" }, table),
        found.length > count && h("button", { type: "button", "data-key": "more", onclick: () => go({ show: String(count + PAGE) }, { replace: true }) }, `Show ${Math.min(PAGE, found.length - count)} more`),
      ]);
    };
  },
};
