// The matrix: operations × orderings, with a group of columns for each target.

import { allChanges, areEqual, cellName, cellNamed, cellOf, cells, columns, isUserCode, judged, newsOf, NONE, plainText, rows, steps, targets, variantOf, verdictOf, WIDTH } from "./data.js";
import { byId, copyButton, h, numeral, plural, redraw, unique } from "./dom.js";
import { csvOf, markdownOf, save, svgOf } from "./copy.js";
import { makeGrid } from "./grid.js";
import { countOf, hitsOf, rowMatcher, targetMatcher } from "./masks.js";
import { asked, tokens, withoutToken } from "./search.js";
import { addressOf, chosenTargets, go, state } from "./state.js";
import { targetChooser } from "./targets.js";

const ANY = "any";
const FACETS = ["type", "result", "operand"];
const USUAL = { type: "u32", result: "used", operand: "register" };
const COLOURS = { differs: "difference from Relaxed", shape: "shape", verdict: "verdict", count: "number of instructions" };
const ofOperations = rows.map((_, row) => row).filter((row) => !rows[row].program);
const facetValues = Object.fromEntries(FACETS.map((facet) => [facet, unique([ANY, USUAL[facet], ...ofOperations.map((row) => rows[row][facet])]).filter((value) => value)]));

// A filter that nobody chose is the usual one, unless the search is for something that other rows have too.
const facetOf = (facet, question) => {
  if (state[facet]) return state[facet];
  const isWide = isUserCode || question.cells.length > 0 || question.kinds.has(facet);
  return isWide || !ofOperations.some((row) => rows[row][facet] === USUAL[facet]) ? ANY : USUAL[facet];
};

// The rows in which a target has instructions; computed once for the targets with the same cells.
const withCode = new Map();
const rowsWithCode = (target) => {
  const own = cells[target];
  if (!withCode.has(own)) {
    const is = new Uint8Array(rows.length);
    own.forEach((cell, at) => cell >= 0 && cell !== NONE && (is[(at / WIDTH) | 0] = 1));
    withCode.set(own, is);
  }
  return withCode.get(own);
};

// Which cells of some rows match a search, each looked at once; and which rows and targets have one.
const found = (question, list, shown) => {
  if (!question.cells.length) return null;
  const hits = hitsOf(question, list);
  const answers = new Map(shown.map((target) => [target, hits(target)]));
  const inRow = new Uint8Array(rows.length);
  for (const answer of unique(answers.values())) for (const row of answer.rows) inRow[row] = 1;
  const inTarget = new Set(shown.filter((target) => answers.get(target).rows.length > 0));
  return { matches: (target, row, column) => answers.get(target).hits[row * WIDTH + column] === 1, inRow, inTarget };
};

// What the state asks for: rows, targets, columns, and which cells match.
export const chosen = () => {
  const question = asked(state.q);
  const isTarget = targetMatcher(question);
  const shown = chosenTargets(question.targets.length ? targets.map((_, index) => index) : undefined).filter(isTarget);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, facetOf(facet, question)]));
  const isRow = rowMatcher(question);
  const fits = (row) => isRow(row) && FACETS.every((facet) => facets[facet] === ANY || rows[row][facet] === null || rows[row][facet] === facets[facet]);
  const hasNews = (row) => shown.some((target) => columns.some((_, column) => newsOf(target, row, column).length > 0));
  const fitting = ofOperations.filter(fits);
  const hits = found(question, fitting, shown);
  const isSeen = (row) => (hits ? hits.inRow[row] === 1 : state.empty || shown.some((target) => rowsWithCode(target)[row] === 1)) && (!state.changed || hasNews(row));
  const list = fitting.filter(isSeen);
  // Where nothing matches there is nothing to see.
  const without = hits && list.length ? shown.filter((target) => !hits.inTarget.has(target)) : [];
  const folded = state.unfold ? [] : nearDuplicates(list, shown.filter((target) => !without.includes(target)));
  const away = new Set([...(state.unfold ? [] : without), ...folded.map((one) => one.target)]);
  const kept = shown.filter((target) => !away.has(target));
  const different = unique(kept.map((target) => cells[target]));
  const columnsWith = columns.map((_, column) => column).filter((column) => different.some((own) => list.some((row) => own[row * WIDTH + column] !== NONE)));
  const colour = COLOURS[state.colour] ? state.colour : "differs";
  const key = JSON.stringify([list.length, list[0], list.at(-1), kept, columnsWith, facets, state.q]);
  return { rows: list, targets: kept, all: shown, columns: columnsWith, matches: hits && hits.matches, facets, folded, without, colour, key };
};

