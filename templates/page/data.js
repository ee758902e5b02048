// The data of the page, decoded once.

import { byId, unique } from "./dom.js";

const unpacked = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
};

export const matrix = await unpacked(byId("data").textContent);
export const { targets, columns, reasons, findings, claims, figure, steps } = matrix;
export const { glossary } = matrix.bodies;
export const WIDTH = columns.length;
export const CLASSES = matrix.bodies.classes.map((name) => name.replaceAll("_", "-"));
export const FENCE = CLASSES.indexOf("fence");

// The rows, which are stored attribute by attribute.
export const rows = matrix.rows.operation.map((_, row) => Object.fromEntries(Object.entries(matrix.rows).map(([name, list]) => [name, list[row]])));

// The bodies, from lines that stand in many of them.
export const { lines } = matrix.bodies;
export const bodies = matrix.bodies.list.map(([numbers, shape, marks, size, counted]) => {
  const { shapes } = matrix.bodies;
  const text = numbers.map((line) => lines.text[line]);
  const classes = numbers.map((line) => lines.classes[line]);
  const words = numbers.map((line) => lines.words[line]);
  const essence = counted ? [counted] : numbers.map((line) => lines.text[line].slice(0, lines.essence[line])).filter((one) => one);
  return { numbers, text, classes, words, essence, shape: shapes[shape][0], label: shapes[shape][1], has_loop: (marks & 1) > 0, is_call: (marks & 2) > 0, size };
});

// A cell is NONE (no such probe), an index into bodies, or the bitwise complement of an index into reasons.
export const NONE = 0x7fffffff;
// A list says which earlier one it is like; then how many numbers are as there, how many follow, and these as differences.
// Lists that are the same are one.
const likeOthers = (written, length) => {
  const lists = [];
  for (const [like, numbers] of written) {
    if (like !== null && !numbers.length) {
      lists.push(lists[like]);
      continue;
    }
    const list = like === null ? new Int32Array(length) : lists[like].slice();
    for (let at = 0, place = 0, number = 0; at < numbers.length; ) {
      place += numbers[at];
      const end = at + 2 + numbers[at + 1];
      for (at += 2; at < end; at += 1) list[place++] = number += numbers[at];
    }
    lists.push(list);
  }
  return lists;
};
const PLACES = rows.length * WIDTH;
const changed = (lists, change) => {
  const made = new Map(unique(lists).map((list) => [list, list.map(change)]));
  return lists.map((list) => made.get(list));
};
export const cells = changed(likeOthers(matrix.cells, PLACES), (number) => (number > 0 ? number - 1 : number < 0 ? number : NONE));
export const judged = changed(likeOthers(matrix.judged, PLACES), (number) => number - 1);

// Whether two targets have the same cells and verdicts everywhere.
export const areEqual = (one, other) => cells[one] === cells[other] && judged[one] === judged[other];

export const cellOf = (target, row, column) => cells[target][row * WIDTH + column];
export const bodyOf = (cell) => (cell >= 0 && cell !== NONE ? bodies[cell] : null);
export const reasonOf = (cell) => (cell < 0 ? reasons[~cell] : null);
// A reason leaves open the triple of the target.
export const reasonText = (target, cell) => (cell < 0 ? reasons[~cell].text.replaceAll("{triple}", targets[target].triple) : "");
export const instructionsOf = (body) => body.classes.reduce((count, one) => count + (one >= 0 ? 1 : 0), 0);

// The verdict of a cell; null if its source asks for no ordering.
export const verdictOf = (target, row, column) => matrix.verdicts[judged[target][row * WIDTH + column]] ?? null;
export const BADGES = { weaker: "⚠", stronger: "⊃", unknown: "?" };

export const probeName = (row, column) => {
  const { operation, type, operand, result, failure, has_baseline: hasBaseline } = rows[row];
  const ordering = columns[column].name ?? (hasBaseline ? "plain" : null);
  const usual = operand === null || operand === "register";
  return [operation, type, ordering, failure, result, usual ? null : operand].filter((part) => part).join("::");
};

// Where a probe is, by its name.
const places = new Map();
export const placeOf = (probe) => {
  if (!places.size) {
    for (let row = 0; row < rows.length; row += 1) {
      for (let column = 0; column < WIDTH; column += 1) {
        if (cells.some((list) => list[row * WIDTH + column] !== NONE)) places.set(probeName(row, column), { row, column });
      }
    }
  }
  return places.get(probe) ?? null;
};

