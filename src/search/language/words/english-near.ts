/** English words that say nearly the same of what a government does, British and American. One circle a line. */
export const englishCircles = `
centre center
programme program scheme initiative
organisation organization body agency
labour labor
colour color
harbour harbor port
fulfilment fulfillment implementation
defence defense military
theatre theater
licence license permit
grey gray
storey story floor
catalogue catalog
pledge promise commitment
budget cost money expense spending
spend spent spending
fund funding finance financing
income revenue
subsidy grant subsidise subsidize
tax levy taxation
debt loan borrowing
mayor head
finish complete completion done
late overdue delay behind postpone
drop abolish cancel scrap abandon withdraw discontinue
change adjust adjustment amend amendment revise revision modify
award prize honour honor
department office division bureau
start begin began begun launch commence groundbreaking
keep kept fulfil fulfill deliver complete
broken unfulfilled failed unkept
error mistake correction wrong
report reporting
woman women female girl
man men male
child children kid
elderly old senior aged older
youth young teenager teen
student pupil
resident citizen inhabitant local
hotline helpline switchboard callcentre
library libraries
city municipal municipality
people person population
build built construct construction erect
building structure facility
help aid relief assistance support
cut trim reduce save slash saving reduction
increase grow rise raise expand growth
decrease decline fall shrink
rank assessment evaluation rating grade
evaluate evaluation assess assessment appraise judge
score grade mark point
farmer farm agriculture agricultural farming
rural countryside
crop harvest produce
judge evaluate panel juror
committee commission board panel
council assembly
councillor councilor
parliament congress
vote ballot poll voting election
survey poll questionnaire
satisfaction satisfied happy happiness
win won winner victory
lose lost defeat
lawsuit litigation court sue case suit
lawyer attorney
legal law
law act statute legislation
ordinance bylaw regulation rule
policy policies
plan planning strategy roadmap
goal target objective aim
vision slogan
innovation innovative innovate
reform overhaul restructure reorganise reorganize reorganisation reorganization
merge merger combine integrate integration unify
split divide separate
move relocate relocation transfer
staff employee personnel worker workforce
official officer servant
hire recruit recruitment employ
job employment work
career profession occupation
train training education
teach teaching instruct
learn learning study
school education
college university
kindergarten preschool
nursery childcare daycare
baby infant newborn
birth fertility childbirth
pregnant pregnancy maternity
parent mother father
family household
marriage wedding
poor poverty deprived
vulnerable disadvantaged needy
disabled disability handicapped
foreigner migrant immigrant foreign
refugee defector
soldier military army troop
veteran patriot
health healthcare medical
hospital clinic
doctor physician
disease illness infection epidemic
covid corona coronavirus pandemic
vaccine vaccination immunisation
mental psychological psychology
counselling counseling counsellor counselor
dementia alzheimer
death die died
cemetery graveyard memorial
police policing
crime offence offense
safe safety secure security
danger dangerous hazard risk
fire blaze
disaster emergency catastrophe crisis
flood flooding inundation
warning alarm alert siren
shelter refuge evacuation
camera cctv surveillance
house housing home residence
apartment flat
rent rental lease
land plot site
redevelopment regeneration renewal
road street highway
sidewalk pavement footpath
car vehicle automobile
truck lorry
bicycle bike cycling
bus coach
train rail railway railroad
subway metro underground
taxi cab
traffic congestion
transport transit transportation
parking carpark
station stop terminal
bridge crossing
airport airfield
garbage waste rubbish trash litter
recycle recycling reuse
water waterworks
sewage sewer wastewater
river stream
lake pond reservoir
sea ocean coast
forest wood woodland
park garden
tree planting
air atmosphere
pollution contamination pollutant
climate carbon emission
energy power electricity
solar photovoltaic
environment environmental ecology
animal pet wildlife
company business firm enterprise
factory plant manufacturing
industry industrial
investment invest investor
startup venture entrepreneur
shop store retail
market marketplace
merchant trader shopkeeper
tourist visitor tourism travel
hotel lodging accommodation
resort leisure recreation
culture cultural art
festival event celebration
concert performance
museum gallery exhibition
heritage relic historic
history historical
book reading
sport sports athletic
gym fitness
football soccer
swim swimming pool
walk walking trail
internet online web
website homepage site
phone telephone
text message
computer digital
software app application
automate automation automatic
data dataset statistics
number figure count
average mean
percent percentage rate ratio share
increase rise
contest competition
idea proposal suggestion propose suggest
complaint petition grievance
opinion view feedback
meeting conference
talk dialogue conversation discussion
discuss debate deliberate deliberation
hearing briefing
listen hear
participate participation join
volunteer volunteering
donate donation
community neighbourhood neighborhood
town township village
district area region
county gun
province provincial
national state government
international global overseas abroad foreign
sister twin partner friendship
delegation visit trip
exchange swap
agreement accord treaty memorandum
cooperate cooperation collaborate collaboration partnership
choose chosen select selection pick designate
appoint appointment
award commendation
reward bonus incentive
host hold held
open opening inaugurate opened
close closure shut closed
install installation
repair fix maintenance maintain
renovate renovation refurbish remodel
improve improvement upgrade enhance
extend extension widen
establish establishment create creation
attract attraction lure
secure obtain acquire
distribute distribution provide provision supply
buy purchase procurement
sell sale sold
contract contractor tender bid
outsource outsourcing consign entrust
audit inspection inspect
monitor monitoring supervise supervision
check verify verification
disclose disclosure publish publication transparency
equal equality
unequal inequality disparity
gender sex
discrimination prejudice
corruption bribery graft
integrity honesty
privacy personal
promote promotion publicity advertise
press media newspaper news
newsletter bulletin
sign board noticeboard
guide manual handbook guideline
certificate document
register registration enrol enroll
apply application applicant
reserve reservation book booking
fee toll
free gratis
discount reduction exemption
compensate compensation reimbursement
allowance benefit stipend payment
pension retirement
insurance cover
scholarship tuition
mentor coach mentoring coaching
poll satisfaction
sustainable sustainability
peace peaceful
border frontier
earthquake quake
war conflict
dispute conflict disagreement
reason cause
effect impact
problem issue obstacle
difference gap discrepancy
contradiction inconsistency mismatch
evidence proof
source reference
sunset ended expired
honorary honorable
deputy vice
name title
big large major
small minor little
cheap affordable inexpensive
expensive costly
fast quick rapid
first initial
last final
`;
