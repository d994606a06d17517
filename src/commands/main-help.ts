/** What `interview-coach --help` says. The commands' own help is made from their options. */

export function mainHelp(): string {
  return `Usage: interview-coach <round> [options]

Rehearse a technical interview: a timed design round with an interviewer who
does not let go, then a scorecard that quotes you for every verdict.

Commands
  <round>                    start a round, by its id or by the path of a round file
  start <round>              the same
  resume [session]           go on with an interrupted session
  grade <session...>         grade again: other model, more votes, by rules, as a batch
  scorecards [list]          your sessions, newest first
  scorecards show [session]  read a scorecard
  key set|status|remove      the Anthropic API key; without one the offline coach speaks
  config [list]              settings: models, effort, budget; get, set, unset, path
  rounds [list]              the rounds there are
  rounds show <round>        the card of a round: what it is about and how it is scored
  rounds new <file>          write a small round to start your own from
  rounds lint <file...>      check rounds: each finding with line and column
  calibrate                  how far the judge agrees with labelled golden transcripts
  lint turn | lint answer    JSON lines: what the persona gate says to a turn, what
                             the specificity meter says to an answer

Options of a round
  --offline                  use the built-in coach; no key and no network needed
  --minutes <n>              length of the interview; the round's own by default
  --no-prep                  skip the two-minute checklist
  --plain                    plain lines in place of a full screen
  --model <model>            the model that speaks for the interviewer
  --grader-model <model>     the model that judges afterwards
  --grade-later              end without a scorecard; resume makes it

Everywhere
  --help                     help, also for one command: interview-coach start --help
  --version                  the version
  --json                     with lists, show and rounds lint: for scripts

A session is called by its whole name, the beginning of it, or its last four
letters; without one, the newest is meant. INTERVIEW_COACH_HOME chooses the
directory that everything is kept in.
`;
}
