/** English verbs that any question may have and that name nothing a record could be about. */
export const lightVerbs = `
accept accompany act add admit affect aim allow answer appear appreciate argue arrange arrive assume attach avoid await back base
bear beat become begin belong blame bother bring carry cast catch cause cease claim clarify come comment concern conclude confirm
consider consist contain continue convince cope count cover create cut deal decide dedicate define deliver depend deserve desire differ
disappear discover do draw ease emerge enable encounter encourage ensure enter estimate examine exclude expect experience express face
fail fall favour favor feature feel figure fill find fit fix focus follow force forget form gain gather get give go grab guess handle
happen hear hold hope identify ignore imagine imply impose include indicate influence insist intend introduce involve judge jump keep
know lack last lead leave let lie link listen live look lose love make manage matter mean mention mind miss move need notice
obtain occur offer own pass pick place point possess praise prefer prepare present proceed produce promise prove provide pull push
put qualify raise reach read realise realize receive recognise recognize refer reflect refuse regard relate release rely remain remember
remind remove repeat reply represent require resolve respond result return reveal rise run rush say see seek seem send serve set share
shift show sit solve sort sound speak spread stand stay step stick struggle submit succeed suffer suit suppose surround suspect
switch tackle take talk tend thank think throw touch treat trigger try turn undergo understand undertake use wait want watch wonder work
worry write accomplish acquire address adopt afford aspire assign bring bump check come compile complain consult deny describe determine
dig dislike distinguish earn edit embrace emphasise emphasize end endorse engage enjoy exceed execute exist extract feed finish flow gear
grow guarantee hand hang head imitate initiate inspire interest keep kick knock learn like line locate lower
mess mount name nod note oblige open operate oppose order organise organize owe participate perform
persuade phase pile pin please pop pose postpone pour practise predict preserve press pretend progress prompt
propose pursue question quote react rearrange recall reckon recover reject remark resort retain rid rip roll rule skip slip
sneak spell spend split spot start state strive suggest sum swap sweep swell tell tie tuck type update urge
value vary view wake warn wipe wrap
`;

/** English adjectives and adverbs of that sort. */
export const lightAdjectives = `
absolute absolutely actual additional adequate alike alive amazing annoying apart apparent appropriate available aware awful bad badly
basic beautiful big bigger biggest brand bright brilliant broad busy capable careful carefully central certain cheap cheaper clear clearly
close closer common complete completely concrete confident convenient cool correctly crazy crucial curious current dear decent deep
definite desperate different differently difficult direct directly due eager earlier early easier easily easy effective efficient
enormous entire entirely essential eventual eventually exact excited existing extra extremely familiar famous fantastic fast faster fewer
finally fine firm former formerly forward fresh frequent friendly frightening full fully funny further general generally genuine gentle
glad good gradual grand great greater greatest half handy hard harder heavily heavy helpful high higher highest highly hopeful huge
ideal ill immediate important impossible impressive individual initial inside instant intense interesting internal keen key large larger
largest late later latest latter least left less lesser likely limited little longest loose loud low lower lowest lucky mad main mainly
major massive meaningful mere minor missing mixed modern multiple mutual narrow necessary negative neat nervous nice normal normally
notable numerous obvious odd okay ongoing only opposite ordinary original originally outside overall own particular
particularly partly past perfect perfectly permanent personally plain pleasant popular positive powerful practical precise present
previous previously primary prime principal prior promising prompt proper properly proud quick quickly quiet random rapid rare rarely
ready real realistic reasonable recent regular regularly relevant remarkable respective right rough sad same scary separate serious
severe sharp short shorter significant silly similar simple single slight slow slowly small smaller smallest smooth soft solid soon
sorry special specific specifically spare steady strange strict strong stupid substantial sudden suddenly sufficient suitable
super sure surprising sweet temporary terrible thick thin tidy tight tiny total totally tough tricky typical ugly unable unfair unhappy
unique unlikely unnecessary unpopular unusual upcoming upset useful useless usual valuable various vast visible wasteful weak weird well
whole wide wider willing wise wonderful worse worst worth worthwhile worthy
`;

/** English nouns that stand for any thing, time or amount. */
export const lightNouns = `
aspect basis bit bottom bunch case chance choice circumstance couple deal decade detail dozen example extent fact hand hour hundred
instance issue item job lack level line lot matter meantime middle million minute moment month morning need notion option outcome pair
part piece portion purpose quantity range reality rest role sake scenario sense series side situation size space spot stage step
stuff subject sum term thousand topic trick trouble truth type variety version week weekend worry yesterday tomorrow tonight afternoon
evening night billion other somewhere story update
`;
