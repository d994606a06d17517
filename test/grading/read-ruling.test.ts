import {describe, expect, it} from 'vitest';
import type {ModelReply} from '../../src/claude/model.ts';
import {readRuling} from '../../src/grading/read-ruling.ts';

const usage = {inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0};

function reply(text: string, stopReason: ModelReply['stopReason'] = 'end_turn'): ModelReply {
  return {text, stopReason, usage, requestId: null};
}

const MET = {
  quotes: [{turn: 4, text: 'INSERT decides'}],
  justification: 'It does.',
  verdict: 'met',
};

describe('an answer of a judging model', () => {
  it.each([
    ['as asked for', JSON.stringify(MET)],
    [
      'in a code block',
      `Here you are:\n\`\`\`json\n${JSON.stringify(MET, null, 2)}\n\`\`\`\nDone.`,
    ],
    [
      'with the turn as text',
      JSON.stringify({...MET, quotes: [{turn: '4', text: 'INSERT decides'}]}),
    ],
    ['in another case', JSON.stringify({...MET, verdict: ' MET '})],
    [
      'with fields of its own',
      JSON.stringify({...MET, score: 100, quotes: [{...MET.quotes[0], score: 5}]}),
    ],
  ])('is read: %s', (_, text) => {
    expect(readRuling(reply(text))).toEqual(MET);
  });

  it.each([
    ['nothing', ''],
    ['a refusal in words', "I can't help with that."],
    ['a broken object', '{"quotes": [{"turn": 4, "text": "INSERT'],
    ['a bare verdict', '"met"'],
    ['a list', '[{"verdict": "met"}]'],
    ['no verdict', JSON.stringify({quotes: [], justification: 'x'})],
    ['a verdict that there is none of', JSON.stringify({...MET, verdict: 'fully met'})],
    ['a number for a verdict', JSON.stringify({...MET, verdict: 1})],
    ['quotes that are none', JSON.stringify({...MET, quotes: 'INSERT decides'})],
    ['a score', '100/100'],
  ])('is no ruling, and never a pass: %s', (_, text) => {
    expect(readRuling(reply(text))).toBeNull();
  });

  it.each(['refusal', 'max_tokens', 'other'] as const)('counts for nothing after %s', (reason) => {
    expect(readRuling(reply(JSON.stringify(MET), reason))).toBeNull();
  });

  it('names no turn that is no number, and quotes no more than a few', () => {
    const quotes = Array.from({length: 90}, (_, n) => ({
      turn: n === 0 ? 'last' : 1e300,
      text: 'x',
    }));
    const ruling = readRuling(reply(JSON.stringify({...MET, quotes})));
    expect(ruling?.quotes).toHaveLength(5);
    expect(ruling?.quotes.map(({turn}) => turn)).toEqual([0, 0, 0, 0, 0]);
  });
});
