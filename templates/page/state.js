// The state of the page is its address: `#matrix?targets=x86_64,riscv64gc&q=fetch+add&cell=…`. Back, forward and links work
// since nothing else is remembered.

import { cellNamed, firstTargets, targetNamed, targets } from "./data.js";
import { unique } from "./dom.js";

let views = {};
let start = "start";
let listener = () => {};
let followed = null;
export let state = {};

const parsed = (hash) => {
  const cut = hash.indexOf("?");
  const name = cut < 0 ? hash : hash.slice(0, cut);
  const parameters = Object.fromEntries(new URLSearchParams(cut < 0 ? "" : hash.slice(cut + 1)));
  if (name === "") return { view: start, wrong: null, ...parameters };
  if (views[name]) return { view: name, wrong: null, ...parameters };
  // Addresses of cells were `#target/probe`.
  let cell = name;
  try {
    cell = decodeURIComponent(name);
  } catch {
    // Not a valid encoding: taken literally.
  }
  if (cell.includes("/") && cellNamed(cell)) return { view: "matrix", wrong: null, cell };
  return { view: start, wrong: cell };
};

export const address = ({ view, wrong, ...parameters }) => {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(given).toString();
  return `#${view}${query ? `?${query}` : ""}`;
};

// The address of a view: the chosen targets go along.
export const addressOf = (view, parameters = {}) => address({ view, targets: state.targets, ...parameters });

// Goes to an address. A step that a person would undo is one of the history; typing is not.
export const visit = (hash, { replace = false } = {}) => {
  if (hash !== location.hash) history[replace ? "replaceState" : "pushState"](null, "", hash);
  follow();
};

// Changes the state.
export const go = (patch, options) => visit(address({ ...state, wrong: null, ...patch }), options);

const follow = () => {
  followed = location.hash;
  state = parsed(followed.slice(1));
  listener();
};

export const begin = (known, first, changed) => {
  views = known;
  start = first;
  listener = changed;
  // Browsers tell of one step with one of these events, or with both.
  for (const event of ["popstate", "hashchange"]) addEventListener(event, () => location.hash !== followed && follow());
  follow();
};

// The chosen targets, by their numbers; `missing` are names that the page does not have.
export const chosenTargets = (fallback = firstTargets) => {
  if (state.targets === undefined) return fallback;
  if (state.targets === "all") return targets.map((_, index) => index);
  if (state.targets === "none") return [];
  return unique(state.targets.split(",").map(targetNamed).filter((index) => index >= 0));
};
export const missingTargets = () => (["all", "none", undefined].includes(state.targets) ? [] : state.targets.split(",").filter((name) => targetNamed(name) < 0));
export const namesOf = (list) => (list.length === targets.length && list.every((index, at) => index === at) ? "all" : list.map((index) => targets[index].name).join(",") || "none");
