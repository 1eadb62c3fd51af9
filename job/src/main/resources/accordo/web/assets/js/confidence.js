// Confidence in words and as a number.
import { h, svg } from './dom.js';
import { confidenceWord, number2 } from './words.js';

export function confidenceMark(value) {
  const hint = `Of deals like this one, about ${Math.round(value * 100)} in 100 have all their parties right`;
  return h('span', { class: 'confidence', title: hint },
    svg('svg', { class: 'meter', viewBox: '0 0 24 6', width: '24', height: '6', 'aria-hidden': 'true' },
      svg('rect', { class: 'meter-all', width: '24', height: '6', rx: '3' }),
      svg('rect', { class: 'meter-part', width: String(Math.max(3, 24 * value)), height: '6', rx: '3' })),
    ` ${confidenceWord(value)} `, h('span', { class: 'number' }, number2(value)));
}
