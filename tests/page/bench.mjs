// How fast the page is: `node bench.mjs BROWSER PAGE…` prints a line for each page. The first of the runs of each kind warms up.

import { statSync } from "node:fs";
import { browserOf, nodes, open } from "./support.mjs";

const [executable, ...files] = process.argv.slice(2);
const browser = await browserOf(executable);
const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];

// From a change of the address to the next picture.
const redrawn = (page, hash) =>
  page.evaluate((to) => new Promise((resolve) => {
    const begin = performance.now();
    addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin))), { once: true });
    location.hash = to;
  }), hash);

console.log("page, KB, first paint ms, interactive ms, filter ms, any everywhere ms, search key ms, cell ms, views ms, most nodes");
for (const file of files) {
  const paints = [];
  const ready = [];
  for (let run = 0; run < 5; run += 1) {
    const { context, page } = await open(browser, file, run === 4 ? "#matrix" : "");
    const [paint, interactive] = await page.evaluate(() => [performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, performance.getEntriesByName("interactive")[0]?.startTime ?? NaN]);
    if (run && run < 4) {
      paints.push(paint);
      ready.push(interactive);
    }
    await context.close();
  }
  // Each step in three fresh pages: what a step costs is the median, what a kind of steps costs is its slowest step.
  const most = [];
  const rounds = [];
  for (let round = 0; round < 3; round += 1) {
    const { context, page } = await open(browser, file, "#matrix");
    most.push(await nodes(page));
    // A person reads before they act; the page has come to rest.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 200))));
    const time = async (hashes) => {
      const times = [];
      for (const hash of hashes) {
        times.push(await redrawn(page, hash));
        most.push(await nodes(page));
      }
      return times;
    };
    const cell = await page.locator("td[data-place]").nth(3).evaluate((one) => one.dataset.place);
    const filter = await time(["#matrix?type=u64", "#matrix?type=u8&result=dropped", "#matrix?type=u32&colour=verdict"]);
    const any = await time(["#matrix?type=any&result=any&operand=any&targets=all", "#matrix?type=any&result=any&operand=any&targets=all&empty=1"]);
    const search = await time(["#matrix?q=f&targets=all", "#matrix?q=fe&targets=all", "#matrix?q=fence&targets=all", "#matrix?q=fence+seq&targets=all", "#matrix?q=weaker&targets=all"]);
    await redrawn(page, "#matrix?type=u32");
    const opened = [];
    for (let run = 0; run < 3; run += 1) {
      opened.push(await page.evaluate((place) => new Promise((resolve) => {
        const begin = performance.now();
        document.querySelector(`td[data-place="${place}"]`).click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
      }), cell));
      most.push(await nodes(page));
      await page.keyboard.press("Escape");
      await page.waitForTimeout(50);
    }
    const views = await time(["#compare", "#programs", "#findings", "#figure", "#claims", "#targets", "#start"]);
    rounds.push({ filter, any, search, opened, views });
    await context.close();
  }
  const slowest = (kind) => Math.max(...rounds[0][kind].map((_, step) => median(rounds.map((round) => round[kind][step]))));
  const numbers = [statSync(file).size / 1000, median(paints), median(ready), ...["filter", "any", "search", "opened", "views"].map(slowest)].map((number) => number.toFixed(0));
  console.log([file.split("/").slice(-2).join("/"), ...numbers, Math.max(...most)].join(", "));
}
await browser.close();
