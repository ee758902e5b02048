// The table of the matrix. Only what is in sight is in the document: rows and targets come and go while it scrolls.

import { BADGES, bodies, bodyOf, cellOf, cells, columns, essenceOf, instructionsOf, marksOf, newsOf, NONE, reasonText, rows, targets, variantOf, verdictOf, WIDTH } from "./data.js";
import { h, unique } from "./dom.js";

const CODE_LINE = 18;
const CAPTION = 15;
const PADDING = 9;
const LETTER = 7.25;
const HEAD = 56;

// Of each body: how many lines its cell has, and how long the longest is.
const linesOf = Uint8Array.from(bodies, (body) => Math.max(1, body.essence.length));
const lengthOf = Uint8Array.from(bodies, (body) => Math.max(7, ...body.essence.map((line) => line.length)) + (body.has_loop ? 2 : 0) + (body.is_call ? 2 : 0));

// The columns of a row that are merged: their cells are equal in what they show.
const isSame = (target, row, one, other) =>
  cellOf(target, row, one) === cellOf(target, row, other) &&
  (verdictOf(target, row, one)?.name ?? "") === (verdictOf(target, row, other)?.name ?? "") &&
  newsOf(target, row, one).length === newsOf(target, row, other).length;

export const runsOf = (target, row, shown) => {
  const runs = [];
  for (let at = 0; at < shown.length; ) {
    let end = at + 1;
    while (end < shown.length && isSame(target, row, shown[at], shown[end])) end += 1;
    runs.push([at, end]);
    at = end;
  }
  return runs;
};

export const captionOf = (target, row, shown, [at, end]) => {
  const own = shown.slice(at, end);
  if (own.length === 1) return "";
  const named = shown.filter((column) => cellOf(target, row, column) !== NONE);
  if (own.length === named.length && own.every((column) => named.includes(column))) return "all orderings";
  return own.length > 3 ? `${columns[own[0]].title} – ${columns[own.at(-1)].title}` : own.map((column) => columns[column].title).join(", ");
};

const colourOf = (target, row, column, colour) => {
  const cell = cellOf(target, row, column);
  const body = bodyOf(cell);
  if (!body) return "empty";
  if (colour === "shape") return `shape-${body.shape}`;
  if (colour === "verdict") return `verdict-${verdictOf(target, row, column)?.name ?? "none"}`;
  if (colour === "count") return `count-${Math.min(5, Math.floor(Math.log2(instructionsOf(body))))}`;
  const relaxed = cellOf(target, row, 1);
  return column > 1 && relaxed >= 0 && relaxed !== NONE && relaxed !== cell ? "differs" : "";
};

// What a screen reader hears beside the instructions: orderings and target before them, the verdict after them.
const before = (target, own) => `${own.map((column) => columns[column].title).join(", ")} on ${targets[target].name}: `;
const behind = (target, cell, verdict) => {
  const body = bodyOf(cell);
  if (cell === NONE) return " no such probe";
  if (!body) return `: ${reasonText(target, cell)}`;
  return [body.has_loop && ", a loop", body.is_call && ", a call", verdict && `, ${verdict.name}`].filter((part) => part).join("");
};

// Cells are many: they are made without the detours of `h`.
const span = (name, text, isSilent) => {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  if (isSilent) made.ariaHidden = "true";
  return made;
};

const drawTd = (model, target, row, [at, end], isActive) => {
  const own = model.columns.slice(at, end);
  const cell = cellOf(target, row, own[0]);
  const caption = captionOf(target, row, model.columns, [at, end]);
  const isHit = model.matches ? own.some((column) => model.matches(target, row, column)) : true;
  const isOpen = model.open && model.open.target === target && model.open.row === row && own.includes(model.open.column);
  const made = document.createElement("td");
  made.setAttribute("role", "gridcell");
  made.className = `${colourOf(target, row, own[0], model.colour)}${at === 0 ? " group" : ""}${isHit ? (model.matches ? " hit" : "") : " dim"}${isActive ? " active" : ""}${isOpen ? " open" : ""}`;
  if (own.length > 1) made.colSpan = own.length;
  made.dataset.place = `${target},${row},${own[0]}`;
  if (isActive) made.id = "active-cell";
  const verdict = verdictOf(target, row, own[0]);
  made.append(span("hidden", before(target, own)));
  if (caption) made.append(span("cap", caption, true));
  made.append(span("code", essenceOf(cell).join("\n")));
  const badge = `${marksOf(cell)}${BADGES[verdict?.name] ? ` ${BADGES[verdict.name]}` : ""}`;
  if (badge) made.append(span(verdict?.name === "weaker" ? "badge weaker" : "badge quiet", badge, true));
  const more = behind(target, cell, verdict);
  if (more) made.append(span("hidden", more));
  if (newsOf(target, row, own[0]).length) made.append(span("badge", " Δ", true), span("hidden", " changed"));
  return made;
};

