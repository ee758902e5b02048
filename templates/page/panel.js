// The panel of a cell. It stands beside what it is about, or below it in a narrow window, and covers nothing.

import { bodyOf, cellName, cellNamed, cellOf, changesOf, columns, described, findingsOf, instructionsOf, matrix, NONE, placeOf, probeName, reasonOf, reasonText, rows, sourceOf, targets, verdictOf, WIDTH } from "./data.js";
import { byId, copyButton, focusOn, h, plural, prose, redraw } from "./dom.js";
import { executionPart } from "./execution.js";
import { differing, hasOther, listing, said } from "./listing.js";
import { addressOf, go, state } from "./state.js";

const fact = (name, ...values) => [h("dt", {}, name), h("dd", {}, ...values)];

// What orderings of the same row are the same code.
const alike = (target, row, column) =>
  columns.map((_, other) => other).filter((other) => other !== column && cellOf(target, row, other) === cellOf(target, row, column)).map((other) => columns[other].title);

const verdictPart = (target, row, column) => {
  const verdict = verdictOf(target, row, column);
  const found = findingsOf(cellName(target, row, column));
  if (!verdict && !found.length) return null;
  return h(
    "section",
    {},
    h("h3", {}, "Ordering"),
    verdict && h("p", {}, h("strong", { class: `verdict ${verdict.name}` }, verdict.name), verdict.basis && [" ", prose(verdict.basis)], verdict.reasons.length ? `: ${verdict.reasons.join("; ")}` : ""),
    verdict?.follows && h("p.faint", {}, "As in ", prose(verdict.follows), "."),
    found.map((finding) => h("details.execution", {}, h("summary", {}, finding.title), finding.explanation && h("p", {}, prose(finding.explanation)), executionPart(finding.execution), finding.accepted && h("p.faint", {}, "Known: ", prose(`${finding.accepted} (${finding.issue})`)))),
  );
};

// The same operation with the other orderings: each code once.
const orderingsPart = (target, row, column) => {
  const own = bodyOf(cellOf(target, row, column));
  const groups = new Map();
  for (let other = 0; other < WIDTH; other += 1) {
    const body = bodyOf(cellOf(target, row, other));
    if (body && body !== own) groups.set(body, [...(groups.get(body) ?? []), other]);
  }
  if (!own || !groups.size) return null;
  const part = ([body, list]) =>
    h("figure", {}, h("figcaption", {}, list.map((other, at) => [at ? ", " : "", h("a", { href: addressOf(state.view, { ...carried(), cell: cellName(target, row, other) }) }, columns[other].title)]), ` · ${plural(instructionsOf(body), "instruction")}`), listing(body, { marked: differing(body, own), why: "differs" }));
  return h("section", {}, h("h3", {}, "With other orderings"), h("div.figures", {}, [...groups].map(part)));
};

// The same cell on other targets: each code once, those of the same instruction set first.
const targetsPart = (target, row, column) => {
  const own = bodyOf(cellOf(target, row, column));
  const groups = new Map();
  targets.forEach((_, other) => {
    const cell = cellOf(other, row, column);
    if (other !== target && cell !== NONE) groups.set(cell, [...(groups.get(cell) ?? []), other]);
  });
  if (!groups.size) return null;
  const isNear = ([, list]) => list.some((other) => targets[other].isa === targets[target].isa);
  const sorted = [...groups].sort((one, other) => isNear(other) - isNear(one)).slice(0, 12);
  const part = ([cell, list]) => {
    const body = bodyOf(cell);
    const names = list.slice(0, 6).map((other, at) => [at ? ", " : "", h("a", { href: addressOf(state.view, { ...carried(), cell: cellName(other, row, column) }) }, targets[other].name)]);
    const more = list.length > 6 ? ` and ${list.length - 6} more` : "";
    if (body && body === own) return h("p", {}, "The same on ", names, more, ".");
    if (!body) return h("p", {}, names, more, `: ${reasonOf(cell).status}`);
    const marked = own && isNear([cell, list]) ? differing(body, own) : new Set();
    return h("figure", {}, h("figcaption", {}, names, more, ` · ${plural(instructionsOf(body), "instruction")}`), listing(body, { marked, why: "differs" }));
  };
  return h("section", {}, h("h3", {}, "On other targets"), h("div.figures", {}, sorted.map(part)));
};

const historyPart = (target, row, column) => {
  const changes = changesOf(target, row, column);
  if (!changes.length) return null;
  const one = (change) => h("div", {}, h("p", {}, described(change)), change.before && change.is_news && h("details", {}, h("summary", {}, "before"), h("pre", {}, change.before.join("\n"))));
  return h("section", {}, h("h3", {}, "History"), changes.map(one));
};

// The compiler of Compiler Explorer that is nearest, and what is not the same there.
const explorer = (target, source) => {
  const { release, channel } = matrix.compiler;
  if (!release || !source) return null;
  const { triple, cpu, features, opt_level: opt, core } = targets[target];
  const compiler = channel === "stable" ? `r${release.replaceAll(".", "")}` : channel === "beta" ? "beta" : "nightly";
  const options = [`-Copt-level=${opt || 3}`, `--target=${triple}`, cpu && `-Ctarget-cpu=${cpu}`, features && `-Ctarget-feature=${features}`].filter((one) => one).join(" ");
  const clientState = { sessions: [{ id: 1, language: "rust", source, compilers: [{ id: compiler, options, filters: { intel: targets[target].syntax !== "att" } }] }] };
  const bytes = new TextEncoder().encode(JSON.stringify(clientState));
  const encoded = btoa(String.fromCharCode(...bytes)).replaceAll("/", "%2F").replaceAll("+", "%2B");
  const notes = [channel !== "stable" && `there it is the ${compiler} of today, here ${release}`, core !== "installed" && "it needs the installed core of the target, which Compiler Explorer has for some targets only"].filter((one) => one);
  return h("p", {}, h("a", { href: `https://godbolt.org/clientstate/${encoded}`, rel: "noreferrer" }, "Open in Compiler Explorer"), notes.length ? h("span.faint", {}, ` (${notes.join("; ")})`) : "");
};

