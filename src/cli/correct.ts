import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { personEventWords } from '../domain/peopleWords.ts';
import type { PersonEvent } from '../domain/people.ts';
import { ExitError } from '../exit.ts';
import type { Services } from '../commands/services.ts';
import { openSeeded } from './open.ts';

/** `correct`: takes a wrong event about a person out of every answer, for good, or puts it back. */
export function addCorrect(program: Program): void {
  program
    .command('correct')
    .argument('<event or name>', 'the key of an event about a person, or a name to list the keys of')
    .option('--wrong <reason>', 'mark the event as wrong; it stays out when its source is read again')
    .option('--undo', 'take that back')
    .description('list events about a person, or mark one as wrong')
    .action(correct);
}

function correct(what: string, { wrong, undo }: { wrong?: string; undo?: true }): void {
  if (wrong !== undefined && undo) throw new ExitError(2, 'Give --wrong or --undo, not both.');
  if (wrong?.trim() === '') throw new ExitError(2, 'Give the reason after --wrong: it is kept with the event.');
  const { db, services } = openSeeded(readConfig().databasePath);
  try {
    process.stdout.write(`${settle(what, wrong?.trim(), undo === true, services)}\n`);
  } finally {
    db.close();
  }
}

function settle(what: string, wrong: string | undefined, undo: boolean, { people }: Services): string {
  const event = people.byKey(what);
  if (wrong === undefined && !undo) {
    const found = event ? [event] : people.find({ person: what, withdrawn: true });
    if (found.length === 0) throw new ExitError(1, `No event on file has the key “${what}”, and nobody is called so.`);
    return found.map(told).join('\n');
  }
  if (!event) throw new ExitError(1, `No event on file has the key “${what}”: give a name to list keys.`);
  if (wrong !== undefined) {
    people.withdraw(event.key, wrong);
    return `Marked as wrong, it is in no answer any more: ${told({ ...event, withdrawn: wrong })}`;
  }
  people.restore(event.key);
  return `Back in answers: ${told({ ...event, withdrawn: null })}`;
}

const told = (event: PersonEvent): string =>
  `${event.key}: ${event.person}${event.role === null ? '' : `, ${event.role}`}, ${personEventWords(event)}${event.withdrawn === null ? '' : ` [marked as wrong: ${event.withdrawn}]`}`;
