// A browser with a page, and what every test of the page wants to know.

import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const browserOf = (executablePath) =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });

export const fail = (message) => {
  throw new Error(message);
};
export const check = (condition, message) => condition || fail(message);

// Opens a page; whatever the page itself reports as an error fails the test.
export const open = async (browser, file, hash = "", options = {}) => {
  // The policy of the page forbids the scripts of axe, which are the test's.
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: true, permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${pathToFileURL(file)}${hash}`);
  await page.waitForFunction(() => !document.getElementById("loading"));
  return { context, page, errors };
};

// The faults that axe finds, in words.
export const axe = async (page) => {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map((one) => `${one.id} (${one.impact}): ${one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.failureSummary.split("\n").slice(0, 2).join(" ")}`).join(" | ")}`);
};

export const nodes = (page) => page.evaluate(() => document.querySelectorAll("*").length);
export const focused = (page) => page.evaluate(() => document.activeElement?.tagName ?? "none");
export const text = (page, selector) => page.locator(selector).first().innerText();
