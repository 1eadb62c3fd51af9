// Addresses and pages: follows links without a reload, keeps what was seen so that "back" is instant.
import { replace } from './dom.js';
import { problem } from './problems.js';
import { ROUTES } from './routes.js';

const main = document.getElementById('main');
const places = new Map();
let leave = () => {};
let turn = 0;
let place;

/** Goes to an address of this page; `keep` leaves scroll and focus where they are (a filter was set). */
export function go(address, { keep = false, instead = false } = {}) {
  if (!instead) remember();
  place = instead ? place : Date.now() + Math.random();
  history[instead ? 'replaceState' : 'pushState']({ place }, '', address);
  return show({ keep });
}

/** Where the reader comes from, when that was a page of ours. */
export function back(otherwise) {
  if (history.state?.place && places.size) history.back();
  else go(otherwise);
}

export function start() {
  history.scrollRestoration = 'manual';
  place = history.state?.place ?? Date.now();
  history.replaceState({ place }, '');
  addEventListener('popstate', (event) => {
    remember();
    place = event.state?.place;
    show({ again: places.get(place) });
  });
  document.addEventListener('click', follow);
  return show({});
}

function follow(event) {
  const link = event.target.closest?.('a[href]');
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plainClick || link.hasAttribute('download') || link.target || event.defaultPrevented) return;
  const url = new URL(link.getAttribute('href'), location.href);
  if (url.origin !== location.origin || !match(url)) return;
  if (url.hash && url.pathname === location.pathname && url.search === location.search) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}

function match(url) {
  for (const { path, page } of ROUTES) {
    const found = path.exec(url.pathname);
    if (found) return { page, name: found[1] === undefined ? undefined : decode(found[1]) };
  }
  return undefined;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function remember() {
  const focused = document.activeElement?.dataset?.focus;
  places.set(place, { scroll: scrollY, focused });
}

/**
 * Shows the page of the present address. A page module exports `show(context)` with context = {name, parameters, main, isBack},
 * which fills main and returns its title and, where it has something to end, `leave`.
 */
async function show({ keep, again }) {
  const mine = ++turn;
  const url = new URL(location.href);
  const found = match(url);
  const stage = document.createElement('div');
  leave();
  leave = () => {};
  main.setAttribute('aria-busy', 'true');
  try {
    if (!found) throw Object.assign(new Error('There is no such page.'), { status: 404 });
    const module = await found.page();
    const shown = await module.show({ name: found.name, parameters: url.searchParams, main: stage, isBack: Boolean(again) });
    if (mine !== turn) return;
    leave = shown?.leave ?? leave;
    document.title = shown?.title ? `${shown.title} · Accordo` : 'Accordo';
    stage.className = shown?.class ?? '';
  } catch (error) {
    if (mine !== turn) return;
    stage.replaceChildren(problem(error));
  }
  const focused = keep && document.activeElement?.dataset?.focus;
  replace(main, stage);
  main.removeAttribute('aria-busy');
  stage.dispatchEvent(new Event('shown'));
  settle({ keep, again, focused });
}

function settle({ keep, again, focused }) {
  const name = focused || again?.focused;
  const element = name && main.querySelector(`[data-focus="${CSS.escape(name)}"]`);
  if (element) element.focus({ preventScroll: true });
  else if (!keep && document.activeElement?.tagName !== 'INPUT') main.focus({ preventScroll: true });
  if (!keep) scrollTo(0, again?.scroll ?? 0);
}
