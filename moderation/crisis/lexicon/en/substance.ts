import { sign, type WrittenRule } from '../../rule.ts';

/** Relapse with distress, and worry about somebody else, in English. */
export const EN_SUBSTANCE: WrittenRule[] = [
  sign(
    'en.relapse',
    'relapse',
    'substance',
    'none',
    `
    (relapsed|relapsing|slipped)
    (had|have|in) a relapse
    (used|drank|smoked|shot up|got high|got drunk|drunk|gambled|bet|picked up|snorted) ~1 (again|last night|tonight|today|yesterday|this|alone|after|all|every|for|the rent|everything) !car|to|clothes|books
    (using|drinking|gambling|smoking|shooting up|drunk|high) ~1 (again|every day|everyday|every night|alone|all day|since|around the clock|in secret)
    (fell|fallen|falling) off (the)? (wagon)
    back (on|at|to|in) ~1 (it|the bottle|the needle|the pipe|drinking|using|heroin|meth|fentanyl|dope|crack|pills|the streets|day one|gambling|percs|booze|vodka)
    back (using|drinking|out there)
    (threw|throwing|lost|blew|broke|ruined|wasted|destroyed) (away)? ~2 (years|months|days|sobriety|clean time|year|streak|decade)
    (years|months|days|weeks) (gone|down the drain|wasted|thrown away|for nothing)
    (holding|staring at|bought|opened|poured|looking at|sitting with|smelling|hid|hiding) ~3 (bottle|drink|vodka|whiskey|wine|beer|dope|bag|liquor|fifth|pint|handle|needle|pipe|gram|baggie|rig)
    (liquor store|dealers|dealer|trap house|corner store|casino|bar) ~2 (parking|lot|house|outside|car|shaking)
    (cant|couldnt|cannot|dont know how to|unable to|never) ~1 (stop|quit|stay|put) ~1 (drinking|using|sober|clean|smoking|shooting|it down|gambling|on my own)
    (fifth|handle|pint|case|bottle) ~2 (a day|every day|every night|daily|of vodka)
    (tolerance) (is|s)? (gone|down|low)
    everything in me wants
  `,
    { deniable: true },
  ),
  sign(
    'en.relapse-distress',
    'distress',
    'substance',
    'none',
    `
    (hate|hating|disgusted|disappointed|ashamed|sick of) (with|of|in)? (myself|who i am|what i|me)
    (so|feel|feeling|m|am|really|just) (so)? (ashamed|disgusting|disgusted|scared|terrified|worthless|hopeless|desperate|broken|guilty|lost|embarrassed|defeated|like a fraud|like a failure|like trash|like shit|like such a failure) !of_heights
    such a (failure|fraud|loser|disappointment|disgrace|liar)
    (cant|couldnt|dont|wont|havent|cannot) ~1 (face|look|stop|get|tell|go|stand|bear) ~2 (anyone|crying|mirror|them|wife|kids|husband|sponsor|group|out of bed|him|her|case|in and|inside|home|shaking|myself)
    (crying|cried|sobbing|bawling|shaking|panicking|spiraling|puking)
    (scared|terrified|afraid) (of where|where|that i|ill|i ll|what|this|im|i m|to|and|it|{stop}|of what|of myself|for)
    (dont|not|no) (know|sure) ~2 (how|who|if|what) ~4 (more times|start over|start again|i am|to do|left|do this|stop|tell|anymore|no more)
    (lost|losing|gonna lose|going to lose) (everything|my kids|my wife|my husband|my family|my job|custody|the kids|her|him)
    (somebody|someone|anybody|anyone|please) ~2 (talk to me|help me|help|say something|there|awake|call me)
    talk me (out|down|through)
    (hiding|lying|lied|hid) ~3 (from|to|about) (my|him|her|everyone|the|them)
    (cant|couldnt) stop ~1 own
    did it alone
    dont deserve
    (want|wish) to? (die|disappear)
    desperate
    sitting in (the|my) ~2 (lot|car) ~3 (hours|because)
  `,
    { deniable: false },
  ),
  sign(
    'en.concern',
    'concern',
    'suicide',
    'elevated',
    `
    {worry} ~2 (about|for|of|that) ~4 ({kin}|him|her|them|guy|lady) ~16 (alive|hurt|die|suicide|suicidal|isolated|isolating|wont|stopped|gave|giving|goodbye|note|cut|cutting|safe|himself|herself|themselves|quiet|gun|guns|pills|stupid|okay|gone|weird|drastic|last|withdrawn)
    {worry} ~1 (he|she|they|hes|shes|theyre|my ~1 {kin}) ~3 (hurt|kill|do|harm|planning|suicidal|cutting|thinking|gonna|going|might|will|wants|commit|try|end)
    {worry} ~3 {kin} ~3 (commit|kill|hurt|harm|do something|is suicidal|wont be|end)
    {kin} ~5 (stopped|quit|isnt|wont|hasnt) ~1 (answering|eating|talking|coming out|leaving|returning|responding|showing up|texting|been himself|been herself) ~10
    {kin} ~3 (been posting|posted|keeps posting|keeps saying|keeps talking|texted|been saying|is talking|said|wrote|sent|left) ~6 (goodbye|goodbyes|death|dying|heaven|no point|burden|better off|the end|last|be gone|hopeless|not be here|give up|giving up|sorry for everything)
    {kin} ~3 (gave|giving|given|gives|been giving|is giving) ~1 (away|his|her|their) ~3 (stuff|things|cat|dog|playstation|xbox|guitar|tools|clothes|everything|games|records|belongings|to)
    (and|has) (gave|given|giving) (away|his|her) ~3 (stuff|things|cat|dog|playstation|tools|everything|belongings|neighbor|kid)
    something (feels|is|s|seems|felt) (wrong|off|not right|bad)
    (cant|havent|hasnt|not|isnt|wont|couldnt) ~1 (reach|heard from|get ahold|get hold|answering|answer|picking up|responding|come out|open|return) ~4 (him|her|them|phone|calls|texts|door|since|me|{stop}) ~6
    (think|believe|suspect|found out|know|saw|noticed|sure) ~2 (my|our|his|her) ~1 {kin} (is|s|has been|might be|may be|was|has started) ~1 (cutting|self harming|hurting|burning|purging|starving|restricting|suicidal|using again|being abused|being hit)
    (saw|noticed|found|seen) ~3 (marks|cuts|scars|blades|razor|note|bruises|blood|notebook|journal|razors|burns|scratches|rope|laxatives|sharpener) ~8 (his|her|their|{kin}|he|she)
    (i can hear|i hear|hear) ~2 (neighbor|neighbour|neighbors|upstairs|couple|kids|baby|woman|man|lady|them|downstairs|next door) ~6 (screaming|hitting|begging|beating|scream|yelling at)
    (looked|looks|seems|sounded|seemed) (gone|hopeless|empty|not right|like he gave up|like she gave up|done with everything)
  `,
    { deniable: false, who: 'other' },
  ),
];
