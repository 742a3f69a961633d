/** Words and their chat spellings and typos; several words make several tokens. Entries stand between semicolons. */
const FORMS = `
schizophrenic: schizofrenic schizophrenik skizophrenic schitzophrenic schizoprenic scizophrenic scitzophrenic;
bipolar: bipolor bipoler; alcoholic: alcholic alchoholic alcoholc alcoholick; junkie: junky; junkies: junkys;
committed: commited comitted comited; crack whore: crackwhore; esquizofrenico: esquisofrenico;
esquizofrenica: esquisofrenica; alcoholico: alcolico alcoolico; alcoholica: alcolica; drogadicto: drogadito;
drogadicta: drogadita drogadictta; again: agian agin; bottle: botle bottel; whole: wholl; night: nite; through: thru;
everybody: erbody everbody; every day: erryday; i m: im iam; i ve: ive; i gonna: imma ima ama; i dont: iont ion;
i dont know: iunno idk; i dont care: idc; he s: hes; she s: shes; they re: theyre; they ve: theyve; you re: youre;
you ve: youve; we ve: weve; that s: thats; what s: whats; there s: theres; let s: lets; m: am; you: u; your: ur;
year: yr; years: yrs; people: ppl; though: tho; although: altho; because: cuz cos coz bcuz becuz bc cause; about: abt;
tomorrow: tmrw tmr tmw tomorow tommorow tommorrow 2moro; tonight: tonite 2nite 2night tonigt tonght;
gonna: gon gunna gona ganna finna fina boutta bouta; wanna: wana wanan; trying to: tryna tryina trynna;
have to: hafta; should have: shoulda; would have: woulda; could have: coulda; out of: outta; kind of: kinda;
sort of: sorta; dont: dnt; cant: cnt cannot; didnt: didn; have: hav; never: nvr; want: wnat wnt wan; want to: wanto;
just: jsut jus; life: lfie; like: liek; the: teh hte; myself: myslef myelf mysel mysefl meself mself;
kill: kil kll kiill; killing: kiling; suicide: sucide suiside suicde suacide suicied sewicide sewerslide;
suicidal: sucidal suicdal suidical suicidle suicidel; suicidesudoku: sudoku; overdose: overdoes; took: tok;
pills: pilz pils piils; thoughts: thoughs toughts thougts thots; thought: thort; a lot: alot; anymore: anymor anymoar;
no more: nomore; sorry: sory sry srry; goodbye: goodby gudbye godbye; bye: byee; please: plz pls plse;
breathing: brething breating breathign; bleeding: bleding; unconscious: unconcious unconsious unconscience;
seizure: siezure seazure; hopeless: hopless; worthless: worthles; burden: burdon burdan; wake up: wakeup;
boyfriend: boyfrend bf; girlfriend: gf; husband: hubby hubs; friend: bestie bff homie homeboy homegirl;
mom: momma mum mam mommy; dad: daddy pops; que: q k; porque: xq pq porq; porfavor: xfa porfa; tambien: tmb tb;
estoy: toy toi; esta: ta; estas: tas; quiero: kiero qiero quero; quiere: kiere; quisiera: kisiera;
vivir: bivir bibir vivr; suicidio: suisidio; suicidarse: suicidarce; suicidarme: suisidarme suicidarmee;
matarme: matarm; morirme: morirm; hacer: aser; hacerme: aserme hacerm; nadie: nadien; hasta: asta; como: komo;
creo: kreo; para: pa; todas: toas; todos: toos; pastillas: pastiyas; pastilla: pastiya; cuchillo: cuchiyo; hace: ase;
cansado: cansao; vida: bida; hacerlo: aserlo; noche: noxe; amarrada: amarada; voy: boi; yendo: llendo;
`;

/** Words that are written without their last letter. */
const WITHOUT_G = `
dyin livin hurtin nothin somethin bleedin cuttin thinkin drinkin usin killin hidin breathin goin gettin tryin feelin
hittin beatin takin doin sayin talkin leavin havin bein overdosin
`;

/** Spelling → the words it stands for. */
export const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...FORMS.split(';').flatMap((entry): [string, string[]][] => {
    const [to = '', forms = ''] = entry.trim().split(': ');
    return forms === '' ? [] : forms.split(' ').map((form) => [form, to.split(' ')]);
  }),
  ...WITHOUT_G.trim()
    .split(/\s+/)
    .map((form): [string, string[]] => [form, [`${form}g`]]),
]);

/** Words worth finding again behind masks, stretches, spaces and slips of the finger; nothing else is decoded. */
export const STRONG: readonly string[] = `
suicide suicidal suicidio suicidarme kill killing killed killmyself kms kys die dying death dead unalive myself
overdose overdosed overdosing overdosis cutting cut hurt hurting rape raped murder razor pills gun knife bleed bleeding
breathing hopeless worthless matarme morirme morir muerte matar quiero pastillas cuchillo pistola
junkie junkies crazy schizo schizos psycho psychos retard retards retarded crackhead crackheads tweaker tweakers
druggie druggies lunatic addict addicts nutcase nutjob spaz spastic moron scum bitch fuck shit committed
alcoholic drunk psychopath sociopath maniac weirdo yonqui drogadicto loco loca retrasado imbecil puta mierda
self fentanyl heroin meth xanax percs oxy molly coke cocaine adderall
`
  .trim()
  .split(/\s+/);
