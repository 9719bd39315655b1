import { describe, expect, test } from 'vitest';
import { barsetshire, eventsOf, readText } from './page.ts';

const STORY = `<p>Ottoline Quickbeam, director of children’s services at Barsetshire County Council, has resigned, the council said on Friday.</p>
<p>The council has until the autumn to publish a plan, and inspectors will return to look at its progress every three months.</p>`;
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const QUIT = ['Ottoline Quickbeam: resigned effective'];
const PLAIN = `Barsetshire Bugle

Director of children’s services quits in Barsetshire

14 May 2031

Ottoline Quickbeam, director of children’s services at Barsetshire County Council, has resigned, the council said on Friday.

The council has until the autumn to publish a plan, and inspectors will return to look at its progress every three months.
`;

describe('what the head of a page says', () => {
  test('JSON-LD tells headline, day, publisher and author, and is trusted first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Bugle' },
        {
          '@type': 'NewsArticle',
          headline: 'Director quits',
          datePublished: '2031-05-14T07:00:00Z',
          publisher: { name: 'Barsetshire Bugle' },
          author: [{ name: 'Pip Inkwell' }],
        },
      ],
    };
    const article = readText(
      page(
        `<meta property="article:published_time" content="2031-05-20"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        STORY,
      ),
      'page.html',
    );
    expect(article).toMatchObject({
      title: 'Director quits',
      published: '2031-05-14',
      publishedHow: 'json-ld',
      source: 'Barsetshire Bugle',
      author: 'Pip Inkwell',
    });
    expect(eventsOf(article)).toEqual(QUIT);
  });
  test.each([
    ['a meta element', '<meta name="dc.date.issued" content="2031-05-14">', '', 'meta'],
    ['a time element', '', '<time datetime="2031-05-14T10:00">Wednesday</time>', 'time'],
    ['a line beside the headline', '', '<p>By Pip Inkwell, 14th May 2031</p>', 'text'],
  ])('the day is found in %s', (_where, head, line, how) => {
    const article = readText(page(head, `<h1>Director quits in Barsetshire</h1>${line}${STORY}`), 'page.html');
    expect(article).toMatchObject({ published: '2031-05-14', publishedHow: how });
  });
  test.each([
    [
      'the day at the masthead is today’s',
      '',
      '<header>Tuesday 3 June 2031</header>',
      '<p>By Pip Inkwell, 14 May 2031</p>',
    ],
    [
      'so is a clock’s',
      '',
      '<time>3 June 2031</time>',
      '<span itemprop="datePublished" content="2031-05-14">May</span>',
    ],
    ['the last change is none', '', '', '<p>Last updated: 20 May 2031</p><p>Published: 14 May 2031</p>'],
    ['the address tells it', '<link rel="canonical" href="https://bugle.example/2031/05/14/quits">', '', ''],
    ['or the end of the story', '', '', `${STORY}<p>First published 14.5.31</p>`],
  ])('of several days, %s', (_what, head, above, below) => {
    const body = `${above}<h1>Director quits in Barsetshire</h1>${below}${STORY}`;
    expect(readText(page(head, body), 'page.html').published).toBe('2031-05-14');
  });
  test('a headline of two lines is one', () => {
    const article = readText(page('', `<h1>Director quits<br>in Barsetshire</h1>${STORY}`), 'page.html');
    expect(article.title).toBe('Director quits in Barsetshire');
  });
  test.each([['Posted 3 days ago'], ['Last week'], ['']])('a page that says no day has none: “%s”', (line) => {
    const article = readText(page('', `<h1>Director quits in Barsetshire</h1><p>${line}</p>${STORY}`), 'page.html');
    expect(article.published).toBeNull();
  });
  test.each([
    ['its site name', '<meta property="og:site_name" content="Barsetshire Bugle">', ''],
    ['the end of its title', '<title>Director quits in Barsetshire | Barsetshire Bugle</title>', ''],
    ['its masthead', '', '<header><p>Barsetshire Bugle</p></header>'],
    ['its copyright line', '', '<p>© 2031 Barsetshire Bugle. All rights reserved.</p>'],
    ['its copyright line, name first', '', '<p>Barsetshire Bugle © 2031. Mind the gap.</p>'],
    ['its publisher in the head', '<meta name="DC.publisher" content="Barsetshire Bugle">', ''],
    ['the beginning of its title', '<title>Barsetshire Bugle - Director quits in Barsetshire</title>', ''],
    ['a bullet in its title', '<title>Director quits in Barsetshire • Barsetshire Bugle</title>', ''],
    [
      'the link of its logo',
      '',
      '<header><nav><a class="nav-logo">Barsetshire Bugle</a><a>Town</a><a>Sport</a></nav></header>',
    ],
    ['the picture of its logo', '', '<header><a href="/"><img alt="Barsetshire Bugle logo"></a></header>'],
    ['its title, in brackets', '<title>Director quits in Barsetshire (From Barsetshire Bugle)</title>', ''],
    ['its newsletter', '', '<p>Sign up to the Barsetshire Bugle newsletter</p>'],
    ['its owner', '', '<p>Barsetshire Bugle is published by Invented Media, Barchester.</p>'],
    ['a notice', '', '<p>This article was first published in the Barsetshire Bugle.</p>'],
  ])('the publication is told by %s', (_where, head, extra) => {
    const body = extra.startsWith('<header>') ? extra + HEADED : HEADED + extra;
    expect(readText(page(head, body), 'page.html').source).toMatch(/^(?:the )?Barsetshire Bugle$/i);
  });
  test('a logo in a first heading is not the headline', () => {
    const article = readText(
      page(
        '<title>Director quits in Barsetshire after report | Barsetshire Bugle</title>',
        `<h1 id="logo">Barsetshire Bugle</h1><h2>Director quits in Barsetshire after report</h2>${STORY}`,
      ),
      'page.html',
    );
    expect(article).toMatchObject({ title: 'Director quits in Barsetshire after report', source: 'Barsetshire Bugle' });
  });
  test('the site’s name in a heading over a headline without one is not the headline', () => {
    const article = readText(
      page(
        '<title>Barsetshire Wire - Director quits in Barsetshire</title>',
        `<center><h3>BARSETSHIRE WIRE</h3></center><font size="5"><b>Director quits in Barsetshire</b></font>${STORY}`,
      ),
      'page.html',
    );
    expect(article).toMatchObject({ title: 'Director quits in Barsetshire', source: 'Barsetshire Wire' });
  });
  test('a headline shorter than the name of the site is the headline', () => {
    const article = readText(
      page(
        '<title>She quit. At last. | Barsetshire Branch of Everybody</title>',
        `<h3>Barsetshire Branch of Everybody</h3><h1>She quit. At last.</h1>${STORY}`,
      ),
      'page.html',
    );
    expect(article.title).toBe('She quit. At last.');
  });
  test('a form may hold the whole page', () => {
    expect(eventsOf(readText(page('', `<form>${HEADED}</form>`), 'page.html'))).toEqual(QUIT);
  });
});
const HEADED = `<h1>Director quits in Barsetshire</h1>${STORY}`;

describe('what belongs to no story', () => {
  test.each([
    ['a box of other stories', '<aside><h3>Most read</h3><p>Loamshire leader Barnaby Thistlewick resigns.</p></aside>'],
    ['comments', '<div class="comments"><p>Marlo Fennimoor should resign as well, he was the lead member.</p></div>'],
    [
      'the author’s box',
      '<div class="author-bio"><p>Pip Inkwell left the council in 2029 to become a reporter.</p></div>',
    ],
    ['a caption', '<figure><figcaption>Cllr Marlo Fennimoor, who has resigned.</figcaption></figure>'],
    ['the foot', '<footer><p>Editor Marlo Fennimoor was appointed in 2030.</p></footer>'],
    [
      'comments marked up as articles',
      '<ol class="comment-list"><article><p>Cllr Marlo Fennimoor should resign.</p></article></ol>',
    ],
    ['a part named in camel case', '<div id="pnlRelated"><p>Loamshire leader Barnaby Thistlewick resigns.</p></div>'],
    ['a script', '<script>document.write("Cllr Marlo Fennimoor has resigned.")</script>'],
  ])('nobody is named from %s', (_what, clutter) => {
    expect(eventsOf(readText(page('', HEADED + clutter), 'page.html'))).toEqual(QUIT);
  });
  test.each([
    [
      'Read next',
      'READ NEXT\n\nLoamshire leader Barnaby Thistlewick resigns\nFelpersham director Piers Umberslade sacked\n',
    ],
    ['one line for another story', 'Read more: Loamshire leader Barnaby Thistlewick resigns\n'],
    ['comments', 'Comments (2)\n\nMarlo Fennimoor should resign too, he was the lead member for children.\n'],
    ['notes to editors', 'Notes to editors\n\nPiers Umberslade was appointed press officer in 2030.\n'],
    [
      'a line about the writer',
      'Pip Inkwell has reported from Barsetshire since 2025. She resigned from the Loamshire Echo.\n',
    ],
    ['a copyright line', 'Barsetshire Bugle © 2031. Editor Piers Umberslade was appointed in 2030.\n'],
    ['a call for stories', 'Got a story? Piers Umberslade was appointed news editor; email our newsdesk.\n'],
    ['a cookie notice', 'We use cookies to make the site work.\n'],
  ])('nor, in copied text, from %s', (_what, clutter) => {
    expect(eventsOf(readText(`${PLAIN}\n${clutter}`))).toEqual(QUIT);
  });
});

describe('how a file is written', () => {
  const bytes = (encoding: 'utf16le' | 'latin1', mark = ''): Uint8Array =>
    Buffer.from(mark + PLAIN.replaceAll('’', encoding === 'latin1' ? '\u0092' : '’'), encoding);
  test.each([
    ['UTF-8', Buffer.from(PLAIN)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${PLAIN}`)],
    ['UTF-16 with a mark', bytes('utf16le', '\uFEFF')],
    ['UTF-16 without one', bytes('utf16le')],
    ['Windows-1252', bytes('latin1')],
    ['Windows line ends', Buffer.from(PLAIN.replaceAll('\n', '\r\n'))],
  ])('%s reads the same', (_name, file) => {
    const article = readText(file);
    expect(article).toMatchObject({
      title: 'Director of children’s services quits in Barsetshire',
      published: '2031-05-14',
      source: 'Barsetshire Bugle',
      councils: ['Barsetshire'],
    });
    expect(eventsOf(article)).toEqual(QUIT);
  });
  test('Markdown marks are no part of the text', () => {
    const article = readText(`# Director quits in **Barsetshire**\n\n*14 May 2031*\n\n**Ottoline Quickbeam**, director of children’s services at Barsetshire County Council, has *resigned*, the council said on Friday.\n\nOfsted published its report on the service earlier this week, with these grades:\n\n* Leadership – **inadequate**\n* Adoption – good\n`, 'page.md'); // prettier-ignore
    expect(article.title).toBe('Director quits in Barsetshire');
    expect(eventsOf(article)).toEqual(QUIT);
    expect(article.inspections[0]?.judgements.map((j) => j.grade)).toEqual(['inadequate', 'good']);
  });
  test('a brief tells its title, day, councils and sources at its head', () => {
    const article = readText(`---\ntitle: A brief\ndate: 2031-05-14\npublisher: Beadle\ncouncils:\n  - Loamshire\nsources:\n  - https://example.org/a\n---\n\nMarlo Fennimoor, the lead member for children, resigned on 12 May 2031.\n`, 'brief.md'); // prettier-ignore
    expect(article).toMatchObject({ title: 'A brief', councils: ['Loamshire'], sources: ['https://example.org/a'] });
    expect(eventsOf(article)).toEqual(['Marlo Fennimoor: resigned effective @ Loamshire']);
  });
});