// Targets that are the same as an earlier one in every row that is shown.
const nearDuplicates = (list, shown) => {
  const found = [];
  shown.forEach((target, at) => {
    const same = shown.slice(0, at).find((other) => targets[other].isa === targets[target].isa && !found.some((one) => one.target === other) && (areEqual(target, other) || list.every((row) => {
      for (let column = 0; column < WIDTH; column += 1) {
        const at = row * WIDTH + column;
        if (cells[target][at] !== cells[other][at] || (judged[target][at] !== judged[other][at] && verdictOf(target, row, column)?.name !== verdictOf(other, row, column)?.name)) return false;
      }
      return true;
    })));
    if (same !== undefined && list.length) found.push({ target, same });
  });
  return found;
};

// The table as texts, to copy.
const tableOf = ({ rows: list, targets: shown, columns: kept }) => ({
  head: ["operation", "", ...shown.flatMap((target) => kept.map((column) => `${targets[target].name} ${columns[column].title}`))],
  body: list.map((row) => [rows[row].operation, variantOf(rows[row]), ...shown.flatMap((target) => kept.map((column) => plainText(cellOf(target, row, column))))]),
});

// The filters. They are made once, so that typing in one is not interrupted.
const makeFilters = () => {
  const select = (name, label, values) => {
    const made = h("select", { "data-key": `facet-${name}`, onchange: () => go({ [name]: made.value }) }, values.map(([value, title]) => h("option", { value }, title)));
    return [h("label", {}, label, " ", made), (model) => (made.value = name === "colour" ? model.colour : model.facets[name])];
  };
  const checkbox = (name, label) => {
    const made = h("input", { type: "checkbox", "data-key": name, onchange: () => go({ [name]: made.checked ? "1" : null }) });
    return [h("label.check", {}, made, label), () => (made.checked = Boolean(state[name]))];
  };
  const parts = FACETS.filter((facet) => facetValues[facet].length > 2).map((facet) => select(facet, facet, facetValues[facet].map((value) => [value, value])));
  parts.push(select("colour", "colour by", Object.entries(COLOURS)), checkbox("empty", "rows without instructions"));
  if (allChanges.length) parts.push(checkbox("changed", "only rows that changed"));
  const copies = h("span.row", {}, copyButton("Markdown", () => markdownOf(tableOf(chosen()))), copyButton("CSV", () => csvOf(tableOf(chosen()))), h("button.small", { type: "button", "data-key": "save-svg", onclick: () => save("asm-matrix.svg", svgOf(tableOf(chosen())), "image/svg+xml") }, "Save as SVG"));
  return { element: h("div.row.filters", {}, parts.map(([element]) => element), copies), update: (model) => parts.forEach(([, update]) => update(model)) };
};

const tokenChip = (token, shown) => {
  const kinds = unique(token.meanings.map((meaning) => meaning.kind)).join(" or ");
  const values = unique(token.meanings.map((meaning) => meaning.value));
  const count = countOf(token, shown);
  const value = values.length > 2 ? token.spelled : values.join(", ");
  return h("li.chip", {}, h("button.remove", { type: "button", "data-key": `token-${token.spelled}`, onclick: () => { go({ q: withoutToken(state.q, token) || null }); byId("search")?.focus(); } }, h("span.hidden", {}, "Remove "), h("span.kind", {}, kinds), ` ${value} `, h("span.count", {}, count === null ? "" : numeral(count)), h("span", { "aria-hidden": "true" }, " ✕")));
};

