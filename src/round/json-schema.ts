/** The shape of a round as JSON Schema, so that an editor completes and checks while one types. */
import * as z from 'zod';
import {RoundSchema} from './schema.ts';

/** Draft 7, which is what YAML plugins of editors understand. Fields with a default may be left out. */
export function roundJsonSchema(): object {
  const {$schema, ...shape} = z.toJSONSchema(RoundSchema, {target: 'draft-7', io: 'input'});
  return {
    $schema,
    title: 'A round of interview-coach',
    description: 'What is asked, what is looked for and how it is weighed. One file a round.',
    ...shape,
  };
}
