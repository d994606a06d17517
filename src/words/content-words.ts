/** Words that carry meaning: what is left when articles, pronouns and helping verbs are taken out. */
import {tokenize} from './tokens.ts';

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those it its he she they them their we us our you your i me my ' +
    'mine one and or but nor so yet if then than as at by for from in into of off on onto out ' +
    'over per to up down with without about after before under between through during until ' +
    'while because since though although is are was were be been being am do does did done ' +
    'doing have has had having will would shall should can could may might must not no dont ' +
    'doesnt didnt isnt arent wasnt cant couldnt wont wouldnt shouldnt hasnt hadnt werent ill ' +
    'im ive wed well were weve youd youll youre youve hed hes shes thats theres its whats ' +
    'whos lets what which who whom whose when where why how there here just also too very ' +
    'really only even still again some any all both each either neither every more most much ' +
    'many other another such same own else say says said tell let lets go get got make makes ' +
    'made okay ok noted yes'
  ).split(' '),
);

/** True for a folded word that says nothing by itself. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** The folded content words of a text, in order, repeats included. */
export function contentWords(text: string): string[] {
  return tokenize(text)
    .map((token) => token.word)
    .filter((word) => !FUNCTION_WORDS.has(word));
}

/** A word without its commonest English endings, so that "retries" and "retry" meet. */
export function stem(word: string): string {
  if (word.length <= 3 || /^\d/u.test(word)) return word;
  const base = word
    .replace(/ies$/u, 'y')
    .replace(/(?:sses|shes|ches|xes)$/u, (ending) => ending.slice(0, -2))
    .replace(/(?<=[^su])s$/u, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/u, '');
  return base.replace(/(?<=[a-z]{2})([bdgmnprt])\1$/u, '$1').replace(/(?<=[a-z]{3})e$/u, '');
}
