// Names of companies and outlets that the page has met, for filters that a search without results no longer counts.
const known = new Map();

/** Takes the names that come with facet counts. */
export function learn(facets = {}) {
  for (const [facet, counts] of Object.entries(facets)) {
    for (const { value, label } of counts) if (label) known.set(`${facet}:${value}`, label);
  }
}

/** The name of a facet's value, else the value. */
export function labelOf(facet, value) {
  return known.get(`${facet}:${value}`) ?? value;
}