// Sums of sizes, to find what is at a place.
const sums = (sizes) => {
  const list = new Float64Array(sizes.length + 1);
  sizes.forEach((size, at) => (list[at + 1] = list[at] + size));
  return list;
};
const indexAt = (list, place) => {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle + 1] <= place) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, list.length - 2);
};

// The sizes of a table: how high rows are, and how wide the columns of each target.
const measured = (model) => {
  const { rows: list, targets: shown, columns: kept } = model;
  const most = new Uint8Array(list.length).fill(1);
  const widthOf = (own) => {
    let widest = 8;
    for (let row = 0; row < list.length; row += 1) {
      const begin = list[row] * WIDTH;
      for (let at = 0; at < kept.length; ) {
        const cell = own[begin + kept[at]];
        let end = at + 1;
        while (end < kept.length && own[begin + kept[end]] === cell) end += 1;
        const hasCode = cell >= 0 && cell !== NONE;
        if (hasCode && linesOf[cell] > most[row]) most[row] = linesOf[cell];
        const wide = ((hasCode ? lengthOf[cell] : 8) + 2) / (end - at);
        if (wide > widest) widest = wide;
        at = end;
      }
    }
    return kept.length * Math.min(190, Math.max(86, widest * LETTER + 12));
  };
  const known = new Map(unique(shown.map((target) => cells[target])).map((own) => [own, widthOf(own)]));
  const widths = shown.map((target) => known.get(cells[target]));
  const heights = Array.from(most, (lines) => Math.max(2 * CODE_LINE + PADDING, lines * CODE_LINE + CAPTION + PADDING));
  return { y: sums(heights), x: sums(widths), heights, widths };
};

// The first cell that the search is for.
const firstHit = ({ rows: list, targets: shown, columns: kept, matches }) => {
  for (let row = 0; row < list.length; row += 1) {
    for (let target = 0; target < shown.length; target += 1) {
      const column = kept.findIndex((one) => cellOf(shown[target], list[row], one) !== NONE && matches(shown[target], list[row], one));
      if (column >= 0) return { row, target, column };
    }
  }
  return null;
};

// A whole table, for printing.
const wholeTable = (model, shown) => {
  const head = h("thead", {}, h("tr", {}, h("th", { scope: "col" }, ""), shown.map((target) => h("th", { scope: "colgroup", colspan: model.columns.length }, targets[target].name))), h("tr", {}, h("th", { scope: "col" }, "operation"), shown.flatMap(() => model.columns.map((column) => h("th", { scope: "col" }, columns[column].title)))));
  const line = (row) => h("tr", {}, h("th", { scope: "row" }, rows[row].operation, h("small", {}, variantOf(rows[row]))), shown.map((target) => runsOf(target, row, model.columns).map((run) => drawTd(model, target, row, run, false))));
  return h("table", {}, head, h("tbody", {}, model.rows.map(line)));
};

