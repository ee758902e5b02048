// The table of the page, drawn from the data beside it. External data becomes text, never markup.

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const byId = (id) => document.getElementById(id);

const unpacked = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
};

const matrix = await unpacked(byId("data").textContent);
const { targets, columns, rows, bodies, reasons, cells } = matrix;
const ANY = "any";

// A cell is nothing (no such probe), an index into bodies, or the bitwise complement of an index into reasons.
const cellOf = (target, row, column) => cells[target][row * columns.length + column];
const probeName = (row, column) => {
  const { operation, type, operand, result, failure, has_baseline } = rows[row];
  const ordering = columns[column].name ?? (has_baseline ? "plain" : null);
  const usual = operand === null || operand === "register";
  return [operation, type, ordering, failure, result, usual ? null : operand].filter((part) => part).join("::");
};
// The verdict of a cell; null if its source asks for no ordering.
const verdictOf = (target, row, column) => matrix.verdicts[matrix.judged[target][row * columns.length + column]] ?? null;
const BADGES = { weaker: " ⚠", stronger: " ⊃", unknown: " ?" };
// How a cell changed from one compiler to the next, if the matrix has a history.
const changesByCell = new Map();
for (const change of matrix.changes) {
  const key = `${change.target}/${change.index}`;
  changesByCell.set(key, [...(changesByCell.get(key) ?? []), change]);
}
const changesOf = (target, row, column) => changesByCell.get(`${target}/${row * columns.length + column}`) ?? [];
const newsOf = (target, row, column) => changesOf(target, row, column).filter((change) => change.is_news);
const described = ({ step, change }) => `${matrix.steps[step]}: ${change}`;
const newsTitle = (target, row, column) => newsOf(target, row, column).map(described).join("; ");
const badgeOf = (target, row, column) => BADGES[verdictOf(target, row, column)?.name] ?? "";
const anchorOf = (target, row, column) => `${targets[target].name}/${probeName(row, column)}`;

const variantOf = ({ type, operand, result, failure }) =>
  [type, result && `result ${result}`, failure && `failure ${failure}`, operand !== "register" && operand].filter((part) => part).join(", ");

const controls = { type: byId("type"), result: byId("result"), operand: byId("operand") };
const operationInput = byId("operation");
const emptyBox = byId("empty");
const changedBox = byId("changed");

