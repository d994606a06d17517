/** Puts values into the `{{slots}}` of a prompt. A value is put in as it is and never read again. */

const SLOT = /\{\{([a-z-]+)\}\}/gu;

/**
 * @throws {Error} when a slot has no value, or a value no slot: a prompt that lacks what it was
 * written for is a fault of the program
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const filled = template.replaceAll(SLOT, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for the slot {{${name}}}`);
    used.add(name);
    return value;
  });
  const unused = Object.keys(values).find((name) => !used.has(name));
  if (unused !== undefined) throw new Error(`no slot for the value "${unused}"`);
  return filled;
}
