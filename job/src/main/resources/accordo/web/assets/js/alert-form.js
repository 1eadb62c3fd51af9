// The form in which a search is saved or changed.
import { h, replace } from './dom.js';
import { problem } from './problems.js';

const NEWS = [
  ['new', 'A new deal'],
  ['status', 'A change of status'],
  ['party', 'A new party'],
  ['any', 'Any change, further articles too'],
];

/**
 * A form.
 * @param search what to begin with: {name, query, on, channels, owner, digest}
 * @param save takes what the form says; may throw a Problem
 */
export function alertForm(search, save, cancel) {
  const fault = h('div', {});
  const form = h('form', { class: 'alert-form', onsubmit: submit },
    field('Name', 'name', { value: search.name ?? '', maxlength: 200, placeholder: search.query || 'All deals' }),
    field('Query', 'query', { value: search.query ?? '', placeholder: 'Everything', spellcheck: 'false' }),
    h('fieldset', {}, h('legend', {}, 'Tell me of'), NEWS.map(([value, name]) => h('label', { class: 'tick' },
      h('input', { type: 'checkbox', name: 'on', value, checked: (search.on ?? ['new', 'status']).includes(value) }), name))),
    field('Webhooks and e-mail', 'channels', {
      value: (search.channels ?? []).join(' '), placeholder: 'https://… or mailto:…, none for the page and the feed only', spellcheck: 'false',
    }),
    h('div', { class: 'pair' },
      field('One message in', 'digest', { value: search.digest ?? '', placeholder: 'at once; or 15m, 2h, 1d' }),
      field('Owner', 'owner', { value: search.owner ?? '', maxlength: 100 })),
    fault,
    h('div', { class: 'actions' }, h('button', { class: 'primary', type: 'submit' }, 'Save'), h('button', { type: 'button', onclick: cancel }, 'Cancel')));

  async function submit(event) {
    event.preventDefault();
    const data = new FormData(form);
    const words = (name) => String(data.get(name) ?? '').trim();
    try {
      await save({
        ...search, name: words('name'), query: words('query'), on: data.getAll('on'), owner: words('owner'), digest: words('digest'),
        channels: words('channels').split(/\s+/).filter(Boolean),
      });
    } catch (error) {
      replace(fault, problem(error));
    }
  }
  return form;
}

function field(label, name, properties) {
  return h('label', { class: 'field' }, h('span', {}, label), h('input', { name, autocomplete: 'off', ...properties }));
}
