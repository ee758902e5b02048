// The first screen: what the usual operations are on a few targets, and what orderings cost there.

import { bodyOf, cellOf, columns, figure, findings, instructionsOf, matrix, rows, targets } from "./data.js";
import { fill, h, plural, prose } from "./dom.js";
import { addressOfCell } from "./matrix.js";
import { addressOf, chosenTargets } from "./state.js";
import { targetChooser } from "./targets.js";

// The row of an operation on 32 bits, in its usual form.
const usualRow = (operation) =>
  rows.findIndex((row) => row.operation === operation && (row.type === "u32" || row.type === null) && (row.operand === null || row.operand === "register") && row.result !== "dropped" && row.result !== "compared" && (row.failure === null || row.failure === "relaxed"));

const KINDS = [["load", "loads"], ["store", "stores"], ["fetch_add", "read-modify-writes"], ["compare_exchange", "compare-exchanges"]];

const both = (list) => (list.length > 1 ? `${list.slice(0, -1).join(", ")} and ${list.at(-1)}` : list[0]);

// What the orderings of an operation are, beside Relaxed: each other code with its orderings, and those that are the same.
const costOf = (target, operation) => {
  const row = usualRow(operation);
  const relaxed = row < 0 ? null : bodyOf(cellOf(target, row, 1));
  if (!relaxed) return null;
  const codes = new Map();
  const free = [];
  for (let column = 2; column < columns.length; column += 1) {
    const body = bodyOf(cellOf(target, row, column));
    if (body && body === relaxed) free.push(columns[column].title);
    else if (body) codes.set(body, [...(codes.get(body) ?? []), columns[column].title]);
  }
  return { relaxed, codes, free };
};

// `Acquire and SeqCst are ldar instead of ldr`, or only how much longer the code is.
const priceOf = ({ relaxed, codes }) => {
  const own = relaxed.essence;
  const lengths = [...codes.keys()].map((body) => instructionsOf(body) - instructionsOf(relaxed));
  if (codes.size > 2 && lengths.every((more) => more === 0)) return "each ordering has a form of its own, of the same length";
  return [...codes].map(([body, list], at) => {
    const more = lengths[at];
    const gained = body.essence.filter((line) => !own.includes(line));
    const lost = own.filter((line) => !body.essence.includes(line));
    const length = more > 0 ? ` (${plural(more, "instruction")} more)` : more < 0 ? ` (${plural(-more, "instruction")} less)` : "";
    const what = lost.length ? `${list.length > 1 ? "are" : "is"} \`${gained.join("; ")}\` instead of \`${lost.join("; ")}\`` : gained.length ? `${list.length > 1 ? "add" : "adds"} \`${gained.join("; ")}\`` : body.is_call && relaxed.is_call ? `${list.length > 1 ? "pass" : "passes"} another ordering to the function` : `${list.length > 1 ? "are" : "is"} other code`;
    return `${both(list)} ${what}${length}`;
  }).join(", ");
};

// One sentence on what orderings cost on a target, computed from its cells.
export const sentenceOf = (target) => {
  const known = KINDS.map(([operation, name]) => [name, costOf(target, operation)]).filter(([, cost]) => cost);
  if (!known.length) return "None of the usual operations has instructions here.";
  const free = known.filter(([, cost]) => !cost.codes.size).map(([name]) => name);
  const parts = free.length ? [`${both(free)}: every ordering is the same code`] : [];
  // Operations with the same price are named together.
  const prices = new Map();
  for (const [name, cost] of known.filter(([, one]) => one.codes.size)) prices.set(priceOf(cost), [...(prices.get(priceOf(cost)) ?? []), name]);
  for (const [price, names] of prices) parts.push(`${both(names)}: ${price}`);
  const text = parts.join("; ");
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

export const figureTable = (table, shown, { isPrinted = false } = {}) => {
  const names = shown.map((target) => targets[target].name);
  const cell = (one) => {
    const text = one.status ?? (one.probe ? (one.words.length ? one.words.join("\n") : "nothing") : "");
    const name = (row) => `${row.target}/${one.probe}`;
    return (row) => h("td", { class: one.reason && isPrinted ? "differs" : "" }, one.probe && h("a.code", { href: addressOfCell(name(row)) }, text + (one.is_loop ? " ↻" : "")), isPrinted && one.reason && [h("sup", {}, `≠${one.reason}`), h("span.printed", {}, one.printed.length ? one.printed.join("\n") : "nothing")]);
  };
  const lines = names.flatMap((name) => table.rows.filter((row) => row.target === name));
  const line = (row, at) => h("tr", { class: at && lines[at - 1].target === row.target ? "again" : "" }, h("th", { scope: "row" }, at && lines[at - 1].target === row.target ? h("span.hidden", {}, row.target) : row.target, row.case && h("small", {}, row.case)), row.cells.map((one) => cell(one)(row)));
  return h("section.small-table", {}, h("h3", {}, table.title), h("div.scroll", { tabindex: "0", role: "region", "aria-label": table.title }, h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "target"), table.columns.map((column) => h("th", { scope: "col" }, column)))), h("tbody", {}, lines.map(line)))));
};

export const startView = {
  name: "start",
  title: "Overview",
  mount: (root) => () => {
    const shown = chosenTargets();
    const weaker = findings.filter((finding) => finding.severity === "error");
    const known = weaker.filter((finding) => finding.accepted);
    const open = weaker.length - known.length;
    fill(root, 
      h("p.lead", {}, `What each atomic operation of Rust compiles to, by ${matrix.compiler.title}.`),
      targetChooser(),
      h("section", {}, h("h3", {}, "What orderings cost"), h("dl.costs", {}, shown.map((target) => [h("dt", {}, targets[target].name), h("dd", {}, targets[target].failure ? `failed: ${targets[target].failure}` : prose(sentenceOf(target)))]))),
      h("p", {}, h("a", { href: addressOf("findings") }, findings.length ? plural(findings.length, "finding") : "No finding"), findings.length ? ` of the verdicts: ${open} new, ${known.length} known, ${plural(findings.length - weaker.length, "warning")}.` : ": every cell that was judged gives the ordering that its source asks for."),
      figure && h("div.six", {}, figure.tables.map((table) => figureTable(table, shown))),
    );
  },
};
