import type { CouncilResolver } from '../index/councils.ts';
import type { InspectionStore } from '../store/inspections.ts';
import type { VisitStore } from '../store/visits.ts';
import { councilsOf, type CouncilMention } from './mentions.ts';
import { personFinder, type PersonFinder } from './names.ts';
import { howMany, list } from './record/many.ts';
import { councilAnswer } from './record/record.ts';
import { aboutBeadle, notCovered, unknownCouncil, whichCouncil } from './refusals.ts';
import { capital, type Reply } from './reply.ts';
import { questionReader, type Question } from './understand.ts';

/** What answers are drawn from. */
export interface Sources {
  readonly councils: CouncilResolver;
  readonly inspections: InspectionStore;
  readonly visits: VisitStore;
}

/**
 * Answers questions in people's own words from stored rows and sentences: it reads the question, gathers what is on file,
 * and says the answer with its evidence, asks back, or says that nothing is on file and what was searched. Never throws for
 * what somebody typed, however long or hostile, and takes milliseconds.
 */
export function asker(sources: Sources): (question: string, now: Date) => Reply {
  const finder: PersonFinder = personFinder([]);
  const read = questionReader(sources.councils, () => finder);
  return (text, now) => answerTo(read(text, now), sources, now);
}

function answerTo(question: Question, sources: Sources, now: Date): Reply {
  const { outOfScope, people } = question;
  if (question.words.every((w) => w === '') || question.words.length === 0) return aboutBeadle();
  if (outOfScope !== undefined && outOfScope !== 'other' && !(outOfScope === 'future' && people.length > 0))
    return notCovered(outOfScope, question, sources);
  const stranger =
    question.councils.length === 0 && question.regions.length === 0 ? unknownCouncil(question, sources) : undefined;
  if (stranger) return stranger;
  if (outOfScope === 'other') return notCovered('other', question, sources);
  if (question.kind === 'list') return list(question, sources);
  if (question.kind === 'how many') return howMany(question, sources);
  const [mention] = question.councils;
  if (mention === undefined)
    return question.regions.length > 0 ? list(question, sources) : notCovered('other', question, sources);
  const unclear = question.councils.find((m) => m.found.kind === 'which');
  if (unclear !== undefined)
    return unclear.found.kind === 'which' && unclear.found.why === 'area' && question.grades.length > 0
      ? list(question, sources)
      : whichCouncil(unclear, question, sources);
  const reply = councilAnswer(question, question.councils.flatMap(councilsOf), sources, now);
  return { ...reply, remarks: [...reply.remarks, ...readings(question.councils, reply)] };
}

/** How names were read, where a reader might have meant another council. */
function readings(mentions: readonly CouncilMention[], reply: Reply): string[] {
  return mentions.slice(0, 4).flatMap(({ found, typed }) => {
    if (found.kind !== 'one' || !reply.councils.includes(found.council.code)) return [];
    const { council, how, others, note } = found;
    if (how === 'guess') return [`I read “${typed}” as ${council.shortName}.`];
    if (how === 'place')
      return [`“${capital(typed)}” is a place, not a council with children’s services: those are ${council.name}’s.`];
    const elsewhere = others.filter((o) => o.code !== council.continues && !council.successors.includes(o.code));
    if (elsewhere.length === 0 || council.successors.length > 0) return [];
    return [
      `Not what you meant? ${note === null ? `There is also ${elsewhere.map((c) => c.shortName).join(', ')}.` : `${capital(note)}.`}`,
    ];
  });
}
