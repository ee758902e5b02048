// Elements without markup: external data becomes text, never HTML.

// `h("a.name", { href, onclick, … }, children…)`; null children are left out.
export const h = (name, properties = {}, ...children) => {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  setAll(made, properties);
  add(made, children);
  return made;
};

// Fills an element with these children instead of its own; what is null or false is left out.
export const fill = (parent, ...children) => {
  parent.replaceChildren();
  add(parent, children);
};

const add = (parent, children) => {
  for (const child of children) {
    if (Array.isArray(child)) add(parent, child);
    else if (child !== null && child !== undefined && child !== false) parent.append(child);
  }
};

const setAll = (made, properties) => {
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on") || key === "value" || key === "checked" || key === "disabled" || key === "textContent" || key === "hidden") made[key] = value;
    else if (key === "class") made.className += (made.className ? " " : "") + value;
    else if (key === "style") Object.entries(value).forEach(([name, text]) => made.style.setProperty(name, text));
    else made.setAttribute(key, value === true ? "" : value);
  }
};

export const svg = (name, properties = {}, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

export const byId = (id) => document.getElementById(id);
const numbers = new Intl.NumberFormat("en");
export const numeral = (count) => numbers.format(count);
export const plural = (count, one, many = `${one}s`) => `${count < 1000 ? count : numeral(count)} ${count === 1 ? one : many}`;
export const unique = (list) => [...new Set(list)];

// Replaces the children of an element. The focus stays where it was: on the element with the same key, else on `home`.
export const redraw = (root, children, home = root) => {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.dataset.key;
  root.replaceChildren();
  add(root, [children]);
  if (!focused || focused === root) return;
  const again = key ? [...root.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key) : null;
  focusOn(again ?? home);
};

export const focusOn = (one) => {
  if (!one) return;
  if (one.tabIndex < 0 && !one.hasAttribute("tabindex")) one.setAttribute("tabindex", "-1");
  one.focus({ preventScroll: true });
};

// Says something to a screen reader, and to everybody for a moment.
export const announce = (text) => {
  const place = byId("announcement");
  place.textContent = text;
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => (place.textContent = ""), 4000);
};

export const copyButton = (label, text) => h("button.small", { type: "button", "data-key": `copy-${label}`, onclick: () => copyText(text(), label) }, `Copy ${label}`);

export const copyText = async (text, what) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page from a file has no clipboard in some browsers: the older way.
    const area = h("textarea", { value: text, style: { position: "fixed", opacity: "0" } });
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    focused?.focus({ preventScroll: true });
  }
  announce(`Copied ${what}.`);
};

// A sentence in which backquotes mark code, and addresses are links.
export const prose = (text) =>
  text.split(/(`[^`]*`|https?:\/\/[^\s)]+)/).map((part) => {
    if (part.startsWith("`")) return h("code", {}, part.slice(1, -1));
    if (/^https?:\/\//.test(part)) return h("a", { href: part, rel: "noreferrer" }, part.replace(/^https?:\/\//, ""));
    return part;
  });
