// Stacked bars as SVG.
import { svg } from './dom.js';
import { count, typeName } from './words.js';

const HEIGHT = 300;
const EDGE = { top: 12, right: 20, bottom: 26, left: 36 };
const WIDEST = 56;
const LABEL = 44; // px that a label under the bars needs

const LONGEST_GAP = 3; // empty bins that are drawn; more become one

/** Bins [{period, deals: {TYPE: n}}] drawn at a width in pixels. */
export function bars(all, types, width, link) {
  const bins = withoutGaps(all);
  const totals = bins.map((bin) => types.reduce((sum, type) => sum + (bin.deals[type] ?? 0), 0));
  const ticks = niceTicks(Math.max(1, ...totals));
  const inner = { width: width - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const y = (value) => EDGE.top + inner.height * (1 - value / ticks.at(-1));
  const step = inner.width / bins.length;
  const every = Math.max(1, Math.ceil(LABEL / step));
  return svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'group', 'aria-label': 'Deals over time by type' },
    ticks.map((tick) => grid(tick, y(tick), width)),
    bins.map((bin, i) => {
      const middle = EDGE.left + step * (i + 0.5);
      if (bin.isGap) return gap(middle, y(0));
      const label = (bins.length - 1 - i) % every === 0 && svg('text', { class: 'axis', x: middle, y: HEIGHT - 6, 'text-anchor': 'middle' }, bin.period);
      return totals[i] ? [bar(bin, types, middle, Math.min(WIDEST, step * 0.72), y, link), label] : label;
    }));
}

/** Two strokes through the axis. */
function gap(x, y) {
  return svg('path', { class: 'gap', d: `M ${x - 5} ${y + 5} l 5 -10 M ${x} ${y + 5} l 5 -10` });
}

/** Long stretches without deals become one bin, so that the others stay wide. */
function withoutGaps(bins) {
  const isEmpty = (bin) => Object.keys(bin.deals).length === 0;
  const kept = [];
  for (let i = 0; i < bins.length; i++) {
    let end = i;
    while (end < bins.length && isEmpty(bins[end])) end++;
    if (end - i > LONGEST_GAP) {
      kept.push({ period: '', deals: {}, isGap: true });
      i = end - 1;
    } else {
      kept.push(bins[i]);
    }
  }
  return kept;
}

function grid(tick, y, width) {
  return [svg('line', { class: tick === 0 ? 'base' : 'grid', x1: EDGE.left, x2: width - EDGE.right, y1: y, y2: y }),
    svg('text', { class: 'axis', x: EDGE.left - 8, y: y + 4, 'text-anchor': 'end' }, tick.toLocaleString('en'))];
}

function bar({ period, deals }, types, middle, wide, y, link) {
  let below = 0;
  const parts = types.filter((type) => deals[type]).map((type) => {
    const from = below;
    below += deals[type];
    return svg('rect', { class: `part t-${type}`, x: middle - wide / 2, width: wide, y: y(below), height: Math.max(0.5, y(from) - y(below) - 1) });
  });
  const label = barLabel(period, deals, types);
  return svg('a', { href: link(period), class: 'bar', 'aria-label': label }, svg('title', {}, label),
    svg('rect', { class: 'reach', x: middle - wide / 2 - 2, width: wide + 4, y: EDGE.top, height: y(0) - EDGE.top }), parts);
}

/** What a bar says. */
function barLabel(period, deals, types) {
  const total = types.reduce((all, type) => all + (deals[type] ?? 0), 0);
  const parts = types.filter((type) => deals[type]).map((type) => `${typeName(type)} ${deals[type]}`);
  return `${period}: ${count(total, 'deal')}${parts.length ? ` (${parts.join(', ')})` : ''}`;
}

/** 0 and up to five further round numbers, the last one at or above the most. */
function niceTicks(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough));
  const ticks = [];
  for (let tick = 0; tick < most + step; tick += step) ticks.push(tick);
  return ticks;
}
