// The search: words become tokens of what they mean. Tokens of one kind are alternatives; tokens of different kinds must all
// hold.

import { BADGES, bodies, cells, columns, isas, judged, matrix, NONE, reasons, rows, shapes, targets, WIDTH } from "./data.js";
import { unique } from "./dom.js";

const squeezed = (text) => text.toLowerCase().replace(/[\s_\-.:/]+/g, " ").trim();

// Each kind with its words; a word with a longer name wins over its parts.
const lexicon = (() => {
  const entries = [];
  const put = (kind, value, ...spellings) => unique(spellings.map(squeezed)).forEach((words) => words && entries.push({ kind, value, words: words.split(" ") }));
  for (const operation of unique(rows.map((row) => row.operation))) put("operation", operation, operation, operation.replaceAll("_", ""), operation.split("::").at(-1));
  put("operation", "compare_exchange", "cas", "cmpxchg", "compare and swap");
  for (const type of unique(rows.map((row) => row.type)).filter((type) => type)) put("type", type, type);
  for (const { name, variant } of columns) if (name) put("ordering", name, name, variant);
  put("ordering", "plain", "non-atomic", "plain", "nonatomic");
  for (const target of targets) put("target", target.name, target.name, target.triple);
  for (const isa of isas) put("isa", isa, isa);
  for (const verdict of ["conforms", ...Object.keys(BADGES)]) put("verdict", verdict, verdict);
  for (const shape of shapes) put("shape", shape, shape);
  put("shape", "LL/SC loop", "llsc", "ll/sc loop", "ll sc");
  for (const status of unique(reasons.map((reason) => reason.status))) put("status", status, status);
  for (const result of unique(rows.map((row) => row.result)).filter((result) => result)) put("result", result, result);
  for (const operand of unique(rows.map((row) => row.operand)).filter((operand) => operand)) put("operand", operand, operand);
  for (const line of unique(bodies.flatMap((body) => body.essence))) put("instruction", line, line);
  for (const name of unique(bodies.flatMap((body) => body.text).filter((line) => !line.endsWith(":")).map((line) => line.split(" ")[0]))) put("instruction", name, name);
  put("mark", "loop", "loop", "loops");
  put("mark", "call", "call", "calls");
  return entries.sort((one, other) => other.words.length - one.words.length);
})();
const byFirst = Map.groupBy ? Map.groupBy(lexicon, (entry) => entry.words[0]) : lexicon.reduce((map, entry) => map.set(entry.words[0], [...(map.get(entry.words[0]) ?? []), entry]), new Map());

// The tokens of a text, in its order. A word that means several things is all of them; one that means nothing is looked for
// in names and instructions.
let memory = { text: null, tokens: [] };
export const tokens = (text = "") => {
  if (memory.text === text) return memory.tokens;
  const words = squeezed(text).split(" ").filter((word) => word);
  const found = [];
  for (let at = 0; at < words.length; ) {
    const fits = (byFirst.get(words[at]) ?? []).filter((entry) => entry.words.every((word, offset) => words[at + offset] === word));
    const length = fits[0]?.words.length ?? 1;
    const spelled = words.slice(at, at + length).join(" ");
    const longest = fits.filter((entry) => entry.words.length === length);
    // The name of an operation is that, also where an instruction has the same.
    const isOperation = longest.some((entry) => entry.kind === "operation" && squeezed(entry.value) === spelled);
    const meant = longest.filter((entry) => !isOperation || entry.kind !== "instruction");
    found.push({ spelled, words: [at, at + length], meanings: meant.length ? unique(meant.map((entry) => `${entry.kind}\n${entry.value}`)).map((key) => ({ kind: key.split("\n")[0], value: key.split("\n")[1] })) : [{ kind: "text", value: spelled }] });
    at += length;
  }
  // The name of an instruction set beside a part of a target's name: `aarch64 llsc` is `aarch64_llsc`.
  memory = { text, tokens: found };
  return found;
};

export const withoutToken = (text, token) => {
  const words = squeezed(text).split(" ").filter((word) => word);
  words.splice(token.words[0], token.words[1] - token.words[0]);
  return words.join(" ");
};

const ROW_KINDS = ["operation", "type", "result", "operand"];

// What the tokens ask of rows, targets and cells.
export const asked = (text) => {
  const list = tokens(text);
  // A kind that is meant by one word only; the others are alternatives of the word.
  const groups = new Map();
  for (const token of list) {
    const kinds = unique(token.meanings.map((meaning) => meaning.kind));
    const key = kinds.length === 1 && kinds[0] !== "text" && kinds[0] !== "instruction" ? kinds[0] : `${kinds.join("|")}\n${token.spelled}`;
    groups.set(key, [...(groups.get(key) ?? []), ...token.meanings]);
  }
  const clauses = [...groups.values()];
  const isOnly = (clause, kinds) => clause.every((meaning) => kinds.includes(meaning.kind));
  return {
    targets: clauses.filter((clause) => isOnly(clause, ["target", "isa"])),
    rows: clauses.filter((clause) => isOnly(clause, ROW_KINDS)),
    cells: clauses.filter((clause) => !isOnly(clause, ["target", "isa"]) && !isOnly(clause, ROW_KINDS)),
    kinds: new Set(clauses.flat().map((meaning) => meaning.kind)),
  };
};

const meansTarget = ({ kind, value }, target) => (kind === "target" ? targets[target].name === value : kind === "isa" ? targets[target].isa === value : false);
export const targetMatcher = (question) => (target) => question.targets.every((clause) => clause.some((meaning) => meansTarget(meaning, target)));
const meansRow = ({ kind, value }, row) => (ROW_KINDS.includes(kind) ? row[kind] === value : false);
export const rowMatcher = (question) => (row) => question.rows.every((clause) => clause.some((meaning) => meansRow(meaning, rows[row])));