describe('how copied text begins', () => {
  const begun = (head: string) => readText(`${head}\n\n${PLAIN.slice(PLAIN.indexOf('14 May'))}`);
  test.each([
    [
      'a name of one word and its strapline',
      'BarsetBrief\nThe weekly for people who run public services\n\nDirector quits: Barsetshire, Loamshire',
      'BarsetBrief',
      'Director quits: Barsetshire, Loamshire',
    ],
    [
      'the title of a browser’s tab',
      'Director quits in Barsetshire | Barsetshire Bugle',
      'Barsetshire Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'crumbs',
      'Barsetshire Bugle > News > Barset\n\nDirector quits in Barsetshire',
      'Barsetshire Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'a newsletter’s contents',
      'SOCIAL WORKERS’ UNION\nBarset Branch News\nIssue 41 * Please pass on to a colleague\n\nIN THIS ISSUE\n1  Director quits after report\n2  Summer trip to the seaside\n\nDirector quits after report',
      'Barset Branch News',
      'Director quits after report',
    ],
    [
      'a masthead’s strapline longer than the headline',
      'Barsetshire Bugle: news from your paper\nHome  Sport  Letters  Notices\n\nDirector quits in Barsetshire',
      'Barsetshire Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'a region over headline and standfirst',
      'BARSETSHIRE BUGLE\nHome  Sport  Letters  Notices\n\nEast Barset\nTwo reports: Barsetshire climbs as its director quits\n\nMixed week for children’s services on either side of the boundary',
      'Barsetshire Bugle',
      'Two reports: Barsetshire climbs as its director quits',
    ],
    [
      'an agency’s labels over a headline that begins with a quotation',
      'Barsetshire News Agency\n\nDate filed: 14 May 2031\nStatus: free to use with credit\n\n“I was asked”: director quits after report',
      'Barsetshire News Agency',
      '“I was asked”: director quits after report',
    ],
    [
      'a name and its strapline in a line over a menu',
      'Barset & Vale  -  for those who manage local services\n[Subscribe] [Log out] [My saved stories: 0]\nHome   News   Comment   Finance   People\n\nDirector quits in Barsetshire',
      'Barset & Vale',
      'Director quits in Barsetshire',
    ],
    [
      'a day beside the name',
      'Barsetshire Bugle   Friday 16th May 2031\nHome / Sport / Letters / Notices / Our other titles\n\nDirector quits in Barsetshire',
      'Barsetshire Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'a picture of the name over crumbs',
      '[Logo: Barset & Vale Bugle]\n\nFront page > County Hall\n\nDirector quits in Barsetshire',
      'Barset & Vale Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'labels',
      'Title: Director quits in Barsetshire\nPublication: Barsetshire Bugle',
      'Barsetshire Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'the name beside the day',
      'Director quits in Barsetshire\n\nBarsetshire Bugle, Wednesday',
      'Barsetshire Bugle',
      'Director quits in Barsetshire',
    ],
    [
      'a headline in capitals over a standfirst',
      'BARSETSHIRE BUGLE\n\nDIRECTOR QUITS IN BARSETSHIRE AFTER REPORT\nLeader says nobody else will have to leave',
      'Barsetshire Bugle',
      'DIRECTOR QUITS IN BARSETSHIRE AFTER REPORT',
    ],
    [
      'a headline in capitals',
      'THE FRONT LINE\nNewsletter of the Barset branch of the union\nPlease pass on when you have read it\n\nDIRECTOR QUITS BARSETSHIRE',
      'The Front Line',
      'DIRECTOR QUITS BARSETSHIRE',
    ],
    [
      'a headline that ends in a quotation',
      'Barsetshire Bugle\n\nBarsetshire director after failed inspection: “I will not be staying in post”',
      'Barsetshire Bugle',
      'Barsetshire director after failed inspection: “I will not be staying in post”',
    ],
  ])('%s', (_what, head, source, title) => {
    expect(begun(head)).toMatchObject({ source, title });
  });
});

