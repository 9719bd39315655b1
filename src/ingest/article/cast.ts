import type { CouncilFinder } from './councilNames.ts';
import { genderOf, type Gender } from './givenNames.ts';
import { isFullName, namesIn, surnameOf } from './names.ts';
import { compiled } from './pattern.ts';
import { HONOURS, officeOf, ROLE, TITLE, tidyRole, type Office } from './roles.ts';
import { calm, plainSigns } from './sentences.ts';

/** Somebody whom the page names, or names only by an office (`name` is null). */
export interface Person {
  readonly id: number;
  readonly name: string | null;
  gender: Gender | undefined;
  councillor: boolean;
  readonly roles: HeldRole[];
}

export interface HeldRole {
  readonly text: string;
  readonly office: Office;
  readonly deputy: boolean;
  readonly interim: boolean;
  /** Index of the council the phrase names, if it does. */
  readonly council: number | null;
}

/**
 * A sentence with people as `‹id›` or `‹id,id›` and councils as `«index»`; titles, offices beside a name, appositions
 * and relative clauses are taken out, the last as clauses of their own. Pronouns stand as the people they mean.
 */
export interface Marked {
  readonly original: string;
  readonly clauses: readonly string[];
  readonly paragraph: number;
}

export interface Cast {
  readonly people: readonly Person[];
  readonly sentences: readonly Marked[];
}

export interface Sentence {
  readonly text: string;
  readonly paragraph: number;
}

/** Sentences longer than this are tables or worse. */
const MAX_SENTENCE = 1500;

const P = '‹[\\d,]+›';
const ONE = '‹(\\d+)›';
export const INTERIM =
  /\b(?:interim|acting|temporar\w+|caretaker|stand-?in|stop-?gap|for the time being|in the meantime|until a (?:permanent|successor|replacement)|on loan|seconded|secondment|cover(?:s|ed|ing)?|lent|loaned|borrowed|holding the fort|short-term|meanwhile|act(?:s|ed)? up|deputis\w+|mind(?:s|ed|ing)? the shop)\b/i;

const re = (source: string, flags = 'g') => compiled(source, `${flags}u`);
const BEFORE_NAME = re(`(?<![\\p{L}-])(?:[Tt]he )?(?:(?:[Dd]eputy )?Mayor|[Mm]ayor) ${ONE}`);
const TITLED = re(`(?<![\\p{L}-])(${TITLE}) (?:(${TITLE}) )?${ONE}`);
const HONOURED = re(`${ONE}${HONOURS}(?![\\p{L}])`);
const ROLE_NAME = re(`(?<![\\p{L}'›»-])(${ROLE})(,)? ${ONE}(?!')(,)?`, 'gi');
const APPOSITION = re(
  `${ONE}(?:,| [–(-]) ?(${ROLE})(?:,? (?:since|until|from|at|in|for|who) [^,‹›]{1,60})?(,|\\)| [–-]|(?=[.;:]|$| and ‹))`,
  'gi',
);
const AGE = re(`${ONE}(?:,| \\() ?(?:aged )?\\d\\d(?:,|\\))`);
const PARENTHESIS = re(`${ONE} \\([^()‹›]{1,40}\\)`);
const ASIDE = re(
  `${ONE}, ((?:an?|the|its|their|his|her|one|once|now|formerly|previously|then|currently|also|himself|herself|in|at|with|from|since|for|after|until|on|speaking|citing|having|by|despite|as|like|alongside|aged|whom|under|among|both|already|who|whose|appointed|drafted|brought|hired|recruited|named|sent|given|handed|promoted|elected|dismissed|sacked|suspended|ousted|removed|chosen|lent|put|made|taken|\\p{L}+ed|\\p{L}+ing) [^,‹›]{1,160}), (?!and ‹)`,
);
const RELATIVE = re(`${ONE},? (?:–|-)? ?who (.{3,400})$`, '');
const FINITE =
  /^(?:has|have|had|is|are|was|were|will|would|said|says|told|tells|spoke|took|takes|left|leaves|went|goes|gave|gives|got|gets|made|makes|came|comes|became|becomes|stood|stands|held|holds|wrote|writes|quit|quits|kept|felt|thought|must|should|could|can|may|might|did|does|insisted|resigned|stepped|steps|announced|offered|admitted|added|asked|called|apologised|described|retired|replaced|replaces|succeeds|joined|joins|moved|moves|\p{Ll}+ed)\b/u;