const fillFilters = () => {
  const choices = {
    type: [ANY, ...new Set(rows.map((row) => row.type).filter((type) => type))],
    result: [ANY, "used", "dropped"],
    operand: [ANY, "register", ...new Set(rows.map((row) => row.operand).filter((operand) => operand && operand !== "register"))],
  };
  const defaults = { type: "u32", result: "used", operand: "register" };
  for (const [name, select] of Object.entries(controls)) {
    select.append(...choices[name].map((value) => element("option", { value, textContent: value })));
    select.value = choices[name].includes(defaults[name]) ? defaults[name] : ANY;
    select.addEventListener("change", redraw);
  }
  byId("operations").append(...[...new Set(rows.map((row) => row.operation))].map((value) => element("option", { value })));
  operationInput.addEventListener("input", redraw);
  emptyBox.addEventListener("change", redraw);
  changedBox.addEventListener("change", redraw);
  targets.forEach((target, index) => {
    const box = element("input", { type: "checkbox", checked: true, value: String(index) });
    box.addEventListener("change", redraw);
    byId("targets").append(element("label", { title: target.triple }, box, ` ${target.name}`));
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
};

// A row without a type, a result or an operand matches every choice.
const isShown = (row) =>
  row.operation.includes(operationInput.value.trim().toLowerCase()) &&
  Object.entries(controls).every(([name, select]) => select.value === ANY || row[name] === null || row[name] === select.value);

const hasChanged = (row, shown) => shown.some((target) => columns.some((_, column) => newsOf(target, row, column).length));

const hasInstructions = (row, shown) => shown.some((target) => columns.some((_, column) => cellOf(target, row, column) !== null && cellOf(target, row, column) >= 0));

const shownTargets = () => [...byId("targets").querySelectorAll("input:checked")].map((box) => Number(box.value));

const contentOf = (cell) => {
  if (cell === null) return ["–"];
  if (cell < 0) return [reasons[~cell].status];
  const { essence, has_loop: hasLoop, is_call: isCall } = bodies[cell];
  const lines = essence.length ? essence : ["nothing"];
  const mark = `${hasLoop ? " ↻" : ""}${isCall ? " ↗" : ""}`;
  return lines.map((line, index) => (index === lines.length - 1 ? line + mark : line));
};

const titleOf = (cell) => (cell === null ? "no such probe: the operation has no such form" : cell < 0 ? reasons[~cell].text : bodies[cell].shape);

const drawCell = (target, row, first, last, isGroup) => {
  const cell = cellOf(target, row, first);
  const relaxed = cellOf(target, row, 1);
  const differs = first > 1 && cell !== null && cell >= 0 && relaxed !== null && relaxed >= 0 && cell !== relaxed;
  const made = element("td", { colSpan: last - first + 1, title: titleOf(cell) });
  made.classList.toggle("group", isGroup);
  made.classList.toggle("empty", cell === null || cell < 0);
  made.classList.toggle("differs", differs);
  const lines = contentOf(cell).flatMap((line) => [element("br"), line]).slice(1);
  if (cell === null) {
    made.append(...lines);
    return made;
  }
  const link = element("a", { href: `#${anchorOf(target, row, first)}` }, ...lines);
  if (differs) link.append(element("span", { className: "hidden", textContent: " (differs from Relaxed)" }));
  const badge = badgeOf(target, row, first);
  if (badge) {
    const { name, text } = verdictOf(target, row, first);
    link.append(element("span", { className: `verdict ${name}`, title: text, textContent: badge }), element("span", { className: "hidden", textContent: ` (${name})` }));
  }
  const news = newsTitle(target, row, first);
  if (news) link.append(element("span", { title: news, textContent: " Δ" }), element("span", { className: "hidden", textContent: ` (changed: ${news})` }));
  // Every cell has its anchor, including those merged into this one.
  const anchors = [];
  for (let column = first; column <= last; column += 1) {
    if (cellOf(target, row, column) !== null) anchors.push(element("span", { id: anchorOf(target, row, column) }));
  }
  made.append(...anchors, link);
  return made;
};

const drawRow = (row, shown) => {
  const { operation } = rows[row];
  // A long name breaks between its words.
  const name = operation.split("_").flatMap((part, index) => (index ? ["_", element("wbr"), part] : [part]));
  const made = element("tr", {}, element("th", { scope: "row" }, ...name, element("small", { textContent: variantOf(rows[row]) })));
  for (const target of shown) {
    for (let first = 0; first < columns.length; ) {
      let last = first;
      const isEqual = (column) => cellOf(target, row, column) === cellOf(target, row, first) && newsTitle(target, row, column) === newsTitle(target, row, first) && badgeOf(target, row, column) === badgeOf(target, row, first);
      // A program has no ordering: it spans all columns.
      if (rows[row].program) last = columns.length - 1;
      while (last + 1 < columns.length && isEqual(last + 1)) last += 1;
      made.append(drawCell(target, row, first, last, first === 0));
      first = last + 1;
    }
  }
  return made;
};

function draw() {
  const shown = shownTargets();
  const groups = shown.map((target) => element("th", { scope: "colgroup", colSpan: columns.length, className: "group", title: targets[target].triple }, element("span", { textContent: targets[target].name })));
  const heads = shown.flatMap(() => columns.map(({ title }, index) => element("th", { scope: "col", className: index ? "" : "group", textContent: title })));
  const visible = rows.map((row, index) => index).filter((index) => isShown(rows[index]) && (emptyBox.checked || hasInstructions(index, shown)) && (!changedBox.checked || hasChanged(index, shown)));
  const head = element("thead", {}, element("tr", {}, element("th", { scope: "col", textContent: "operation" }), ...groups), element("tr", {}, element("td", {}), ...heads));
  const body = element("tbody", {}, ...visible.map((row) => drawRow(row, shown)));
  byId("table").replaceChildren(element("table", {}, element("caption", { className: "hidden", textContent: "Instructions by operation, target and ordering" }), head, body));
  const none = visible.length ? "" : ": no row matches the filters";
  byId("count").textContent = `${visible.length} of ${rows.length} rows${none}`;
  mark();
}

// If the new filters hide the open cell, its listing closes.
function redraw() {
  draw();
  if (!byId("detail").hidden && !document.querySelector("td.open")) close();
}

// The cell that the address names: `#target/probe`.
const addressed = () => {
  let hash = location.hash.slice(1);
  try {
    hash = decodeURIComponent(hash);
  } catch {
    // Not a valid encoding: taken literally.
  }
  const [name, probe] = hash.split("/");
  const target = targets.findIndex((target) => target.name === name);
  if (target < 0 || !probe) return null;
  for (let row = 0; row < rows.length; row += 1) {
    if (!probe.startsWith(rows[row].operation)) continue;
    for (let column = 0; column < columns.length; column += 1) {
      if (cellOf(target, row, column) !== null && probeName(row, column) === probe) return { target, row, column };
    }
  }
  return null;
};

// Loosens the filters until the addressed cell is visible.
const reveal = ({ target, row }) => {
  for (const [name, select] of Object.entries(controls)) {
    if (rows[row][name] !== null && select.value !== ANY) select.value = rows[row][name];
  }
  if (!isShown(rows[row])) operationInput.value = "";
  byId("targets").querySelectorAll("input")[target].checked = true;
  emptyBox.checked ||= !hasInstructions(row, [target]);
  changedBox.checked &&= hasChanged(row, [target]);
};

function mark() {
  document.querySelectorAll("td.open").forEach((cell) => cell.classList.remove("open"));
  const found = addressed();
  return found && byId(anchorOf(found.target, found.row, found.column))?.closest("td")?.classList.add("open");
}

const fact = (name, value) => [element("dt", { textContent: name }), element("dd", { textContent: value })];

// A note on a line replaces the class of its instruction.
const listing = ({ text, classes }, notes) => {
  const width = Math.max(...text.map((line) => line.length));
  let instruction = 0;
  return text.flatMap((line, index) => {
    if (line.endsWith(":")) return [`${line}\n`];
    const name = classes[instruction++] ?? "";
    const note = notes ? notes[index] : name === "other" ? "" : name.replaceAll("_", " ");
    return [`    ${line}`, element("span", { className: "class", textContent: note && `${" ".repeat(width - line.length)}  ${note}` }), "\n"];
  });
};

const open = ({ target, row, column }) => {
  const cell = cellOf(target, row, column);
  const body = cell >= 0 ? bodies[cell] : null;
  const same = columns.filter((_, other) => other !== column && cell === cellOf(target, row, other)).map(({ title }) => title);
  byId("detail-title").textContent = `${probeName(row, column)} on ${targets[target].name}`;
  const facts = [];
  if (body) {
    facts.push(...fact("shape", body.shape), ...fact("length", `${body.classes.length} instruction${body.classes.length === 1 ? "" : "s"}`));
    if (body.size !== null) facts.push(...fact("size", `${body.size} bytes`));
  } else {
    facts.push(...fact("status", reasons[~cell].status), ...fact("reason", reasons[~cell].text));
  }
  const verdict = verdictOf(target, row, column);
  if (verdict) facts.push(...fact("ordering", verdict.text));
  if (same.length) facts.push(...fact("same as", same.join(", ")));
  const changes = changesOf(target, row, column);
  if (changes.length) facts.push(...fact("changed", changes.map(described).join("; ")));
  // The page does not know where user code is.
  if (!rows[row].is_user) facts.push(...fact("reproduce", `asm-matrix show ${probeName(row, column)} ${targets[target].options} --command`));
  facts.push(...fact("compiler", matrix.compiler));
  byId("detail-facts").replaceChildren(...facts);
  const before = changes.filter((change) => change.is_news && change.before).flatMap((change) => [`\nbefore ${described(change)}\n`, ...change.before.map((line) => `${line.endsWith(":") ? "" : "    "}${line}\n`)]);
  const { program } = rows[row];
  byId("detail-about").textContent = program ? program.about : "";
  byId("detail-source").textContent = program ? program.source : "";
  byId("detail-listing").replaceChildren(...(body ? listing(body, program?.notes[target]) : []), ...before);
  byId("detail").hidden = false;
  byId("view").classList.add("with-detail");
};

const follow = () => {
  const found = addressed();
  if (!found) return;
  reveal(found);
  draw();
  open(found);
  // In a narrow window the listing covers the lower half, so the table goes to the upper one.
  byId("view").scrollIntoView({ block: matchMedia("(max-width: 70rem)").matches ? "start" : "nearest" });
  byId(anchorOf(found.target, found.row, found.column))?.closest("td")?.scrollIntoView({ block: "nearest", inline: "nearest" });
};

const close = () => {
  const cell = document.querySelector("td.open a");
  byId("detail").hidden = true;
  byId("view").classList.remove("with-detail");
  history.replaceState(null, "", location.pathname + location.search);
  mark();
  cell?.focus();
};

fillFilters();
draw();
follow();
addEventListener("hashchange", follow);
byId("close").addEventListener("click", close);
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !byId("detail").hidden) close();
});
