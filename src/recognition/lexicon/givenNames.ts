/**
 * Given names of the region and of international diplomacy as `transliterate` writes them, in lower case, so
 * that one entry serves both scripts: `petar` is Petar and Петар, `djordje` is Đorđe and Ђорђе. Where
 * Macedonian and Bulgarian respell a foreign name (Џон, Мајкл), that spelling has an entry too.
 * Written by hand.
 */
export const givenNames = `
adrienn agnieszka ajda alessio alja aljaz amadou amalija amra andelka andjelka anze atanaska aysegul ayten balint
barbka benjamina bernadette besiana bisera biserka blaga blagica bogdanka bogomila borjance bostjan bozica branimira
bulent burcu catalin celine charalambos chidi ciprian corneliu crtomir csilla cvetomir dacian darinka davorka desimir
desimira dezso dimitrija dobrin dobromira dragos drilon dubravka durdica dusica dzana dzavid dzeladin dzelal dzemail
dzemali dzenana dzevat efthymios egzon eleftheria eleftherios elica elira elka elvedin emanuil emel eniko enisa
enkelejda entela erdal eriola erjon etienne etleva evelina fabrizio farid fatmira fatou ferhat figen florim fotini
friderike gasper genevieve gentian gergana gheorghe giancarlo ginevra gokhan gorana gorazd gregoire grigoris grzegorz
guillaume gulsen gunnar gyorgy gyula haakon hande hekuran horia huseyin ildiko ileana ilinka ilirjana imre ionel ionut
iulia ivka iztok jernej jerome jeta joakim joaquim jozsef jure jurica kadir kaltrina karim kerem khalid kjell klemen
kofi kornelia kornelija kresimira krisztina kwame lavdrim layla lefteris leif lence liridona liviu ljerka lojze lovro
luminita mamadou margerit marguerite mariela marjeta marjetka marton massimo mathias mathieu matijas matthieu matthijs
meltem menka merima metka mette mevlut miha mirjeta mislav momchil momcil munira nazmi nediljko neli neza ngozi nihat
nikolce niksa nilgun njomza notis nurcan octavian odile oguz oluwaseun ousmane oystein ozan panagiotis pawel pece
piero pietro polona qendrim rada raffaele raluca rashid rasmus razvan reka remi rifat rinor rovena sase sead sejad
selcuk selin serkan sevgi seydou shqipe silviu skender sofoklis sokol solene solveig soren sorin spela sprend spresa
spyridon spyros sqipe stavroula stefka stojance suleyman suncica svilen szilvia tadej tariq taulant tayfun thanasis
thandiwe tjasa tolga tomaz torbjorn trond tudor tulay tvrtko ufuk ulza umit urska valmira vanco vaska vassiliki
vassilis vedrana velichka velicka vetone vinko viorica visar xhavit xhelal xhevat yann yasar yavuz ylli yllka zala
zamir zbigniew zehra zhana ziga zlate zoakim zofia zoranco zsofia zvezdelina
brajan bred dejvid dzejmi dzenifer dzoni dzordan edvin endzela ketrin kejl kejt kris lari lusi mark megi merilin mihael olaf piter rajan rodzer sem sofija stiv viljam vilijam zakari dzozef dzefri gvinet linda debora
aca acko adam adela adelina adem adi adis admir adnan adrian adriana adriatik adrijan adrijana afrim agim agnes agon
agron ahmed ahmet ajla ajsa akif alain alajdin alan alban albana albena albert alberto albin albina aldo alec
alehandro alejandro aleksa aleksandar aleksander aleksandr aleksandra aleksej alenka alessandra alessandro alex
alexander alexandra alexandre alexandros alexis alfred ali alice alija alina alma almir amadeo amar ambroz amel amela
amelia amer amina amir amira ana anabela anastas anastasia anastasija anastasios andi andon andraz andre andrea
andreas andreea andrei andrej andreja andrew andrey andrian andrija andrijana andrzej ane aneta anette angel angela
angelika angelina angelos angelov angjel anhela ani anica anila anita anja anke ann anna annalena annalene anne
anne-marie annegret annemarie annette annika anselm ante antje anto anton antonela antonella antonia antonij antonija
antonio antonis antoniu antonju antun apostol aranit arbana arben arber arbnor  ardian ardita arianit arijana
arijeta arlinda armend armin arnold arsen arta artan arthur artur asen asim aslan astrid atanas athanasios audrey
august avdo avni axel aylin ayse azem azra baki balazs barbara bardhyl bart bartosz bashkim baskim basri bastian beata
beate bedri behar bekim belind ben benedikt benjamin bernard bernd bernhard bert besa besart besim besnik biljana
birgit bistra bjorn blagoj blagoja blagojce blagovest blagovesta blaz blazenka blerim blerina blerta bob bogdan
bogdana bogoljub bogomil bojan bojana bojka bojko bora borce boris borislav borislava borivoj borjan borjana borko
boro borut bosko bozena bozidar bozo branimir branislav branka branko brenda brian brigitte brunilda bruno bujar burak
burim cane carl carla carlo carlos carmen carol carola carolina caroline carsten caterina catherine cecilia cem cemal
cengiz charles charlotte chloe chris christa christel christian christiane christina christine christo christoph
christopher christos claire clara claude claudia claus clemens cleo colin constantin constantine corinna cornelia
craig cristian cristina csaba cveta cvetan cvetana cvetanka cvetelina cvetko cyril dafina dagmar dalia dalibor
daliborka damijan damir damjan damyan dan danail danaj danica daniel daniela daniele danijel danijela danilo danka
danko danuta daria darija dario dariusz darko darren dashamir dave david davor dean deana deborah dejan dejana delcho
delina demir denica denis denisa denitsa deniz dennis desi desislava despina detlef devis diana diane didier dieter
dilan diljana dilyana dimce dimitar dimitra dimitri dimitrij dimitrije dimitrina dimitrios dimitris dimo dina dino
dirk dita ditmir djerdj djordje djurdja djuro dobri dobrila dobromir dobroslav dominic dominik dominika dominique don
donald donco donika donka dora dorian doriana doris doroteja dorothea dorothee dragan dragana dragi dragica drago
dragoljub dragomir dragoslav dragutin drita dritan driton duncan dusan dusanka dusko dzafer dzanet dzastin dzefri
dzejkob dzejms dzejn dzejson dzek dzeni dzeradz dzerald dzeremi dzesika dzim dzo dzon dzonatan dzorddz dzordz
dzordzija dzozef dzulija ebru eckhard eda edi edin edina edita edith edmond edmund edo eduard eduardo edvard edvin
edward edwin efe ekaterina ekrem ela elena eleni eleonora elfriede elias elif elijana elina elinor elis elisa
elisabeth elisabetta elisaveta elise eliz eliza elizabeta elizabeth ella ellen elma elmar elmedin elona elsa elvin
elvir elvira elvis emanuel emanuela emil emilia emilija emilio emily emina emine emir emma emmanuel emmanuelle emre
ena endrit endrju enes enis enrico entoni enver ergin erhan eric erich erik erika ermal ermira ernad ernest ernst
ernst-august erol ersin erwin esad esma esteban esther etem etilda ettore eugen eugene eva evangelos evelin evelyn
evgeni evgenia evgenij evgenija ewa fabian fabio fabrice fadil fahri faruk fatih fatima fatime fatmir fatmire fatos
federica federico fedor fejzula felix ferdinand ferenc ferid fernando fevzi fidan fikret fikri filip filipa filippo
filiz fitim flamur fljora flora florent florian florin florina flutra fotis francesca francesco francis francisco
francois francoise frank fransis fransoa franz franziska fred freddy frederic frederik friederike friedrich friso
fritz fuad gabor gabriel gabriela gabriele gabriella gal galin galina galja ganka gary gaye gazmend geert genadi
genadij genc gent geoffrey georg george georges georgeta georgi georgia georgios gerald gerard gerd gerhard german
gerold gert gerti gezim ghassan gianluca gianni giannis gil gilles gina gino giorgia giorgio giorgos giovanna giovanni
gisela giulia giuseppe gjerd gjergj gjergji gjoko gjorge gjorgi gjorgji gjorgjija gjulten gjuner gjunter glenn goce
goran goranka gordan gordana gorica gracijela graham greg gregor gregory greta grigor grigore grozdan grozdanka
guenter guido gunter gunther gustav guy hajdi hajrula hakan hakija halil halim halit hamdi hamid hana hanna hannah
hannelore hannes hans hans-georg hans-jurgen hans-peter hansjorg harald hari haris harry hartmut hasan hashim hasim
hassan hatidza hava heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut henri henrik
henrike henry herbert hermann hilary hilda hilmi holger horst hrisi hristijan hristijana hristina hristo hrvoje huan
hubert hugo husein husnija hussein hysni ian ibrahim ida idriz ignat igor ilber ilcho ilco ilham ilhan ilian iliana
ilija ilijan ilijana ilir iliriana ilirjan iliya ilja ilka ilker ilona ilse imer imran ines inga inge ingeborg ingo
ingrid injasio inka ioan ioana ioanna ioannis ion iordan ira irena irene irfan irina iris irma isa isabel isabella
isabelle isidora iskra ismail ismet istvan isuf ivajla ivajlo ivan ivana ivanka ivaylo ivelina iveta ivica ivo ivona
ivonne izabela izair izet izudin jacek jack jacob jacqueline jacques jadranka jadranko jagoda jakob jakov jakub jakup
jamal james jan jana jane janek janet janez jani janina janja janka janko jannis janos janusz jarek jaroslav jaroslaw
jasen jasmin jasmina jasna jason javier javor jean jean-claude jean-luc jean-pierre jean-yves jeanine jeff jeffrey
jela jelena jelica jelka jennifer jens jeremy jerzy jesper jesse jessica jetmir jetmira jeton jihad jim jiri joachim
joan joana joanna joao jochen joe joel johan johann johanna johannes john jolanta jon jonas jonathan jonuz jordan
jordana jordanco jordanka jorg jorge jorgen joris jorn jose josef josefa josefine josep joseph josif josip josipa
josko jost jovan jovana jovance jovanka jovica jovo jozef jozo juan judit judita judith julia julian juliana julie
julien juliette julija julijan julijana julius jurgen juri jurij justin justina justyna jusuf jutta kadri kai kaja
kalin kalina kalojan kamelia kamelija kamen kamil karel karen karin karina karl karl-heinz karl-josef karla karlo
karlos karol karolin karolina karoline karsten kasia kaspar kata katalin katarina katarzyna kate katerina katharina
katherine kathleen kathrin kathy katica katie katija katja katrin kay keith kejt kemal ken kenan kenneth kerim kerstin
keti kevin kiara kire kiril kiro kirsten kitan klaudia klaudija klaus klaus-dieter klea klejda klement klodian knut
kole koljo konrad konstantin konstantina konstantinos koray korina kosta kostadin kostadinka kostas kostis krasen
krasimir krasimira krenar kreshnik kresimir kristalina kristian kristiana kristijan kristijana kristijane kristin
kristina kristjan kristo kristof kristofer krste krum krzystof krzysztof ksenija kujtim kurt kushtrim kyriakos labinot
ladislav lajos lale lambe lara larisa larry lars lasko lasse laszlo latif laura laurence laurent laurentiu lavdim
lazar lazlo lazo lea leart leila lejla len lena lenart lenka leo leon leonard leonardo leonid leonie leonora lepa
lesley leyla lidia lidija lila lili lilia lilija liljan liljana lilyana lina linda lindita liridon lirim lisa lisbeth
ljatif ljilja ljiljana ljuba ljubco ljuben ljubica ljubin ljubina ljubinka ljubisa ljubka ljubomir ljubov ljudmil
ljudmila ljulzim ljupco ljupka ljutvi lorena lorenc lorenzo loreta lori lothar lotte louis louise luan luana luba
luboslav luca lucas lucia luciano lucija ludmila ludwig luigi luis luisa luiza luka lukas lukasz lule luljeta lulzim
lutfi lydia lyuba lyubomir maciej madeleine madlena magda magdalena maggie magnus mahmud mahmut maida maik maike maja
majk majkl majlinda makron maks malcolm malgorzata malina malte manca mandy manfred manja manoil manol manon manuel
manuela mara marcel marcela marcello marcin marcio marco marcos marcus mare marek margaret margareta margarete
margarita margaritis margit margot margus mari maria mariah marian mariana marianna marianne marica marie
marie-christine mariella marieta marietta marija marijan marijana marijanka marijo marika marin marina marine marinela
marinella marinko mario marion marios maris marissa marita marius mariya marjan marjana mark markku marko markos
markus marlena marlene marlies marta marten martha martin martina marty mary matej mateja mateo mateusz matevz matija
matilda matjaz mato mats matt matteo matthew matthias matti mattias matus mauricio maurizio max maxim maxime
maximilian mechthild mefail megan mehmed mehmet mejmet mejtap melani melanie melanija melek meliha melina melisa
melita memet mensur meri merita mersel merve meryem mesut metin metodi metodij metodija mia michael michaela michail
michaila michal michalis michel michele michelina michelle mick midhat miguel mihaela mihai mihail mihaj mihajlo mihal
mijo mik mika mikael mike mikel mikhail miki miklos mikolaj mila milan milana milanka milca mile milen milena milenko
milica milijana milivoj milivoje miljan miljana milka milko milo milomir milorad milos milosava milotin miltiadis
milutin mimi mimoza mina minela mino mira miran miranda mirce mircea mirel mirela miriam mirjam mirjana mirka mirko
mirlinda miro miroslav miroslava mirsad mirsada mirza misa misel misko mite mitja mitko mitra mladen mlodj
mohamed mohammad mohammed mohsen mojca mojsej momcilo momir mona monica monika monique moritz mubera muhamad muhamed
muhamer muhamet muhammad muharem munir murat musa mustafa muzafer nada nadezda nadia nadica nadine nadja naile naim
najdan najden nancy naser nasi nasuf natalia natalie natalija nataliya natasa natascha natasha nathalie naum nazif
nazim nebojsa neboljsa neda nedelco nedim nedjalko nedjeljko nedjo nedyalko nedzad nedzat nena nenad nermin nermina
nesrin nestor nevena nevenka nezir nia niall niccolo nicholas nick nico nicola nicolae nicolas nicole niels niki
nikica nikita niklas nikodin nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoleta nikolina nikoll
nikos nils nimet nina nino ninoslav njazi noa noah noel nora norbert norma novak novica nuhi nuri nusret oana ognen
ognjan ognjen ognyan okan oksana olaf ole oleg oleksandr olga oli oliver olivera olivia olivier olivija olja olta omar
omer orce orhan oriana orlin orsolya oscar oskar osman otmar otto ovidiu ozgur ozlem pablo pajtim palmira panajot
pance panche panco pandeli paola paolo pascal pasko patricia patricija patrick patrik patrizia paul paula paulina
pauline paulo pavao pavel pavle pavlina pavlos pavol pedro peko pelagija pencho penka perica pero perparim pesa
peta petar pete peter petja petko petra petre petrit petro petros petrula petrunka petrus petur petya philip philipp
philippe phillip pierluigi pierre piotr piro pirro plamen plamena polina predrag preslav primoz qemal radan rade radek
radenko radica radina radko radmila radoje radojka radomir radoslav radoslava radoslaw radost radostin radostina
radovan radu rafael rafaela rafal rafet rahim rahman raina rainer rajko rajmonda rajna ralf ralica ralitsa ralph
ramadan ramazan rami ramiz ramiza ramona ramush rangel ranko rasid rasim rastko ratka ratko raul raymond rebecca recep
redzep refet refik regina reiner reinhard reinhold relja rena renata renate renato rene resat reshat resul rexhep
ricard riccardo richard rick rijad riste risto rita riza robert roberta roberto robin rodolfo rodrigo roger roland
rolf roman romana romano romeo romina ron ronald ronela ronny rosa rosemarie rosen rosica rosita rositsa roxana roza
rozalija ruben rubin rudi rudina rudolf rufat rumen rumiana rumjana rumyana rupert ruslan russell ruth ruza ruzica
ryan ryszard saban sabina sabine sabrina sadik sadri safet sahin said sali salih salija salim salvatore sam samantha
sami samir samira samka samuel sanda sandor sandra sandro sandy sanela sanja santiago sara sarah sasa sascha sasha
sasho sasko saso sava savka savo scott sean sebahate sebastian sebastiano sedat seit selim selma selmin selvie semir
semra senad senada senka serafim serdar serge sergei sergej sergey sergi sergio serif shaban shaqir sharon shefqet
shkelqim shkendije shpend shpetim shpresa siegfried sigmar sigmund sigrid silke silva silvana silvester silvia silvija
silvio sima simeon simo simon simona simone sinan sinisa sirma sladjan sladjana slagjana slavco slavena slavica
slavisa slaviya slavka slavko slavoljub slavomir slavy slobodan slobodanka smail smajl smilja smiljan smiljana snezan
snezana snezhana sofia sofie sofija sofiya sonila sonja sonya sophia sophie sotir sotiris spas spase spasija spaska
spaso spiro srdjan srecko sreten srgjan stacy staffan stamen stanimir stanisa stanislav stanislava stanislaw stanka
stanko stavri stavros stefan stefani stefania stefanie stefanija stefano stefanos steffen steffi stelian steliana
stelios stella stephan stephane stephanie stephen sterjo steva stevan stevce steve steven stevo stijn stipe stiven
stjepan stojan stojana stojanco stojanka stojco stojka stole stoyan stoyanka strahil strahinja stuart suela sulejman
sultan sunaj susan susana susanna susanne suzan suzana suzanne sven svetla svetlan svetlana svetlozar svetoslav
svetozar svjetlana sylvain sylvia sylvie szabolcs szymon tahir taisa tajip talat tale tamara tamas taner tania tanja
tanju tanya tara tarik tasko tatiana tatjana tayyip tea ted teo teodor teodora teodosij teofil teresa terez tereza
terry teuta thaci thanos theo theodor theodora theodoros theresa therese thierry thilo thomas thorsten tibor tihana
tihomir tim timea timo timothy tina tine tobias todd todor todorco todorka tom toma tomas tomasz tome tomi tomislav
tomislava tommaso tommy toni tonio tonja tonka tonko tony torben torsten toso trajan trajce trajko tristan tsveta
tsvetan tsvetelina tugba tugce turan turgut tzvetan ubavka uffe ugur ulf ulrich ulrike ulsi umberto urim uros urosh
ursula uta ute uwe vaclav vaidas valbona valdet valdis valdrin valentin valentina valentino valeri valeria valerie
valerij valerija valmir valon valter van vanda vanessa vangel vanja vanya vase vasil vasile vasileios vasilij vasilija
vasiliki vasilis vasilka vasko vasos vassil vedat vedran vehbi velibor velika velimir velin velizar veljko velko
velmir vencislav venecija venelin venera venko ventsislav ventzislav vera verica verka veronika veronique vesela
veselin veselina veselka vesko vesna vessela victor victoria vid vida vidoje viktor viktoria viktorija vili vilijam
vilma vincent vincenzo violeta violetta virginia virginija vittorio vjaceslav vjekoslav vjeran vjollca vjosa vlad
vlada vladan vlade vladimir vladimira vladislav vladislava vladka vladko vlado vlasta vlatka vlatko voislav vojdan
vojin vojislav vojo volen volha volkan volker volodymyr walter waltraud wanda wendy werner wiebke wieslaw wilfried
wilhelm will willem willi william willy wim wladimir wojciech wolfgang xavier xhafer xhemal xhevdet yana yannick
yannis yasemin yasen yasmin yavor yiannis yildiz yoan yoana yolanda yordan yordanka yosif yulia yuliya yuri yusuf yves
yvette yvonne zachary zafir zahari zaharina zaim zak zaklina zan zana zaneta zarko zdenka zdenko zdravka zdravko
zdzislaw zejnep zejni zeki zekir zeljana zeljka zeljko zeljo zeynep zijad zil zina zita ziva zivka zivko zivojin zlata
zlatan zlatina zlatka zlatko zoe zoi zoja zojka zoltan zora zoran zorana zorancho zorica zorka zorko zoze zozep zsolt
zsuzsanna zvezda zvezdan zvezdana zvonimir zvonko zylfije
`;

/**
 * Given names that are also common words, months, titles or places in one of the four languages: they begin
 * a name only with further evidence, such as a title or the ending of the surname.
 */
export const ambiguousNames = `
angel ani august bar ben bob bora christian dan dean denis dilan don dora drew era flora florina frank friso gal
gala galja gary gent georgia german gorica grozdan guy hana ida ira iris iskra island jagoda jan jana jasen javor
jordan kai kamen kata kay ken kole kos krum lara lea lena lenka lila linda ljubov lori mara mare mark max may mile
mina mir mira mona nada nadezda nia nice niki ognen olja orlin pance peko per perica pero peta plamen radina radost rena
rob roman ron rosa roza ruza sali sam sara sava senka simo slavka sofia sofija sofiya spas spase split sultan svetla
tara tea ted timo tom toma toni tonka ubavka van vase velika venera vera vesela victoria vida viktorija virginia will
zak zan zil zlata zora zorka zvezda
`;
