// Saved searches and alerts, as the server has them.
import { Problem } from './api.js';

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(`/api/${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new Problem({ title: 'No answer', detail: 'The server cannot be reached. Is “accordo serve” still running?' });
  }
  const answer = response.status === 204 ? undefined : await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem({ status: response.status, ...answer });
  return answer;
}

/** What a user says of a saved search; the rest is the server's. */
const said = ({ name, owner, query, on, channels, muted, digest }) => ({ name, owner, query, on, channels, muted, digest });
const at = (id) => `alerts/${encodeURIComponent(id)}`;

export const saved = () => call('GET', 'alerts');
export const create = (search) => call('POST', 'alerts', said(search));
export const change = (search) => call('PUT', at(search.id), said(search));
export const remove = (id) => call('DELETE', at(id));
export const history = (id) => call('GET', `${at(id)}/history?limit=50`);

/** Hears each alert as it comes; returns what ends it. */
export function listen(hear) {
  const events = new EventSource('/api/events');
  events.addEventListener('alert', (event) => hear(JSON.parse(event.data)));
  return () => events.close();
}