export const targetNamed = (name) => targets.findIndex((target) => target.name === name);
export const cellName = (target, row, column) => `${targets[target].name}/${probeName(row, column)}`;

// The views whose modules are only in pages that have something for them.
export const moreViews = [];

// The cell that a name means: `target/probe`.
export const cellNamed = (name) => {
  const cut = name.indexOf("/");
  const target = targetNamed(name.slice(0, cut));
  const place = placeOf(name.slice(cut + 1));
  return target < 0 || !place || cut < 0 ? null : { target, ...place };
};

export const variantOf = ({ type, operand, result, failure_variant: failure }) =>
  [type, result && `result ${result}`, failure && `failure ${failure}`, operand !== "register" && operand].filter((part) => part).join(", ");

export const isas = unique(targets.map((target) => target.isa));
export const shapes = unique(bodies.map((body) => body.label));

// What a cell shows: the instructions that access memory, order it or call.
export const essenceOf = (cell) => {
  if (cell === NONE) return ["–"];
  if (cell < 0) return [reasonOf(cell).status];
  const { essence } = bodies[cell];
  return essence.length ? essence : ["nothing"];
};
export const marksOf = (cell) => {
  const body = bodyOf(cell);
  return body ? `${body.has_loop ? " ↻" : ""}${body.is_call ? " ↗" : ""}` : "";
};
export const plainText = (cell) => (cell === NONE ? "" : essenceOf(cell).join("; ") + marksOf(cell));

// How cells changed from one compiler to the next, if there is a history.
const changesByCell = new Map();
for (const change of matrix.changes) {
  const key = `${change.target}/${change.index}`;
  if (!changesByCell.has(key)) changesByCell.set(key, []);
  changesByCell.get(key).push(change);
}
export const allChanges = matrix.changes;
export const changesOf = (target, row, column) => changesByCell.get(`${target}/${row * WIDTH + column}`) ?? [];
export const newsOf = (target, row, column) => changesOf(target, row, column).filter((change) => change.is_news);
export const described = ({ step, change }) => `${steps[step].name}: ${change}`;

// The findings about a cell.
const findingsByCell = new Map();
for (const finding of findings) {
  for (const cell of finding.cells) {
    const key = `${finding.target}/${cell}`;
    if (!findingsByCell.has(key)) findingsByCell.set(key, []);
    findingsByCell.get(key).push(finding);
  }
}
export const findingsOf = (name) => findingsByCell.get(name) ?? [];

// The source as people write it: the list of the probes has each on one line, with other spaces.
const written = (text) => {
  const open = text.indexOf("{");
  const tidy = (part) => part.replace(/ : /g, ": ").replace(/& (?=\w)/g, "&").replace(/ ,/g, ",").trim();
  const body = tidy(text.slice(open + 1, text.lastIndexOf("}")));
  return `${tidy(text.slice(0, open))} {\n${body.split(/(?<=;) /).map((line) => `    ${line}`).join("\n")}\n}`;
};

// The Rust source of a cell's probe; null if the page does not know it.
export const sourceOf = (row, column) => {
  const { source, plain, program, type, failure_variant: failure } = rows[row];
  if (program) return program.source;
  const { variant } = columns[column];
  const text = matrix.sketches[variant === null && plain !== null ? plain : source];
  const words = { Atomic: matrix.types[type]?.[0], Value: matrix.types[type]?.[1], ORDER: variant, SUCCESS: variant, FAILURE: failure };
  return text ? written(text.replace(/\b(Atomic|Value|ORDER|SUCCESS|FAILURE)\b/g, (word) => words[word] ?? word)) : null;
};

export const isUserCode = rows.some((row) => row.is_user);
// Three or four targets of different instruction sets, to begin with.
export const firstTargets = (() => {
  const names = isas.map((isa) => targets.findIndex((target) => target.isa === isa && !target.failure)).filter((target) => target >= 0);
  const others = targets.map((_, index) => index).filter((index) => !names.includes(index) && !targets[index].failure);
  // A second way of the same instruction set says more than a fourth of the first: the last one that is named differs most.
  const chosen = names.slice(0, 4);
  if (chosen.length < 4 && isas.includes("aarch64")) {
    const lse = others.find((index) => targets[index].isa === "aarch64" && /\blse\b/.test(targets[index].features));
    if (lse !== undefined) chosen.splice(chosen.findIndex((index) => targets[index].isa === "aarch64") + 1, 0, lse);
  }
  for (const index of others) if (chosen.length < 3 && !chosen.includes(index)) chosen.push(index);
  return chosen;
})();
