// Takes the pictures of the README from a running demo school: make pictures
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const gateway = `http://127.0.0.1:${process.env.KLASSNY_PORT_BASE ?? 8080}`;
const folder = new URL('../../infra/docs/pictures/', import.meta.url);
const program = PLACES.find((place) => existsSync(place));
if (!program) throw new Error('Chromium is missing. Install it: sudo apt-get install -y chromium');

const browser = await chromium.launch({ executablePath: program, args: QUIET });

/** A window in which the demo account is logged in. */
async function as(user, options) {
  const context = await browser.newContext({ locale: 'ru-RU', colorScheme: 'light', ...options });
  const page = await context.newPage();
  await page.goto(gateway);
  await page.fill('#username', user);
  await page.fill('#password', 'klassny-demo');
  await page.press('#password', 'Enter');
  await page.waitForURL(`${gateway}/**`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const ask = (page, path) => page.evaluate(async (address) => (await fetch(address)).json(), path);

async function keep(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
  console.log(`infra/docs/pictures/${name}.png`);
}

const teacher = await as('teacher', { viewport: { width: 1440, height: 900 } });
const { today, lessons } = await ask(teacher, '/api/journal/day');
const { pages } = await ask(teacher, '/api/journal/pages');
const fullest = lessons.sort((one, other) => other.marks - one.marks)[0];
const { groupId, subjectId, termId } = fullest ?? pages.find(({ from, until }) => from <= today && today <= until);
const path = `${groupId}/${subjectId}/${termId}`;
await teacher.goto(`${gateway}/pages/${path}`);
await teacher.getByRole('grid').waitFor();
await keep(teacher, 'gradebook');

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const guardian = await as('guardian', phone);
await guardian.getByRole('region').first().waitFor();
await keep(guardian, 'diary');

const auditor = await as('auditor', { viewport: { width: 1440, height: 900 } });
await auditor.goto(`${gateway}/audit/pages/${path}`);
const slider = auditor.getByRole('slider');
await slider.waitFor();
const steps = Number(await slider.getAttribute('max'));
await slider.focus();
for (let step = 0; step < Math.min(3, steps - 1); step++) await auditor.keyboard.press('ArrowLeft');
await auditor.waitForLoadState('networkidle');
await keep(auditor, 'audit');

await browser.close();
