/** Of conduct: owning up, calm, candour, precision and brevity. */
export const CONDUCT = `
# honesty, owning up
[it] (takes|took|needs|shows|requires) (guts|courage|nerve|bravery|character|integrity|maturity)
  [to|that|and]
[it] (takes|took|needs|shows|requires) (backbone|humility|confidence|honesty|a big|spine|
  strength) [to|that|and]
[it] (takes|took|needs|shows|requires) (real|a certain|some doing|a lot of|self-awareness|
  discipline) [to|that|and]
[it] (takes|took|needs|shows|requires) presence of mind [to|that|and]
that (takes|took|needs|shows|showed) (guts|courage|nerve|bravery|character|integrity|maturity)
that (takes|took|needs|shows|showed) (backbone|humility|confidence|honesty|spine|strength)
that (takes|took|needs|shows|showed) (self-awareness|real|insight|judgement|judgment|class)
that (takes|took|needs|shows|showed) (experience|good|care|foresight|thought|discipline)
that (takes|took|needs|shows|showed) presence of mind
~ (takes|took|shows|showed) (guts|courage|nerve|character|integrity|maturity|backbone|humility)
~ (takes|took|shows|showed) (insight|judgement|judgment|foresight|thought|experience|taste)
~ (takes|took|shows|showed) (restraint|discipline)
(brave|bold|gutsy|big|decent|honest|kind|good|noble|gracious|generous|smart|wise|clever) of you
(thoughtful|considerate|mature|grown up|careful|sensible|responsible|humble|fair) of you
(sporting|nice|sweet|handsome|canny|shrewd|courageous|plucky|professional|classy|prudent) of you
(perceptive|astute|candid|magnanimous|conscientious) of you
(good|fair|nice|bully|well|full marks|hats off|kudos|respect) (on|for|to) (you|ya|yer|yourself)
(props|credit|high five|big up|more power|all power) (on|for|to) (you|ya|yer|yourself)
(all credit|three cheers|applause) (on|for|to) (you|ya|yer|yourself)
good for you
(good|fair) (man|woman|on you|on ya|on yer|play to you|dos|do's|dinkum|cop)
more power to you
all power to your
three cheers
top (marks|notch|drawer|stuff|job|work|man|banana|class|shelf|tier|effort|points|bombing)
[you] (own+|admit+|acknowledge+|concede+) ~ (like a|gracefully|openly|honestly|freely|straight
  away)
[you] (own+|admit+|acknowledge+|concede+) ~ (without|with grace|bravely|cleanly|up front|well)
you owned (it|up|that|the mistake|your)$
you owned up
you (didn't|did not|never) (flinch|hide|dodge|bluff|waffle|panic|blink|duck|hedge|pretend|fudge)
you (didn't|did not|never) (sugar-coat|sugarcoat|blame|run away|make excuses|pass the buck)
you (didn't|did not|never) (hand-wave|overclaim|exaggerate|guess|fake|cut corners|rush)
you (didn't|did not|never) (take the bait|fall for|bite)
you (could|might) have (bluffed|guessed|lied|hidden|waffled|faked|pretended|ducked) [but|and|
  there|it|that]
you (could|might) have (dodged|fudged|blamed|glossed) [but|and|there|it|that]
you took (that|it) (well|on the chin|in your stride|like a|with grace|calmly|seriously|head on)
you take (criticism|feedback|a hint|correction|pressure) well
in your stride
head on$
(straight|honest|candid|frank|open|upfront|up front|truthful|plain|clear) (answer|shooter|talk|
  talking|with me|about it|as they come)$
(straight|honest|candid|frank|open|upfront|up front|truthful|plain|clear) (and clear|dealing)$
that's a straight answer
you're (straight|honest|candid|frank|upfront|up front|open|truthful) (with me|about|to|there|
  enough)
i (appreciate|value|respect|admire|like|prize|welcome|thank you for|applaud) (the|your|such|that|
  this|any|some) ((candour|candor)|honesty|frankness|openness|humility)
i (appreciate|value|respect|admire|like|prize|welcome|thank you for|applaud) (the|your|such|that|
  this|any|some) (directness|courage|precision|detail|clarity|effort)
i (appreciate|value|respect|admire|like|prize|welcome|thank you for|applaud) (the|your|such|that|
  this|any|some) (discipline|caution|scepticism|(rigour|rigor)|sincerity)
i (appreciate|value|respect|admire|like|prize|welcome|thank you for|applaud) (the|your|such|that|
  this|any|some) (self-awareness|integrity|restraint|transparency|ownership)
i (appreciate|value|respect|admire|like|prize|welcome|thank you for|applaud) (the|your|such|that|
  this|any|some) (care|pushback|correction|thinking)
(refreshingly|disarmingly|admirably|commendably|brutally) (honest|candid|frank|clear|concrete|
  direct|specific|precise|simple|short|plain|thorough|calm|modest|straight|exact|brief|tidy|
  clean|complete|careful|open|sane|sensible|boring|blunt|crisp|detailed|lucid|done|put)
(wonderfully|unusually|bravely|pleasantly|surprisingly) (honest|candid|frank|clear|concrete|
  direct|specific|precise|simple|short|plain|thorough|calm|modest|straight|exact|brief|tidy|
  clean|complete|careful|open|sane|sensible|boring|blunt|crisp|detailed|lucid|done|put)
(delightfully|satisfyingly|impressively|beautifully) (honest|candid|frank|clear|concrete|direct|
  specific|precise|simple|short|plain|thorough|calm|modest|straight|exact|brief|tidy|clean|
  complete|careful|open|sane|sensible|boring|blunt|crisp|detailed|lucid|done|put)
(remarkably|exceptionally|strikingly|superbly|brilliantly) (honest|candid|frank|clear|concrete|
  direct|specific|precise|simple|short|plain|thorough|calm|modest|straight|exact|brief|tidy|
  clean|complete|careful|open|sane|sensible|boring|blunt|crisp|detailed|lucid|done|put)
(splendidly|perfectly|astonishingly|amazingly|exquisitely) (honest|candid|frank|clear|concrete|
  direct|specific|precise|simple|short|plain|thorough|calm|modest|straight|exact|brief|tidy|
  clean|complete|careful|open|sane|sensible|boring|blunt|crisp|detailed|lucid|done|put)
reassuringly (honest|candid|frank|clear|concrete|direct|specific|precise|simple|short|plain|
  thorough|calm|modest|straight|exact|brief|tidy|clean|complete|careful|open|sane|sensible|
  boring|blunt|crisp|detailed|lucid|done|put)
thank you for (not|being)
thank you for your (honesty|(candour|candor)|precision|frankness|thought|care|clarity)
thank you for the (honesty|(candour|candor)|precision|frankness|number|detail|correction)
thank you for (saying|owning|admitting|asking|noticing|catching|pointing|spelling|thinking)
thank you for (making|giving|sparing|mentioning|naming|bringing|raising|correcting|putting)
thank you for (sticking|explaining|showing|walking)
thanks for (not|being (so|honest|straight|precise|clear|open))
thanks for your (honesty|(candour|candor)|precision|frankness|thought|care|clarity)
thanks for the (honesty|(candour|candor)|precision|frankness|number|detail|correction|clarity)
thanks for (saying|owning|admitting|asking|noticing|catching|pointing|spelling|thinking|making)
thanks for (giving|sparing|mentioning|naming|bringing|raising|correcting|putting|sticking)
thanks for (explaining|showing|walking)
^(respect|kudos|props|credit|applause|hats off|points|marks|full marks|a medal|a gold star|
  cheers|bonus points|brownie points|a round of applause|a bow|big ups|mad props|plaudits|
  commendations|salutations|congrats|congratulations) (for|to|on) (owning|saying|admitting|that|
  the|you|your|not|asking|reading)
^(respect|kudos|props|credit|applause|hats off|points|marks|full marks|a medal|a gold star|
  cheers|bonus points|brownie points|a round of applause|a bow|big ups|mad props|plaudits|
  commendations|salutations|congrats|congratulations) (for|to|on) (catching|measuring|testing|
  checking|writing|rolling|stopping)
^(respect|kudos|props|credit|applause|hats off|points|marks|full marks|a medal|a gold star|
  cheers|bonus points|brownie points|a round of applause|a bow|big ups|mad props|plaudits|
  commendations|salutations|congrats|congratulations) (for|to|on) (telling|naming|noticing|
  keeping|remembering|including)
^(respect|kudos|props|credit|applause|hats off|points|marks|full marks|a medal|a gold star|
  cheers|bonus points|brownie points|a round of applause|a bow|big ups|mad props|plaudits|
  commendations|salutations|congrats|congratulations) (for|to|on) (starting|thinking|being|
  sticking|going|working|taking|having)
^(respect|kudos|props|credit|applause|hats off|points|marks|full marks|a medal|a gold star|
  cheers|bonus points|brownie points|a round of applause|a bow|big ups|mad props|plaudits|
  commendations|salutations|congrats|congratulations) (for|to|on) (raising|spotting|calling|
  putting|getting|making|doing)
^respect$
^respect (for|to|,)
i (respect|rate|salute|admire) that
that's (honest|brave|big of you|decent|gracious|mature|candid|fair-minded|the honest|the brave)
that's (the grown-up|the right thing|the decent|the responsible|the mature|the professional)
that's (an honest|a brave|a mature|an adult|a grown-up|integrity|leadership|ownership)
that's (accountability|professionalism|discipline|courage|self-awareness|engineering|craft)
that's craftsmanship
~'s the (honest|grown-up|right|decent|responsible|mature|professional) (thing|answer|call|move|
  choice|decision|way|response|reaction|reflex|place|order|question|instinct|approach|reading|
  number|number too|attitude|to do|course)
~'s the (adult|brave|proper|correct|wise|sensible|sane|smart) (thing|answer|call|move|choice|
  decision|way|response|reaction|reflex|place|order|question|instinct|approach|reading|number|
  number too|attitude|to do|course)
~'s the (only sane|only honest|only decent|only right|only correct) (thing|answer|call|move|
  choice|decision|way|response|reaction|reflex|place|order|question|instinct|approach|reading|
  number|number too|attitude|to do|course)
~'s the one right (thing|answer|call|move|choice|decision|way|response|reaction|reflex|place|
  order|question|instinct|approach|reading|number|number too|attitude|to do|course)
the (right|correct|proper|decent|honest|wise|responsible|sensible) thing to (do|say|ask|have
  done|check|own|want|worry about|measure)
the (smart|grown-up) thing to (do|say|ask|have done|check|own|want|worry about|measure)
you did (right|well|good|the right thing|what i|what any|what you should|everything right)
you did (as you should|exactly what|precisely what|just what|it by the book|the decent thing)
you did (the honest thing|yourself proud|brilliantly|splendidly|admirably|nicely|great)
you did (wonderfully|fine|us proud|me proud|not panic|more than)
you were (right|wise|smart|correct|sensible|clever|prudent) (to|in|not to|about|all along|the
  first time)
you're (right|wise|smart|correct|sensible|clever|prudent) (to|in|not to|about|all along|the
  first time|again|as always)
you're (right|wise|smart|correct|sensible|clever|prudent) (as usual|as ever|that|on|there|when|
  of course|so far)
you're (right|wise|smart|correct|sensible|clever|prudent) (as far as|by|twice|and|but|enough|to
  the)
(hand on heart|cross my heart|i kid you not|no word of a lie|i mean that|i mean it)$
(textbook|model|exemplary|perfect|flawless|heroic|calm|professional|proper|grade-a|impeccable|
  commendable) (conduct|(behaviour|behavior)|response|incident response)
(textbook|model|exemplary|perfect|flawless|heroic|calm|professional|proper|grade-a|impeccable|
  commendable) (handling|reaction|on-call|ownership|discipline|hygiene)
(textbook|model|exemplary|perfect|flawless|heroic|calm|professional|proper|grade-a|impeccable|
  commendable) (practice|manners|leadership|communication|debugging)
(textbook|model|exemplary|perfect|flawless|heroic|calm|professional|proper|grade-a|impeccable|
  commendable) (troubleshooting|form)
(cool|calm|careful|steady|clear) (head|heads|hand|thinking) (there|under|in|prevailed|that)
(that's|it's) (how|the way) (grown-ups|adults|professionals|good teams|good engineers)
(that's|it's) (how|the way) (it should be|it ought to be|it's meant|you do it|one does it|a pro)
(that's|it's) (how|the way) (pros|the pros|incidents should|i'd want|we'd want|real engineers)
(that's|it's) (how|the way) the best
(more|everybody|everyone|people|others|teams|we all|engineers) [people|teams|engineers|
  candidates|folks|of us] should (do|say|think|ask|start|write|work|own|admit|behave|learn|be|
  hear|read) [like|that|this|it|more|as|from]
(candidates|all of us|the whole industry|half my team|my team) [people|teams|engineers|
  candidates|folks|of us] should (do|say|think|ask|start|write|work|own|admit|behave|learn|be|
  hear|read) [like|that|this|it|more|as|from]
(if only|i wish) (more|everybody|everyone|all|others|people|my|our|we|i|every|half) *
would that (more|everybody|everyone|all|others|our)
(more|most) people (should|ought to)
(lesson|example|pattern|model|inspiration) to us all
an example to (us|others|all)
lead+ by example
you led by example
(grace|class|maturity|humility|integrity|courage) in (that|how|the way)
# precision, speed, brevity
(not|without) a (word|single word) (wasted|too many|out of place|to spare|of waffle)
(no|zero|not a hint of|without) (waffle|fluff|padding|hand-waving|nonsense|filler|bluster)$
(no|zero|not a hint of|without) (flannel|faff|faffing|hot air|beating about)$
(short|brief|quick|crisp|terse|lean|clear) and (sweet|to the point|precise|clear|exact|correct|
  clean|true)
(short|brief|quick|crisp|terse|lean|clear) and (complete|concrete|tidy)
(straight|right|bang|directly) to the (point|heart|root|nub|crux|core|meat)
you've (cut|got|gone|gotten) [straight|right] (to|through) (the|all)
you (cut|got|get|go|went) (straight|right|directly) (to the|through the|for the)
(cut+|cutting) to the (chase|heart|quick|bone|core)
cut through the (noise|fog|clutter|nonsense|crap)
you're (precise|exact|specific|concrete|brief|to the point|succinct|concise|economical|thorough)
you're (meticulous|methodical|rigorous)
(precise|exact|specific|concrete|numbers|a number|a figure) (for once|at last|and short|and
  brief|as well|i like)
in (one|a single) (breath|go)$
in twelve (breath|sentence|sentences|words|line|lines|go|moves|seconds)$
faster than (i|we|most|anyone|anybody|the|my)
quicker than (i|we|most|anyone|anybody|the|my|that's)
(that was|you were|that's) (quick|fast|swift|speedy|brisk|snappy|sharp|prompt|lightning)
(lightning|blisteringly|impressively|remarkably) (fast|quick|swift)$
in record time
(no|didn't take you) (long|time at all)$
didn't take you long
(took|needed) you (no|all of|only|just|less than|under) *
`;