/** The first pass learns names, genders and offices; the second knows them all and resolves the rest. */
export function castOf(sentences: readonly Sentence[], finder: CouncilFinder): Cast {
  const stage = newStage(finder);
  const texts = sentences.map((s) =>
    calm(plainSigns(s.text.slice(0, MAX_SENTENCE)))
      .replace(/[‹›«»]/g, '"')
      .replace(/(\d),(?=\d{3}\b)/g, '$1')
      .replace(
        /\b(?:(w)o|(c)a|(sh)a)n't\b/gi,
        (_, w?: string, c?: string) => `${w ? `${w}ill` : c ? `${c}an` : 'shall'} not`,
      )
      .replace(/(?<=\p{L})n't\b/gu, ' not'),
  );
  for (const text of texts) {
    for (const { name } of personNames(maskCouncils(text, finder))) if (isFullName(name)) stage.named(name);
  }
  for (const text of texts) stage.mark(text, false);
  stage.forget();
  const marked = sentences.map(({ paragraph }, i) => {
    return { original: sentences[i]?.text ?? '', clauses: stage.mark(texts[i] ?? '', true), paragraph };
  });
  return { people: stage.people, sentences: marked };
}

/** “The United States”, “the Red House”: with an article it is a thing. */
const personNames = (text: string) =>
  namesIn(text).filter((n) => !/\b(?:[Tt]he|[Aa]n?) $/.test(text.slice(0, n.start)));

function maskCouncils(text: string, finder: CouncilFinder): string {
  let masked = '';
  let at = 0;
  for (const { start, end, council } of finder.mentions(text)) {
    masked += `${text.slice(at, start)}«${council}»`;
    at = end;
  }
  return masked + text.slice(at);
}

function newStage(finder: CouncilFinder) {
  const people: Person[] = [];
  /** Latest first: the subject of a sentence before its other people. */
  let salient: number[] = [];
  let lastGroup: string | null = null;
  let groupAge = 0;

  const add = (name: string | null, gender: Gender | undefined): Person => {
    const person: Person = { id: people.length, name, gender, councillor: false, roles: [] };
    people.push(person);
    return person;
  };

  const named = (name: string): Person => {
    const words = name.split(' ');
    const known = people.find((p) => {
      const other = p.name?.split(' ') ?? [];
      return p.name === name || (other.length > 1 && other[0] === words[0] && other.at(-1) === words.at(-1));
    });
    return known ?? add(name, genderOf(words[0] ?? ''));
  };

  /** One person of this surname, by title where several share it. */
  function bySurname(surname: string, title: string | undefined): Person | undefined {
    const same = people.filter((p) => p.name !== null && surnameOf(p.name) === surname);
    if (same.length < 2) return same[0];
    const gender = genderOfTitle(title);
    const sure = gender === undefined ? [] : same.filter((p) => p.gender === gender);
    if (sure.length === 1) return sure[0];
    const councillor = title !== undefined && /^(?:C|Ald)/.test(title);
    const fits = same.filter(
      (p) => (gender === undefined || p.gender === undefined || p.gender === gender) && (!councillor || p.councillor),
    );
    return fits.length === 1 ? fits[0] : fits.find((p) => salient.slice(0, 2).includes(p.id));
  }

  function addRole(id: number, text: string): void {
    const person = people[id];
    const council = /«(\d+)»/.exec(text)?.[1];
    const tidy = tidyRole(text);
    if (!person || tidy === '' || person.roles.some((r) => r.text === tidy)) return;
    const { office, deputy } = officeOf(text);
    if (office === 'other' && /^(?:members?|officials?|officers?|executive|deput(?:y|ies))$/i.test(tidy)) return;
    // An office in the past is not how the page calls the person now.
    if (/\b(?:former|ex-|one-time|then|previously|once)\b/i.test(text)) return;
    person.roles.push({
      text: tidy,
      office,
      deputy,
      interim: INTERIM.test(text),
      council: council === undefined ? null : Number(council),
    });
    if (office === 'cabinet' || office === 'councillor') person.councillor = true;
  }

  function markNames(text: string): string {
    let out = '';
    let at = 0;
    for (const { start, end, name } of personNames(text)) {
      const title = re(`(?:^|[\\s"(])(${TITLE}) $`, '').exec(text.slice(0, start))?.[1];
      const person = isFullName(name)
        ? named(name)
        : name.includes(' ')
          ? undefined
          : (bySurname(name, title) ?? (title === undefined ? undefined : stranger(name)));
      if (!person) continue;
      out += `${text.slice(at, start)}‹${person.id}›`;
      at = end;
    }
    out += text.slice(at);
    // Surnames that are words as well (Young, Leader) count after a title only.
    return out.replace(
      re(`(?<![\\p{L}])(${TITLE}) (\\p{Lu}[\\p{L}'-]+?)(?='s|[^\\p{L}'-]|$)`),
      (whole: string, title: string, surname: string) => {
        const person = bySurname(surname, title);
        return person ? `${title} ‹${person.id}›` : whole;
      },
    );
  }
  const stranger = (name: string): Person => people.find((p) => p.name === name) ?? add(name, undefined);

  function learnTitle(id: number, title: string): void {
    const person = people[id];
    if (!person) return;
    person.gender = genderOfTitle(title) ?? person.gender;
    if (/^(?:C|Ald)/.test(title)) person.councillor = true;
  }

  /** Takes titles, offices and appositions off the names; relative clauses and participles become clauses of their own. */
  function strip(text: string, sides: string[]): string {
    let s = text;
    s = s.replace(TITLED, (_: string, first: string, second: string | undefined, id: string) => {
      learnTitle(Number(id), first);
      if (second !== undefined) learnTitle(Number(id), second);
      return `‹${id}›`;
    });
    s = s.replace(HONOURED, '‹$1›').replace(AGE, '‹$1›,').replace(PARENTHESIS, '‹$1›');
    s = s.replace(BEFORE_NAME, (_: string, id: string) => (addRole(Number(id), 'mayor'), `‹${id}›`));
    const inRelative = s.includes(', who ');
    for (let again = 0; again < 2; again++) {
      s = s.replace(
        ROLE_NAME,
        (whole: string, role: string, comma: string | undefined, id: string, after: string | undefined) => {
          // “the leader, X and Y said” has no comma after the name: then the office may be somebody else's.
          if (comma !== undefined && after === undefined && !/^[.;]?$/.test('')) return whole;
          addRole(Number(id), role);
          return `‹${id}›${after !== undefined && (comma === undefined || inRelative) ? ',' : ''}`;
        },
      );
    }
    s = s.replace(APPOSITION, (whole: string, id: string, role: string, after: string) => {
      addRole(Number(id), role);
      const rest = whole.slice(whole.indexOf(role) + role.length, whole.length - after.length).trim();
      if (rest.startsWith('who ')) sides.push(`‹${id}› ${rest.slice(4)}`);
      return `‹${id}›`;
    });
    for (let again = 0; again < 2; again++) {
      s = s.replace(ASIDE, (whole: string, id: string, aside: string) => {
        const role = re(`^(${ROLE})$`, 'i').exec(aside)?.[1];
        if (role !== undefined) addRole(Number(id), role);
        if (/^(?:an?|the|its|their|his|her|one|by) /.test(aside) || role !== undefined) return `‹${id}› `;
        if (aside.startsWith('whose ')) sides.push(`‹${id}›'s ${aside.slice(6)}`);
        else if (aside.startsWith('who ')) sides.push(`‹${id}› ${aside.slice(4)}`);
        else if (/^\p{L}+ing /u.test(aside) || aside.startsWith('having ')) sides.push(`‹${id}› ${aside}`);
        else if (
          /^(?:once|now|formerly|previously|then|currently|already)? ?(?:appointed|drafted|brought|hired|recruited|named|sent|given|handed|promoted|elected|dismissed|sacked|suspended|ousted|removed|chosen|lent|put|\p{L}+ed) /u.test(
            aside,
          )
        )
          sides.push(`‹${id}› was ${aside}`);
        return `‹${id}› `;
      });
    }
    for (let again = 0; again < 3; again++) {
      const relative = RELATIVE.exec(s);
      if (!relative) break;
      const [whole, id = '', clause = ''] = relative;
      const end = relativeEnd(clause);
      sides.push(`‹${id}› ${clause.slice(0, end).replace(/[,.]$/, '')}`);
      s = `${s.slice(0, s.length - whole.length)}‹${id}› ${clause.slice(end).replace(/^[,–\s-]+/, '')}`.trimEnd();
    }
    return s;
  }

  /** Offices that stand for their holder: the person who holds it, or somebody without a name. */
  function markOffices(text: string, resolve: boolean): string {
    const pattern = re(
      `(?<![\\p{L}'»›-])((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|«\\d+»'s?|‹\\d+›'s)(?: (?:council|county|city|borough|authority|town hall)'s)? )(${ROLE})(?![\\p{L}-])`,
    );
    return text.replace(pattern, (whole: string, owner: string, role: string, ...rest: unknown[]) => {
      const at = rest.find((r) => typeof r === 'number') ?? 0;
      const before = text.slice(0, at);
      const after = text.slice(at + whole.length);
      const { office, deputy } = officeOf(role);
      if (office === 'outside' || office === 'other' || office === 'councillor') return whole;
      if (
        /\b(?:as|becomes?|became|becoming|remains?|remained|being|been|is|was|were|named|appointed|elected|than|(?:post|role|job|position|office|title|duties|powers|seat|brief|part) of|like|former|recruit|find|hire|appoint|need|needs|without|seek|seeking|for|where|such) $/i.test(
          before,
        )
      )
        return whole;
      if (
        /^(?:s\b|'s (?:post|role|job|position|chair|office|seat|salary|brief)|ship\b| (?:role|post|job|position|vacancy|salary))/.test(
          after,
        ) ||
        (role.split(' ')[0] === role ? role : '').endsWith('s')
      )
        return whole;
      if (!resolve) return whole;
      const council = /«(\d+)»/.exec(owner + role)?.[1];
      const interim = INTERIM.test(role);
      const former = /\b(?:former|ex-?|previous)\b/.test(role);
      const holders = people.filter(
        (p) =>
          p.name !== null &&
          p.roles.some(
            (r) =>
              r.office === office &&
              r.deputy === deputy &&
              (!interim || r.interim) &&
              (council === undefined || r.council === null || r.council === Number(council)),
          ),
      );
      const indefinite = /^an? /i.test(owner);
      const [holder] = holders;
      if (holder && holders.length === 1 && !indefinite && !former) return `‹${holder.id}›`;
      if (former) return whole;
      const key = tidyRole(role);
      const known = indefinite ? undefined : people.find((p) => p.name === null && p.roles[0]?.text === key);
      const someone = known ?? add(null, undefined);
      if (!known)
        someone.roles.push({
          text: key,
          office,
          deputy,
          interim,
          council: council === undefined ? null : Number(council),
        });
      return `‹${someone.id}›`;
    });
  }

  /** “The woman chosen to lead …”: somebody whom the page names later. */
  function markSomebody(text: string): string {
    return text.replace(
      re(
        '(?:[Hh]er|[Hh]is) (?:\\p{L}+ )?(?:counterpart|opposite number)|[Tt]he (man|woman|person|official|officer|candidate) (?:(?:who (?:was|is|had been|has been) )?(?:chosen|picked|appointed|hired|named|due|lined up|brought in|drafted in|selected|recruited|set|responsible|in charge)|who (?:was|is) to|at the (?:top|head|helm)|who (?:runs|ran|led|leads|heads|headed))(?: (?!has |have |had |is |was |will |would |said |resigned )[^,.;‹›]+?)?(?= (?:has|have|had|is|was|will|would|resigned|quit|left|stepped|stood|said)\\b)',
      ),
      (_: string, who: string | undefined) => {
        const someone = add(null, who === 'man' ? 'm' : who === 'woman' ? 'f' : undefined);
        someone.roles.push({ text: '', office: 'other', deputy: false, interim: false, council: null });
        return `‹${someone.id}›`;
      },
    );
  }

  const joinLists = (text: string): string => {
    let s = text.replace(re(`\\b(?:[Bb]oth|[Ee]ither) (?=${P})`), '');
    for (let i = 0; i < 6; i++) {
      const joined = s.replace(
        re(
          `‹([\\d,]+)›(?:,? (?:and|as well as|along with|together with|alongside|plus|nor)|,)(?: also)? ‹([\\d,]+)›(?!'s? \\p{L})`,
        ),
        (whole: string, a: string, b: string, at: number) =>
          // “X, Y said” is no list; a comma joins only where “and” follows.
          /^‹[\d,]+›,\s‹/.test(whole) &&
          !re(`^(?:, ‹[\\d,]+›)*,? (?:and|as well as|plus) ‹`).test(s.slice(at + whole.length))
            ? whole
            : `‹${[...new Set([...a.split(','), ...b.split(',')])].join(',')}›`,
      );
      if (joined === s) break;
      s = joined;
    }
    return s.replace(re(`\\b[Nn]either (${P})`), '$1 not');
  };

  function pronouns(text: string): string {
    const speaker = speakerOf(text);
    let quoted = false;
    const before: number[] = [];
    let groupHere: string | null = null;
    let subjectHere: number | undefined;
    return text.replace(
      re(
        `${P}('s)?|"|(?<![\\p{L}'])(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Tt]hey|[Tt]heir|[Tt]hem|I|[Mm]y|me|[Tt]he \\d\\d-year-old|[Tt]he (?:pair|duo|trio|(?:two|three) (?:men|women|councillors|officers|directors)|two(?= (?:have|had|were|are|will)))|[Bb]oth(?: (?:men|women|of them|councillors|officers))?)(?:'(?:s|d|ll|ve|m|re))?(?![\\p{L}'-])`,
      ),
      (token: string, _possessive: string | undefined, at: number) => {
        if (token === '"') {
          quoted = !quoted;
          return token;
        }
        if (token.startsWith('‹')) {
          const ids = idsOf(token);
          if (ids.length > 1) groupHere = ids.join(',');
          for (const id of ids) {
            const old = before.indexOf(id);
            if (old >= 0) before.splice(old, 1);
            before.unshift(id);
          }
          if (
            subjectHere === undefined &&
            !/(?:\b(?:of|by|to|with|from|for|at|against|about|under|over|than|like|told|asked|urged|on|as|before) |')$/.test(
              text.slice(0, at),
            ) &&
            !token.endsWith("'s")
          )
            subjectHere = ids[0];
          return token;
        }
        const word = token.replace(/'.*$/, '');
        const tail = token
          .slice(word.length)
          .replace(/^'(?:ll|d)$/, ' would')
          .replace(/^'s$/, ' is')
          .replace(/^'(?:ve)$/, ' have')
          .replace(/^'(?:m|re)$/, ' is');
        const lower = word.toLowerCase();
        const next = text.slice(at + token.length);
        if (/^(?:i|my|me)$/.test(lower))
          return quoted && speaker !== undefined ? `‹${speaker}›${lower === 'my' ? "'s" : tail}` : token;
        if (/^(?:they|their|them|the (?:pair|duo|two|trio|three).*|both.*)$/.test(lower)) {
          if (
            /^(?:both|the two|the three)/.test(lower) &&
            /^ \p{Ll}+s\b(?! (?:said|have|had|were))/u.test(next) &&
            !/^ (?:has|was|is)\b/.test(next)
          )
            return token;
          const group = groupHere ?? (groupAge < 2 ? lastGroup : null);
          return group === null ? token : `‹${group}›${lower === 'their' ? "'s" : tail}`;
        }
        const gender: Gender | undefined = /^(?:he|him|his)$/.test(lower)
          ? 'm'
          : lower.startsWith('the')
            ? undefined
            : 'f';
        const owner =
          lower === 'his' ||
          (/^hers?$/.test(lower) &&
            /^ (?!and\b|or\b|to\b|as\b|that\b|in\b|from\b|with\b|for\b|on\b|at\b|by\b|the\b|a\b|an\b|into\b|about\b|was\b|is\b|had\b|has\b|of\b|after\b|before\b|over\b)[\p{L}]/u.test(
              next,
            ));
        // Who speaks does not say “he” or “she” of himself or herself.
        const fits = (id: number) =>
          !(quoted && id === speaker) &&
          (gender === undefined || people[id]?.gender === undefined || people[id].gender === gender);
        // “In her letter Ann Example said”: the name may follow.
        const ahead = () => idsOf(re(ONE, '').exec(text.slice(at))?.[0] ?? '').find(fits);
        // “offered the leader his resignation”: his own.
        const own = owner && /^ (?:\p{L}+ )?(?:resignation|notice|letter)\b/u.test(next);
        const here = (subjectHere !== undefined && (!owner || own) ? [subjectHere, ...before] : before).filter(fits);
        const found =
          (/^Asked (?:whether|if)\b/.test(text) && here.length === 0 ? ahead() : undefined) ??
          here.find((id) => people[id]?.gender === gender && gender !== undefined) ??
          here[0] ??
          salient.find(fits) ??
          ahead();
        if (found === undefined) return token;
        const person = people[found];
        const sure = here.length <= 1 || person?.id === subjectHere;
        if (person && gender !== undefined && sure) person.gender ??= gender;
        subjectHere ??= found;
        if (!before.includes(found)) before.push(found);
        return owner ? `‹${found}›'s` : `‹${found}›${tail}`;
      },
    );
  }

  /** Who says what stands in quotation marks. */
  function speakerOf(text: string): number | undefined {
    const outside = text.replace(/"[^"]*("|$)/g, ' " ');
    const said =
      re(
        `${ONE}[^"‹›]{0,40}\\b(?:said|says|told|added|adds|insisted|wrote|admitted|explained|commented|announced|stated|confirmed|tweeted|argued|continued|responded|replied)\\b`,
        '',
      ).exec(outside)?.[1] ??
      re(`\\b(?:said|says|added|insisted|wrote|admitted|explained|commented|stated|continued|replied) ${ONE}`, '').exec(
        outside,
      )?.[1] ??
      re(ONE, '').exec(outside)?.[1];
    if (said !== undefined) return Number(said);
    return salient[0];
  }

  function remember(text: string): void {
    const ids: number[] = [];
    groupAge++;
    let subject: number | undefined;
    for (const match of text.matchAll(re(`(\\S+ )?${P}('s)?`))) {
      const found = idsOf(match[0]);
      if (found.length > 1) [lastGroup, groupAge] = [found.join(','), 0];
      ids.push(...found);
      if (
        subject === undefined &&
        match[2] === undefined &&
        !/^(?:of|by|to|with|from|for|at|against|about|under|over|than|like|as) $/i.test(match[1] ?? '')
      )
        subject = found[0];
    }
    const ordered = [...(subject === undefined ? [] : [subject]), ...ids];
    salient = [...new Set([...ordered, ...salient])].slice(0, 8);
    const distinct = [...new Set(ids)];
    if (distinct.length === 2) [lastGroup, groupAge] = [distinct.join(','), 0];
  }

  return {
    people,
    named,
    forget: () => {
      salient = [];
      lastGroup = null;
    },
    mark(text: string, resolve: boolean): string[] {
      const sides: string[] = [];
      let s = markNames(maskCouncils(text, finder));
      s = strip(s, sides);
      if (!resolve) {
        for (const held of s.matchAll(
          re(
            `${ONE} (?:is|was|has been|had been|remains|became|becomes|who is|who was) (?:still |now |also )?(${ROLE})(?![^.;]*\\b(?:until|before|previously|once|abolished))`,
            'gi',
          ),
        ))
          addRole(Number(held[1]), held[2] ?? '');
        for (const side of sides) {
          const led = re(`^${ONE} (?:leads|heads|runs|chairs) (the [\\p{L} ]+)`, '').exec(side);
          if (led)
            addRole(
              Number(led[1]),
              /^‹\d+› chairs/.test(side)
                ? `chair of ${led[2] ?? ''}`
                : /council|authority/.test(led[2] ?? '')
                  ? 'leader of the council'
                  : `head of ${led[2] ?? ''}`,
            );
          const held = re(
            `^${ONE} (?:is|was|has been) (?:still |now |also )?(${ROLE})(?![^.;]*\\b(?:until|before|previously|once|abolished))`,
            'i',
          ).exec(side);
          if (held) addRole(Number(held[1]), held[2] ?? '');
        }
        remember(s);
        return [];
      }
      const clauses = [s, ...sides].map((c) =>
        // Who speaks is known now, and the marks stand between words that belong together.
        joinLists(pronouns(joinLists(markOffices(markSomebody(c), true)))).replaceAll('"', ''),
      );
      remember(clauses[0] ?? '');
      return clauses;
    },
  };
}

/** Where a relative clause ends: at the comma after which the main clause has its verb, else with the sentence. */
function relativeEnd(clause: string): number {
  for (const comma of clause.matchAll(/,| –/g)) {
    const rest = clause.slice(comma.index).replace(/^[,–\s-]+/, '');
    if (FINITE.test(rest)) return comma.index;
  }
  return clause.length;
}

export const idsOf = (marker: string): number[] =>
  (/‹([\d,]+)›/.exec(marker)?.[1] ?? '')
    .split(',')
    .filter((s) => s !== '')
    .map(Number);

const genderOfTitle = (title: string | undefined): Gender | undefined =>
  title === undefined
    ? undefined
    : /^(?:Mr|Sir|Lord|Baron$)\b/.test(title)
      ? 'm'
      : /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\b/.test(title)
        ? 'f'
        : undefined;
