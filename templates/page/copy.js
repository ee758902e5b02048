// A table as Markdown, as CSV and as an image.

import { announce, svg } from "./dom.js";

const inMarkdown = (text) => text.replace(/[\\`*_{}[\]<>|~#]/g, "\\$&").replace(/\s+/g, " ");

export const markdownOf = ({ head, body }) => {
  const line = (list) => `| ${list.map(inMarkdown).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...body.map(line)].join("\n");
};

// A text that a spreadsheet would take for a formula is marked as text.
const inCsv = (text) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvOf = ({ head, body }) => [head, ...body].map((list) => list.map(inCsv).join(",")).join("\r\n");

// The table as an image that needs no page.
export const svgOf = ({ head, body }) => {
  const all = [head, ...body].slice(0, 400);
  const widths = head.map((_, column) => 16 + 7.3 * Math.max(...all.map((list) => Math.min(60, list[column].length))));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const style = "text{font:12px ui-monospace,monospace;fill:#1c1c1c}.head{font-weight:700}line{stroke:#c9c9c9}rect{fill:#fff}";
  const image = svg("svg", { xmlns: "http://www.w3.org/2000/svg", width: Math.ceil(total), height: all.length * 22 + 8, viewBox: `0 0 ${Math.ceil(total)} ${all.length * 22 + 8}` });
  const sheet = svg("style", {});
  sheet.textContent = style;
  image.append(sheet, svg("rect", { width: "100%", height: "100%" }));
  all.forEach((list, row) => {
    let x = 8;
    list.forEach((text, column) => {
      const made = svg("text", { x, y: row * 22 + 18, class: row ? "" : "head" });
      made.textContent = text.length > 60 ? `${text.slice(0, 59)}…` : text;
      image.append(made);
      x += widths[column];
    });
    image.append(svg("line", { x1: 0, x2: Math.ceil(total), y1: row * 22 + 25, y2: row * 22 + 25 }));
  });
  return new XMLSerializer().serializeToString(image);
};

export const save = (name, text, type) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  announce(`Saved ${name}.`);
};
