// The search field, with suggestions as a combobox (WAI-ARIA: list autocomplete, focus stays in the field).
import { h, replace } from './dom.js';
import { go } from './router.js';
import { address, read } from './state.js';
import { suggestionsFor } from './suggestions.js';

const WAIT = 120; // ms after the last key

/** A form with the field; its text follows the address. */
export function searchBox() {
  const list = h('ul', { id: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const input = h('input', {
    id: 'q', type: 'search', name: 'q', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search',
    placeholder: 'Company, person, words, or licensee:xiaomi', 'aria-label': 'Search deals', role: 'combobox',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggestions', maxlength: '1000',
  });
  const form = h('form', { class: 'searchbox' }, input, h('kbd', { 'aria-hidden': 'true' }, '/'),
    h('button', { type: 'submit', class: 'primary' }, 'Search'), list);
  connect(form, input, list);
  return form;
}

function connect(form, input, list) {
  const menu = new Menu(input, list);
  let timer;
  let asked = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    menu.close();
    clearTimeout(timer);
    asked++;
    go(address({ ...presentSearch(), sort: undefined, query: input.value.trim() }));
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked;
      const found = await suggestionsFor(input.value, input.selectionStart);
      if (mine === asked && document.activeElement === input) menu.show(found);
    }, WAIT);
  });
  input.addEventListener('keydown', (event) => menu.key(event));
  input.addEventListener('blur', () => menu.close());
  document.addEventListener('searchshown', (event) => { input.value = event.detail; });
}

/** The search of the present page; elsewhere an empty one. */
function presentSearch() {
  return read(location.pathname === '/' ? new URLSearchParams(location.search) : new URLSearchParams());
}

class Menu {
  constructor(input, list) {
    this.input = input;
    this.list = list;
    this.items = [];
    this.at = -1;
  }

  show(items) {
    this.items = items;
    this.at = -1;
    replace(this.list, items.map((item, i) => h('li', {
      role: 'option', id: `suggestion-${i}`, 'aria-selected': 'false',
      onmousedown: (event) => { event.preventDefault(); this.take(i); },
    }, h('span', { class: 'what' }, h('bdi', {}, item.text)), h('span', { class: 'hint' }, item.hint))));
    this.open(items.length > 0);
  }

  open(yes) {
    this.list.hidden = !yes;
    this.input.setAttribute('aria-expanded', String(yes));
    this.input.removeAttribute('aria-activedescendant');
  }

  close() {
    this.items = [];
    this.open(false);
  }

  key(event) {
    const isOpen = !this.list.hidden;
    if (event.key === 'Escape') {
      if (isOpen) this.close();
      else this.input.blur();
      event.preventDefault();
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.move(event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
    } else if (isOpen && this.at >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      this.take(this.at);
      event.preventDefault();
    }
  }

  /** −1 is the field itself. */
  move(by) {
    const places = this.items.length + 1;
    this.at = ((this.at + 1 + by + places) % places) - 1;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.at)));
    if (this.at < 0) this.input.removeAttribute('aria-activedescendant');
    else {
      this.input.setAttribute('aria-activedescendant', `suggestion-${this.at}`);
      this.list.children[this.at].scrollIntoView({ block: 'nearest' });
    }
  }

  take(i) {
    const item = this.items[i];
    this.close();
    if (item.complete) {
      this.input.value = item.complete.value;
      this.input.setSelectionRange(item.complete.caret, item.complete.caret);
      this.input.dispatchEvent(new Event('input'));
    } else {
      go(item.address(presentSearch()));
    }
  }
}
