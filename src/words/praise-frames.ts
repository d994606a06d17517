/**
 * The frames in which English approves and disapproves. A word of praise alone means nothing
 * ("who has the right to update that row?"); it has to stand in one of these.
 */
import {
  ADVERB,
  ANSWER_NOUN,
  CLAIM,
  CONFIRMING,
  COPULA,
  END_OF_CLAIM,
  NOT,
  PRAISING,
  SAME_BREATH,
  SUBJECT,
  WRONG,
} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

/** Compliments, confirmations, approval, reassurance. */
export const PRAISE_FRAMES: readonly Frame[] = [
  // "Perfect." "Right, exactly." "Okay, good, so …"
  start(`(?:${ADVERB}${PRAISING}|exactly|precisely|absolutely|correct|agreed|sold|bingo|bravo|
    indeed|
    definitely|totally|true|fine|fair|fair (?:enough|point|play)|touché|nailed it|there you go|
    you got it|cool|sweet|wow|yay|for sure|makes (?:perfect |total |complete )?sense|
    works for me|same here|me too|chapeau|respect|congrat(?:s|ulations)|phew|certainly(?!, (?:you|
    one|assume|take|go|it|use|start|begin|draw|write|do|keep|change|pick|choose)\\b)|quite so|
    quite right|too right|damn right|of course it (?:is|does)|that's it|got it in one)(?=$|
    [.,;:!…]| [—–-] )`),
  start('right(?=\\.|!|$)'),
  start(`(?:very|really|so|quite|pretty|super|admirably|perfectly|much) (?:precise|clear|complete|
    true|right|fair|reasonable|sensible|concrete|specific|clearer|better)(?=$|[.,;:!]| [—–-] )`),
  start('(?:exactly|precisely|pretty much|basically|just|more or less) (?:what|how) (?:i|we)\\b'),
  start(`(?:what |
    such )?(?:an? )?${ADVERB}${PRAISING}(?:,? (?:and )?${PRAISING})? ${ANSWER_NOUN}(?=$|
    [.,;:!…]| [—–-]
    |
    (?:on|about|of|there|here|and|but|with|so|by|in|to|for|that|from|as|then|because|given|though|
    too|today|yet)\\b)`),
  start(`(?:${ADVERB})(?:happy|pleased|impressed|satisfied|comfortable|fine|good|okay|cool|
    delighted) with (?:that|this|it|your)\\b`),
  start(`(?:love|loved|loving|like|liked|enjoyed|appreciated?|respect|admire) (?:it|that|this|the|
    your|how)\\b`),
  start(`(?:sounds|looks|seems|feels|reads|works|holds) ${ADVERB}(?:${PRAISING}|${CONFIRMING}|
    up|out|
    together)(?: to me| so far| here)?${SAME_BREATH}`),
  start(
    '(?:kudos|props|hats off|well done|bravo|congratulations|chapeau|compliments)\\b(?! (?:\\w+s|came|come|mail|message|page|screen|email|from)\\b)',
    true,
  ),
  start('not (?:bad|shabby|half bad|too shabby|a bad \\w+)\\b', true),
  start(
    `no (?:complaints?|objections?|notes|quarrels?|issues?|problems?|arguments?|worries|
    concerns?)(?= (?:there|here|with|about|from|on|so)\\b|$|[.,;!])`,
    true,
  ),
  start(
    `nothing (?:wrong|to (?:add|fault|criticise|criticize|complain|object|correct|fix))\\b`,
    true,
  ),
  start('(?:finally|at last),? (?:something|some|someone|somebody|a|an|the)\\b'),
  start("now (?:that|this)(?:'s| is) (?:an?|what|how|the|more)\\b"),
  start("now (?:we're|you're) (?:talking|getting|thinking|cooking)\\b"),
  start(`(?:so far,? so good|good so far|keep (?:it up|that up|this up|going like this)|
    way to go(?! (?:yet|before|until|still))|
    nice one|good one)\\b`),
  start("(?:relax|don't worry|no need to worry|rest assured)\\b", true),
  // "which is a nice touch", "your key scope is right", "the design itself is brilliant"
  anywhere(`${SUBJECT}${COPULA} ${ADVERB}(?:an? |one of the |the )?${ADVERB}(?:${PRAISING}|
    ${CONFIRMING})(?:,? (?:and |but )?${PRAISING})?${END_OF_CLAIM}`),
  anywhere(`${SUBJECT}${COPULA} ${ADVERB}(?:an? |the |some |such an? |one )?${ADVERB}(?:${PRAISING}|
    right|correct|fair|valid|reasonable|sensible|precise|clear|concrete|real|
    proper)(?:,? ${PRAISING})? ${ANSWER_NOUN}\\b(?<!news)`),
  anywhere(`(?:an?|your|some|such|with|for the|
    the) ${ADVERB}${PRAISING}(?:,? ${PRAISING})? ${ANSWER_NOUN}(?=$|[.,;:!)]| (?:on|about|of|
    there|here|and|but|with|so|by|in)\\b)`),
  anywhere(`${SUBJECT}${COPULA} ${ADVERB}(?:exactly|precisely|just|basically|pretty much) (?:it|
    right|
    what (?:i|we|you)|how (?:i|we|it should)|the (?:answer|point|thing|kind|issue|idea|reason|
    level)|my (?:point|concern|question))\\b`),
  anywhere(`(?:that|this|it)(?:'s| is) ${ADVERB}(?:what|how) (?:we|i|most|they) (?:do|did|use|
    run|built|
    would|ended|landed|went|have)\\b`),
  // "I really like", "I'm convinced", "you've convinced me"
  anywhere(`i (?:do |did |must say i |have to say i |have to |also |can |
    could )*${ADVERB}(?:like|liked|
    love|loved|appreciate|appreciated|value|enjoy|enjoyed|admire|respect|applaud|commend|agree|
    buy|approve|concur|believe you|trust you|second that|credit you|salute|thank you for|
    see why (?:they|you))\\b(?! to nothing| to (?:see|hear|know|have|start|
    begin)\\b| that far| you to| that you can| (?:[a-z-]+s|numbers)[.,;])`),
  anywhere(`(?:i'm|i am|we're|i was|that makes me|colou?r me|consider me) ${ADVERB}(?:impressed|
    convinced|satisfied|happy|pleased|glad(?! to (?:wait|repeat|clarify|explain)\\b)|sold|
    delighted|relieved|with you|on board|a fan|
    (?:good|fine|comfortable) with (?=that|this|it\\b|your|the way|how)|persuaded|reassured|
    enjoying|loving)\\b(?! by (?:[a-z-]+s\\b|an?\\b|the \\w+s\\b))`),
  anywhere(`you(?:'ve| have| had)? (?:\\w+ )?(?:convinced|persuaded|sold|impressed|surprised|won|
    reassured) me\\b`),
  anywhere(`(?:i'll|i will|i'd|i would|i can|we can|we'll) (?:take|accept|buy|give you|
    grant you|allow|
    sign off on|go with|ship|merge|hire|approve)(?: that| this| it| you)\\b`),
  anywhere(
    `(?:i|we) (?:(?:hadn't|had not|never) (?:considered|thought|seen|heard)|(?:haven't|
    have not) (?:considered|
    thought of|(?:seen|heard) (?:that|this|it|anybody|anyone|better|one)))\\b`,
    true,
  ),
  anywhere("(?:i )?couldn't (?:have (?:said|put|asked|done)|agree more|ask for)\\b", true),
  anywhere(
    `(?:can't|cannot|couldn't|hard to|difficult to|can not|wouldn't) (?:fault|argue with|beat|
    improve (?:on )?(?:that|it|this|your)|disagree|complain|object|quibble|quarrel)\\b`,
    true,
  ),
  // effect confirmed: "that would stop it", "that holds up", "that answers my question"
  // But not "a count that answers": there, "that" is relative.
  anywhere(`(?:(?<!\\b(?:an?|the|any|some|every|each|one|no|how) (?:[\\w-]+ ){1,2})that|this|it|
    which|your(?: [\\w'-]+){1,3}?)(?:'ll| will| would| should|
    'd| does| do| did| can| could)? ?${ADVERB}(?:works|worked|
    (?<=\\b(?:ll|will|would|should|d|does|do|did|can|could) (?:\\w+ly )?)work|do(?:es)? (?:it|
    the job|
    the trick|nicely)|did it|holds?(?: up| water| together)?|held up|suffices?|answers? (?:my|
    the|that|it)|answered (?:my|the)|covers? (?:it|that|everything|my|all)|checks out|adds? up|
    makes? (?:perfect |total |complete |a lot of |good |a great deal of |more )?sense|
    made sense|satisf(?:y|ies) (?:me|it|that)|stands up|survives|passes|rules (?:it|that|
    them) out|closes (?:it|that|the (?:gap|hole|window))|takes care of (?:it|that)|
    settles (?:it|that)|gets (?:you|us) (?:there|it)|resonates|tracks|helps)${END_OF_CLAIM}`),
  anywhere(`(?:that|this|it|which)(?:'ll| will| would| does|'d| did) ${ADVERB}(?:stop|prevent|
    solve|fix|
    avoid|handle|cover|protect|close|catch|guarantee|rule out|take care of|eliminate|remove)\\b`),
  anywhere('(?:that|this) (?:covers|settles|answers|clears up|does answer|nicely \\w+)\\b'),
  anywhere(
    `(?:makes?|made|making) (?:perfect|total|complete|a lot of|good|a great deal of) sense\\b`,
  ),
  // about the person
  anywhere(`(?:you're|you are|you were) ${ADVERB}(?:right|correct|onto something|on to something|
    on (?:the )?(?:right )?track|ahead of(?! (?:the|your) (?:replica|standby|primary|queue|clock|
    lease|other|poller|retry))|doing (?:well|great|fine|good)|good at|great|sharp|
    smart|clever|strong|thorough|precise|spot on|getting (?:there|it|warmer)|there|way ahead|
    well prepared|prepared|one of the|the first|a natural|comfortable with|in good shape|
    thinking (?:clearly|like|about (?:this|it) the right))\\b(?! (?:side|at|after|before|
    behind)\\b)`),
  anywhere(`you(?:'ve| have|'d)? (?:clearly |obviously |really |certainly |definitely |just |
    already |
    totally )*(?:got (?:(?:it|this|that)(?: right)?\\b|
    the (?:[\\w'-]+ ){1,3}right\\b|the (?:hard|difficult|tricky|subtle|important|essential|
    main|key|crucial|right) )|nailed|aced|crushed|cracked|mastered|
    earned (?=(?:it|that|this|an?|your|my)\\b)|done (?:your|well|great|very|a)|did (?:well|great|
    very|really|a|your)|
    thought (?:this|that|it) through|hit the|put your finger|beat me|read my mind|
    saw that coming|know (?:your(?! (?:retry|key|timeout|row|limit|own|count|lease)\\b)|this|
    what you're)|anticipated|have an? (?:good|great|strong|
    solid|real|excellent|sharp) (?:eye|grasp|command|understanding|handle|sense|instincts?|feel|
    memory|way|nose)|make (?:it|this|that) (?:look|sound|seem)|spotted|caught (?:it|that|the)|
    solved (?:it|that)|understand (?:this|it|the|your)|got there|passed(?= (?:that|the (?:bar|
    test|hard|first|crash)|it|with|my)|[.,;!]))\\b`),
  anywhere(`(?:it's|it is|it was|i can see|i can tell|one can see|it shows) ?(?:${ADVERB}(?:clear|
    obvious|evident|apparent) )?(?:that )?you(?:'ve|
    're| have| are| know| really| clearly| understand)\\b(?! (?:an?|the|no|one|two)\\b)`),
  anywhere(`you (?:\\w+ ){1,6}(?:${ADVERB})(?:well|nicely|cleanly|beautifully|perfectly|brilliantly|
    superbly|carefully|thoroughly|elegantly|convincingly)(?=$|[.,;:!]| (?:so|and|but|there|
    here)\\b)`),
  anywhere('you (?:\\w+ ){1,4}better than\\b'),
  anywhere(`(?:better|clearer|sharper|further|deeper|more (?:than )?\\w*) ?than (?:most|many|
    the (?:docs?|documentation|average|usual|others?)|anyone|other candidates|i (?:expected|
    could|would))\\b`),
  anywhere(
    `(?:most|many|few|not many|hardly any|hardly any(?:one|body)|a lot of|plenty of|other|
    other than most) ?(?:candidates|people|engineers|folks|others|
    applicants)? ?(?:would(?:n't| not)?(?: have)?|miss|forget|skip|overlook|don't (?:get|see|
    think|mention|know|go)|never (?:get|see|think|mention|say)|get (?:this|that|it)|
    mention (?:this|that|it)|see (?:this|that|it)|think of (?:this|that|it)|say (?:this|that|
    it)|stop there|struggle|stop|give up|blame|would have)\\b`,
    true,
  ),
  anywhere(
    `how did you (?:(?:get to be|become|come to be) (?:so|this|that) \\w+|get (?:so|this|
    that) (?:${PRAISING}|
    comfortable|fast|quick|fluent|familiar|calm|at ease))`,
    true,
  ),
  anywhere(
    `(?:where|how) (?:did|have) you (?:learn|learned|pick|picked) (?:this|that|it|all)\\b`,
    true,
  ),
  anywhere('(?:that|this|it|which) (?:earns|earned|deserves|gets|wins|buys) you\\b'),
  anywhere("(?:that|this)(?:'s| is| was) my next question\\b"),
  // "beautifully put", "well traced"
  anywhere(`(?:very |so |really |quite )?(?:well|beautifully|nicely|neatly|cleanly|clearly|
    perfectly|
    elegantly|brilliantly|superbly|excellently|wonderfully|admirably|crisply|succinctly) (?:put|
    said|done|explained|argued|played|spotted|reasoned|described|stated|handled|thought|phrased|
    articulated|answered|caught|traced|structured|chosen|defended|covered|summari[sz]ed|
    thought[- ]out)(?= |$|[.,;:!])`),
  anywhere(
    `(?:kudos|hats off|props (?:to|for)|bravo(?! \\w+s\\b)|credit (?:to you|where)|full (?:marks|
    points|score|
    credit)|top marks|gold star|thumbs[- ]up(?! from)|
    compliments? (?:to|on|for)|my compliments|a pleasure to (?:hear|see|read)|music to my ears|
    breath of fresh air)(?![\\w-])`,
    true,
  ),
  anywhere('if i (?:were|was|had to be) (?:scoring|grading|rating|marking)\\b', true),
  anywhere(`(?:refreshing|good|great|nice|lovely|glad|pleased|happy|rare|relief|delighted|
    reassuring|
    encouraging|a joy|a treat|wonderful|impressive) (?:to (?:hear|see|read|know|meet)|that you|
    you (?:said|mentioned|asked|caught|noticed|thought|admit|raised|brought))\\b`),
  anywhere(`(?:thanks|thank you)(?: very much| so much| a lot)?(?:,? for\\b(?! (?:(?:your|
    the) (?:time|
    patience|call|update)|coming|joining|being here|today|waiting|holding|bearing|hanging|
    standing by|staying|
    reconnecting|repeating|resending|checking|coming back|your understanding|the wait)\\b)|
    ,? (?:that|this|
    it) (?:was|
    is|helps?|'s)\\b|,? that's (?!time\\b|it for|all\\b|the end))`),
  anywhere(`(?:this|that|it|we|you|things|everything)(?:'s|'re| is| are)? (?:going|coming along|
    progressing|shaping up|moving along) ${ADVERB}(?:well|great|fine|nicely|smoothly|good)\\b`),
  anywhere(`(?:exactly|precisely|just) what i (?:wanted|hoped|needed|was (?:hoping|looking|after|
    waiting)|had in mind)`),
  start(`(?:yes|yep|yeah|yup|right)[,.!]? (?:and )?(?:exactly|correct|right|indeed|precisely|
    absolutely|true|spot on|that's (?:it|right|correct)|you are|you're right)\\b`),
  {
    expression:
      /[\u{1f44f}\u{1f44d}\u{1f64c}\u{1f4af}\u{1f389}\u{1f525}\u2705\u2b50\u{1f31f}\u{1f4aa}\u2764\u{1f60d}\u{1f973}\u{1f44c}\u2714\u{1f929}\u{1f3c6}\u{1f60a}\u{1f604}\u{1f603}\u{1f642}\u{1f60e}\u{1f947}]\ufe0f?/gu,
    at: 'anywhere',
    isFirm: true,
  },
];

