// The saved searches: mute, change, history, feed, remove.
import { h, foreign, replace } from './dom.js';
import { alertCard, secretNote } from './alert-parts.js';
import { alertForm } from './alert-form.js';
import { change, history, remove } from './alerts-api.js';
import { announce } from './live.js';
import { problem } from './problems.js';
import { address, searchFor } from './state.js';

const NEWS = { new: 'new deals', status: 'changes of status', party: 'new parties', any: 'any change' };

/** One saved search; `gone` is told when it was removed. */
export function savedSearch(search, gone) {
  const item = h('li', { class: 'saved', dataset: { saved: search.id } });
  const below = h('div', {});
  const show = (now, note) => replace(item, head(now), secretNote(note ?? {}), below);

  function head(now) {
    return [
      h('h3', {}, foreign(now.name), now.muted && h('span', { class: 'tag' }, 'muted')),
      h('p', { class: 'meta' },
        h('a', { href: address(searchFor(now.query)) }, now.query ? h('code', {}, now.query) : 'all deals'),
        h('span', {}, now.on.map((news) => NEWS[news]).join(', ')),
        now.channels.map((channel) => h('span', {}, foreign(channel))),
        now.digest && h('span', {}, `one message in ${now.digest}`), now.owner && h('span', {}, foreign(now.owner))),
      h('div', { class: 'actions' },
        h('button', { type: 'button', 'aria-pressed': String(now.muted), onclick: () => act(() => update({ ...now, muted: !now.muted })) }, now.muted ? 'Unmute' : 'Mute'),
        h('button', { type: 'button', onclick: () => edit(now) }, 'Edit'),
        h('button', { type: 'button', onclick: () => act(past) }, 'History'),
        h('a', { class: 'button', href: now.feed, type: 'application/atom+xml', download: false, target: '_blank' }, 'Feed'),
        h('button', { type: 'button', class: 'quiet', onclick: () => sure(now) }, 'Remove')),
    ];
  }

  async function update(wanted) {
    const now = await change(wanted);
    replace(below);
    show(now, now);
    announce('Saved.');
    item.querySelector('button').focus();
  }

  function edit(now) {
    const form = alertForm(now, update, () => replace(below));
    replace(below, form);
    form.querySelector('input').focus();
  }

  async function past() {
    const alerts = await history(search.id);
    replace(below, alerts.length ? h('ul', {}, alerts.map((a) => alertCard(a))) : h('p', { class: 'hint' }, 'It has told nothing yet.'));
  }

  function sure(now) {
    const yes = h('button', { type: 'button', onclick: () => act(async () => {
      await remove(now.id);
      item.remove();
      gone();
    }) }, 'Remove it');
    replace(below, h('p', { class: 'actions' }, 'Remove this saved search? ', yes, h('button', { type: 'button', onclick: () => replace(below) }, 'Keep it')));
    yes.focus();
  }

  async function act(action) {
    try {
      await action();
    } catch (error) {
      replace(below, problem(error));
    }
  }

  show(search);
  return item;
}