test('a list’s introduction is read though it ends without a colon', () => {
  const { paragraphs } = readText(`${PLAIN}
Every one of the judgements in the report is the same: inadequate. They cover

- the impact of leaders
- the experiences of children in care
`);
  expect(paragraphs).toContain('Every one of the judgements in the report is the same: inadequate. They cover');
});

test('a story of “the council” is of the one that its strapline or tags name', () => {
  const story = PLAIN.replaceAll(' at Barsetshire County Council', '').replace(
    'services quits in Barsetshire',
    'services quits',
  );
  const bare = story.replace('Barsetshire Bugle', 'FRONT LINE');
  expect(readText(bare).councils).toEqual([]);
  expect(readText(bare.replace('LINE', 'LINE\nThe newsletter of the union in Loamshire')).councils).toEqual([
    'Loamshire',
  ]);
  expect(readText(`${bare}\nTags: Ofsted, Loamshire\n`).councils).toEqual(['Loamshire']);
  expect(readText(`${bare}\nTags: Felpersham, Loamshire\n`).councils).toEqual([]);
});

test('two councils named in one breath at the beginning share the story', () => {
  const article = readText(`Outside help for two councils

14 May 2031

Consultants are to be sent to Loamshire and Felpersham, two of eight councils that inspectors thought too slow.

Loamshire said it would work with them. At Felpersham the chief executive spoke of a joint review.
`);
  expect(article.councils).toEqual(['Loamshire', 'Felpersham']);
});

