/** Chat spellings and typos, each with the words that stand for it; several words make several tokens. */
const LINES = `
schizofrenic: schizophrenic
schizophrenik: schizophrenic
skizophrenic: schizophrenic
schitzophrenic: schizophrenic
schizoprenic: schizophrenic
scizophrenic: schizophrenic
scitzophrenic: schizophrenic
bipolor: bipolar
bipoler: bipolar
alcholic: alcoholic
alchoholic: alcoholic
alcoholc: alcoholic
alcoholick: alcoholic
junky: junkie
junkys: junkies
commited: committed
comitted: committed
comited: committed
crackwhore: crack whore
esquisofrenico: esquizofrenico
esquisofrenica: esquizofrenica
alcolico: alcoholico
alcolica: alcoholica
alcoolico: alcoholico
drogadito: drogadicto
drogadita: drogadicta
drogadictta: drogadicta
agian: again
agin: again
botle: bottle
bottel: bottle
wholl: whole
nite: night
today: today
thru: through
erbody: everybody
erryday: every day
everbody: everybody
dyin: dying
livin: living
hurtin: hurting
nothin: nothing
somethin: something
bleedin: bleeding
cuttin: cutting
thinkin: thinking
drinkin: drinking
usin: using
killin: killing
hidin: hiding
breathin: breathing
im: i m
ive: i ve
iam: i m
imma: i gonna
ima: i gonna
ama: i gonna
iont: i dont
ion: i dont
iunno: i dont know
idk: i dont know
idc: i dont care
hes: he s
shes: she s
theyre: they re
theyve: they ve
youre: you re
youve: you ve
weve: we ve
thats: that s
whats: what s
theres: there s
lets: let s
am: m
u: you
ur: your
yr: year
yrs: years
ppl: people
tho: though
altho: although
cuz: because
cos: because
coz: because
bcuz: because
becuz: because
bc: because
cause: because
abt: about
tmrw: tomorrow
tmr: tomorrow
tmw: tomorrow
tomorow: tomorrow
tommorow: tomorrow
tommorrow: tomorrow
2moro: tomorrow
tonite: tonight
2nite: tonight
2night: tonight
tonigt: tonight
tonght: tonight
gon: gonna
gunna: gonna
gona: gonna
ganna: gonna
finna: gonna
fina: gonna
boutta: gonna
bouta: gonna
wana: wanna
wanan: wanna
tryna: trying to
tryina: trying to
trynna: trying to
hafta: have to
shoulda: should have
woulda: would have
coulda: could have
outta: out of
kinda: kind of
sorta: sort of
dnt: dont
dont: dont
cnt: cant
cannot: cant
aint: aint
didn: didnt
hav: have
havent: havent
nvr: never
nothin: nothing
goin: going
gettin: getting
tryin: trying
cuttin: cutting
bleedin: bleeding
hurtin: hurting
killin: killing
livin: living
dyin: dying
thinkin: thinking
feelin: feeling
drinkin: drinking
usin: using
hittin: hitting
beatin: beating
breathin: breathing
takin: taking
doin: doing
sayin: saying
talkin: talking
leavin: leaving
havin: having
bein: being
wnat: want
wnt: want
wanto: want to
wan: want
jsut: just
jus: just
lfie: life
liek: like
teh: the
hte: the
myslef: myself
myelf: myself
mysel: myself
mysefl: myself
meself: myself
mself: myself
kil: kill
kll: kill
kiill: kill
kiling: killing
kiling: killing
sucide: suicide
suiside: suicide
suicde: suicide
suacide: suicide
suicied: suicide
sucidal: suicidal
suicdal: suicidal
suidical: suicidal
suicidle: suicidal
suicidel: suicidal
sewicide: suicide
sewerslide: suicide
sudoku: suicidesudoku
overdoes: overdose
overdosin: overdosing
tok: took
pilz: pills
pils: pills
piils: pills
thoughs: thoughts
toughts: thoughts
thougts: thoughts
thots: thoughts
thort: thought
alot: a lot
anymor: anymore
anymoar: anymore
nomore: no more
sory: sorry
sry: sorry
srry: sorry
goodby: goodbye
gudbye: goodbye
godbye: goodbye
byee: bye
plz: please
pls: please
plse: please
brething: breathing
breating: breathing
breathign: breathing
bleding: bleeding
unconcious: unconscious
unconsious: unconscious
unconscience: unconscious
siezure: seizure
seazure: seizure
hopless: hopeless
worthles: worthless
burdon: burden
burdan: burden
wakeup: wake up
boyfrend: boyfriend
bf: boyfriend
gf: girlfriend
hubby: husband
hubs: husband
bestie: friend
bff: friend
homie: friend
homeboy: friend
homegirl: friend
momma: mom
mama: mama
mum: mom
mam: mom
mommy: mom
daddy: dad
pops: dad
wont: wont
q: que
k: que
xq: porque
pq: porque
porq: porque
xfa: porfavor
porfa: porfavor
tmb: tambien
tb: tambien
toy: estoy
toi: estoy
ta: esta
tas: estas
kiero: quiero
kiere: quiere
qiero: quiero
quero: quiero
kisiera: quisiera
bivir: vivir
bibir: vivir
vivr: vivir
suisidio: suicidio
suicidio: suicidio
suicidarce: suicidarse
suisidarme: suicidarme
suicidarmee: suicidarme
matarm: matarme
morirm: morirme
aser: hacer
aserme: hacerme
hacerm: hacerme
boy: boy
nadien: nadie
asta: hasta
komo: como
kreo: creo
pa: para
toas: todas
toos: todos
pastiyas: pastillas
pastiya: pastilla
cuchiyo: cuchillo
ase: hace
cansao: cansado
bida: vida
aserlo: hacerlo
noxe: noche
amarada: amarrada
boi: voy
llendo: yendo
`;

/** Spelling → the words it stands for. */
export const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [from = '', to = ''] = line.split(': ');
      return [from, to.split(' ')];
    })
    .filter(([from, to]) => to.length !== 1 || to[0] !== from),
);

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
