// Light or dark: the system's choice until the reader makes one.
import { h } from './dom.js';

const KEY = 'accordo-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

function chosen() {
  return localStorage.getItem(KEY) ?? (dark.matches ? 'dark' : 'light');
}

function show() {
  document.documentElement.dataset.theme = chosen();
  document.dispatchEvent(new Event('themechange'));
}

/** The switch; applies the present choice too. */
export function themeSwitch() {
  const button = h('button', { type: 'button', class: 'quiet theme', onclick: change });
  const label = () => {
    const other = chosen() === 'dark' ? 'light' : 'dark';
    button.textContent = other === 'dark' ? '☾' : '☀';
    button.setAttribute('aria-label', `Use the ${other} theme`);
    button.title = `Use the ${other} theme`;
  };
  function change() {
    localStorage.setItem(KEY, chosen() === 'dark' ? 'light' : 'dark');
    show();
    label();
  }
  dark.addEventListener('change', () => { show(); label(); });
  show();
  label();
  return button;
}