/** Any other judgement of correctness. */
export const VERDICT_FRAMES: readonly Frame[] = [
  anywhere(
    `${CLAIM}${COPULA}(?:${NOT}) ?${ADVERB}(?:quite |an? |the )?(?:${PRAISING}|
    ${CONFIRMING})${END_OF_CLAIM}`,
    true,
  ),
  anywhere(`${CLAIM}${COPULA} ${ADVERB}(?:an? )?${WRONG}${END_OF_CLAIM}`),
  anywhere(
    `${CLAIM}${COPULA} ${ADVERB}not ${ADVERB}(?:quite |an? |the )?(?:${PRAISING}|${CONFIRMING}|
    how|true|going to work)\\b`,
    true,
  ),
  anywhere(
    `${CLAIM}(?: won't| wouldn't| doesn't| didn't| can't| cannot| will not| does not| would not| isn't going to|
    's not going to) ${ADVERB}(?:work|hold|help|fly|suffice|scale|stop|prevent|solve|do|save|
    fix|add up|make sense|protect|guarantee|cover|answer)\\b`,
    true,
  ),
  anywhere(`${CLAIM} (?:would|will) ${ADVERB}(?:fail|break|be wrong|lose|go wrong|
    deadlock)${END_OF_CLAIM}`),
  anywhere(`(?:you're|you are|you were) ${ADVERB}(?:wrong|mistaken|confusing|confused|missing|
    incorrect|
    off|not right|contradicting yourself)\\b`),
  anywhere(`you(?:'ve| have)? (?:\\w+ )?(?:got (?:it|that|this) wrong|made (?:a|an|two) (?:mistake|
    error)|misunderst(?:and|ood)|missed|forgot|forgotten|overlooked|confused)\\b`),
  anywhere(
    `i(?:'m| am)? (?:\\w+ )?(?:disagree|not convinced|not sure|don't (?:think|believe)|
    doubt)(?: that)? (?:that|this|it|your \\w+)(?:'s| is| would| will| works| holds)\\b`,
    true,
  ),
  anywhere("i (?:\\w+ )?(?:disagree|don't agree|do not agree|can't agree)\\b", true),
  start(
    `(?:wrong|incorrect|nope|false|not (?:quite|really|exactly|correct|right|true|so|at all|
    even close)|almost|close|close enough|nearly|far from it)(?=$|[.,;!]| [—–-] )`,
    true,
  ),
  start(
    `no,? (?:that|this)(?: doesn't| does not| won't| wouldn't| can't| isn't| is not|'s not)\\b`,
    true,
  ),
  start('no,? (?:that|this|it) (?:loses|fails|breaks|doubles|leaves|would|will)\\b', true),
];
