import type { Marked } from './cast.ts';
import { P, idsOf } from './cast/marks.ts';
import type { Told } from './events.ts';
import { anyCase } from './pattern.ts';

const MANNER =
  '(?:(?:\\p{L}+ly|by \\S+ (?:votes? )?to \\S+(?: votes?)?|\\d+-\\d+|easily|also|then|however|has|have|had|had been|has been) ){0,4}';
const HIS_JOB = `(?:${P}'s|the|his|her|their) (?:\\p{L}+ )?(?:job|post|place|seat|position|office|leadership|portfolio|brief|role)`;

/** A vote on whether somebody stays, not an election or a budget. */
const TOPIC =
  /\b(?:no[- ]confidence|(?:vote|motion|question)s? of (?:no )?confidence|confidence (?:vote|motion|ballot)|censur\w+|(?:motion|call)s?\b[^.;]{0,60}\b(?:resign\w*|remov\w+|sack\w*|dismiss\w*|st(?:and|ep) (?:down|aside)|quit|go)|challenge(?:s|d|rs?)?\b|leadership (?:vote|ballot)|(?:oust|unseat|topple|depose|have ‹[\d,]+› removed|remove ‹[\d,]+›|dismissal proceedings|plot|coup|rebellion|revolt)|whether to (?:replace|remove|sack|dismiss|oust|keep) ‹|whether ‹[\d,]+› (?:should|could|ought to|was to|would)|faced (?:a|the) (?:\w+ )?(?:vote|ballot)|(?:future|leadership|position)\b[^.;]{0,60} put to (?:a|the) (?:vote|ballot))/i;

/** Whom such a vote is about. */
const ABOUT = [
  `(?:confidence|censure|motion|vote|ballot|challenge|rebellion|revolt|coup) (?:in|against|on|to|over|of|about) (?:the leadership of |(?:the|its) (?:(?!(?:was|were|is|has|had) )[^.;‹›]){1,60}(?:, | \\())?(${P})(?!')`,
  `(?:remov|oust|unseat|sack|censur|dismiss|replac|toppl|depos|strip)(?:e|ing|ping)? (${P})(?!'s (?:motion|proposal|amendment))`,
  `(?:have|see) (${P}) (?:removed|ousted|sacked|dismissed|replaced|suspended|out)`,
  `(?:calling|calls|called) (?:on|for) (${P}) to (?:resign|go|quit|stand|step|leave)`,
  `(?:motion|call)s?(?: (?:by|from) [^.;‹›]{1,40})? for (${P}) to (?:resign|go|quit|stand|step|leave|be (?:sacked|removed|dismissed|replaced))`,
  `whether (${P}) (?:should|could|ought to|was to|would) (?:carry on|stay|go|remain|continue|resign|quit|stand|step|keep|lead)`,
  `(?:over|about|on) (${P})'s (?:leadership|position|future|removal|job)`,
].map((s) => anyCase(s));

