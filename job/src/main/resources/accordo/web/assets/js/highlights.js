// An article's text with what proves a value marked in it.
import { h } from './dom.js';

/** Paragraphs of an article, the first one its headline; `proof` = {sentence?, spans: [{start, end}]}, positions in its text. */
export function paragraphs({ text, title, language }, proof) {
  const ranges = rangesOf(text, proof);
  const lines = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const isTitle = from === 0 && title && line === title;
    if (line) lines.push(h(isTitle ? 'h2' : 'p', { dir: 'auto', lang: language, class: isTitle ? 'headline' : null }, pieces(text, from, from + line.length, ranges)));
    from += line.length + 1;
  }
  return lines;
}

/** The sentence of a proof with its words marked; undefined where it does not stand in the text. */
export function markedSentence(text, { sentence, spans }) {
  const found = nearest(text, sentence, spans[0].start);
  if (found === undefined) return undefined;
  const words = rangesOf(text, { sentence, spans }).filter(({ name }) => name === 'words');
  return pieces(text, found, found + sentence.length, words);
}

/** Where a proof stands: its sentences, and in them the words themselves. */
export function rangesOf(text, { sentence, spans }) {
  return spans.flatMap(({ start, end }) => {
    const found = sentence ? nearest(text, sentence, start) : undefined;
    if (found === undefined || end - start >= sentence.length) return [{ start, end, name: 'sentence' }];
    return [{ start: found, end: found + sentence.length, name: 'sentence' }, { start, end, name: 'words' }];
  });
}

/** The last place of a sentence that begins at a position or before it, else its first. */
function nearest(text, sentence, position) {
  const before = text.lastIndexOf(sentence, position);
  const found = before >= 0 ? before : text.indexOf(sentence);
  return found < 0 ? undefined : found;
}

/** Text from a position to another, cut where a range begins or ends. */
function pieces(text, from, to, ranges) {
  const cuts = new Set([from, to]);
  for (const { start, end } of ranges) for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i];
    const names = new Set(ranges.filter((r) => r.start <= start && r.end >= end).map((r) => r.name));
    const part = text.slice(start, end);
    return names.size ? h('mark', { class: [...names].join(' ') }, part) : part;
  });
}
