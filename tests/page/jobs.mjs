// The jobs that people come with, done in a browser by mouse and again by keyboard alone.
//
// node jobs.mjs BROWSER PAGE HISTORY [--sample]: PAGE is of the default targets, HISTORY of two compilers. A sample is each job by
// one of both, and each view in one of the colour schemes.

import { axe, browserOf, check, fail, focused, nodes, open, text } from "./support.mjs";

const [executable, file, historyFile, sample] = process.argv.slice(2);

// Whether the one of a kind that has this number is in turn.
const inTurn = (number, kind) => sample === undefined || number % 2 === kind;

// How a person acts. After every action the focus is somewhere, and the document is small.
const hands = (page, mode) => {
  const isIt = (selector) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector) => {
    for (let step = 0; step < 500; step += 1) {
      if (await isIt(selector)) return;
      await page.keyboard.press("Tab");
    }
    fail(`no Tab leads to ${selector}`);
  };
  const after = async (what) => {
    await page.waitForTimeout(60);
    check((await focused(page)) !== "BODY", `after ${what} the focus is on body`);
    check((await nodes(page)) <= 5000, `after ${what} the document has ${await nodes(page)} nodes`);
  };
  return {
    press: async (selector) => {
      if (mode === "mouse") await page.locator(selector).first().click();
      else {
        await tabTo(selector);
        await page.keyboard.press("Enter");
      }
      await after(`pressing ${selector}`);
    },
    choose: async (selector, label) => {
      if (mode === "mouse") await page.locator(selector).first().selectOption({ label });
      else {
        await tabTo(selector);
        await page.keyboard.type(label, { delay: 5 });
      }
      await after(`choosing ${label}`);
    },
    write: async (selector, words) => {
      if (mode === "mouse") {
        await page.locator(selector).first().click();
        await page.locator(selector).first().fill(words);
      } else {
        await tabTo(selector);
        await page.keyboard.press("Control+A");
        await page.keyboard.type(words);
      }
      await after(`writing ${words}`);
    },
    point: async (selector) => {
      if (mode === "mouse") await page.locator(selector).first().hover();
      else await tabTo(selector);
      await page.waitForTimeout(60);
    },
    // The first cell that matches: by its place, or by walking there.
    cell: async (selector) => {
      if (mode === "mouse") await page.locator(selector).first().click();
      else {
        await tabTo("#grid");
        await page.keyboard.press("Control+Home");
        await page.keyboard.press("Home");
        for (let step = 0; step < 400 && !(await page.evaluate((wanted) => document.querySelector("#active-cell")?.matches(wanted), selector)); step += 1) {
          const before = await page.locator("#active-cell").getAttribute("data-place");
          await page.keyboard.press("ArrowRight");
          await page.waitForTimeout(15);
          if ((await page.locator("#active-cell").getAttribute("data-place")) === before) {
            await page.keyboard.press("Home");
            await page.keyboard.press("ArrowDown");
            await page.waitForTimeout(15);
          }
        }
        await page.keyboard.press("Enter");
      }
      await after(`opening ${selector}`);
    },
  };
};

const view = (name) => `#views [data-key="view-${name}"]`;
const contains = (where, whole, part) => check(whole.includes(part), `${where} does not say ${JSON.stringify(part)}: ${whole.slice(0, 400)}`);

