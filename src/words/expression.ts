/** Lets a long regular expression stand on several lines. */

/** @param source of the expression; line breaks and the blanks that follow them are left out */
export function expression(source: string, flags = 'iu'): RegExp {
  return new RegExp(source.replace(/\n\s*/gu, ''), flags);
}