const wholeSource = (source) => `use std::sync::atomic::{*, Ordering::*};\n\n#[unsafe(no_mangle)]\n${source}\n`;

const reproducePart = (target, row, column) => {
  if (rows[row].is_user) return null;
  const name = probeName(row, column);
  const toolchain = matrix.compiler.release ? ` --toolchain ${matrix.compiler.channel === "stable" ? matrix.compiler.release : matrix.compiler.channel}` : "";
  const show = `asm-matrix show ${name} ${targets[target].options}${toolchain}`;
  const source = sourceOf(row, column);
  const commands = [[show, "this listing"], [`${show} --command`, "the commands of rustc and cargo-show-asm"]];
  const command = ([text, what]) => h("div.command", {}, h("code", {}, text), copyButton(what, () => text));
  return h("section", {}, h("h3", {}, "Reproduce"), commands.map(command), rows[row].program ? null : explorer(target, source && wholeSource(source)));
};

// What of the state goes along with a link to another cell.
const carried = () => Object.fromEntries(Object.entries(state).filter(([key]) => !["view", "wrong", "cell", "targets"].includes(key)));

// Switches between the two syntaxes of x86.
const syntaxButton = () => {
  const isAtt = state.syntax === "att";
  return h("button.small", { type: "button", "data-key": "syntax", onclick: () => go({ syntax: isAtt ? null : "att" }) }, isAtt ? "Intel syntax" : "AT&T syntax");
};

const content = ({ target, row, column }) => {
  const cell = cellOf(target, row, column);
  const body = bodyOf(cell);
  const name = probeName(row, column);
  const { program } = rows[row];
  const relaxed = bodyOf(cellOf(target, row, 1));
  const word = h("p.says", { role: "status" }, "Point at an instruction, or go to it with Tab, to read what it does.");
  const says = (line, text) => word.replaceChildren(h("code", {}, line), " ", said(text));
  const marked = body && column > 1 && relaxed ? differing(body, relaxed) : new Set();
  const same = alike(target, row, column);
  const source = sourceOf(row, column);
  const size = body?.size === null || !body ? [] : fact("size", `${body.size} bytes`);
  return [
    h("div.title", {}, h("h2", { id: "panel-title", tabindex: "-1", "data-key": "panel-title" }, name, h("small", {}, ` on ${targets[target].name}`)), h("button.small", { type: "button", "data-key": "close", "aria-label": "Close the panel", onclick: close }, "✕")),
    h("dl", {}, body ? [fact("shape", body.label), fact("length", plural(instructionsOf(body), "instruction")), size] : [fact("status", reasonOf(cell).status), fact("reason", prose(reasonText(target, cell)))], same.length ? fact("same as", same.join(", ")) : null),
    program && h("p", {}, prose(program.about)),
    body && h("section", {}, h("h3", {}, "Instructions"), hasOther(body) && h("p", {}, syntaxButton()), listing(body, { marked, why: "differs from Relaxed", notes: program?.notes[target], says, name: "own" }), word, marked.size > 0 && h("p.faint", {}, h("span.marked.sample", {}, "marked"), " differs from Relaxed")),
    verdictPart(target, row, column),
    // What it costs on machines where it was measured.
    matrix.measured?.[state.cell]?.map((line) => h("p", {}, line)),
    source && h("section", {}, h("h3", {}, "Source"), h("pre.source", {}, source)),
    program ? null : orderingsPart(target, row, column),
    targetsPart(target, row, column),
    historyPart(target, row, column),
    reproducePart(target, row, column),
    h("p", {}, copyButton("a link to this cell", () => location.href)),
  ];
};

export const close = () => {
  go({ cell: null });
  byId("grid")?.focus({ preventScroll: true });
  if (document.activeElement === document.body) focusOn(byId("heading"));
};

let shown = null;
// Shows the cell of the state, if there is one. Whether it takes the focus is what is returned: it does when it opens, and
// when what had the focus is gone.
export const drawPanel = () => {
  const panel = byId("panel");
  const place = state.cell ? cellNamed(state.cell) : null;
  const isWrong = state.cell && (!place || cellOf(place.target, place.row, place.column) === NONE);
  document.body.classList.toggle("with-panel", Boolean(state.cell));
  panel.hidden = !state.cell;
  if (!state.cell) {
    shown = null;
    panel.replaceChildren();
    return false;
  }
  const key = `${state.cell} ${state.syntax}`;
  if (shown === key) return false;
  const isFirst = shown === null;
  const isOther = shown?.split(" ")[0] !== state.cell;
  shown = key;
  if (isWrong) {
    const probe = state.cell.slice(state.cell.indexOf("/") + 1);
    const why = placeOf(probe) ? "this page has no such target" : "this page has no such probe";
    redraw(panel, [h("div.title", {}, h("h2", { id: "panel-title", tabindex: "-1" }, "There is no such cell"), h("button.small", { type: "button", "aria-label": "Close the panel", onclick: close }, "✕")), h("p", {}, h("code", {}, state.cell), `: ${why}.`)]);
  } else redraw(panel, content(place), null);
  if (isOther) panel.scrollTop = 0;
  return isFirst || document.activeElement === document.body;
};
