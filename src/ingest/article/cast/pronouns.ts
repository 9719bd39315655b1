import type { Gender } from '../givenNames.ts';
import { idsOf, ONE, P, re } from './marks.ts';
import type { Memory } from './memory.ts';
import type { Register } from './register.ts';

/** Puts the people whom they mean for pronouns and for words such as “the pair”. */
export function pronouns(text: string, { people }: Register, memory: Memory): string {
  let quoted = memory.quoted() !== undefined;
  const speaker = speakerOf(text, memory);
  const before: number[] = [];
  /** Whom the text tells of outside quotation marks. */
  const outside = new Set<number>();
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
          if (!quoted) outside.add(id);
        }
        if (
          subjectHere === undefined &&
          !/(?:\b(?:of|by|to|with|from|for|at|against|about|under|over|than|like|told|asked|urged|on|as|before|names|named|blam(?:es|ed)|accus(?:es|ed)|prais(?:es|ed)|criticis(?:es|ed)) |')$/.test(
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
        .replace(/^'m$/, ' am')
        .replace(/^'re$/, ' are');
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
        const group = without(groupHere ?? memory.group(), quoted ? speaker : undefined);
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
          /^ (?!(?:some|any|every|no|much|little|full|all|another|this|that|credit)\b|and\b|or\b|to\b|as\b|that\b|in\b|from\b|with\b|for\b|on\b|at\b|by\b|the\b|a\b|an\b|into\b|about\b|was\b|is\b|had\b|has\b|of\b|after\b|before\b|over\b)[\p{L}«]/u.test(
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
      // “‹1› dropped him”, “‹1› lost faith in ‹2› and wanted him gone”: who does it does it to somebody else.
      const doer =
        owner || !/^(?:him|her)$/.test(lower)
          ? undefined
          : SAID_THAT.test(text.slice(0, at))
            ? subjectHere
            : /(?: and|(?:^|[^\p{L}])[Ss]?[Hh]e(?: has| had)?) \p{L}+ $/u.test(text.slice(0, at))
              ? subjectHere
              : doerBefore(text.slice(0, at));
      const mine = (!owner || own) && doer === undefined ? subjectHere : undefined;
      // “…, he said” after a quotation is nobody whom the quotation speaks of.
      const says = !quoted && /^[Ss]?[Hh]e$/.test(word) && SAYS.test(next) && text.slice(0, at).trimEnd().endsWith('"');
      const here = (mine === undefined ? before : [mine, ...before]).filter(
        (id) => fits(id) && id !== doer && (!says || outside.has(id)),
      );
      const inMind = memory.salient().filter((id) => fits(id) && id !== doer);
      // “Now she in turn has gone”: whom the sentence before named last.
      const turn = /^ in (?:\p{L}+ )?turn\b/u.test(next) ? [...memory.latest()].reverse().find(fits) : undefined;
      const found =
        turn ??
        (/^(?:Asked|Pressed|Quizzed|Questioned|Challenged)\b[^.,]{0,50}\b(?:whether|if|about|why|over|on)\b/.test(
          text,
        ) && here.length === 0
          ? ahead()
          : undefined) ??
        here.find((id) => people[id]?.gender === gender && gender !== undefined) ??
        here[0] ??
        inMind.find((id) => gender !== undefined && people[id]?.gender === gender && memory.latest().includes(id)) ??
        inMind[0] ??
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

const doerBefore = (text: string): number => {
  const [, caller, doer] = DOER.exec(text) ?? [];
  return Number(caller ?? doer ?? NaN);
};

/** Who speaks says “we” and not “they”. */
const without = (group: string | null, speaker: number | undefined): string | null => {
  const others = group?.split(',').filter((id) => Number(id) !== speaker) ?? [];
  return others.length > 1 ? others.join(',') : null;
};

const SAYS =
  /^ (?:(?:has|had|also|later|then) )?(?:said|says|added|adds|told|insisted|wrote|explained|admitted|continued)\b/;
/** “‹1› said that the council owed her”: not ‹1›. */
const SAID_THAT = re(
  `${ONE}[^.;"‹›]{0,30} (?:said|says|(?<!\\b(?:was|were|been) )told [^.;,‹›]{2,30}|felt|thought|insisted|believed) that (?:the|its|nobody|no one|everybody|many|people|staff)\\b[^.;‹›]{1,60} $`,
  '',
);
/** Right before a pronoun: a person and a verb of his own, or the one from whom a call comes. */
const DOER = re(
  `(?:calls?|demands?|appeals?|requests?|pleas?|pressure) (?:from|by) [^.;‹›]{0,60}${ONE} for $|${ONE},? (?:has |had |have |also |then |\\p{L}+ly )*\\p{L}+(?:ed|t|d|w|k|es|s) $`,
  '',
);

/** Who says what stands in quotation marks. */
export function speakerOf(text: string, memory: Memory): number | undefined {
  const goesOn = memory.quoted();
  const outside = `${goesOn === undefined ? '' : '"'}${text}`.replace(/"[^"]*("|$)/g, ' " ');
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
  return goesOn ?? (text.startsWith('"') ? memory.lastSpeaker() : undefined) ?? memory.salient()[0];
}

/** Who still speaks where the sentence ends within quotation marks. */
export const speaksOn = (text: string, memory: Memory): number | undefined =>
  (text.match(/"/g) ?? []).length % 2 === (memory.quoted() === undefined ? 1 : 0) ? speakerOf(text, memory) : undefined;