test('lines of their own are not run together where paragraphs are long lines', () => {
  const long = (n: number) =>
    `Paragraph ${n} of the story goes on about the council and its services for so long that nobody would take the line it stands on for one that was wrapped by hand.`;
  const article = readText(`Barsetshire boss steps aside weeks after services are downgraded\nInterim team takes over at County Hall\n\n${[1, 2, 3].map(long).join('\n\n')}\n`); // prettier-ignore
  expect(article.title).toBe('Barsetshire boss steps aside weeks after services are downgraded');
});

test('a name in small letters is the publication’s where the page uses it again', () => {
  const small = PLAIN.replace('Barsetshire Bugle', 'barset wire');
  expect(readText(`${small}\nFollow us on all channels. barset wire is sent out weekly.\n`).source).toBe('barset wire');
});

test('a round-up tells of each council under a heading in capitals', () => {
  const article = readText(`People in the news this week

14 May 2031

LOAMSHIRE
Piers Umberslade has been appointed director of children’s services. He was previously head of fostering in Barsetshire.

FELPERSHAM
Cllr Marlo Fennimoor has resigned as cabinet member for children after three years in the post.
`);
  expect([...article.councils].sort()).toEqual(['Felpersham', 'Loamshire']);
});

test('a round-up tells of each council under its own label', () => {
  const article = readText(`People in the news this week

LOAMSHIRE: Piers Umberslade has been appointed director of children’s services. He was previously head of fostering in Barsetshire.

FELPERSHAM: Cllr Marlo Fennimoor has resigned as cabinet member for children after three years in the post.
`);
  expect([...article.councils].sort()).toEqual(['Felpersham', 'Loamshire']);
  expect(eventsOf(article)).toEqual([
    'Piers Umberslade: appointed permanent @ Loamshire',
    'Marlo Fennimoor: resigned effective @ Felpersham',
  ]);
});

