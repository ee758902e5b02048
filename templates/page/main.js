// The frame: the views, the panel, and what the address says.

import { cellNamed, cellOf, isUserCode, moreViews, NONE, rows, targets } from "./data.js";
import { byId, focusOn, h } from "./dom.js";
import { changesView } from "./changes.js";
import { claimsView } from "./claims.js";
import { compareView } from "./compare.js";
import { figureView } from "./figure.js";
import { findingsView } from "./findings.js";
import { prepare } from "./masks.js";
import { addressOfCell, chosen, matrixView } from "./matrix.js";
import { close as closePanel, drawPanel } from "./panel.js";
import { programsView } from "./programs.js";
import { addressOf, begin, go, missingTargets, state, visit } from "./state.js";
import { startView } from "./start.js";
import { targetsView } from "./about.js";

const allViews = [startView, matrixView, compareView, programsView, ...moreViews, findingsView, changesView, figureView, claimsView, targetsView].filter((view) => view.isShown !== false);
const viewNames = Object.fromEntries(allViews.map((view) => [view.name, view]));

let navigated = "";
const drawNavigation = () => {
  const key = `${state.view} ${state.targets}`;
  if (key === navigated) return;
  navigated = key;
  const link = (view) => h("li", {}, h("a", { href: addressOf(view.name), "aria-current": view.name === state.view ? "page" : null, "data-key": `view-${view.name}` }, view.title));
  const list = byId("views");
  const focused = document.activeElement?.dataset?.key;
  list.replaceChildren(...allViews.map(link));
  if (focused?.startsWith("view-")) [...list.querySelectorAll("a")].find((one) => one.dataset.key === focused)?.focus({ preventScroll: true });
};

const drawWrong = () => {
  const missing = missingTargets();
  const words = [];
  if (state.wrong) words.push(`This page has no view or cell “${state.wrong}”. It is the page of ${targets.length === 1 ? targets[0].name : `${targets.length} targets`}; the views are above.`);
  if (missing.length) words.push(`This page has no target ${missing.map((name) => `“${name}”`).join(", ")}.`);
  byId("wrong").replaceChildren(...words.map((text) => h("p", {}, text)));
};

// A link to a cell shows it: filters and targets that hide it are widened.
let revealed = null;
const revealCell = () => {
  if (!state.cell || state.cell === revealed || state.view !== "matrix") return false;
  revealed = state.cell;
  const place = cellNamed(state.cell);
  if (!place || cellOf(place.target, place.row, place.column) === NONE) return false;
  const model = chosen();
  const isProgram = Boolean(rows[place.row].program);
  if (!isProgram && model.rows.includes(place.row) && model.targets.includes(place.target)) return false;
  visit(addressOfCell(state.cell), { replace: true });
  return true;
};

let mounted = { name: null, update: () => {} };
const drawAll = () => {
  if (revealCell()) return;
  if (!state.cell) revealed = null;
  const root = byId("view");
  drawNavigation();
  drawWrong();
  // Before the view: it decides how much room there is.
  const isNews = drawPanel();
  const isOther = mounted.name !== state.view;
  if (isOther) {
    const isFirst = mounted.name === null;
    const hadFocus = root.contains(document.activeElement) || document.activeElement === document.body;
    const view = viewNames[state.view];
    root.replaceChildren();
    byId("heading").textContent = view.title;
    document.title = `${view.title} · What Rust's atomics become`;
    mounted = { name: state.view, update: view.mount(root) };
    root.className = `view-${state.view}`;
    mounted.update();
    if (!isFirst) scrollTo({ top: 0 });
    if (!isFirst && hadFocus) focusOn(byId("heading"));
  } else {
    const focused = document.activeElement;
    const key = root.contains(focused) ? focused.dataset.key : null;
    mounted.update();
    // What had the focus may have been drawn again.
    if (key && !root.contains(document.activeElement)) focusOn([...root.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key) ?? byId("heading"));
  }
  if (isNews) focusOn(byId("panel-title"));
};

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && state.cell) closePanel();
  const isTyping = ["INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement?.tagName);
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (!byId("search")) go({ view: "matrix", cell: null });
    byId("search")?.focus();
  }
});

begin(viewNames, isUserCode ? "matrix" : "start", drawAll);
document.body.classList.add("ready");
byId("loading")?.remove();
performance.mark("interactive");
// While nobody waits.
(globalThis.requestIdleCallback ?? setTimeout)(prepare);
