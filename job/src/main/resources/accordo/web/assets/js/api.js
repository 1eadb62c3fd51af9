// Asks the server.

/** An answer that is a problem document (RFC 9457). */
export class Problem extends Error {
  constructor(document) {
    super(document.detail || document.title || 'The server could not answer.');
    this.document = document;
    this.status = document.status;
  }
}

/** JSON of a path below /api; parameters are pairs. */
export async function get(path, parameters = [], signal) {
  const query = new URLSearchParams(parameters).toString();
  let response;
  try {
    response = await fetch(`/api/${path}${query ? `?${query}` : ''}`, { signal, headers: { Accept: 'application/json' } });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ title: 'No answer', detail: 'The server cannot be reached. Is “accordo serve” still running?' });
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem({ status: response.status, ...body });
  return body;
}

let help;

/** Fields, types and examples of the query language; asked once. */
export function queryHelp() {
  help ??= get('help').catch(() => {
    help = undefined;
    return { fields: [], types: [], roles: [], statuses: [], examples: [] };
  });
  return help;
}
