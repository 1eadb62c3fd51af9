// The head of the start page: what this is, and what to try.
import { h } from './dom.js';
import { get, queryHelp } from './api.js';
import { address, searchFor } from './state.js';
import { count, languageName } from './words.js';

export async function welcome(total) {
  const [status, help] = await Promise.all([get('status').catch(() => ({ deals: total })), queryHelp()]);
  const languages = (status.languages ?? []).map(languageName).sort();
  return h('section', { class: 'welcome' },
    h('h1', {}, 'Deals, each with the sentence that proves it'),
    h('p', { class: 'lead' }, [
      count(status.deals ?? total, 'deal'),
      status.articles ? ` from ${count(status.articles, 'article')}` : '',
      languages.length ? ` in ${new Intl.ListFormat('en-GB').format(languages)}` : '',
      '. Search for a company, a person or words, or try:']),
    h('ul', { class: 'tries' }, help.examples.slice(0, 6).map(({ query, says }) => h('li', {}, h('a', { href: address(searchFor(query)) }, h('span', {}, says), h('code', {}, query))))));
}