const jobs = {
  "AcqRel on LL/SC against LSE": async ({ page, hand }) => {
    await hand.press(view("compare"));
    await hand.choose('[data-key="a-target"]', "aarch64_llsc");
    await hand.choose('[data-key="a-ordering"]', "AcqRel");
    await hand.choose('[data-key="b-target"]', "aarch64_lse");
    await hand.choose('[data-key="b-ordering"]', "AcqRel");
    await hand.write("#search", "fetch_add u32");
    await hand.press('[data-key^="item-aarch64_llsc/fetch_add::u32::acq_rel::used"]');
    const shown = await text(page, "tr.open");
    for (const part of ["ldaxr w8, [x0]", "stlxr w10, w9, [x0]", "ldaddal w1, w0, [x0]"]) contains("the comparison", shown, part);
    contains("the row", await text(page, "table.list tbody tr"), "better price, loses the loop, 4 instructions less");
  },
  "what SeqCst costs over AcqRel": async ({ page, hand }) => {
    await hand.press(view("compare"));
    for (const [side, ordering] of [["a", "AcqRel"], ["b", "SeqCst"]]) {
      await hand.choose(`[data-key="${side}-target"]`, "riscv64gc");
      await hand.choose(`[data-key="${side}-ordering"]`, ordering);
    }
    await hand.write("#search", "fence");
    contains("the row", await text(page, "table.list tbody tr"), "fence.tso");
    contains("the row", await text(page, "table.list tbody tr"), "fence rw, rw");
    contains("the count", await text(page, ".count"), "1 cell of ");
  },
  "all cells with dmb ish": async ({ page, hand }) => {
    await hand.press(view("matrix"));
    await hand.write("#search", "dmb ish");
    await hand.press('[data-key="chooser"]');
    await hand.press('[data-key="targets-all"]');
    const token = await text(page, '[data-key="token-dmb ish"]');
    contains("the token", token, "instruction dmb ish");
    const count = Number(token.match(/([\d,]+) ✕/)[1].replaceAll(",", ""));
    check(count > 50, `dmb ish is in ${count} cells`);
    check((await page.locator("td.hit").count()) > 0, "no cell is marked");
  },
  "all weaker cells and why": async ({ page, hand }) => {
    await hand.press(view("matrix"));
    await hand.write("#search", "weaker");
    await hand.cell("td.hit");
    contains("the panel", await text(page, "#panel"), "weaker: atomicity is lost: it ends without a write");
    await hand.press(view("findings"));
    const key = await page.locator("summary", { hasText: "seq_cst is lost" }).first().getAttribute("data-key");
    await hand.press(`[data-key="${key}"]`);
    contains("the finding", await text(page, ".finding[open]"), "forbidden by Rust, allowed by the processor");
  },
  "two targets compared": async ({ page, hand }) => {
    await hand.press(view("compare"));
    await hand.choose('[data-key="a-target"]', "x86_64");
    await hand.choose('[data-key="b-target"]', "riscv64gc");
    check((await page.locator("table.list tbody tr").count()) >= 60, "the two differ in few cells");
    await hand.press('[data-key="more"]');
    check((await page.locator("table.list tbody tr").count()) >= 120, "no more are shown");
  },
  "a colleague's link": async ({ page, hand, reopen }) => {
    await hand.press(view("matrix"));
    await hand.cell('td[data-place$=",5"]');
    const [address, title] = [page.url(), await text(page, "#panel-title")];
    const other = await reopen(address.slice(address.indexOf("#")));
    check((await text(other.page, "#panel-title")) === title, "the link opens another cell");
    check((await other.page.locator("td.open").count()) === 1, "the cell of the link is not in sight");
    await other.context.close();
    await page.goBack();
    await page.waitForTimeout(80);
    check(await page.locator("#panel").isHidden(), "back does not close the panel");
    await page.goForward();
    await page.waitForTimeout(80);
    check((await text(page, "#panel-title")) === title, "forward does not open the cell");
    const wrong = await reopen("#matrix?cell=x86_64%2Fno%3A%3Asuch");
    contains("the panel", await text(wrong.page, "#panel"), "There is no such cell");
    await wrong.context.close();
    const nowhere = await reopen("#nowhere");
    contains("the page", await text(nowhere.page, "#wrong"), "no view or cell “nowhere”");
    await nowhere.context.close();
  },
  "an instruction's meaning": async ({ page, hand, go }) => {
    await go("#matrix?cell=aarch64_lse%2Ffetch_add%3A%3Au64%3A%3Aacq_rel%3A%3Aused");
    await hand.point('#panel [data-key="line-own-0"]');
    contains("the words", await text(page, "#panel .says"), "adds to memory in one atomic step");
    contains("the words", await text(page, "#panel .says"), "releases");
  },
  "a spin lock with its source": async ({ page, hand }) => {
    await hand.press(view("programs"));
    await hand.press('[data-key="idiom::spin_lock_section"]');
    contains("the source", await text(page, "ol.source"), "locked.swap(true, Acquire)");
    await hand.point("ol.source li[data-part*='locked']");
    const linked = await page.locator("figure li.linked").allInnerTexts();
    check(linked.some((line) => line.includes("xchg byte ptr [rdi], al")), `the line marks ${linked.slice(0, 4).join(" | ")}`);
  },
  "Figure 7-1": async ({ page, hand }) => {
    await hand.press(view("figure"));
    check((await page.locator(".small-table").count()) === 6, "the figure has six tables");
    contains("the first table", await text(page, ".small-table"), "ldar");
  },
  "reproduce a cell": async ({ page, hand, go }) => {
    await go("#matrix?cell=riscv64gc%2Fstore%3A%3Au32%3A%3Aseq_cst");
    await hand.press('#panel [data-key="copy-this listing"]');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    check(copied.startsWith("asm-matrix show store::u32::seq_cst --target riscv64gc"), `copied is ${copied}`);
    const link = await page.locator("#panel a", { hasText: "Compiler Explorer" }).getAttribute("href");
    const encoded = decodeURIComponent(link.split("/clientstate/")[1]);
    const session = JSON.parse(Buffer.from(encoded, "base64").toString()).sessions[0];
    contains("Compiler Explorer", session.source, "x.store(value, SeqCst)");
    contains("Compiler Explorer", session.compilers[0].options, "--target=riscv64gc-unknown-linux-musl");
  },
  "what changed between two compilers": async ({ hand, page, reopen }) => {
    if (!historyFile) return;
    const { context, page: other, errors } = await reopen("", historyFile);
    const own = hands(other, page.mode);
    await own.press(view("changes"));
    await own.press("#view button.link");
    check((await other.locator("#view tr.open figure").count()) > 0, "no change is shown");
    check(errors.length === 0, errors.join("; "));
    check((await axe(other)).length === 0, (await axe(other)).join("; "));
    await context.close();
    void hand;
  },
  "a table to take away": async ({ page, hand }) => {
    await hand.press(view("matrix"));
    await hand.write("#search", "fence");
    await hand.press('[data-key="copy-Markdown"]');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    contains("the copy", copied, "| fence |");
    await hand.press('[data-key="copy-CSV"]');
    contains("the copy", await page.evaluate(() => navigator.clipboard.readText()), "operation,,x86_64 Relaxed");
  },
};