const legend = (colour) => {
  const marks = [["↻", "loop"], ["↗", "call"], ["⚠", "weaker than the source asks for"], ["⊃", "stronger"], ["–", "no such probe"]];
  if (steps.length) marks.push(["Δ", "changed between compilers"]);
  const said = colour === "differs" ? [h("span.sample.differs", {}, "differs from Relaxed")] : colour === "verdict" ? ["conforms", "stronger", "weaker", "unknown"].map((name) => h("span.sample", { class: `verdict-${name}` }, name)) : colour === "count" ? ["1", "2", "4", "8", "16", "32"].map((name, at) => h("span.sample", { class: `count-${at}` }, `${name}${at === 5 ? " or more" : at ? "+" : ""}`)) : [["plain", "plain"], ["fenced", "with a fence"], ["single_instruction", "one instruction"], ["cas_loop", "CAS loop"], ["ll_sc_loop", "LL/SC loop"], ["helper_call", "call of a helper"]].map(([shape, name]) => h("span.sample", { class: `shape-${shape}` }, name));
  return h("p.legend", {}, said, marks.map(([mark, words]) => h("span", {}, h("span", { "aria-hidden": "true" }, mark), ` ${words}`)));
};

const notes = (model) => {
  const { all, folded, without } = model;
  const named = (list) => `${list.slice(0, 4).map((target) => targets[target].name).join(", ")}${list.length > 4 ? ` and ${list.length - 4} more` : ""}`;
  const fold = folded.length
    ? h("p.note", {}, folded.slice(0, 4).map(({ target, same }, at) => [at ? "; " : "", h("strong", {}, targets[target].name), " is the same as ", h("strong", {}, targets[same].name)]), folded.length > 4 && ` and ${folded.length - 4} more`, " in these rows. ", h("button.small", { type: "button", "data-key": "unfold", onclick: () => go({ unfold: "1" }) }, "Show them all"))
    : state.unfold && h("p.note", {}, h("button.small", { type: "button", "data-key": "fold", onclick: () => go({ unfold: null }) }, "Fold targets that are the same"));
  const none = without.length > 0 && !state.unfold && h("p.note", {}, `Nothing matches on ${named(without)}. `, !folded.length && h("button.small", { type: "button", "data-key": "unfold", onclick: () => go({ unfold: "1" }) }, "Show them all"));
  return [fold, none, legend(model.colour), h("p.count", { role: "status" }, `${plural(model.rows.length, "row")} of ${numeral(ofOperations.length)} on ${plural(all.length, "target")}`)];
};

export const matrixView = {
  name: "matrix",
  title: "Matrix",
  mount: (root) => {
    const grid = makeGrid((target, row, column) => go({ cell: cellName(target, row, column) }));
    const search = h("input", { id: "search", type: "search", "data-key": "search", value: state.q ?? "", placeholder: "fetch add acquire, dmb ish, weaker, aarch64 llsc cas", autocomplete: "off", spellcheck: "false", "aria-describedby": "search-help", oninput: (event) => go({ q: event.target.value || null }, { replace: true }) });
    const chips = h("ul.chips", { "aria-label": "What the search understood" });
    const [chooser, below] = [h("div", {}), h("div", {})];
    const filters = makeFilters();
    let chosenBefore = null;
    root.append(h("form.search", { role: "search", onsubmit: (event) => { event.preventDefault(); grid.element.focus(); } }, h("label.hidden", { for: "search" }, "Search operations, instructions, targets, verdicts and shapes"), search, chips), h("span.hidden", { id: "search-help" }, "Words mean operations, types, orderings, targets, instructions, verdicts and shapes."), chooser, filters.element, below, grid.element);
    return () => {
      if (document.activeElement !== search) search.value = state.q ?? "";
      const model = chosen();
      redraw(chips, tokens(state.q).map((token) => tokenChip(token, model.all)), search);
      const choice = model.all.join();
      if (choice !== chosenBefore) redraw(chooser, targetChooser(model.all), grid.element);
      chosenBefore = choice;
      filters.update(model);
      redraw(below, notes(model), grid.element);
      const open = state.cell ? cellNamed(state.cell) : null;
      grid.update(model, open);
    };
  },
};

// The address that shows a cell and is not narrowed by filters that hide it.
export const addressOfCell = (name) => {
  const place = cellNamed(name);
  if (!place) return addressOf("matrix", { cell: name });
  if (rows[place.row].program) return addressOf("programs", { program: rows[place.row].operation, cell: name });
  const shown = chosenTargets();
  const parameters = { cell: name, targets: shown.includes(place.target) ? state.targets : [...shown, place.target].map((index) => targets[index].name).join(",") };
  for (const facet of FACETS) {
    const value = rows[place.row][facet];
    if (value && value !== USUAL[facet]) parameters[facet] = value;
  }
  if (cellOf(place.target, place.row, place.column) < 0) parameters.empty = "1";
  return addressOf("matrix", parameters);
};
