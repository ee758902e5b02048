// The search: words become tokens of what they mean. Tokens of one kind are alternatives; tokens of different kinds must all
// hold.

import { BADGES, bodies, columns, isas, lines, matrix, reasons, rows, shapes, targets } from "./data.js";
import { unique } from "./dom.js";

export const squeezed = (text) => text.toLowerCase().replace(/[\s_\-.:/]+/g, " ").trim();

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
  for (const authority of unique(matrix.verdicts.map((verdict) => verdict.authority)).filter((one) => one)) put("authority", authority, authority, `by ${authority}`);
  for (const shape of shapes) put("shape", shape, shape);
  put("shape", "LL/SC loop", "llsc", "ll/sc loop", "ll sc");
  for (const status of unique(reasons.map((reason) => reason.status))) put("status", status, status);
  for (const result of unique(rows.map((row) => row.result)).filter((result) => result)) put("result", result, result);
  for (const operand of unique(rows.map((row) => row.operand)).filter((operand) => operand)) put("operand", operand, operand);
  for (const line of unique(bodies.flatMap((body) => body.essence))) put("instruction", line, line);
  for (const name of unique(lines.text.filter((line) => !line.endsWith(":")).map((line) => line.split(" ", 1)[0]))) put("instruction", name, name);
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

export const ROW_KINDS = ["operation", "type", "result", "operand"];

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
