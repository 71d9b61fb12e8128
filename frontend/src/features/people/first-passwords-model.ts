import type { Learner } from './types';

export interface Reached {
  /** People without a mail address and without a password: they get a code on paper. */
  paper: number;
  /** People with a mail address and without a password: they get a link. */
  mail: number;
  /** Whether the whole roster was looked through. */
  everybody: boolean;
}

/** Adds the people of one more page. A code that was handed out counts as a way in, as it does for the server. */
export function reachOf(people: readonly Pick<Learner, 'email' | 'passwordState'>[], before: Reached): Reached {
  const without = people.filter((person) => person.passwordState === 'none');
  const mail = without.filter((person) => person.email).length;
  return { ...before, paper: before.paper + without.length - mail, mail: before.mail + mail };
}