/** How it went, told of the vote. */
const FELL = anyCase(
  `\\b(?:motions?|votes?|bids?|proposals?|challenges?|attempts?|moves?|coups?|amendments?|rebellions?|it)\\b[^.;]{0,90}? (?:${MANNER}(?:fell|failed|collapsed|fizzled out|came to nothing)(?=[,.; ]|$)|(?:is|was|were|has been|had been|being) (?:put to the (?:vote|meeting),? and (?:was )?)?${MANNER}(?:declared |ruled )?(?:defeated|rejected|lost|thrown out|voted down|beaten|seen off|turned down|crushed|not carried))\\b|\\b(?:defeat|reject|thr(?:ow|ew)|vot|turn)(?:ed|s|n)? (?:(?:out|down|against) (?:by \\S+(?: votes?)? to \\S+(?: votes?)? )?|(?:by )?\\S+ (?:votes? )?to \\S+(?: votes?)?(?:, with [^,.;‹›]{1,40},)? against )?(?:an? |the |it |that |this |any |\\p{L}+'s ){1,2}(?:[^.;‹›]{0,40}(?:motion|proposal|challenge|bid|call|attempt|amendment)|down\\b)|\\bvoted (?:\\S+ ){0,4}against (?:it|the (?:motion|proposal)|remov\\p{L}+|sack\\p{L}+|oust\\p{L}+)|\\b(?:failed|not enough|too few|short of the \\p{L}+)(?: votes| support)? to (?:carry|pass|oust|unseat|remove|win)|\\bbe not carried|\\bdid not (?:carry|pass|succeed)|\\bcalls?\\b[^.;]{0,120} (?:was|were) (?:\\p{L}+ly )?(?:defeated|voted down|lost)\\b`,
);
/** The same, told of whom it was about. */
const STAYS = [
  `(${P}),? ${MANNER}(?:w[io]ns?(?! (?:the|an?|${P}'s) (?:\\p{L}+ )?votes? (?:on|over|for) (?:the|an?|${P}'s) (?!leadership|future|position|motion))(?! (?:${P}'s|his|her|the|a|an) (?:\\p{L}+ )?(?:case|appeal|claim|fight|battle|tribunal|right|election|seat|ward))|surviv(?:ed|es)|s(?:aw|ees|een) off|f(?:ou|i)ghts? off|fought off|beat(?:s|en)? off|prevail(?:ed|s)|lived? to fight another day|(?:came|comes?|made it|makes it|got|gets) through|(?:clung|clings|held|holds|hung|hangs) on|(?:ke(?:pt|eps)|retain(?:s|ed)) (?:${HIS_JOB}|the confidence)|(?:will|would|is to|can) (?:therefore |now |still )?keep ${HIS_JOB}|was (?:backed|saved|spared))(?![\\p{L}-])`,
  `(${P}) (?:remains|stays|is still|continues(?: as)?|stays on)(?: as)? (?:(?:council |the )?leader|mayor|chair\\p{L}*|in (?:office|post|charge|place))(?![\\p{L}])`,
  `(?:kept faith with|keep faith with|backed|stood by|stuck (?:with|by)|rallied (?:round|behind|around|to)|swung behind|gave (?:\\p{L}+ )?(?:backing|support) to|expressed (?:\\p{L}+ )?confidence in|confirmed) (${P})(?!'s)`,
  `(?:resolved|voted|decided|agreed|ruled)(?: [^.;‹›]{0,30})? that (${P}) should(?: (?:stay|carry on|remain|continue|keep|not)|[,.;]|$)`,
  `(${P}) faced (?:a|the) (?:\\p{L}+ )?(?:vote|ballot|motion|challenge)[^.;‹›]{0,40}(?:‹[\\d,]+›'s own[^.;‹›]{0,40})?,? and (?:won|survived|saw it off|prevailed)`,
].map((s) => anyCase(`(?<![\\p{L}'-])(?:${s})`, 'i'));
export const isVotedDown = (text: string): boolean => FELL.test(text);

/** A majority for going is no survival; nor is what somebody hopes or foresees. */
const CARRIED =
  /\b(?:motion|vote|it) (?:was |has been |is )?(?:\p{L}+ly )?(?:carried|passed|approved|succeeded)|\b(?:could|might|may|should|if|whether|expected to|likely to|hop(?:es?|ed) to|will be|is to be) (?:\p{L}+ ){0,3}(?:debated|defeated|rejected|survive|win)\b|\bnot (?:survived?|win|won)\b/iu;

/** Votes that somebody survived: whom they were about and how they went may stand in different sentences. */
export function votesIn(sentences: readonly Marked[]): Told[] {
  const told: Told[] = [];
  const texts = sentences.map((s) => s.clauses.join(' | '));
  for (const [i, text] of texts.entries()) {
    // “the leader whom the motion sought to remove” stands as a mark: what was printed is looked at too.
    const near = [...texts.slice(Math.max(0, i - 2), i + 3), sentences[i]?.original ?? ''];
    if (CARRIED.test(text) || !near.some((t) => TOPIC.test(t))) continue;
    const stays = firstOf(STAYS, text);
    const people =
      stays.length > 0 || !FELL.test(text)
        ? stays
        : (texts
            .slice(Math.max(0, i - 2), i + 1)
            .reverse()
            .map((t) => (TOPIC.test(t) ? firstOf(ABOUT, t) : []))
            .find((ids) => ids.length > 0) ?? []);
    for (const person of people)
      told.push({
        person,
        event: 'pressed_to_go',
        outcome: 'survived_vote',
        clause: sentences[i]?.clauses[0] ?? '',
        where: 0,
        sentence: i,
      });
  }
  return told;
}

function firstOf(patterns: readonly RegExp[], text: string): number[] {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.slice(1).find(Boolean);
    if (found !== undefined) return idsOf(found);
  }
  return [];
}
