import { type SignRule, sign } from '../../rule.ts';

/** Relapse with distress, and worry about somebody else, in English. */
export const EN_SUBSTANCE: SignRule[] = [
  sign(
    'en.relapse',
    'relapse',
    'substance',
    'none',
    `
    relapsed|relapse|relapsing|slipped
    used|drank|drinking|using|smoked|shot|drunk|high|smoking|snorting|shooting|sniffing|blacked again|last|tonight|today|yesterday|this|up|everyday|every|alone|after|all|for|out !car|to|clothes|books|needles_|couch
    fell|fallen|falling off ~1 wagon
    back on|to|at|in ~1 {drug}|it|bottle|needle|pipe|pills|square|using|drinking|shit|stuff|streets|day
    back using|drinking|out
    threw|throwing|lost|blew|broke|gone|ruined|wasted ~2 my|away|all|years|months|days|year|sobriety|clean|streak ~2 time|sobriety|away|years|months|sober|days|clean|gone|date|streak
    {n}? months|years|days|weeks gone|down|wasted|lost|sober|clean ~2 gone|lost|wasted|thrown|drain|up|away
    picked|pick|picking up|one|it ~1 again|a|the|last|drink|today|yesterday|bottle|tonight
    holding|hold|staring|bought|opened|poured|buying|looking|got|have|sitting|opening|smelling|hiding ~2 bottle|drink|vodka|whiskey|wine|beer|dope|bag|pills|liquor|fifth|pint|handle|needle|pipe|gram|baggie|rig
    cant|couldnt|cannot|dont|unable|never ~1 stop|quit|stay|put|control|get|know ~2 drinking|using|sober|clean|smoking|it|down|shooting|on|myself|pills|how|gambling|gamble
    drank|drinking|drunk|drink|using|use|used|high ~2 every|whole|fifth|bottle|daily|around|all|morning|alone|since|handle|pint|case|everyday
    drank|used|gambled|smoked
    gambled|gambling|bet|lost ~3 again|away|rent|paycheck|savings|everything|house|all
    tolerance is|s|gone|down|low
    craving|cravings|urges|urge|want|need|wanna|about|gonna|dying ~3 use|drink|get|relapse|score|shoot|smoke|high|fix|hit|drinking|using|pick ~1 so|bad|badly|tonight|now|unbearable|high|up|rn|$
  `,
    { deniable: true },
  ),
  sign(
    'en.relapse-distress',
    'distress',
    'substance',
    'none',
    `
    hate|hating|disgusted|ashamed|sick|mad|disappointed|shame|furious|angry|guilty|embarrassed|humiliated|hates ~2 myself|of|with|me|who|so|what|and|by|cant|about|again|to ~1 myself|$|me|face|ive|become|did|admit
    so|feel|feeling|m|am|really|just|too ~1 ashamed|disgusting|disgusted|scared|terrified|worthless|failure|hopeless|desperate|broken|stupid|guilty|alone|lost|embarrassed|defeated|fraud|done|empty|pathetic|weak
    like|such|m|complete|total|am a|an ~1 failure|fraud|loser|disappointment|liar|mess|disgrace|wreck
    cant|couldnt|dont|wont|havent|not ~1 face|stop|get|look|tell|do|stand|see|want|know|told|leave|sleep|breathe ~2 anyone|crying|out|mirror|my|anybody|this|wife|kids|husband|myself|how|sponsor|group|people|what|bed|him|her|them|again|sponsor|anymore|case|family|going|to
    crying|cried|sobbing|bawling|puking|shaking|panicking|numb|spiraling|suffering ~2 since|all|for|and|in|on|again|out|day|$|now|my
    scared|terrified|afraid ~2 of|im|where|that|what|this|to|ill|i|for|if|and|it|my ~3 this|ends|going|die|ll|happen|happens|next|myself|time|tell|goes|stop|kill|dead|fentanyl|od
    dont|not|never|no know|sure|have ~2 how|if|what|many|another ~4 more|times|start|again|recovery|left|me|over|longer|stop|do|do
    lost|losing|lose|destroyed|ruined|wrecked|gonna ~2 everything|kids|wife|family|job|custody|house|marriage|license|home|husband|trust|all|relationship|career
    everything in me wants
    somebody|someone|anybody|anyone ~2 talk|help|please|there|awake|around|online|call|up
    talk me out|down|through
    hiding|hide|lying|lied|hid|sneaking|lie ~2 it|from|to|about|my|bottles ~2 from|wife|everyone|husband|sponsor|my|everybody|kids|mom|it|about|family
    cant stop on? ~2 own|myself|alone|by
    did|used|drank|using|drinking it? alone
    wish|want ~1 i|to ~1 was|were|never|disappear|die|give|hadnt ~1 dead|born|up|existed
    going|gonna ~1 lose|die|end ~1 everything|kids|dead|from|up|job
    what|whats is|s wrong|the|matter with|point|me
    dont|not deserve|worth|good|strong ~1 it|to|another|recovery|help|enough|anything|sobriety|chance
    please help|dont
    give up
    giving up
    desperate
  `,
    { deniable: false },
  ),
  sign(
    'en.concern',
    'concern',
    'suicide',
    'elevated',
    `
    worried|scared|afraid|concerned|nervous|terrified|frightened|fear ~2 about|for|of|my|that|about|her|him|shes|hes ~1 my|a|one|her|him|them|the|this ~1 {kin} ~12 alive|dead|do|hurt|die|suicide|suicidal|isolated|wont|stopped|gave|giving|saying|talks|talking|texts|answering|weird|note|bed|cut|cutting|safe|himself|herself|themselves|lately|eating|drinking|quiet|room|guns|gun|pills|goodbye|something|stupid|okay
    worried|scared|afraid|terrified|think|thinking|convinced|feeling|fear|concerned|suspect|believe ~2 he|she|they|hes|shes|theyre|might|s|may|could|will|ll|gonna|going|wants|is ~2 hurt|kill|do|harm|hurting|planning|not|cutting|suicidal|dead|try|going|thinking|using_|die ~2 himself|herself|themselves|something|suicide|it|stupid|crazy|drastic|life|to|her|his|again|safe|of|about
    {kin} ~2 has|have|is|been|s|just|keeps|started|stopped|gave|hasnt|isnt|wont|quit|posted|texted|wrote|talks|says|said|keep|giving|acting|told ~2 stopped|gave|been|giving|answering|talking|says|saying|wont|posting|texting|given|away|isolating|not|cut|locked|sent|acting|goodbye|hopeless|telling|leaving|talks|withdrawn|distant|quit ~4 answering|cat|dog|away|eating|talking|goodbye|weird|hopeless|point|burden|better|tired|bed|calls|texts|text|group|room|things|guitar|drinking|records|stuff|showering|living|strange|different|quiet|off|out|everyone|bye|heaven|death|dying|dead
    something|smth feels|is|seems|s|felt ~1 wrong|off|bad|not ~1 $|with|and|about|right
    cant|havent|hasnt|not|isnt|wont|nobody|no|noone|couldnt ~2 reach|heard|get|answering|answer|picking|seen|responding|find|hold|come|open|pick ~2 him|her|them|from|phone|up|hold|calls|texts|my|door|since|of|out|me ~6 worried|scared|days|since|yesterday|goodbye|note|suicide|car|gun|weird|post|tried|hospital|pills
    is|s|been|may|might|think|thinks|believe|suspect|pretty|found|know|saw|noticed ~3 {kin}|he|she|they|s ~1 is|s|are|been|may|has|again ~1 cutting|self|hurting|burning|purging|starving|restricting|harming
    saw|noticed|found|seen ~2 marks|cuts|scars|blades|razor|note|bruises|blood|letter|notebook|journal|razors|pills|burns|scratches|rope|bottles|laxatives ~6 on|in|under|his|her|their|room|arm|arms|wrist|bed|drawer|sister|brother|son|daughter|thighs|legs|mattress
    i can hear|hear my|the|a neighbor|neighbour|neighbors|upstairs|couple|kids|child|baby|woman|man|lady|them|downstairs ~6 screaming|crying|hitting|yelling|begging|beating|fighting|scream
  `,
    { deniable: false, who: 'other' },
  ),
];
