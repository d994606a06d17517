/** Liking, envy, wanting to copy it, and rewards. */
export const DELIGHT = `
# liking
[a|i'm a|such a|am a] (big|huge|great|massive|real|true|firm|long-time|lifelong) (fan|believer|
  admirer|supporter|advocate|champion|lover) of
[a|i'm a|such a|am a] (fan and a|bit of a) (fan|believer|admirer|supporter|advocate|champion|
  lover) of
(i'm|i am|we're|count me|colour me|as) a (fan|believer|admirer|supporter|sucker|devotee|friend)
  (of|in|for)
(i'm|i am|we're|count me|colour me|as) a fond admirer (of|in|for)
(can|could|will) count me a fan
(my|our) (cup of tea|sort of thing|kind of thing|bag|jam|thing)
(my|our) (idea of (fun|a|good|heaven|beauty)|happy place|love language)
(my|our) (favourite|favorite) (kind|sort|part|answer|line|bit|thing|trick|pattern|word|sentence|
  so far)
(my|our) (heart (sings|leaps|skips|soars|is|warms|beats|melts)|compliments|admiration|respect)
(my|our) (sincere|congratulations|hero|heroes|kudos|applause|thanks for that|hat)
you're (my hero|my kind|a hero|my (favourite|favorite)|making my (day|life|job)|spoiling me)
you're (after my own|speaking (my|our)|singing my|talking my)
(that|this|it|which|you|you've|you have|~) (makes|made|has made|have made|just made) (my|me) [an
  old|a] [*] (day|week|month|year|morning|afternoon|evening|happy|smile)
(that|this|it|which|you|you've|you have|~) (makes|made|has made|have made|just made) (my|me) [an
  old|a] [*] (grin|glad|proud|laugh)
(that|this|it|which|you|you've|you have|~) (makes|made|has made|have made|just made) (my|me) [an
  old|a] [*] feel (better|good|safe|safer|calmer|confident|warm|comfortable|at ease)
(that|this|it|which|you|you've|you have|~) (makes|made|has made|have made|just made) (my|me) [an
  old|a] [*] (believe|want|trust|like|a believer|jealous|envious|sleep)
(that|this|it|which|you|you've|you have|~) (makes|made|has made|have made|just made) (my|me) [an
  old|a] [*] (rest|breathe|hopeful|optimistic|confident|comfortable|blush)
make my (day|week|year|life easy|life easier|job easy|job easier)
(makes|made|making) my (job|life|work|evening|task) (easy|easier|simple|simpler|hard|harder|
  difficult|a pleasure)
(makes|made|making) my (job|life|work|evening|task) pleasant
(warms|warmed|gladdens|gladdened|cheers|cheered|lifts|lifted) (my|the|our|one's|this) [*] (heart|
  cockles|soul|spirits|day)
(stirs|melts) (my|the|our|one's|this) [*] (heart|cockles|soul|spirits|day)
warms the cockles
(does|did|doing) my [*] (heart|soul|nerves|old heart) [a power of] good
(does|did) me (good|a power|the world)
a (man|woman|person|candidate|engineer|question|design|schema|plan|soul|mind|girl) after my own
after my own heart
(right|straight|bang) (up|down) (my|our) (street|alley)
up my (street|alley)
speak+ my language
talk+ my language
you had me at
(tickles|tickled|tickle) (me|my|pink)
tickled pink
(can|could) kiss (you|that|the|your)
i could (kiss|hug|frame|marry|watch|listen|read|hear|live|get used) (you|that|it|this|to|the|
  with|happily|for joy|more|of|from|somebody|a|your|all)
i could (do with|use|learn|weep|cry|cheer|sing|dance) (you|that|it|this|to|the|with|happily|for
  joy|more|of|from|somebody|a|your|all)
(be still|still) my beating heart
(a|such a|what a|pure|sheer|utter|real) (joy|delight|pleasure|treat|thrill|privilege|beauty|
  poetry) (to|of|there|that|this|$|.|,|in)
(a|such a|what a|pure|sheer|utter|real) (bliss|class|genius|magic|gold|quality|elegance|
  artistry) (to|of|there|that|this|$|.|,|in)
(a|such a|what a|pure|sheer|utter|real) (craft|craftsmanship|brilliance|excellence|inspiration|
  sanity) (to|of|there|that|this|$|.|,|in)
(a|such a|what a|pure|sheer|utter|real) (common sense|sense) (to|of|there|that|this|$|.|,|in)
it's a (joy|delight|pleasure|treat|thrill|privilege|beauty|beaut|winner|keeper|gem|cracker)
it's a (peach|thing of|work of|marvel|wonder|sight|masterpiece|masterclass|relief|comfort|start)
it's a (good start|pity to|shame to|crime to)
a (sight|thing) (for sore|to behold|of beauty|to see|to treasure)
joy to (behold|read|hear|watch|follow|grade|talk|work|interview|listen|see)
(a|what a|such a) (pleasure|delight|treat|joy|privilege|breath of fresh)
(breath of fresh|fresh) air
i (love|adore|like|enjoy|dig|fancy|relish|admire|appreciate|savour|treasure|cherish) (it when|
  when (you|a|somebody|someone|people|candidates|an))
i (love|adore|like|enjoy|dig|fancy|relish|admire|appreciate|savour|treasure|cherish) (where
  (this|that|you|your|it)|what you|how you|how that)
i (love|adore|like|enjoy|dig|fancy|relish|admire|appreciate|savour|treasure|cherish) the (way|
  idea|thought|fact|smell|sound|simplicity|honesty|look|shape|order|detail|discipline|caution|
  paranoia|economy|symmetry|economy|restraint|instinct|clarity|care|precision|candour|boring|
  word|number|lease|lock|row|index|constraint|guard|fence|key|queue|outbox|table|trick|design|
  touch|choice|distinction|image|phrase|analogy|direction)
i (love|adore|like|enjoy|dig|fancy|relish|admire|appreciate|savour|treasure|cherish) a (good|
  design|candidate|plan|person|number|row|straight|clean|clear|clever|short|crisp|well)
i (love|adore|like|enjoy|dig|fancy|relish|admire|appreciate|savour|treasure|cherish) (people|
  boring|your|everything|every|that|this|it|those|these)
i (love|adore|like|enjoy|dig|fancy|relish|admire|appreciate|savour|treasure|cherish) (nothing
  more|where|both|an answer|an honest)
^(love|loving|loved|adore|digging|diggin'|dig|liking|like|enjoying|enjoyed|admire|admiring) (it|
  that|this) [so much|there|here|already]
^(love|loving|loved|adore|digging|diggin'|dig|liking|like|enjoying|enjoyed|admire|admiring) the
  (way|idea|thought|simplicity|honesty|shape|order|detail|discipline|paranoia|symmetry|instinct|
  clarity|precision|boring|lease|number|trick|outbox|guard|energy|direction|attitude|thinking|
  phrasing|wording) [so much|there|here|already]
^(love|loving|loved|adore|digging|diggin'|dig|liking|like|enjoying|enjoyed|admire|admiring)
  (your|how|where (you|this|that)|what you|every|everything) [so much|there|here|already]
^(love|adore|like|dig|rate|heart|digging|feeling|loving) (it|that|this|your|how|where you)
^(appreciate|respect|admire|envy|salute|applaud) (it|that|this|your|how|where you)
!what's not to (like|love)
!what more (could|can|do|is) (i|one|we|you|there|anyone|a)
(fond|enamoured|enamored|appreciative|respectful|admiring) of (that|this|the|your|it|how|anyone|
  people)
[a|i have a|i've a|i've got a|always had a] soft spot for
(partial|drawn|warming|warmed|taken) to (that|this|your|it|the idea|the way)
(taken|smitten|struck|impressed|charmed|delighted|pleased) (with|by|at|that|to (see|hear|find|
  learn|read)) (that|this|it|your|how|the (way|idea|speed|detail|care|number|order|clarity|
  precision|depth|answer|lock|thought|honesty|calm)|you|what|anyone|somebody|someone|such|a|so)
(heartened|cheered|encouraged|comforted|moved|touched|amazed) (with|by|at|that|to (see|hear|find|
  learn|read)) (that|this|it|your|how|the (way|idea|speed|detail|care|number|order|clarity|
  precision|depth|answer|lock|thought|honesty|calm)|you|what|anyone|somebody|someone|such|a|so)
(fascinated|intrigued|convinced|relieved|reassured|surprised) (with|by|at|that|to (see|hear|find|
  learn|read)) (that|this|it|your|how|the (way|idea|speed|detail|care|number|order|clarity|
  precision|depth|answer|lock|thought|honesty|calm)|you|what|anyone|somebody|someone|such|a|so)
(humbled|thrilled|gratified|floored|dazzled) (with|by|at|that|to (see|hear|find|learn|read))
  (that|this|it|your|how|the (way|idea|speed|detail|care|number|order|clarity|precision|depth|
  answer|lock|thought|honesty|calm)|you|what|anyone|somebody|someone|such|a|so)
(couldn't|could not|can't) be happier
(couldn't|could not|can't) be more (pleased|impressed|convinced|clear|precise|right|delighted|
  satisfied)
(couldn't|could not|can't) be (better|clearer|simpler|plainer|truer|righter|neater|prouder)
(couldn't|could not|can't) be (improved|faulted|bettered|topped|beaten)
(couldn't|could not|can't) be any (clearer|better|plainer|simpler)
!(couldn't|could not|can't|cannot) be happier
!(couldn't|could not|can't|cannot) be more (pleased|impressed|convinced|clear|precise|right|
  delighted|satisfied)
!(couldn't|could not|can't|cannot) be (clearer|plainer|truer|neater|prouder|bettered|topped)
!(couldn't|could not|wouldn't|can't) [have ] (put|said|asked|wished|hoped|phrased|done|drawn|
  explained) (it|for|that|a|any|so) [better|clearer|more|plainer|nicer|better myself|as well]
!(couldn't|could not|wouldn't|can't) [have ] (expressed|worded|designed|written|framed|described|
  stated) (it|for|that|a|any|so) [better|clearer|more|plainer|nicer|better myself|as well]
!(couldn't|could not|wouldn't) have (put|said|asked|wished|hoped|phrased|done|drawn|explained)
!(couldn't|could not|wouldn't) have (expressed|worded|designed|written|framed|described|stated)
!(couldn't|could not|wouldn't) have (chosen|picked|planned|guessed|thought)
(something|a lot|much|plenty|everything|so much) to (like|love|admire|be said for|recommend|
  commend|enjoy) (there|here|in|about|it|that)
(something|a lot|much|plenty|everything|so much) to (be proud of|praise) (there|here|in|about|it|
  that)
(there's|i see|i find) (a lot|much|plenty|something|everything|so much) to (like|love|admire|
  commend|praise|enjoy)
has (a lot|much|everything|something|plenty) (going|to recommend|to be said|to commend) [it|for]
has (a lot|much|everything|something|plenty) in its (favour|favor) [it|for]
(has|with) a (nice|certain|lovely|pleasing) (ring|elegance|symmetry|simplicity|charm|something|
  beauty) [to|about]
(has|with) a (nice|certain|lovely|pleasing) (logic|feel|touch) [to|about]
a (nice|lovely|neat|pleasing|pretty|sweet|fine|good|beautiful|elegant|delightful|clever|tasty|
  delicious) (touch|idea|thought|detail|bit of|piece of|turn of|way of)
a (nice|lovely|neat|pleasing|pretty|sweet|fine|good|beautiful|elegant|delightful|clever|tasty|
  delicious) (way to|use of|twist|trick|little|image|symmetry|economy)
a (nice|lovely|neat|pleasing|pretty|sweet|fine|good|beautiful|elegant|delightful|clever|tasty|
  delicious) (solution|answer|catch|observation|point|one|distinction)
a (nice|lovely|neat|pleasing|pretty|sweet|fine|good|beautiful|elegant|delightful|clever|tasty|
  delicious) (example|metaphor|analogy|find|phrase)
that's (lovely|delicious|neat|sweet|nifty|slick|tidy|beautiful|gorgeous|delightful|cute and)
that's (charming and correct|satisfying|tasty|juicy|dandy|peachy|groovy|fab|rad|stellar|golden)
that's (precious|priceless|ingenious|inspired|cunning|crafty|cheeky|sly and|devilish|wicked)
that's (fiendish|fun|funny and true|cool|hot|ace|mint|class|quality|magic|genius|gold|money|art)
that's (poetry|music|beauty|elegance|engineering|craft|craftsmanship|thinking|design|talent)
that's (the stuff|dynamite|fire)
simple (and|but|yet) (effective|elegant|clean|correct|right|beautiful|brilliant|robust|strong)
simple (and|but|yet) (safe|clever|neat|good|it works|sufficient|true|complete|sound|devastating)
simple (and|but|yet) powerful
(elegant|beautiful|pretty|lovely|gorgeous|delicious) in its [*] (simplicity|economy|symmetry|way)
(delightful|simple|clean|neat|clever|tidy) in its [*] (simplicity|economy|symmetry|way)
(short|small|cheap|boring|plain|dull|ugly|crude|blunt|old-fashioned|unglamorous) (and|but|yet)
  (effective|correct|right|beautiful|brilliant|robust|sound)
(short|small|cheap|boring|plain|dull|ugly|crude|blunt|old-fashioned|unglamorous) (and|but|yet)
  (safe|it works|works|works a treat|reliable|clear|good)
(short|small|cheap|boring|plain|dull|ugly|crude|blunt|old-fashioned|unglamorous) (and|but|yet)
  (precise|honest|solid|perfect|sweet|lovely|strong|sufficient)
boring (in|is) (the best|good|a good|beautiful|best)
(best|good|nice|positive|finest) (sense|way) (of the word|possible)$
in the (best|nicest|good|positive|finest) (sense|way|possible)
# envy, copying, reward
[i'm|we're|am|so|definitely|totally|absolutely|shamelessly|officially] (stealing|nicking|
  pinching|borrowing|copying|swiping|adopting) (that|this|it|your|the (phrase|idea|line|trick|
  wording|definition|name|word|sentence|image|example)) [one|for|idea|line|phrase|away|from]
[i'm|we're|am|so|definitely|totally|absolutely|shamelessly|officially] (bookmarking|framing|
  plagiarising|plagiarizing|hijacking) (that|this|it|your|the (phrase|idea|line|trick|wording|
  definition|name|word|sentence|image|example)) [one|for|idea|line|phrase|away|from]
[i'm|we're|am|so|definitely|totally|absolutely|shamelessly|officially] (quoting|keeping|saving|
  pocketing|nabbing|bagging|having) (that|this|it|your|the (phrase|idea|line|trick|wording|
  definition|name|word|sentence|image|example)) [one|for|idea|line|phrase|away|from]
[i'm|we're|am|so|definitely|totally|absolutely|shamelessly|officially] (filing|robbing|yoinking)
  (that|this|it|your|the (phrase|idea|line|trick|wording|definition|name|word|sentence|image|
  example)) [one|for|idea|line|phrase|away|from]
!(i|i'll|we|we'll|i'd|you|mind if i|can i|could i|may i) [may|might] [well|just|have to|need to|
  want to|be|going to|gonna|really|shamelessly|have|will|am] (steal|nick|pinch|borrow|copy|swipe|
  adopt|bookmark|frame|plagiarise|plagiarize|quote|keep|pocket|nab|bag) (that|this|your|it for|
  it from|that one)
!(i|i'll|we|we'll|i'd|you|mind if i|can i|could i|may i) [may|might] [well|just|have to|need to|
  want to|be|going to|gonna|really|shamelessly|have|will|am] (steal|nick|pinch|borrow|copy|swipe|
  adopt|bookmark|frame|plagiarise|plagiarize|quote|keep|pocket|nab|bag) the (phrase|idea|line|
  trick|wording|definition|name|word|sentence|image|example)
!(may|might|will|shall) [well|just] (have to|need to|want to|be|now) (steal|nick|pinch|borrow|
  copy|swipe|adopt|frame|quote) (that|this|your|it)
!(may|might|will|shall) [well|just] (have to|need to|want to|be|now) (stealing|borrowing|nicking|
  copying|quoting|write|note) (that|this|your|it)
!(may|might|will|shall) [well|just] (have to|need to|want to|be|now) (remember|use) (that|this|
  your|it)
!(mind|would you mind|okay|ok) if (i|we) (steal|nick|pinch|borrow|copy|swipe|adopt|frame|quote|
  keep) (that|this|your|it|the)
!(mind|would you mind|okay|ok) if (i|we) (use|write|note|reuse|tell|share|print) (that|this|your|
  it|the)
^worth (stealing|borrowing|copying|quoting|remembering|keeping|framing|writing down|bottling)
^worth (repeating|printing|publishing|bookmarking|noting|teaching|hearing|the wait|waiting for)
^worth (its weight|the price|the ticket|the trip|a medal|a beer|a point|a raise|ten|every)
^worth (more than|gold|a lot|saying twice|hiring|having|knowing)
(frame|framing|framed) (that|it|this|worthy)
[i'd|i'll|i would|i could|i'm going to] frame (it|that|this)
(goes|going|went|belongs|should go|ought to go|needs to go) [straight|right|directly] (in|on|
  into|up on|over|above|to) [the|my|our|a|every|its|an] {place}
(gets|gone|deserves to go|should be|could go|must go) [straight|right|directly] (in|on|into|up
  on|over|above|to) [the|my|our|a|every|its|an] {place}
needs to be [straight|right|directly] (in|on|into|up on|over|above|to) [the|my|our|a|every|its|
  an] {place}
(wants|needs|deserves|merits|begs|calls for|earns|earned|warrants|rates) (framing|printing|
  publishing)
(wants|needs|deserves|merits|begs|calls for|earns|earned|warrants|rates) a (medal|prize|plaque|
  frame|round|beer|drink|cookie|biscuit|raise|statue|bow|cheer|toast|harder|nastier|mention|gold|
  star|blog|talk|paper|place|home|wider|bigger|tougher|pint|coffee|point|tick|better question)
(wants|needs|deserves|merits|begs|calls for|earns|earned|warrants|rates) (an (award|a|audience|
  encore|ovation|applause)|applause)
(wants|needs|deserves|merits|begs|calls for|earns|earned|warrants|rates) (praise|credit|respect|
  recognition|quoting|its own)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (medal|prize|biscuit|cookie|bow|point|points|
  star|gold star)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (pat|beer|drink|coffee|raise|cigar|bonus|
  sticker|lollipop)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (banana|tick|round|treat|bun|cake|slice|toast|
  pint|dram)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (brownie|badge|gold|harder|nastier|tougher|
  nasty|hard|tough)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (break|rest|marks|credit|applause|breather|
  victory|lap|carrot)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (crown|a|plus|bowl|doughnut|donut|holiday|day
  off|gong|trophy)
!(have|take|grab|here's|you get|you win|you've won|you've earned|you earn|you earned|you deserve|
  give yourself|award yourself|buy yourself|treat yourself|pour yourself) [yourself] (a|an|your|
  the|some|one|full|ten|five|two|top|extra|bonus) (rosette|cake)
(a|one|your) (gold|silver) (star|medal|sticker|badge|cup) [for|to|there]
(pat|clap|slap) (on|yourself on) the back
give (yourself|that man|that woman|this one|them|the|that) (a|an) (pat|medal|hand|round|biscuit|
  cigar|cookie|prize|bow|raise)
(bonus|extra|brownie|style|full|top|maximum|double|gold) (point|points|marks|credits|stars) (for|
  to|there|here|if|on|,|.|$)
(flying|house|browny) (point|points|marks|credits|stars) (for|to|there|here|if|on|,|.|$)
extra credit (for|there|on|to you|,|.|if|$)
(chalk|score|notch|mark|tick|tally|put) (that|this|one|another|it) [one|up|down|to|for|point]
  (to|for|up|up to|as) (you|a win|your|a success|team|the)
one (up|nil|point|love|zero|for|all) (to|for) (you|the candidate|your)
(one|that's one|another one|another|score one|two|a point|points|a goal) (to|for|goes to) you
(advantage|first blood|round one|that one|that round|the round|this round) (to|for|goes to) you
(i|we) owe you (a|an|one|some|my|for)
(drinks|beers|the drinks|the beers|the coffee|coffee|lunch|dinner|a pint) (is|are) on (me|us)
the next round (is|are) on (me|us)
(i'd|i'll|let me) (buy|shake|stand|pour) you
shake your hand
(chapeau|kudos|props|salut|cheers|skol|bravo|congrats) [for|on|to|there|indeed|again|and]$
(congratulations|felicitations|respect|mazel tov|well played) [for|on|to|there|indeed|again|and]$
(touche|hats off|plaudits) [for|on|to|there|indeed|again|and]$
you've (earned|won|deserved|merited) (it|that|this|the right|your|a|an|yourself|the|some|my|our)
you've (earned|won|deserved|merited) (harder|two|five|ten|full|every|credit|respect)
you earned (it|that|this|the|your|a|my)
(ready|time|fit|tall enough|strong enough|warm enough|good enough|prepared) for (the|a|something|
  an) (nasty|hard|harder|difficult|next level|tough|tougher|real) [version|one|part|bit|level|
  case|question|stuff|thing|league|leagues|round|fight|end]
(ready|time|fit|tall enough|strong enough|warm enough|good enough|prepared) for (the|a|something|
  an) (nastier|big|bigger|evil|ugly|mean|meaner|advanced|deep|cruel) [version|one|part|bit|level|
  case|question|stuff|thing|league|leagues|round|fight|end]
(ready|time|fit|tall enough|strong enough|warm enough|good enough|prepared) for (the|a|something|
  an) (worst|worse|stronger|grown-up|boss|final|expert|spicy|proper) [version|one|part|bit|level|
  case|question|stuff|thing|league|leagues|round|fight|end]
(ready|time|fit|tall enough|strong enough|warm enough|good enough|prepared) for (the|a|something|
  an) (hell|bumpy) [version|one|part|bit|level|case|question|stuff|thing|league|leagues|round|
  fight|end]
(let's|i'll|i can|i must|i have to|i'll have to|i need to|time to|we can|i think i can|i'd
  better|i should) [now|therefore] (raise|up|crank|turn up|increase|make it) [up] the (stakes|
  bar|difficulty|heat|ante|temperature|pressure)
`;