let done = 0;
const complain = (text) => {
  console.error(text);
  process.exitCode = 1;
};

// Each in a browser of its own, so that they have a clipboard each.
const doJobs = async (mode, kind) => {
  const browser = await browserOf(executable);
  for (const [name, job] of Object.entries(jobs).filter((_, number) => inTurn(number, kind))) {
    const { context, page, errors } = await open(browser, file);
    page.mode = mode;
    const reopen = (hash, path = file) => open(browser, path, hash);
    const go = async (hash) => {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.waitForTimeout(80);
    };
    try {
      await job({ page, hand: hands(page, mode), reopen, go });
      check(errors.length === 0, `the page reports ${errors.join("; ")}`);
    } catch (error) {
      complain(`${name}, by ${mode}: ${error.message}`);
    }
    done += 1;
    await context.close();
  }
  await browser.close();
};

const HASHES = ["", "#matrix", "#matrix?cell=x86_64%2Fswap%3A%3Au32%3A%3Aseq_cst%3A%3Aused", "#matrix?q=weaker&targets=all&colour=verdict", "#matrix?colour=shape", "#matrix?colour=count", "#compare", "#programs", "#findings?item=0", "#figure", "#claims", "#targets"];

// Every view: nothing for axe to find, in both schemes; no layout that moves or is too wide, in a narrow window neither.
const lookAtViews = async () => {
  const browser = await browserOf(executable);
  const surroundings = [{ colorScheme: "light" }, { colorScheme: "dark" }, { viewport: { width: 390, height: 844 } }];
  for (const [kind, options] of surroundings.entries()) {
    for (const hash of HASHES.filter((_, number) => kind === 2 || inTurn(number, kind))) {
      const { context, page, errors } = await open(browser, file, hash, options);
      const shift = await page.evaluate(() => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.hadRecentInput ? 0 : entry.value))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 100);
      }));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const found = options.viewport ? [] : await axe(page);
      const faults = [...errors, ...found, shift > 0.02 && `the layout shifts by ${shift.toFixed(3)}`, wide > 1 && `the page is ${wide} pixels too wide`];
      for (const fault of faults.filter((one) => one)) complain(`${hash || "start"} ${JSON.stringify(options)}: ${fault}`);
      await context.close();
    }
  }
  await browser.close();
};

await Promise.all([doJobs("mouse", 0), doJobs("keyboard", 1), lookAtViews()]);
console.log(`${done} jobs done`);
