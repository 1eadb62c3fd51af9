// Saved searches, and what they tell while one looks on.
import { append, h, replace } from './dom.js';
import { alertCard } from './alert-parts.js';
import { alertForm } from './alert-form.js';
import { create, history, listen, saved } from './alerts-api.js';
import { announce } from './live.js';
import { savedSearch } from './saved-list.js';
import { secretNote } from './alert-parts.js';

const SHOWN = 20;

export async function show({ main }) {
  const searches = await saved();
  const news = h('ul', { class: 'news' });
  const list = h('ul', { class: 'saved-searches' });
  const none = h('p', { class: 'empty' }, 'No search is saved yet. Save one here, or with “Save this search” above any results.');
  const place = h('div', {});
  const quiet = h('p', { class: 'hint' }, 'Nothing yet. What comes appears here by itself.');
  const check = () => { none.hidden = list.children.length > 0; };
  const add = (search) => {
    list.append(savedSearch(search, check));
    check();
  };
  const know = new Set();

  function tell(alert, fresh) {
    if (know.has(alert.id)) return;
    know.add(alert.id);
    quiet.hidden = true;
    news.prepend(alertCard(alert, { fresh, named: true }));
    if (fresh) announce(`Alert: ${alert.sentence}`);
  }

  function open() {
    const close = () => replace(place);
    const form = alertForm({}, async (wanted) => {
      const made = await create(wanted);
      add(made);
      replace(place, secretNote(made));
      announce('The search is saved.');
    }, close);
    replace(place, form);
    form.querySelector('input').focus();
  }

  searches.forEach(add);
  check();
  append(main, [
    h('h1', {}, 'Alerts'),
    h('section', { 'aria-label': 'Latest alerts' }, h('h2', {}, 'Latest'), quiet, news),
    h('section', { 'aria-label': 'Saved searches' },
      h('div', { class: 'actions' }, h('h2', {}, 'Saved searches'), h('button', { type: 'button', onclick: open }, 'New')), place, none, list),
  ]);
  const leave = listen((alert) => tell(alert, true));
  latest(searches).then((alerts) => alerts.forEach((alert) => tell(alert, false)));
  return { title: 'Alerts', class: 'alerts', leave };
}

/** The last alerts of all searches, the oldest first. */
async function latest(searches) {
  const all = await Promise.all(searches.slice(0, 50).map((s) => history(s.id).catch(() => [])));
  return all.flat().sort((a, b) => a.at.localeCompare(b.at)).slice(-SHOWN);
}
