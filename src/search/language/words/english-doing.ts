/** English words for what is done and for who does it, that say nearly the same. One circle a line. */
export const englishDoingCircles = `
axe axed drop abolish scrap discontinue
ditch shelve drop abolish
terminate end abolish
eliminate remove abolish delete
alter change adjust amend
tweak adjust change
reword rewrite change revise
widen extend broaden
narrow limit restrict
invite invitation guest visitor
greet welcome receive
submit submission hand propose
boost promote encourage stimulate revitalise revitalize
tackle combat fight prevent prevention response
respond response react cope deal
prepare preparation ready readiness
lure attract draw
announce announcement declare
name nominate appoint
dismiss fire resign quit
inform notify information
dispatch send delegation
swift fast speed
mend repair fix
demolish tear knock remove
rebuild reconstruct reconstruction
restructure reorganise reshuffle
earn win obtain
land win obtain
raise fundraise donate
reuse recycle
subsidise subsidize fund
train instruct coach teach
coordinate cooperate collaborate
boss manager supervisor leader chief
colleague coworker staff employee
guest visitor delegate envoy
pensioner elderly senior
adolescent juvenile teenager youth
schoolchild pupil student
newcomer resident settler
demographic population inhabitant
expat foreigner expatriate
smallholder farmer
trainee intern
agent operator counsellor counselor
solicitor barrister lawyer
watchdog auditor inspector
wellbeing wellness welfare health
loneliness lonely isolation isolated solitary
booklet brochure leaflet pamphlet
signboard sign billboard display
siren alert alarm
emergency urgent
department dept
lake lakeside lakeshore lakefront
river riverside riverbank waterfront
sea seaside marine maritime ocean
marine aquatic underwater water
england britain british uk
america american usa
myeon myun myon
eup eub
robot robotic automation
hack hacker hacking cyber
quarrel dispute
stormwater rainwater runoff storm
pricey expensive costly
bureaucracy regulation
`;
