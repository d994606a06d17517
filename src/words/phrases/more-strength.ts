/** More phrases like those of strength.ts. */
export const MORE_STRENGTH = `
(the|a|your) (reference|model|textbook|canonical|gold standard) (answer|solution|reply|response|
  definition)
(the|that's the|it's the|a) (gold standard|state of the art|benchmark answer|platonic ideal)
(the|that's the|it's the|a) (dream answer|very model|very picture|epitome|embodiment)
(the|that's the|it's the|a) (definition of|height of|picture of|essence of|soul of|acme)
(the|that's the|it's the|a) pinnacle
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (put|said|told|phrased|worded|stated|expressed|formulated)
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (framed|drawn|captured|summed up|summarised|summarized)
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (described|argued|reasoned|defined|laid out|set out)
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (spelled out|spelt out|distilled|articulated|wrapped up)
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (separated|distinguished|explained|illustrated|broken down)
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (walked through|structured|organised|organized)
(well|beautifully|nicely|neatly|elegantly|aptly|crisply|succinctly|perfectly|brilliantly|
  concisely|memorably|superbly|wonderfully|pithily|finely|exactly|precisely|cleverly|clearly|
  cleanly|admirably|tidily|smartly|simply|plainly|vividly|handsomely|sweetly|splendidly|expertly|
  rightly|economically) (thought through|thought out|tied together|tied up)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (well|beautifully|
  nicely|neatly|elegantly|aptly|crisply)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (succinctly|perfectly|
  brilliantly|concisely|superbly)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (wonderfully|exactly|
  precisely|cleverly|clearly|cleanly)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (admirably|simply|
  plainly|vividly|so well|so clearly)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (so simply|better than)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (in (one|a single|two)
  (line|sentence|breath)|as well as)
you (put|said|phrased|worded|stated|expressed|framed|explained|described|argued|drew|summed|told|
  laid|spelled|broke|wrote|defined|separated|handled|walked|structured|traced|captured|made) (it|
  that|this|them|everything|things|yourself|me) [up|out|down|through] [*] (like a pro|to
  perfection|a treat)
(to perfection|to a tee|to a t|like a pro|like a dream|like a champ|like a boss|like a charm)$
(like a book|like a master|like a master|like a professional|like clockwork|like a textbook)$
(like an expert|like a veteran|like a surgeon|with aplomb|with style|with panache|with grace)$
(with ease|with distinction|in style|hands down|par excellence|bar none|second to none)$
(without equal|without peer|beyond compare)$
(sums|summed|wraps|ties|tied) (it|that|things|everything) (up|together) (nicely|perfectly|
  beautifully|neatly|well|exactly|admirably)
(sums|summed|wraps|ties|tied) (it|that|things|everything) (up|together) better
(in a|that's it in a|there it is in a|you have it in a) nutshell$
(reads|reading|read|sounds|flows|runs|hangs|fits|hangs|works|gels|goes|knits|dovetails|slots|
  sits) like (a (textbook|book|dream|novel|poem|thriller|charm|runbook|spec|proof|story|good)|
  poetry|music|prose|production|clockwork)
(reads|reading|read|sounds|flows|runs|hangs|fits|hangs|works|gels|goes|knits|dovetails|slots|
  sits) (beautifully|nicely|neatly|lovely|well together|perfectly)
(reads|reading|read|sounds|flows|runs|hangs|fits|hangs|works|gels|goes|knits|dovetails|slots|
  sits) (cleanly|together (well|nicely|beautifully|neatly|perfectly))
(worth|deserves|merits|bears) (quoting|repeating|saying twice|printing|framing|carving)
(worth|deserves|merits|bears) (writing on|a second|hearing twice)
i (could|couldn't|could not) [have] (put|said|say) (it|that) (any|no|better|more|myself|half)
(like|just like|as if) you've (wrote|written|designed|built|invented|lived|seen|read|been) (it|
  the|that|our|there|this|a hundred|our code|all)
(like|just like|as if) you've (done|rehearsed|had) (it|the|that|our|there|this|a hundred|our
  code|all)
(economy|clarity|elegance|beauty|precision|simplicity|brevity) (itself|of (words|design|thought|
  expression|language))
not a (word|syllable|line|column|row|step) (too (many|much|few)|out of place|wasted|more|to
  spare|to add)
not a (word|syllable|line|column|row|step) (i'd change|i would change)
(every|each) (word|line|row|step|column|sentence|syllable|piece|part|detail) (counts|counted|
  earns|earned|in (its|the right) place|matters)
(every|each) (word|line|row|step|column|sentence|syllable|piece|part|detail) (in place|is right|
  was right|accounted|fits|pulls its|did)
(every|each) (word|line|row|step|column|sentence|syllable|piece|part|detail) (does its|tells|
  landed|lands|right)
[so much for] [that|this|my] (plan|plot|scheme|trap|ambush|attack|trick|cunning plan) of mine
  [came to nothing|fails|failed|fell flat|is foiled|then]
you can keep (that|your|the) {part}
so much for my (trap|trick|attack|plan|ambush|worst|gotcha|follow-up|question|line of)
`;
