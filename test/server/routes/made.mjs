// Answers that a test decides while it runs.
//
//   /publish/<name>          POST { body, status, type, retryAfter, hold }: from now on, /made/<name> answers with that; whoever waits
//                            there is answered, except while hold is true
//   /made/<name>             what was published under this name
import { json } from 'node:stream/consumers';

/** What tests have published, by name, and who waits for it. */
const published = new Map();

async function made({ response, rest }) {
  const answer = published.get(rest) ?? { status: 404 };
  const { body = '', status = 200, type = 'application/json', retryAfter, hold, waiting } = answer;
  if (hold) return waiting.add(response);
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function publish({ request, response, rest }) {
  const { waiting = new Set() } = published.get(rest) ?? {};
  published.set(rest, { ...(await json(request)), waiting: new Set() });
  for (const late of waiting) await made({ response: late, rest });
  response.writeHead(204).end();
}

export default { made, publish };
