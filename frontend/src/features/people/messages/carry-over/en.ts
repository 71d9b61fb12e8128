import type { Messages } from '@/i18n/catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  title: 'You can carry over learners from the previous contract',
  lead: 'A new administrator site was opened because the library changed. You can carry over the learners, organisation units and roles of “{name}”. Learners keep their user IDs and passwords.',
  choose: 'Learners to carry over',
  on_roster: 'Learners on the roster of the previous term ({n})',
  all: 'All learners, including removed ones ({n})',
  none: 'Carry over nobody (register anew)',
  completions: 'Carry over completions too ({n})',
  completionsHint:
    'Of courses that are in both the previous and the new library, the latest completion of each learner. What was handed in stays in the previous administrator site.',
  completionsNone: 'There are no completions of courses that are in both libraries.',
  completionsCome:
    '{n} completions come along. What is completed until the previous term ends is added on the first day of the new term.',
  check: 'Check the details',
  decline: 'Carry over nobody',
  planTitle: 'Check the carry-over',
  commit: 'Carry over',
  back: 'Choose again',
  blocked: 'Cannot be carried over because of errors or too few IDs. Add IDs or choose other learners.',
  done: '{n} learners were carried over',
  doneWith: '{n} learners and {completions} completions were carried over',
};
