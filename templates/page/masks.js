// Which cells a search is for. A meaning is true of some targets, rows, columns, bodies, reasons or verdicts: a mask for each;
// a cell has it if one of them has.

import { areEqual, bodies, cells, columns, judged, lines, matrix, NONE, reasons, rows, targets, WIDTH } from "./data.js";
import { unique } from "./dom.js";
import { ROW_KINDS, squeezed } from "./search.js";

const mask = (list, test) => Uint8Array.from(list, (one, at) => (test(one, at) ? 1 : 0));
const SIZES = { targets: targets.length, rows: rows.length, columns: WIDTH, bodies: bodies.length, reasons: reasons.length, verdicts: matrix.verdicts.length };

// The bodies that have a line of some kind, or are shown as one text.
const withLine = (test, shown) => {
  const known = mask(lines.text, test);
  return mask(bodies, (body) => body.numbers.some((line) => known[line] === 1) || body.essence[0] === shown);
};
const beginsWith = (line, words) => line.startsWith(words) && (line.length === words.length || line[words.length] === " ");

// The lines, the rows and the targets as a word is looked for in them.
let haystacks = null;
const searchable = () => (haystacks ??= {
  lines: lines.text.map(squeezed),
  rows: rows.map((row) => squeezed(`${row.operation} ${row.type ?? ""} ${row.result ?? ""} ${row.operand ?? ""}`)),
  targets: targets.map((one) => squeezed(`${one.name} ${one.triple} ${one.features} ${one.cpu}`)),
});
const withText = (value) => {
  const known = searchable();
  const named = { targets: mask(known.targets, (text) => text.includes(value)), rows: mask(known.rows, (text) => text.includes(value)) };
  // One or two letters are in too much: they are looked for in names only.
  return value.length < 3 ? named : { ...named, bodies: withLine((_, line) => known.lines[line].includes(value)) };
};

const made = ({ kind, value }) => {
  if (ROW_KINDS.includes(kind)) return { rows: mask(rows, (row) => row[kind] === value) };
  switch (kind) {
    case "target": return { targets: mask(targets, (target) => target.name === value) };
    case "isa": return { targets: mask(targets, (target) => target.isa === value) };
    case "ordering": return { columns: mask(columns, (column) => (column.name ?? "plain") === value) };
    case "instruction": return { bodies: withLine((line) => beginsWith(line, value), value) };
    case "shape": return { bodies: mask(bodies, (body) => body.label === value) };
    case "mark": return { bodies: mask(bodies, (body) => (value === "loop" ? body.has_loop : body.is_call)) };
    case "verdict": return { verdicts: mask(matrix.verdicts, (verdict) => verdict.name === value) };
    case "authority": return { verdicts: mask(matrix.verdicts, (verdict) => verdict.authority === value) };
    case "status": return { reasons: mask(reasons, (reason) => reason.status === value) };
    default: return withText(value);
  }
};
const known = new Map();
const masksOf = (meaning) => {
  const key = `${meaning.kind}\n${meaning.value}`;
  if (!known.has(key)) known.set(key, made(meaning));
  return known.get(key);
};

// The masks of alternatives, one for each dimension.
const either = (clause) => {
  const masks = Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [name, new Uint8Array(size)]));
  for (const meaning of clause) {
    for (const [name, own] of Object.entries(masksOf(meaning))) own.forEach((is, at) => is && (masks[name][at] = 1));
  }
  return masks;
};

export const targetMatcher = (question) => {
  const clauses = question.targets.map(either);
  return (target) => clauses.every((masks) => masks.targets[target] === 1);
};
export const rowMatcher = (question) => {
  const clauses = question.rows.map(either);
  return (row) => clauses.every((masks) => masks.rows[row] === 1);
};

// Of a target: which cells of some rows are asked for, each by its place, and which rows have one. Targets with the same cells
// and verdicts share one answer.
export const hitsOf = (question, list) => {
  const clauses = question.cells.map(either);
  const answers = [];
  return (target) => {
    const open = clauses.filter((masks) => !masks.targets[target]);
    const isSame = (one) => areEqual(one.target, target) && one.open.length === open.length && one.open.every((masks, at) => masks === open[at]);
    let answer = answers.find(isSame);
    if (!answer) {
      const [own, hits] = [cells[target], new Uint8Array(rows.length * WIDTH)];
      for (const row of list) for (let at = row * WIDTH; at < (row + 1) * WIDTH; at += 1) hits[at] = own[at] === NONE ? 0 : 1;
      for (const masks of open) narrow(hits, target, list, masks);
      answer = { target, open, hits, rows: list.filter((row) => hasOne(hits, row)) };
      answers.push(answer);
    }
    return answer;
  };
};

const hasOne = (hits, row) => {
  for (let at = row * WIDTH; at < (row + 1) * WIDTH; at += 1) if (hits[at]) return true;
  return false;
};

// Leaves of the hits those that a clause has too.
const narrow = (hits, target, list, masks) => {
  const [own, verdicts] = [cells[target], judged[target]];
  for (const row of list) {
    if (masks.rows[row]) continue;
    for (let column = 0, at = row * WIDTH; column < WIDTH; column += 1, at += 1) {
      if (!hits[at]) continue;
      const [cell, verdict] = [own[at], verdicts[at]];
      hits[at] = masks.columns[column] | (cell >= 0 ? masks.bodies[cell] : masks.reasons[~cell]) | (verdict >= 0 ? masks.verdicts[verdict] : 0);
    }
  }
};

// How many cells on some targets have each body, verdict, reason, row and column; kept for the targets that were asked last.
let counted = { key: null };
const histograms = (shown) => {
  const key = shown.join();
  if (counted.key === key) return counted;
  counted = { key, ...Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [name, new Uint32Array(size)])) };
  // Targets with the same cells and verdicts are counted together.
  const groups = [];
  for (const target of shown) {
    const group = groups.find(([first]) => areEqual(first, target));
    if (group) group.push(target);
    else groups.push([target]);
  }
  for (const group of groups) {
    const count = countGroup(cells[group[0]], judged[group[0]], group.length);
    for (const target of group) counted.targets[target] = count;
  }
  return counted;
};
const countGroup = (own, verdicts, times) => {
  const { bodies, reasons, verdicts: ofVerdict, rows: ofRow, columns: ofColumn } = counted;
  let count = 0;
  for (let row = 0, at = 0; row < rows.length; row += 1) {
    for (let column = 0; column < WIDTH; column += 1, at += 1) {
      const cell = own[at];
      if (cell === NONE) continue;
      if (cell >= 0) bodies[cell] += times;
      else reasons[~cell] += times;
      if (verdicts[at] >= 0) ofVerdict[verdicts[at]] += times;
      ofRow[row] += times;
      ofColumn[column] += times;
      count += 1;
    }
  }
  return count;
};

// How many cells a token alone has on some targets; null if that cannot be told without looking at each.
export const countOf = (token, shown) => {
  const masks = token.meanings.map(masksOf);
  const names = unique(masks.flatMap(Object.keys));
  if (names.length > 1) return null;
  const counts = histograms(shown)[names[0]];
  const isAny = either(token.meanings)[names[0]];
  return counts.reduce((sum, count, at) => sum + isAny[at] * count, 0);
};

// Makes ready what the first search needs.
export const prepare = () => void searchable();
