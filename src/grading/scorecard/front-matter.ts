/** The lines above a scorecard that scripts read (SPEC §12). */
import {stringify} from 'yaml';
import {sanitizeLine} from '../../words/sanitize.ts';
import type {Sheet} from './sheet.ts';

export function frontMatter({grade, gradeNumber}: Sheet): string[] {
  const fields = {
    session: sanitizeLine(grade.session),
    round: sanitizeLine(grade.round),
    date: sanitizeLine(grade.date),
    score: grade.valid ? grade.score : null,
    recommendation: grade.valid ? grade.recommendation : 'invalid',
    judge: sanitizeLine(grade.judge),
    valid: grade.valid,
    stamp: stampLine(grade.stamp, gradeNumber),
  };
  return ['---', ...stringify(fields, {lineWidth: 0}).trimEnd().split('\n'), '---'];
}

/** Everything that a grade depends on, in one line: equal stamps may be compared. */
export function stampLine(stamp: Sheet['grade']['stamp'], gradeNumber: number): string {
  return sanitizeLine(
    `grade ${gradeNumber}, app ${stamp.app}, round ${stamp.roundHash}, ` +
      `grader ${stamp.graderHash}, model ${stamp.model}, samples ${stamp.samples}`,
  );
}
