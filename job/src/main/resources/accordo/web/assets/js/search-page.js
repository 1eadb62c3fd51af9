// Search: facets beside results, which are a list, a network or a chart.
import { h } from './dom.js';
import { get } from './api.js';
import { asked, read } from './state.js';
import { knownName } from './known-name.js';
import { learn } from './labels.js';
import { announce } from './live.js';
import { chips } from './chips.js';
import { facetPanel } from './facets.js';
import { resultList } from './results.js';
import { toolbar } from './toolbar.js';
import { welcome } from './welcome.js';
import { problem } from './problems.js';
import { count } from './words.js';

const VIEWS = {
  graph: () => import('./graph.js'),
  time: () => import('./chart.js'),
};
const PAGE = 20;
const KEPT = 30; // searches whose pages "back" finds again
const kept = new Map();

export async function show({ parameters, main, isBack }) {
  const search = read(parameters);
  document.dispatchEvent(new CustomEvent('searchshown', { detail: search.query }));
  const title = search.query || (search.filters.length ? 'Filtered deals' : 'Deals');
  let found;
  let name;
  try {
    [found, name] = await Promise.all([first(search, isBack), knownName(search)]);
  } catch (error) {
    if (error.document?.query === undefined) throw error;
    main.append(problem(error));
    announce(error.message);
    return { title };
  }
  learn(found.facets);
  announce(found.total === 0 ? 'No deals found' : `${count(found.total, 'deal')} found`);
  const body = h('div', { class: 'results', id: 'results' });
  const isStart = !search.query && !search.filters.length;
  if (isStart && search.view === 'list') main.append(await welcome(found.total));
  else main.append(h('h1', { class: 'unseen' }, title));
  main.append(h('div', { class: 'searching' },
    facetPanel(search, found.facets ?? {}),
    h('section', { class: 'found', 'aria-label': 'Results' }, toolbar(search, found), chips(search), name, body)));
  const leave = await fillView(search, found, body, main);
  return { title, leave };
}

async function fillView(search, found, body, main) {
  const view = VIEWS[search.view];
  if (!view || found.total === 0) {
    resultList(search, found, body, (cursor) => next(search, cursor));
    return undefined;
  }
  const { figure } = await view();
  return figure(search, body, main);
}

/** The first page of a search; when the reader comes back, with what was loaded after it. */
async function first(search, isBack) {
  const key = JSON.stringify([asked(search), search.sort]);
  if (isBack && kept.has(key)) return kept.get(key);
  const found = await get('search', [...asked(search), ['sort', search.sort], ['limit', PAGE], ['facets', 'true']]);
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return found;
}

async function next(search, cursor) {
  const key = JSON.stringify([asked(search), search.sort]);
  const page = await get('search', [...asked(search), ['sort', search.sort], ['limit', PAGE], ['cursor', cursor], ['facets', 'false']]);
  const before = kept.get(key);
  if (before) kept.set(key, { ...before, deals: [...before.deals, ...page.deals], next: page.next });
  return page;
}
