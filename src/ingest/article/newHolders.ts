import type { Cast } from './cast.ts';
import type { Told } from './events.ts';
import { appointedAs } from './appointedAs.ts';
import { isFullName } from './names.ts';
import { POST } from './offices.ts';
import { anyCase } from './pattern.ts';
import { TITLE } from './roles.ts';
import { plainSigns } from './sentences.ts';

const NEW = '(?:new(?:est)?|newly[- ](?:appointed|elected|installed|arrived)|incoming|recently appointed)';
/** `its new director of children's services, Cllr …`: an office that is new, right before the name. */
const BEFORE = anyCase(`(?<!(?:former|then|then-|once) )\\b${NEW},? ${POST}[,:]? (?:${TITLE} ){0,2}$`, 'i');
/** `…, the authority's new director`. */
const AFTER = anyCase(
  `^,? (?:\\(|– )?(?:(?:the|its|their|our|[\\p{L}-]+'s|[\\p{L}-]+ (?:council|authority|county|city|borough)'s) )${NEW},? ${POST}(?=[,.;:)]|$| [–-])`,
);
/** The sentence before says that somebody was found; this one says who: “She is …”, “They are …”. */
const FOUND =
  /\b(?:found|chosen|chose|appoint(?:ed|s)|named|names|hired|recruited|picked|selected|elected|brought in|drafted in|sent(?: in)?|sends in|unveiled|ha(?:s|ve) (?:now |at last |finally )?(?:a|an|its|their) (?:new|interim|acting)|there (?:is|are) (?:now )?(?:a |an |two |three )?new|gets? a new|(?:is|are) to get (?:a|an|its|their) (?:new|first|second|third|fourth|fifth|sixth|permanent)|who (?:its|the|their) (?:\w+ ){0,3}(?:commissioner|director|chair\w*|chief executive|leader|adviser|successor|replacement) (?:will be|is|would be)|(?:successor|replacement) (?:is|was|has been) (?:also )?(?:made known|announced|revealed|confirmed|unveiled)|will (?:now )?(?:oversee|run|lead|take over|supervise|chair))\b/i;
/** Ministers give the council somebody; the next sentence begins with who that is. */
const SENT =
  /\b(?:is to have|has|have|had|will have|will get|gets?|is to get|with|together with|sen[dt]s?|sent|been given|been sent|appointed|named|chosen|brought in)(?: \w+)? (?:an?|its own) (?:\w+ ){0,3}(?:advis[eo]r|commissioner)\b|\b(?:an?|the) (?:\w+ ){0,3}(?:advis[eo]r|commissioner) (?:has|have|is|was|will)\b[^.;]{0,30}\b(?:appointed|named|chosen|sent|given)\b/i;
const IS_THE_ONE =
  /^(?:,[^;]{3,120},)? (?:will|is to|was|has been|is) (?:work\w*|be\b|decide|review|look|examine|assess|judge|recommend|tell|appointed|named|chosen|given|asked|take|advise|oversee|spend|report|start)/;
/** “The department has given the council an adviser, ‹1›”, “The commissioner will be ‹1›” */
const SENT_ONE = anyCase(
  `(?:\\b(?:given|gives|gave|sen[dt]s?|put|gets?|got|work with|have|has|had|appoint\\p{L}*|named|chosen|brought in)\\b[^.;]{0,60} (?:an?|its own) (?:[\\p{L}-]+ ){0,3}(?:advis[eo]r|commissioner),? |\\bthe commissioner (?:will|is to|would) be )(?:${TITLE} ){0,2}$`,
);
const UNSURE = /\b(?:not|never|no longer|if|whether|could|may|might|should|yet to|wants?|hopes?|looking|seeks?)\b/i;
const WHO_IT_IS = anyCase(`^(?:he|she|it|the (?:newcomer|appointee|recruit))(?: is|'s| was):? (?:${TITLE} ){0,2}$`);
const THEY_ARE = anyCase(`^they are (?:[^.;]{1,160},? and )?(?:${TITLE} ){0,2}$`, 'i');

/** Those whom the page calls new in an office beside their names, or names as the one that was found. */
export function newHolders(cast: Cast): Told[] {
  const named = cast.people.filter((p) => p.name !== null && isFullName(p.name));
  return cast.sentences.flatMap(({ original, clauses }, sentence) => {
    const text = plainSigns(original);
    const previous = plainSigns(cast.sentences[sentence - 1]?.original ?? '');
    return named.flatMap((person): Told[] => {
      const at = text.indexOf(person.name ?? '');
      if (at < 0) return [];
      const before = text.slice(0, at);
      const after = text.slice(at + (person.name ?? '').length);
      const office =
        BEFORE.exec(before)?.[0] ??
        AFTER.exec(after)?.[0] ??
        (SENT_ONE.test(before) && !UNSURE.test(before) ? text : undefined);
      const answers =
        FOUND.test(previous) && !UNSURE.test(previous) && (WHO_IT_IS.test(before) || THEY_ARE.test(before));
      const sent =
        new RegExp(`^(?:${TITLE} )?$`).test(before) &&
        SENT.test(previous) &&
        !UNSURE.test(previous) &&
        IS_THE_ONE.test(after);
      if (office === undefined && !answers && !sent) return [];
      const told = sent ? 'commissioner' : (office ?? `${previous} ${text}`);
      return [
        {
          person: person.id,
          event: 'appointed',
          outcome: appointedAs(told, told, ''),
          clause: clauses.find((c) => c.includes(`‹${person.id}›`)) ?? '',
          where: 0,
          sentence,
        },
      ];
    });
  });
}
