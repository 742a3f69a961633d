import type { Macros } from '../../../text/pattern.ts';

/** Word lists of the English crisis patterns. */
export const EN_MACROS: Macros = {
  wish: 'wish|wished|wishing|hope|hoped|hoping|pray|prayed|praying',
  dont: 'dont|didnt|doesnt|never|cant|cannot|no',
  adv: 'really|even|just|honestly|truly|ever|actually|particularly|necessarily|always|sometimes|fucking|much|seem',
  tired: 'tired|sick|exhausted|weary|done|over|fed',
  better: 'better|easier|happier|best|simpler|relief|relieved|freer|lighter|richer|safer|fine|thing|free',
  nobody: 'nobody|noone|one|anybody|anyone|who',
  crowd:
    'everyone|everybody|nobody|noone|they|people|kids|family|mom|dad|wife|husband|parents|world|school|all|yall',
  body: 'hand|hands|lap|mouth|head|temple|chin|knees|throat|chest|nightstand|pillow|closet|drawer|bed|seat|dash|table|purse|counter|saucer|sink|truck|side|mattress|pocket|reach|front',
  wont: 'wont|not|cant|dont|never|wouldnt|aint',
  intend: 'gonna|going|will|ll|about|shall|ready|gon',
  hidden:
    'locked|hiding|hid|barricaded|trapped|stuck|cornered|hidin|shut|hidden|ran|crouched|im|m|under|curled',
  room: 'bathroom|closet|bedroom|room|car|basement|garage|attic|laundry|shed|pantry|woods|bed|cupboard|cellar|tub|trunk|yard|porch',
  attacker:
    'he|she|him|her|boyfriend|husband|dad|stepdad|ex|girlfriend|wife|partner|son|brother|mom|stepmom|father|roommate|hes|shes|uncle|mother|daddy|pimp|caregiver|aide|landlord|stepbrother|fiance',
  relation:
    'stepdad|stepfather|dad|father|uncle|grandpa|grandfather|brother|coach|cousin|pastor|teacher|stepbrother|neighbor|priest|stepmom|boyfriend|he|tutor|deacon|youth|sitter|babysitter|landlord|counselor|sponsor|doctor|boss|manager',
  weapon:
    'gun|knife|machete|bat|pistol|rifle|shotgun|hammer|hatchet|crowbar|glock|weapon|strap|ar|ar15|revolver|cleaver|screwdriver|scissors|blade|emojigun|emojiknife',
  hostage: 'holding|keeping|held|kept|holds|keeps',
  violent:
    'kill|killing|shoot|shooting|stab|stabbing|murder|murdering|strangle|strangling|beat|beating|hurt|hurting|burn|poison|poisoning|attack|attacking|gut|maim|drown|smoke|merk|clap|blast|destroy|torture|slaughter|execute|stomp|jump|shank|choke|harm|harming|smother|injure',
  whom: 'my|the|his|their|that|those|this|her|these|some|every|all|whoever',
  target:
    'stepfather|stepmother|stepmom|stepson|grandfather|teammate|trustee|foreman|preacher|captain|sergeant|babydaddy|cellmate|housemate|landlord|boss|supervisor|ex|exs|neighbor|neighbour|wife|husband|boyfriend|girlfriend|coworker|coworkers|manager|judge|caseworker|roommate|family|one|people|kids|counselor|therapist|po|officer|cop|cops|dealer|students|teacher|classmates|staff|doctor|nurse|bastard|bitch|motherfucker|piece|daughter|sister|son|guy|man|woman|principal|partner|lawyer|pastor|brother|father|dad|stepdad|mother|mom|baby|uncle|cousin|worker|sponsor|fucker|asshole|children|parents|dude|person|them',
  voices:
    'voice|voices|demons|demon|god|satan|devil|tv|radio|angel|angels|spirits|whispers|entity|djinn|shadow|shadows|head',
  tell: 'tell|tells|telling|told|say|says|saying|want|wants|command|commands|commanding|whisper|whispering|whispers|order|ordering|scream|screams|screaming|keep|keeps|make|yelling|need|insist',
  took: 'took|taken|swallowed|downed|ate|drank|chugged|popped|gulped|injected|snorted|finished|tooken|swallow|swallowing|taking|eaten|swalowed|takin',
  chest: 'chest|heart',
  nobreath: 'breathe|breath|breathing',
  quit: 'quit|quitting|stopped|off|detoxing|detox|without|withdrawal|withdrawals',
  dry: 'vodka|alcohol|drink|drinking|xanax|benzos|klonopin|booze|beer|ativan|whiskey|valium',
  bleeding: 'bleeding|blood|bleed|it',
  worry: 'worried|scared|afraid|concerned|nervous|terrified|frightened|fear|worry|scares|worries',
  prep: 'at|in|with|on|near|next|by|out|under|for|when|together|paycheck|off|from',
  refl: 'myself|ourselves|himself|herself|themselves|themself|self',
  my: 'my|his|her|their|our',
  i: 'i|he|she|they|we',
  be: 'm|s|is|are|re|was|were|be|been|being',
  killv:
    'kill|kills|killing|killed|murder|hang|hangs|hanging|hanged|hung|shoot|shoots|shooting|shot|drown|drowning|drowned|poison|poisoning|off|offing|offed|unalive|unaliving|unalived|delete|deleting|end|ends|ending|neck|necking|gas|gassing|suffocate|suffocating|strangle|stab|stabbing|top|topping|kil|smother|asphyxiate|execute',
  harmv:
    'hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|burned|burnt|scratch|scratching|slice|slicing|sliced|injure|injuring|mutilate|mutilating|punish|punishing|hit|hitting|bruise|bruising|stab|stabbing|choke|choking',
  pills:
    'pills|pill|meds|med|medication|medications|medicine|medicines|tablets|capsules|tylenol|advil|ibuprofen|aspirin|acetaminophen|paracetamol|xanax|ativan|klonopin|valium|benzos|ambien|seroquel|trazodone|benadryl|insulin|oxy|oxys|percs|percocet|percocets|vicodin|norcos|gabapentin|lithium|antidepressants|prozac|zoloft|lexapro|sleepers|painkillers|opioids|methadone|suboxone|fentanyl|script|prescription|prescriptions|melatonin|propranolol|metoprolol|wellbutrin|adderall',
  many: '10|11|12|13|14|15|16|17|18|19|20|21|22|24|25|26|27|28|29|30|32|35|36|37|38|39|40|43|44|45|46|48|50|55|60|65|70|75|80|85|90|100|120|150|180|200|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|handful|handfuls|fistful|dozens|bunch',
  bottle:
    'bottle|bottles|pack|packs|packet|box|blister|stash|cabinet|supply|script|prescription|lot|jar|refill|strip|sheet|month|weeks',
  gun: 'gun|pistol|rifle|shotgun|revolver|handgun|glock|firearm|sidearm|weapon|nine|9mm|piece|strap|blicky|.38|emojigun',
  blade:
    'knife|razor|blade|blades|razors|scissors|boxcutter|scalpel|emojiknife|emojirazor|glass|needle|lighter|exacto',
  rope: 'rope|noose|belt|cord|ligature|cable|sheet|scarf|helium|exit|charcoal|hose',
  tool: 'gun|pistol|rifle|shotgun|revolver|handgun|glock|firearm|sidearm|rope|noose|pills|blade|razor|knife|belt|bottle|emojigun|means|stuff|insulin|fentanyl|bullets|bullet',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  kin: 'brother|sister|mom|mother|dad|father|son|daughter|husband|wife|partner|boyfriend|girlfriend|friend|cousin|uncle|aunt|nephew|niece|roommate|housemate|neighbor|neighbour|sponsor|sponsee|ex|coworker|stepson|stepdaughter|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|kid|kids|child|children|baby|fiance|fiancee|teen|buddy|teenager|daughter|stepbrother|stepsister|student|buddy|baby|toddler|guy|girl|man|woman|son|client|stranger|someone|somebody|peer|dude|lady',
  partner:
    'husband|wife|partner|boyfriend|girlfriend|ex|fiance|fiancee|stepdad|stepfather|stepmom|dad|father|mom|mother|uncle|brother|son|roommate|landlord|pimp|boss|he|she|they|grandfather|spouse|man|dude|caregiver|aide|daughter|sister|nephew|cousin|coach|pastor|grandson|babydaddy|daddy|supervisor|staff|caretaker|nurse|aunt|grandmother|grandma|grandpa|family|parents',
  hits: 'hit|hits|hitting|beat|beats|beating|beaten|slap|slaps|slapped|slapping|punch|punches|punched|punching|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|kick|kicks|kicked|kicking|shove|shoves|shoved|shoving|push|pushes|pushed|pushing|drag|drags|dragged|dragging|smack|smacks|smacked|smacking|attack|attacks|attacked|attacking|assault|assaults|assaulted|assaulting|burn|burns|burned|hurt|hurts|hurting|whoop|whoops|whooping|stomp|stomped|throw|throws|threw|grab|grabs|grabbed|headbutted|bit|pinned|pins|whips|whipped',
  hitting:
    'hitting|beating|choking|strangling|stabbing|attacking|punching|kicking|hurting|raping|assaulting|shooting|slapping|whooping|dragging',
  neg: 'dont|not|never|cant|wont|no|didnt|doesnt|isnt',
  drug: 'heroin|meth|fentanyl|fent|dope|coke|cocaine|crack|pills|xanax|oxy|percs|opioids|molly|ketamine|ket|pcp|speedball|h|smack|ice|tranq|xylazine|benzos|ghb|speed|methadone|subs|kratom|shrooms|acid|spice|k2|dmt|weed|vodka|alcohol|liquor|booze|drink|drinking|using',
  n: 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety|2|3|4|5|6|7|8|9|10|11|12|18|30|60|90|several|few|couple|some',
  never: 'never|no|not|nothing|nobody|none|zero',
};
