import type { RequestListener } from 'node:http';
import { serve, type Served } from './http.ts';

/** What a run of the fixture site can be told to do wrong. */
export interface SiteState {
  /** Everything answers 503. */
  down: boolean;
  /** Provider pages are laid out in a new way. */
  newLayout: boolean;
  /** The search lists councils in a new way. */
  newSearch: boolean;
  /** Labels of reports are called something else. */
  newLabels: boolean;
  /** Reports published since, by provider number. */
  readonly added: Map<number, number>;
  /** What stands behind a file number; without an entry it is the smallest file that begins like a PDF. */
  readonly bodies: Map<number, Uint8Array>;
}

export interface ReportSite extends Served {
  readonly state: SiteState;
  /** How often each document was sent whole. */
  readonly sent: Map<string, number>;
  readonly documents: number;
}

/** The search gives no more than this many rows, whatever it is asked for. */
const CAP = 100;
const KINDS = [
  'Children’s services inspection',
  'Children’s services focused visit',
  'Single inspection of LA children’s services and review of the LSCB',
  'Monitoring visit of children’s services',
  'Joint area child protection inspection',
  'Area SEND full inspection',
] as const;
const WANTED = KINDS.slice(0, 4);

/** Trap documents, by file number. */
const HTML_INSTEAD = 50_000_003;
const FAILS_ONCE = 50_000_010;
/** The provider with no links, and the one that is reachable under a second id with the same documents. */
const NO_LINKS = 7;
const TWO_IDS = 20;

const idOf = (provider: number) => 80_000 + provider;
const dayOf = (file: number) => `${1 + (file % 28)} June ${2014 + (file % 12)}`;

/** The smallest file that begins like a PDF; each is different. */
const pdf = (file: number) => `%PDF-1.4\n% invented report ${file}\n%%EOF\n`;

interface Listed {
  readonly file: number;
  readonly kind: string;
  readonly day: string;
}

/** Wanted documents shared out over the providers so that there are `documents` of them in all. */
function shareOut(documents: number, providers: number): Map<number, Listed[]> {
  const holders = Array.from({ length: providers }, (_, i) => i + 1).filter((p) => p !== NO_LINKS && p !== providers);
  const listed = new Map<number, Listed[]>();
  for (let i = 0; i < documents; i += 1) {
    const provider = holders[i % holders.length] ?? 1;
    const file = 50_000_001 + i;
    // A report published in June for a visit in January: the page's day is the day of publication.
    const day = i === 0 ? '12 June 2026' : dayOf(file);
    const kind = WANTED[Math.floor(i / holders.length) % WANTED.length] ?? KINDS[0];
    listed.set(provider, [...(listed.get(provider) ?? []), { file, kind, day }]);
  }
  // The last provider has nothing but other kinds, the first has all six.
  listed
    .get(1)
    ?.push(
      { file: 90_000_001, kind: KINDS[4], day: '1 May 2025' },
      { file: 90_000_002, kind: KINDS[5], day: '2 May 2025' },
    );
  listed.set(providers, [{ file: 90_000_003, kind: KINDS[5], day: '3 May 2025' }]);
  return listed;
}

/**
 * A report site with its providers on pages of a hundred and the traps of the real one: two ids for one council, HTML in
 * place of a PDF, a 500 once, a doubled label, a page without links.
 */
export async function reportSite(documents = 500, providers = 153): Promise<ReportSite> {
  const state: SiteState = {
    down: false,
    newLayout: false,
    newSearch: false,
    newLabels: false,
    added: new Map(),
    bodies: new Map(),
  };
  const listed = shareOut(documents, providers);
  const sent = new Map<string, number>();
  let failed = false;

  const search = (start: number, rows: number): string => {
    const all = Array.from({ length: providers }, (_, i) => i + 1);
    const shown = all.slice(start, start + Math.min(rows, CAP));
    const links = shown.map((p) => {
      const title = p === 1 ? 'Northshire County Council' : `Borough of Invented ${p}`;
      const second = p === TWO_IDS ? `<li><h3><a href="/provider/44/${900 + p}">${title}</a></h3></li>` : '';
      if (state.newSearch) return `<div data-href="/council/${idOf(p)}">${title}</div>`;
      return `<li class="search-result"><h3><a href="/provider/44/${idOf(p)}">${title}</a></h3><p>URN ${idOf(p)}</p></li>${second}`;
    });
    return `<html><body><ul class="results-list">${links.join('')}</ul></body></html>`;
  };

  const providerPage = (provider: number, base: string): string => {
    const fresh = state.added.get(provider);
    const all = [
      ...(fresh === undefined ? [] : [{ file: fresh, kind: KINDS[0], day: '20 November 2026' }]),
      ...(listed.get(provider) ?? []),
    ];
    const items = all.map(({ file, kind, day }) => {
      const label = state.newLabels ? 'Publication' : kind;
      const doubled = file === 50_000_005 ? ', PDF' : '';
      const href = `${base}/v1/file/${file}`;
      if (state.newLayout) return `<div class="card"><a class="download" href="${href}">${label}</a></div>`;
      return `<li class="timeline__day"><div class="event"><span class="event__title heading--sub"><a class="publication-link" target="_blank" href="${href}">${label}<span class="nonvisual">${label}${doubled}, pdf - ${day}</span></a></span><div class="event__metadata"><time>${day}</time></div></div></li>`;
    });
    return `<html><body><h1>Council ${provider}</h1><ol class="timeline">${items.join('')}</ol></body></html>`;
  };

  const handler: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`);
    const html = (body: string, etag?: string) => {
      if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(etag && { etag }) }).end(body);
    };
    if (state.down) {
      response.writeHead(503).end();
      return;
    }
    if (url.pathname === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    if (url.pathname === '/search') {
      html(search(Number(url.searchParams.get('start')), Number(url.searchParams.get('rows'))));
      return;
    }
    const id = Number(/^\/provider\/44\/(\d+)$/.exec(url.pathname)?.[1]);
    if (id) {
      const provider = id > 80_000 ? id - 80_000 : id - 900;
      const page = providerPage(provider, url.origin);
      html(page, `"${page.length}-${String(state.newLabels)}"`);
      return;
    }
    const file = Number(/^\/v1\/file\/(\d+)$/.exec(url.pathname)?.[1]);
    if (file === FAILS_ONCE && !failed) {
      failed = true;
      response.writeHead(500).end();
    } else if (file) {
      sent.set(url.pathname, (sent.get(url.pathname) ?? 0) + 1);
      if (file === HTML_INSTEAD) html('<html><title>Report not found</title></html>');
      else response.writeHead(200, { 'content-type': 'application/pdf' }).end(state.bodies.get(file) ?? pdf(file));
    } else {
      response.writeHead(404).end();
    }
  };
  const served = await serve(handler);
  return { ...served, state, sent, documents };
}