test('a table of grades by year gives the last year’s as they stand and the others as earlier', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
  const table = `<table>${row('Judgement', '2026', '2030')}${row('Overall effectiveness', 'Good', 'Inadequate')}${row('Adoption', 'Good', 'Good')}</table>`;
  const [inspection] = readText(page('', HEADED + table), 'page.html').inspections;
  expect(inspection?.judgements.map((j) => `${j.area} ${j.grade}`)).toEqual(['overall inadequate', 'adoption good']);
  expect(inspection?.previous.map((j) => `${j.area} ${j.grade} ${j.date ?? ''}`)).toEqual([
    'overall good 2026',
    'adoption good 2026',
  ]);
});

test.each([
  ['Marlo Fennimoor, who has held the children’s brief since 2027, resigned on Monday.', null],
  ['Marlo Fennimoor, the lead member for children, resigned in March 2030.', '2030-03'],
  ['Marlo Fennimoor, the lead member for children, resigned on 12 May 2031.', '2031-05-12'],
  ['Marlo Fennimoor, the lead member for children, will resign in June.', '2031-06'],
])('an event is dated as far as its sentence tells: %s', (text, date) => {
  expect(readText(barsetshire(text)).people[0]?.date).toBe(date);
});

describe('what stands in copied text beside the story', () => {
  test('pointers to other pages, other news in short and loose lists of headlines tell nothing', () => {
    const long = Array.from(
      { length: 8 },
      (_, i) => `Inspectors counted ${i} late visits in every one of the wards that they went to that week.`,
    );
    const article = readText(`${PLAIN}
${long.join('\n\n')}

>> In other news: Borchester treasurer Piers Umberslade quits, page 7.

* Felpersham: mayor Marlo Fennimoor resigns from golf club
* Loamshire schools chief Barnaby Thistlewick retires

In brief

Borchester planner Crispin Wetherhead has resigned.
`);
    expect(eventsOf(article)).toEqual(QUIT);
  });
  test('a sentence that names a page of the report is the story’s', () => {
    const sentence = 'Lead member Marlo Fennimoor resigned over what is said of her on page 9.';
    expect(readText(`${PLAIN}\n${sentence}\n`).paragraphs).toContain(sentence);
  });
  test('a headline of two sentences and a day under a first line are found', () => {
    const { title, published } = readText(`Three more. What did we learn

Our look at what has come out of Ofsted this month goes to Barsetshire, and to nobody else.
17.07.2031

Ottoline Quickbeam, director of children’s services at Barsetshire County Council, has resigned, the council said on Friday.
`);
    expect([title, published]).toEqual(['Three more. What did we learn', '2031-07-17']);
  });
});
