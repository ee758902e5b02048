// Idioms and listings: the source and the instructions beside each other, with their parts linked.

import { bodyOf, cellOf, instructionsOf, reasonOf, reasonText, rows, targets } from "./data.js";
import { fill, h, plural, prose, unique } from "./dom.js";
import { listing, said } from "./listing.js";
import { addressOf, chosenTargets, state } from "./state.js";
import { targetChooser } from "./targets.js";

const programRows = rows.map((_, row) => row).filter((row) => rows[row].program);

// What the note on an instruction names: places (`on locked`), functions that are called, and the part of the program.
const tagsOf = (note) => note.split(", ").filter((word) => word).map((word) => word.replace(/^on /, ""));

// The same of each line of a source: the names that notes have, and the part that it is in.
const sourceTags = (source, names) => {
  const lines = source.split("\n");
  const isSignature = (text) => /\bfn \w+/.test(text) || /^[\s})]*$/.test(text);
  const has = (text, name) => new RegExp(`\\b${name.replaceAll(" ", "_").replace(/[^\w]/g, "\\$&")}\\b`).test(text);
  const section = lines.findIndex((text) => !isSignature(text) && has(text, "critical section"));
  return lines.map((text, at) => {
    if (isSignature(text)) return [];
    const found = names.filter((name) => has(text, name));
    if (section >= 0 && at !== section) found.push(at < section ? "lock" : "unlock");
    else if (section < 0) found.push(...["lock", "unlock"].filter((part) => names.includes(part)));
    return found;
  });
};

// Lines are linked if they name the same thing; being in the same part counts where nothing is named.
const PARTS = ["lock", "unlock"];
const linkOf = (tags) => (tags.some((tag) => !PARTS.includes(tag)) ? tags.filter((tag) => !PARTS.includes(tag)) : tags);
const mark = (root, tags) => root.querySelectorAll("[data-part]").forEach((one) => one.classList.toggle("linked", linkOf(tags).some((tag) => tagsOf(one.dataset.part).includes(tag))));
const linked = (root) => {
  const follow = (event) => mark(root, tagsOf(event.target.closest?.("[data-part]")?.dataset.part ?? ""));
  root.addEventListener("pointerover", follow);
  root.addEventListener("focusin", follow);
  return root;
};

const bodyPart = (row, target) => {
  const cell = cellOf(target, row, 0);
  const body = bodyOf(cell);
  const { program } = rows[row];
  const { name } = targets[target];
  if (!body) return h("figure", {}, h("figcaption", {}, name), h("p", {}, `${reasonOf(cell)?.status ?? "absent"}: `, prose(reasonText(target, cell))));
  const word = h("p.says", { role: "status" }, "");
  const says = (line, text) => word.replaceChildren(h("code", {}, line), " ", said(text));
  return h("figure", {}, h("figcaption", {}, h("a", { href: addressOf("programs", { program: rows[row].operation, cell: `${name}/${rows[row].operation}` }) }, name), ` · ${plural(instructionsOf(body), "instruction")} · ${body.label}`), listing(body, { notes: program.notes[target], says, name }), word);
};

export const programsView = {
  name: "programs",
  title: "Programs",
  isShown: programRows.length > 0,
  mount: (root) => () => {
    const shown = chosenTargets().slice(0, 8);
    const row = programRows.find((one) => rows[one].operation === state.program) ?? programRows[0];
    const { program } = rows[row];
    const names = unique(program.notes.flat().flatMap(tagsOf));
    const tags = sourceTags(program.source, names);
    const sourceLine = (text, at) => h("li", { "data-part": tags[at].join(", ") || null, tabindex: tags[at].length ? "0" : null, "data-key": `source-${at}` }, h("code", {}, text || " "));
    const source = h("ol.source", { "aria-label": "Source; go to a line to mark its instructions" }, program.source.split("\n").map(sourceLine));
    const item = (one) => h("li", {}, h("a", { href: addressOf("programs", { program: rows[one].operation }), "aria-current": one === row ? "true" : null, "data-key": rows[one].operation }, rows[one].operation.replace(/^.*::/, "").replaceAll("_", " ")));
    const group = (prefix, title) => {
      const members = programRows.filter((one) => rows[one].operation.startsWith(prefix));
      return members.length ? [h("h3", {}, title), h("ul.plain", {}, members.map(item))] : null;
    };
    fill(root, 
      targetChooser(),
      h("div.split", {}, h("nav.side", { "aria-label": "Programs" }, group("idiom::", "Idioms"), group("listing::", "Listings of the book")), linked(h("article", {}, h("h3", {}, rows[row].operation), h("p", {}, prose(program.about)), source, h("div.figures", {}, shown.map((target) => bodyPart(row, target)))))),
    );
  },
};