export const makeGrid = (onopen) => {
  let model = null;
  let sizes = null;
  let active = { row: 0, target: 0, column: 0 };
  let drawn = null;
  const scroller = h("div", { id: "grid", class: "grid", role: "grid", tabindex: "0", "data-key": "grid", "aria-label": "Instructions by operation, target and ordering. Arrow keys walk, Enter opens a cell." });
  // The size of the window on the table, which is not asked for again and again.
  let [width, height] = [0, 0];
  const look = () => ([width, height] = [scroller.clientWidth, scroller.clientHeight]);
  const first = () => (width < 560 ? 132 : 226);
  // The place of the window: where the table is drawn, and where the browser has scrolled to. To ask it would lay out the page.
  let [top, left] = [0, 0];
  let scrolled = [0, 0];
  const scroll = () => {
    if (scrolled[0] !== top) scroller.scrollTop = top;
    if (scrolled[1] !== left) scroller.scrollLeft = left;
    scrolled = [top, left];
  };

  // The run that has the active column.
  const activeRun = () => {
    const { row, target, column } = active;
    return runsOf(model.targets[target], model.rows[row], model.columns).find(([at, end]) => column >= at && column < end) ?? [0, 1];
  };

  const draw = (isForced) => {
    if (!model || !model.rows.length || !model.targets.length) return;
    if (!width) look();
    const [above, below] = [indexAt(sizes.y, top), indexAt(sizes.y, top + Math.max(200, height - HEAD))];
    const [begins, ends] = [indexAt(sizes.x, left), indexAt(sizes.x, left + Math.max(200, width - first()))];
    const isDrawn = drawn && drawn.first === first() && above >= drawn.from && below <= drawn.to && begins >= drawn.begins && ends <= drawn.ends;
    if (!isForced && isDrawn) return;
    const [from, to] = [Math.max(0, above - 2), Math.min(model.rows.length - 1, below + 2)];
    drawn = { from, to, begins, ends, first: first() };
    const seen = model.targets.slice(begins, ends + 1);
    const [before, after] = [sizes.x[begins], sizes.x.at(-1) - sizes.x[ends + 1]];
    const count = model.columns.length;
    const spacer = (width) => (width > 0 ? h("col", { style: { width: `${width}px` } }) : null);
    const group = h("colgroup", {}, h("col", { style: { width: `${first()}px` } }), spacer(before), seen.flatMap((_, at) => model.columns.map(() => h("col", { style: { width: `${sizes.widths[begins + at] / count}px` } }))), spacer(after));
    const gap = (width, name) => (width > 0 ? h(name, { "aria-hidden": "true", class: "gap" }) : null);
    const names = h("tr", { role: "row", "aria-rowindex": "1" }, h("th.corner", { scope: "col", role: "columnheader" }, h("span.hidden", {}, "target")), gap(before, "td"), seen.map((target) => h("th.group", { role: "columnheader", scope: "colgroup", colspan: count, title: targets[target].triple }, h("span", {}, targets[target].name))), gap(after, "td"));
    const titles = h("tr", { role: "row", "aria-rowindex": "2" }, h("th.corner", { scope: "col", role: "columnheader" }, "operation"), gap(before, "td"), seen.map(() => model.columns.map((column, at) => h("th", { role: "columnheader", scope: "col", class: at ? "" : "group" }, columns[column].title))), gap(after, "td"));
    const lines = [];
    if (sizes.y[from] > 0) lines.push(h("tr", { "aria-hidden": "true", style: { height: `${sizes.y[from]}px` } }));
    const [begin, end] = activeRun();
    for (let at = from; at <= to; at += 1) {
      const row = model.rows[at];
      const { operation } = rows[row];
      const label = h("th", { role: "rowheader", scope: "row" }, h("span.operation", { title: operation }, operation), h("small", {}, variantOf(rows[row])));
      const drawTarget = (target, index) => runsOf(target, row, model.columns).map((run) => drawTd(model, target, row, run, at === active.row && begins + index === active.target && run[0] === begin && run[1] === end));
      lines.push(h("tr", { role: "row", "aria-rowindex": String(at + 3), style: { height: `${sizes.heights[at]}px` } }, label, gap(before, "td"), seen.map(drawTarget), gap(after, "td")));
    }
    const rest = sizes.y.at(-1) - sizes.y[to + 1];
    if (rest > 0) lines.push(h("tr", { "aria-hidden": "true", style: { height: `${rest}px` } }));
    const table = h("table", { role: "presentation", style: { width: `${first() + sizes.x.at(-1)}px` } }, group, h("thead", { role: "rowgroup" }, names, titles), h("tbody", { role: "rowgroup" }, lines));
    scroller.replaceChildren(table);
    scroller.setAttribute("aria-rowcount", String(model.rows.length + 2));
    scroller.setAttribute("aria-colcount", String(1 + model.targets.length * count));
    if (table.querySelector("#active-cell")) scroller.setAttribute("aria-activedescendant", "active-cell");
    else scroller.removeAttribute("aria-activedescendant");
  };

  // Moves the window until the active cell is in it.
  const reveal = () => {
    const [begin, end] = activeRun();
    const each = sizes.widths[active.target] / model.columns.length;
    const [above, below] = [sizes.y[active.row], sizes.y[active.row + 1]];
    const [before, behind] = [sizes.x[active.target] + begin * each, sizes.x[active.target] + end * each];
    const [high, wide] = [height - HEAD, width - first()];
    if (above < top) top = above;
    else if (below > top + high) top = Math.max(0, below - high);
    if (before < left) left = before;
    else if (behind > left + wide) left = Math.max(0, Math.min(before, behind - wide));
  };

  const walk = (event) => {
    if (!model?.rows.length || !model.targets.length) return;
    const count = model.columns.length;
    const [begin, end] = activeRun();
    const flat = active.target * count;
    const move = (place) => {
      const clamped = Math.min(model.targets.length * count - 1, Math.max(0, place));
      active = { ...active, target: Math.floor(clamped / count), column: clamped % count };
    };
    const page = Math.max(1, indexAt(sizes.y, top + height - HEAD) - indexAt(sizes.y, top) - 1);
    const down = (step) => (active = { ...active, row: Math.min(model.rows.length - 1, Math.max(0, active.row + step)) });
    const keys = {
      ArrowRight: () => move(flat + end),
      ArrowLeft: () => move(flat + begin - 1),
      ArrowDown: () => down(1),
      ArrowUp: () => down(-1),
      PageDown: () => down(page),
      PageUp: () => down(-page),
      Home: () => (event.ctrlKey ? down(-model.rows.length) : move(0)),
      End: () => (event.ctrlKey ? down(model.rows.length) : move(Infinity)),
    };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const column = model.columns[begin];
      if (cellOf(model.targets[active.target], model.rows[active.row], column) !== NONE) onopen(model.targets[active.target], model.rows[active.row], column);
      return;
    }
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
    reveal();
    draw(true);
    scroll();
  };

  const follow = () => {
    scrolled = [scroller.scrollTop, scroller.scrollLeft];
    [top, left] = scrolled;
    draw(false);
  };
  scroller.addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  scroller.addEventListener("keydown", walk);
  scroller.addEventListener("click", (event) => {
    const place = event.target.closest("td[data-place]")?.dataset.place.split(",").map(Number);
    if (!place) return;
    const [target, row, column] = place;
    active = { row: model.rows.indexOf(row), target: model.targets.indexOf(target), column: model.columns.indexOf(column) };
    if (cellOf(target, row, column) !== NONE) onopen(target, row, column);
    else draw(true);
  });
  new ResizeObserver(() => {
    look();
    draw(false);
  }).observe(scroller);
  addEventListener("beforeprint", () => {
    if (!model || !scroller.isConnected) return;
    // As many targets beside each other as a page has room for.
    const tables = [];
    for (let at = 0; at < model.targets.length; at += 2) tables.push(wholeTable(model, model.targets.slice(at, at + 2)));
    scroller.classList.add("printing");
    scroller.replaceChildren(...tables);
  });
  addEventListener("afterprint", () => {
    scroller.classList.remove("printing");
    draw(true);
  });

  return {
    element: scroller,
    // Shows other rows, targets or colours. `open` is the cell of the state: it is brought into sight.
    update: (next, open) => {
      const isOther = !model || model.key !== next.key;
      model = { ...next, open };
      if (isOther) {
        sizes = measured(model);
        active = { row: 0, target: 0, column: 0 };
        [top, left] = [0, 0];
        // What was searched for is in sight.
        if (model.matches) active = firstHit(model) ?? active;
      }
      if (!model.rows.length || !model.targets.length) {
        scroller.replaceChildren(h("p.none", {}, model.targets.length ? "No row matches. Remove a word of the search, or set a filter to “any”." : "No target is chosen."));
        return;
      }
      const place = open && { row: model.rows.indexOf(open.row), target: model.targets.indexOf(open.target), column: model.columns.indexOf(open.column) };
      const isThere = place && place.row >= 0 && place.target >= 0 && place.column >= 0;
      // A panel that opens makes the window smaller.
      if (isThere || !width) look();
      if (isThere) active = place;
      if (isThere || (isOther && model.matches)) reveal();
      draw(true);
      scroll();
    },
  };
};
