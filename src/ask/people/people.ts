import type { Sources } from '../ask.ts';
import type { Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { whoCame } from './came.ts';
import { whoLeft } from './left.ts';
import { money, vote, whoCalled, whoWon } from './others.ts';
import { replaced } from './replaced.ts';
import { whoRefused } from './refused.ts';
import { did } from './did.ts';
import { holder } from './holder.ts';
import { where } from './where.ts';
import { afterWhich, person, role, said, when } from './person.ts';
import { accused, why } from './why.ts';

/** Answers about office holders, by kind of question; each takes what is on file and says where it stands. */
export const PEOPLE_ANSWERS: Partial<Record<Question['kind'], (question: Question, sources: Sources) => Reply>> = {
  'who left': whoLeft,
  'who came': whoCame,
  did,
  'when person': when,
  'why person': why,
  accused,
  'where person': where,
  replaced,
  role,
  'after which': afterWhich,
  'who called': whoCalled,
  'who refused': whoRefused,
  'who won': whoWon,
  vote,
  money,
  said,
  person,
  holder,
};
