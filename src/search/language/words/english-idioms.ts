/**
 * What English says in several words, some of which say nothing by themselves, and one word for it. `~` stands for up to three
 * words. The idioms, each after a stroke : the one word.
 */
export const englishIdioms = `
cut off from | cut themselves off | live ~ alone | live ~ by themselves | live ~ on their own : isolated
shut themselves | nobody to talk : isolated
take ~ to court | go to court | see ~ in court | drag ~ through ~ court : lawsuit
win ~ in court | court ~ victory | win ~ lawsuit | win ~ court case : winrate
get rid of | do away with | scrap heap | put an end to | put a stop to : abolish
look after | take care of : care
keep an eye on | keep tabs on | watch over : monitor
have a say on spending | have a say on money | say ~ how ~ money ~ spent | say ~ how ~ budget : participatorybudget
say ~ in ~ budget | decide ~ how ~ money ~ spent | residents decide ~ budget : participatorybudget
people decide ~ budget : participatorybudget
have a say | have ~ say | have a voice | give ~ a voice | speak up | speak out | be heard | take part : participate
get involved | join in : participate
sign up : apply
sit down with | sit ~ table with | come face to face | get to meet : meet
mayor ~ visit | mayor ~ meet | mayor ~ met | mayor ~ sit ~ with | mayor ~ talk to : mobileoffice
mayor ~ listen to | mayor ~ come to | mayor ~ go ~ to ~ people | talk to the mayor : mobileoffice
talk with the mayor | speak to the mayor | speak with the mayor | meet the mayor : mobileoffice
meet with the mayor | meeting with the mayor : mobileoffice
mayor for a day | mayor for one day | mayor of the day | one day mayor | play mayor | be the mayor : honorarymayor
become mayor | become a mayor : honorarymayor
put forward | make a suggestion : suggest
come up with : idea
ask ~ happy | ask ~ satisfied | ask ~ pleased | how happy | how satisfied | how pleased | happy with : satisfaction
satisfied with | unhappy with | pleased with | what ~ people think of | what ~ citizens think of : satisfaction
what ~ residents think of : satisfaction
want to stay | keep living | go on living | carry on living | want to live | plan to stay : settle
plan to move away | want to leave | move away : settle
better off | quality of life | standard of living | look after ~ staff : welfare
worse off | make ends meet | down on their luck | the poor : poor
on the street | sleep rough | the homeless : homeless
out of work | lose ~ job : unemployed
find work | find a job | get a job | looking for work : employment
go abroad | go overseas : overseas
study abroad | learn ~ language abroad : languagestudy
stay with ~ family | stay with ~ families | stay in ~ homes | live with ~ host : homestay
send money | give money to | money sent to : donation
cost of living : prices
out of date : outdated
no longer needed | no longer useful | past ~ sell by | of no use | stop doing | waste of money : sunset
cut ~ red tape | red tape | silly rules | stupid rules | rules that make no sense : regulation
freedom of information | open to the public : disclosure
one stop shop | one stop : onestop
single phone number | one phone number | one number | number to call | number to ring | call the city : callcentre
ring the city | phone the city | call city hall | phone city hall | ring city hall : callcentre
call ~ with ~ complaint | call ~ with ~ question | pick up the phone | answer the phone : callcentre
answer ~ calls | take ~ calls | who takes ~ calls : callagent
give birth | be born | people born | babies ~ born | children ~ born | kids ~ born : birth
pass away | people ~ die : death
how many ~ live in | how many ~ inhabitants | how big is the population : population
half a million | half million | 500 thousand : halfmillion
a million people | one million people | a million residents : onemillion
merge ~ into | join ~ together | roll ~ into one : merger
name and shame | who is behind ~ policy | who stands behind ~ policy | names of officials : realname
air raid : airraid
speak by themselves | talk by themselves | speak automatically : automaticvoice
work hand in hand : cooperate
go green | close to nature : green
hard of hearing : deaf
hard of seeing : blind
in need | the needy : needy
on low income | on low incomes | on a low income : lowincome
keep warm | stay warm | heat ~ home | heat ~ homes | heating bills : heating
clean energy : renewable
get around | getting around : transport
get to work | go to work | to and from work : commuting
get on the bus | take ~ bus : bus
park ~ car : parking
walk the dog : pet
throw away : waste
tear down | pull down | knock down : demolition
touch up | made over | make over : renovate
build on to | add on to | make bigger | make ~ larger : extend
dig the first | turn the first sod | start digging | start building | begin building : groundbreaking
begin digging | put a spade : groundbreaking
ready to use | open its doors | open ~ doors | doors open : open
go into service | up and running : operation
work overtime : overtime
burn out | burnt out | stressed out : burnout
peace of mind : mindcoaching
state of mind : mental
get promoted | climb the ladder : promotion
hire fairly | fair hiring | fairly hired : fairhiring
think tank : thinktank
do research | carry out research : research
sum up : summary
old folk | old folks | getting on in years | the old : elderly
the young : youth
the disabled : disabled
the sick : patient
little ones : children
first aid : emergency
fall ill | get sick | come down with : disease
home grown | locally grown | grown locally | grown here | grown nearby : localrice
sell ~ own produce | farm to table | from farm to | straight from ~ farm : localfood
rice ~ nurseries : rice
go halves : matching
chip in : contribution
outside ~ budget | money from outside | money from elsewhere : outsidefunding
money from the government | money from the state | money from the province | money from seoul : governmentgrants
money from above | apply for money | apply for funding | apply for funds | apply for grants : governmentgrants
bid for money | bid for funding | ask ~ government for money : governmentgrants
become real policy | become policy | turn into policy | made into policy | put into practice | put to use : adopted
actually used | taken up | taken on board : adopted
in a row | year after year | years running | years on end : consecutive
work together | work side by side | join forces | team up | help each other | help one another | pull together : collaborate
get along | get on with each other | stick together | stand together : unity
content with | whether people like | if people like | how people feel | what people feel : satisfaction
whether citizens like | if citizens like | how citizens feel | how residents feel | what residents feel : satisfaction
grow or shrink | shrink or grow | grow or fall : population
`;
