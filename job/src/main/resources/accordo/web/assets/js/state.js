// What is searched for, as it stands in the address.

/** Facets in the order in which they are shown. */
export const FACETS = ['type', 'company', 'role', 'status', 'year', 'language', 'source'];
export const VIEWS = ['list', 'graph', 'time'];
const SORTS = ['relevance', 'date', 'confidence'];

/** The search that an address tells: query, filters, sort, view. */
export function read(parameters) {
  const filters = [];
  for (const text of parameters.getAll('filter')) {
    const colon = text.indexOf(':');
    const facet = text.slice(0, colon);
    if (FACETS.includes(facet)) filters.push({ facet, value: text.slice(colon + 1) });
  }
  const query = parameters.get('q') ?? '';
  const pick = (name, known, otherwise) => (known.includes(parameters.get(name)) ? parameters.get(name) : otherwise);
  return { query, filters, sort: pick('sort', SORTS, usualSort(query)), view: pick('view', VIEWS, 'list') };
}

/** What the API needs to know of a search, as pairs. */
export function asked(search) {
  return [
    ...(search.query ? [['q', search.query]] : []),
    ...search.filters.map(({ facet, value }) => ['filter', `${facet}:${value}`]),
  ];
}

/** The address of a search on this page. */
export function address(search) {
  const parameters = new URLSearchParams(asked(search));
  if (search.sort && search.sort !== usualSort(search.query)) parameters.set('sort', search.sort);
  if (search.view && search.view !== 'list') parameters.set('view', search.view);
  const text = parameters.toString();
  return text ? `/?${text}` : '/';
}

/** A search for one query and nothing else. */
export function searchFor(query, filters = []) {
  return { query, filters, sort: usualSort(query), view: 'list' };
}

export function has(search, facet, value) {
  return search.filters.some((f) => f.facet === facet && f.value === value);
}

/** The same search with a filter more, or, where it was set, less. */
export function toggle(search, facet, value) {
  const filters = has(search, facet, value)
    ? search.filters.filter((f) => f.facet !== facet || f.value !== value)
    : [...search.filters, { facet, value }];
  return { ...search, filters };
}

function usualSort(query) {
  return query ? 'relevance' : 'date';
}
