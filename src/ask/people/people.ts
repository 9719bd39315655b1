import type { Sources } from '../ask.ts';
import type { Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { whoCame } from './came.ts';
import { whoLeft } from './left.ts';
import { money, replaced, vote, whoCalled } from './others.ts';
import { whoRefused } from './refused.ts';
import { did } from './did.ts';
import { holder } from './holder.ts';
import { where } from './where.ts';
import { afterWhich, person, role, said, when, why } from './person.ts';

/** Answers about office holders, by kind of question; each takes what is on file and says where it stands. */
export const PEOPLE_ANSWERS: Partial<Record<Question['kind'], (question: Question, sources: Sources) => Reply>> = {
  'who left': whoLeft,
  'who came': whoCame,
  did,
  'when person': when,
  'why person': why,
  'where person': where,
  replaced,
  role,
  'after which': afterWhich,
  'who called': whoCalled,
  'who refused': whoRefused,
  vote,
  money,
  said,
  person,
  holder,
};
