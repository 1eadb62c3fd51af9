// Keys: / to search, arrows through results, Esc back, ? for help.
import { back } from './router.js';
import { openHelp } from './help.js';

export function installKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = isTyping(event.target) ? TYPING[event.key] : READING[event.key];
    if (action?.(event.target)) event.preventDefault();
  });
}

const READING = {
  '/': focusSearch,
  '?': () => openHelp(),
  ArrowDown: (target) => step(target, 1),
  ArrowUp: (target) => step(target, -1),
  Escape: leavePage,
};
const TYPING = { ArrowDown: (target) => step(target, 1) };

function isTyping(element) {
  return element.matches?.('input:not([type=checkbox]), textarea, select');
}

function focusSearch() {
  const box = document.getElementById('q');
  box.focus();
  box.select();
  return true;
}

/** Moves among the results; from anywhere outside them to the first. */
function step(target, by) {
  if (target.closest?.('dialog, [role=tablist], [role=listbox], summary, .figure')) return false;
  const results = [...document.querySelectorAll('[data-result]')];
  const at = results.findIndex((result) => result.contains(document.activeElement));
  if (!results.length || (at < 0 && by < 0)) return false;
  if (at === 0 && by < 0) return focusSearch();
  const next = results[Math.min(at + by, results.length - 1)];
  const link = next.matches('a') ? next : next.querySelector('a');
  link.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function leavePage() {
  if (document.querySelector('dialog[open]') || location.pathname === '/') return false;
  back('/');
  return true;
}
