// Says to screen readers what has changed.
const region = document.getElementById('live');

export function announce(text) {
  region.textContent = text;
}
