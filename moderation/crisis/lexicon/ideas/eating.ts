/** Eating, and coming home from a hospital. */
export const EATING: Readonly<Record<string, string>> = {
  noFood: `
    kept food down|keep food down|havent eaten|haven t eaten|not eaten|no food|havent had food|purged
    purging|purge|restricting|restricted|fasting|laxatives|diet pills|calories|starving
    throwing up everything|vomitando|vomito|sin comer|laxantes|purgando|no he comido|binge and purge
  `,
  bodyFail: `
    heart keeps|heart skipping|heart skips|heart is racing|heart flutters|heart racing|palpitations
    passed out|passing out|fainted|fainting|faint|blacked out|black out|blacking out|cant stand up
    cant stand|collapse|collapsed|potassium|chest hurts|chest pain|cant feel my|coughing blood
    throwing up blood|vomiting blood|blood in|me desmaye|me desmayo|desmayo|taquicardia
    se me acelera el corazon|mareo|mareada
  `,
  purge: `
    ana|mia|coffee and gum|gum and coffee|just water|ice chips|purging|purge|purged|throwing up|throw up
    threw up|making myself sick|puking|vomiting|vomito|vomitar|vomitando|laxatives|laxative|laxantes|binge
    bingeing|binging|restricting|restriction|starving|starve|not eating|havent eaten|stopped eating
    skipping meals|sin comer|no como|ed|eating disorder|anorexia|bulimia|atracones|calories|calorias
    diet pills|ayuno|exercising|body checking|weighing myself|scale|bascula|chewing and spitting|fasting
    bringing up|bring up my|bring it back up|bring it all back|bringing it back|getting rid of my food
    get rid of my food|devolver la comida|devolviendo la comida|devuelvo|provocandome|me provoco
    pastillas para adelgazar|tomar laxantes
    broth and|on broth|just broth|only water|only coffee|solo agua|pura agua|puro cafe
    one apple|one yogurt|one rice cake|one cracker|half a banana|una manzana
  `,
  edAgain: `
    ana is back|mia is back|a day|back|again|every day|every meal|after meals|after dinner|after every
    three times|twice|days|week|weeks|hiding it|secret|scared of gaining|gaining|fat|gorda|engordar|otra vez
    de nuevo|todos los dias|cada comida|worse|louder|cant stop|relapsed|fainted|faint|dizzy|throat|bleeding
    hair is falling|goal weight|nobody knows|lie|lied|lying|panico|miedo|hours|loud|numbers|under 500|500
    600|800|300|400|chewing gum|ice|dias|volvi|recai|fasting
    staff bathroom|nobody notices|escondidas|nadie sabe|turning the shower on|with the water running
    number on the scale|the only thing im good|only thing i m good|told everyone i|told them i ate
    me dicen flaca
    proud of it|scares me|me da orgullo
  `,
  edNot: `
    cousin ana|ana said|ana is my|tia|mama mia|mia is my|therapist|costs|miles|flu|virus|stomach bug
    food poisoning|chemo|pregnant|pregnancy|morning sickness|norovirus|hangover|hungover|dog|cat|baby
    toddler|closet|garage|emails|files|inbox|documents|years|in recovery|recovered|recovery from|ramadan
    lent|surgery|colonoscopy|doctor said|meds make|medication|medicine|side effect|clients|training
    support group|netflix|watching|tv|series|gripe|embarazo|perro|gato|bebe|resaca|doctor|dialysis
    stomach flu|movie|article|chocolate milk|keto|migraine|budget|scale of|pay scale|fish|bought
    car sick|seasick|boat|roller|kid
    three meals|threw my scale|threw out my scale|smashed my scale|amazing|full meal|months of
  `,
  hospOut: `
    out of the hospital|out of the er|out of the psych|out of psych|discharged|released from
    home from the hospital|home from the er|left the hospital|back from the hospital|inpatient|72 hour
    psych ward|icu|stomach pumped|charcoal|del hospital|me dieron de alta|salir del psiquiatrico
    de urgencias|lavado de estomago|internada|internado|days inpatient|weeks inpatient|in the hospital
    nine days|unit|salgo del hospital|sali del hospital|sali ayer del|sali del psiquiatrico
    they let me out|let me out|got out of the unit|released me|me dejaron salir|me soltaron
  `,
  tookThen: `
    took pills|took a bunch|took all|took too many|overdosed|my attempt|the attempt|tried to end
    tried to kill|tried to die|cut my wrists|swallowed|hurt myself|tome pastillas|me tome|intente|mi intento
    me corte|took an overdose|overdose|what i did with the pills|lo que hice con|lo que hice|sobredosis
    tome un monton|me tome las
    took the pills|took those pills|took my pills
  `,
  bodyMend: `
    surgery|gallbladder|appendix|baby|pneumonia|knee|hip|flu|kidney|diabetes|sugar|covid|infection|allergic
    accident|accidentally|by accident|cirugia|parto|vesicula|dolor|years|used to|client|training
  `,
};