// Which bodies have an instruction; each computed once.
const bodySets = new Map();
const bodiesWith = (key, test) => {
  if (!bodySets.has(key)) bodySets.set(key, Uint8Array.from(bodies, (body) => (test(body) ? 1 : 0)));
  return bodySets.get(key);
};
const startsWith = (line, value) => line === value || line.startsWith(`${value} `);
const bodyTest = ({ kind, value }) => {
  if (kind === "instruction") return (body) => body.text.some((line) => startsWith(line, value)) || body.essence.includes(value);
  if (kind === "shape") return (body) => body.label === value;
  if (kind === "mark") return (body) => (value === "loop" ? body.has_loop : body.is_call);
  if (kind === "text") return (body) => (body.squeezed ??= body.text.map(squeezed).join("\n")).includes(value);
  return null;
};
const verdictTest = (value) => Uint8Array.from(matrix.verdicts, (verdict) => (verdict.name === value ? 1 : 0));

// Tests a cell, by target, row and column.
const cellTest = (meaning) => {
  const { kind, value } = meaning;
  // One or two letters are in too much: they are looked for in names only.
  const test = kind === "text" && value.length < 3 ? () => false : bodyTest(meaning);
  const set = test && bodiesWith(`${kind}\n${value}`, test);
  const inSet = (target, row, column) => {
    const cell = cells[target][row * WIDTH + column];
    return cell >= 0 && cell !== NONE && set[cell] === 1;
  };
  if (kind === "text") {
    const named = Uint8Array.from(rows, (row) => (squeezed(`${row.operation} ${row.type ?? ""} ${row.result ?? ""} ${row.operand ?? ""}`).includes(value) ? 1 : 0));
    const target = Uint8Array.from(targets, (one) => (squeezed(`${one.name} ${one.triple} ${one.features} ${one.cpu}`).includes(value) ? 1 : 0));
    return (t, row, column) => named[row] === 1 || target[t] === 1 || inSet(t, row, column);
  }
  if (set) return inSet;
  if (kind === "ordering") return (_, row, column) => (columns[column].name ?? "plain") === value;
  if (kind === "verdict") {
    const known = verdictTest(value);
    return (target, row, column) => {
      const verdict = judged[target][row * WIDTH + column];
      return verdict >= 0 && known[verdict] === 1;
    };
  }
  if (kind === "status") return (target, row, column) => cells[target][row * WIDTH + column] < 0 && reasons[~cells[target][row * WIDTH + column]].status === value;
  if (kind === "target" || kind === "isa") return (target) => meansTarget(meaning, target);
  return (_, row) => meansRow(meaning, rows[row]);
};

export const cellMatcher = (question) => {
  const clauses = question.cells.map((clause) => clause.map(cellTest));
  return (target, row, column) => clauses.every((tests) => tests.some((test) => test(target, row, column)));
};

// How many cells on some targets have each body, verdict, reason, row and column; kept for the targets that were asked last.
let counted = { key: null };
const histograms = (shown) => {
  const key = shown.join();
  if (counted.key === key) return counted;
  counted = { key, bodies: new Uint32Array(bodies.length), reasons: new Uint32Array(reasons.length), verdicts: new Uint32Array(matrix.verdicts.length), rows: new Uint32Array(rows.length), columns: new Uint32Array(WIDTH), targets: new Uint32Array(targets.length) };
  for (const target of shown) {
    const [list, verdicts] = [cells[target], judged[target]];
    for (let at = 0; at < list.length; at += 1) {
      const cell = list[at];
      if (cell === NONE) continue;
      if (cell >= 0) counted.bodies[cell] += 1;
      else counted.reasons[~cell] += 1;
      if (verdicts[at] >= 0) counted.verdicts[verdicts[at]] += 1;
      counted.rows[(at / WIDTH) | 0] += 1;
      counted.columns[at % WIDTH] += 1;
      counted.targets[target] += 1;
    }
  }
  return counted;
};
const sumWhere = (counts, test) => counts.reduce((sum, count, at) => sum + (count && test(at) ? count : 0), 0);

// How many cells a meaning alone has on some targets.
const countOfMeaning = (meaning, shown) => {
  const { kind, value } = meaning;
  const known = histograms(shown);
  const test = bodyTest(meaning);
  if (kind !== "text" && test) {
    const set = bodiesWith(`${kind}\n${value}`, test);
    return sumWhere(known.bodies, (at) => set[at] === 1);
  }
  if (kind === "verdict") return sumWhere(known.verdicts, (at) => matrix.verdicts[at].name === value);
  if (kind === "status") return sumWhere(known.reasons, (at) => reasons[at].status === value);
  if (kind === "ordering") return sumWhere(known.columns, (at) => (columns[at].name ?? "plain") === value);
  if (kind === "target" || kind === "isa") return sumWhere(known.targets, (at) => meansTarget(meaning, at));
  if (ROW_KINDS.includes(kind)) return sumWhere(known.rows, (at) => meansRow(meaning, rows[at]));
  return null;
};

// How many cells a token alone has on some targets; null if that cannot be told without looking at each.
export const countOf = (token, shown) => {
  const counts = token.meanings.map((meaning) => countOfMeaning(meaning, shown));
  const kinds = unique(token.meanings.map((meaning) => meaning.kind));
  return kinds.length > 1 || counts.includes(null) ? null : counts.reduce((sum, count) => sum + count, 0);
};
