/** Ropes, drops and what they do to one who looks at them. */
export const REACH: Readonly<Record<string, string>> = {
  cordy: `
    rope|noose|extension cord|the cord|a cord|belt|bedsheet|sheet|cable|strap|ratchet strap|scarf|leash
    hose|soga|cuerda|mecate|lazo|cinturon|sabana|correa|cordon|bathrobe tie|phone cord|zip ties
  `,
  rigged: `
    over the (rafter|rafters|beam|branch|bar|door|pipe|rod)|around the (beam|branch|rafter|pipe|rod|bar)
    from the (branch|ceiling|beam|rafter|rafters|tree|pipe|hook)
    tied to the (beam|branch|rafter|pipe|ceiling|tree|rod|door)|looped|knotted|slung over|thrown over
    threw it over|already (up|tied|hung|knotted)|en la (viga|rama)|de la (viga|rama|lampara|regadera)
    del (techo|arbol)|ya esta (puesta|amarrada|colgada|lista)|ya (amarre|colgue|anude|puse)|amarrada
    anudada|test the weight|holds my weight|hold my weight|would hold|holds me|aguanta mi peso
    en el arbol|al arbol|en la rama|de la rama
  `,
  cordUse: `
    swing|hammock|christmas|lights|ornaments|baskets|tarp|tent|boat|kayak|canoe|dog|goat|cow|horse|calf
    pinata|punching bag|chandelier|fan|boxing|climbing|tools|bikes|bike|garland|decorations|banner
    birthday|drying|herbs|garlic|ham|curtain|curtains|speaker|projector|tendedero|hamaca|luces|adornos
    plantas|perro|bici|bicicleta|loom|tv|router|charger|lamp|heater|laundry|clothes|ropa|wet|hay|bales
    deer|engine|transmission|tow|tree limb|stump|saw|leaf|shirt|pants|suit|dress|macrame|fitted|wash
    kids|fort
  `,
  dropWord: `
    long way down|way down|how far it is|far down|the fall|the drop|a drop|fall would|quick way down
    it would be quick|itd be quick|it d be quick|over in a second|over in seconds|one step|two steps
    just a step|seria rapido|la caida|un paso|un solo paso|no railing|how easy|so easy|tan facil|gravity
  `,
  atHeight: `
    standing|sitting|been on|up here|up on|im on|i m on|leaning|looking over|looking down|at the edge
    parked|came up|climbed|walked up|walked out|estoy|parado|parada|sentado|sentada|subi|vine|asomado
    asomada|recargado
    out on|m at|im at|pulled over|here on|sitting here|standing here|hanging my|dangling
  `,
  pullWord: `
    pulls at me|pulls me|pulling me|pulling at me|pull of it|the pull|calls to me|calling to me
    calling my name|keeps calling me|been calling me|tempts me|tempting|draws me|drawing me
    whispers to me|whispers my name|invites me|inviting|feels like an answer|like an answer
    like an invitation|looks easy|looks like rest|looks soft|looks like relief|talks to me|sings to me
    me esta llamando|me llama|me llaman|llamandome|me jala|me atrae|me tienta|me invita|me susurra
    me habla
    feels like a question|feels like an invitation|feels like a door|looks at me|stares at me|me mira
    me esta mirando|saying no to|say no to it
  `,
  pullOther: `
    vacation|beach day|nap|couch|cake|fridge|slots|casino|liquor store|bar|drink|job|ministry
    the sea air|hike|fishing|surf|swim|camping|photo|sunset|the road|travel|adventure|music|novel|book
    poem|painting|craving|cravings|bakery|donut|chocolate
  `,
  guts: `
    have the guts|had the guts|the guts to|have the nerve|had the nerve|the nerve to|have the courage
    had the courage|get the courage|courage to|work up the|working up the|screw up the|brave enough
    nerve up|chicken out|chickened out|too much of a coward|such a coward|too chicken|coward to
    me falta valor|me falta el valor|tuviera valor|tuviera el valor|tuviera los huevos|tener el valor
    agarrar valor|juntar valor|agarro valor|el coraje|soy cobarde|muy cobarde|tan cobarde|me acobarde
    me rajo|me raje
  `,
  bravery: `
    ask her out|ask him out|boss|audition|sing|karaoke|speak|share|dance|call her|text her|quit my job
    dentist|haircut|bungee|zip|ride|apply|interview|tell my|tell her|tell him|leave him|leave her
    get sober|detox|rehab|testify|report him|come out|disclose|propose|zipline|coaster|rollercoaster
    diving board|swim|drive again|cross it again
  `,
  wayGo: `
    which way i d go|which way id go|which way i would go|way i d do it|way id do it|how i d go
    how id go|how i d do it|how id do it|how i would do it|como lo haria|de que forma me iria
    la forma en que me iria|que metodo usaria|which method i d|which one i d use|what i d use
    what id use
  `,
};
