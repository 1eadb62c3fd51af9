// One deal: what it is, the facts with their proof, who said what, and the articles themselves.
import { h, foreign } from './dom.js';
import { get } from './api.js';
import { ArticlePane } from './article-pane.js';
import { changeLog } from './changes.js';
import { confidenceMark } from './confidence.js';
import { factList } from './facts.js';
import { quoteList } from './quotes.js';
import { sourceList } from './sources.js';
import { statusTimeline } from './status-timeline.js';
import { typeMark } from './cards.js';
import { announce } from './live.js';
import { back } from './router.js';
import { count, day, languageName, statusName } from './words.js';

export async function show({ name, main }) {
  const deal = await get(`deals/${encodeURIComponent(name)}`);
  const pane = new ArticlePane(deal.sources);
  main.append(head(deal), h('div', { class: 'deal' },
    h('div', { class: 'told' },
      section('facts', 'What is known', h('p', { class: 'hint' }, 'Point at a value, or choose it, to see the sentence that proves it.'), factList(deal, pane)),
      deal.quotes?.length > 0 && section('quotes', 'Who said what', quoteList(deal, pane)),
      deal.history?.length > 0 && section('status', 'How it went', statusTimeline(deal, pane)),
      section('sources', `Told by ${count(deal.sources.length, 'article')}`, sourceList(deal, pane)),
      deal.changes?.length > 0 && section('changes', 'Change log', changeLog(deal))),
    pane.element));
  announce(deal.sentence);
  return { title: deal.sentence };
}

function head(deal) {
  const languages = (deal.languages ?? []).map(languageName).join(', ');
  return h('header', { class: 'deal-head' },
    h('p', {}, h('a', { href: '/', class: 'back', onclick: goBack }, '← Back')),
    h('p', { class: 'kicker' }, typeMark(deal.type), h('span', {}, statusName(deal.status)), deal.date && h('time', { datetime: deal.date }, day(deal.date))),
    h('h1', {}, foreign(deal.sentence)),
    h('p', { class: 'meta' }, confidenceMark(deal.confidence), h('span', {}, count(deal.sources.length, 'article')), languages && h('span', {}, languages),
      deal.previous && h('a', { href: `/deals/${encodeURIComponent(deal.previous)}` }, 'Goes on from an earlier record')));
}

function goBack(event) {
  event.preventDefault();
  back('/');
}

function section(id, title, ...children) {
  return h('section', { 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...children);
}
