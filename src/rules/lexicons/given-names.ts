/**
 * Given names as they occur in Denmark, of the majority and the minorities, written from general knowledge (own list).
 * Data only; the share of the population that bears a listed name is measured by the benchmark, not assumed here.
 */
export interface NameGroup {
  readonly gender: 'female' | 'male' | 'any';
  /** The names are also everyday words ("Bo", "Storm", "Mark"): alone they are no person. */
  readonly word: boolean;
  readonly source: string;
  /** Lower case, by white space. */
  readonly names: string;
}

export const GIVEN_NAMES: readonly NameGroup[] = [
  {
    gender: 'female',
    word: false,
    source: 'own list; Danish and Nordic, women',
    names: `
      abelone ada adele adelheid agathe agnes agnete agnethe aja alba alberte alda alexa alexandra alfrida alice
      alicia alida alina alma alvilda amalie amanda amelia amelie amina ana anastasia ane ane-marie anette angela
      angelica angelika anika anina anine anita anja anka ann ann-britt ann-christina ann-sofie anna anna-sofie
      annabel annabell annabella anne anne-grethe anne-lise anne-marie anne-mette anne-sofie annebeth annegrete
      annelie anneline annelise annemarie annemette annesofie anneta annette anni annie annika annike annita anny
      antoinette antonia arendse ariana arine asbjørg ase asta astrid aud augusta aurora ava aya barbara bea beate
      beathe beatrice beatrix benedicte benedikte benita bente berit berta bertha berthe bess beth betina bettina
      betty bianca birgit birgith birgitta birgitte birte birthe bjørg bodil bolette brigitte brit brita brith britt
      britt-marie britta brunhilde camilla camille carina carine carla carmen carolina caroline catarina cathrin
      cathrina cathrine catja catrine cecilia cecilie celina celine charlotte christel christiane christin christina
      christine cilla cille cindy claire clara clarissa claudia conni connie constance cornelia cæcilie dagmar dagny
      daisy dana daniella danielle daphne debbie diana dicte didde dina dinna dita dite ditha dithe ditte
      ditte-marie doris dorit dorothea dorrit dorrith dorte dorthe dorthea ea ebba edda edel edith edna eja ejda
      elaine eleanor elena eleonora elfrida eli elida elin elina eline elisa elisabet elisabeth elise eliza
      elizabeth ella ellen elli ellie ellinor elly elma elna elonora elsa else else-marie elsebeth elseliselotte
      elsie elva elvina elvira embla emelie emely emilia emilie emily emma emmeline emmy enya erica erika erna
      ernestine esmeralda ester esther estrid ethel eva eva-marie evelin evelina eveline evelyn evy fanny felicia
      fie filippa filuca fiona flora florence fransiska frederikke freia freja frida frieda frigga gabriela
      gabriella gabrielle gerd gerda gerlinde gertrud gertrude gina gisela gitta gitte gloria grete gretha grethe
      gro gudrun gunda gunhild gunna gunnhild gunver gunvor gurli gurlie gusta gyda gyrithe hanna hannah hanne
      hanne-lis hanni hannibeth harriet hedda hedvig hedwig heidi helen helena helene helga helle henny henriette
      henrike herdis hertha hilda hilde hildegard hildur hjørdis hulda ida idun ilse ina inanna ine inez inga
      inge-lise ingeborg ingelise inger inger-lise ingerlise ingrid inna inés irena irene irina irma isa isabel
      isabell isabella isabelle isadora isold iva ivalo iwona jane janice janina janne janni jannicke jannie jasmin
      jasmina jean jeanet jeanett jeanette jeanne jennie jennifer jenny jensine jessica jessie jette jill jo-ann
      joan joanna jofrid johanna johanne jolene jonna josefine josephine jovana judi judith judy julia juliane julie
      juliet juliette jutta jytte kaia kaja kajsa kamilla kamille karen karen-marie karin karina karine karla karna
      karolina karoline kate katharina kathe kathleen kathrina kathrine kathy kati katinka katja katrin katrina
      katrine katy kaya kerstin kiki kimie kinna kira kirsa kirsten kirstin kirstine kitte kitty kjerstin klara
      klaudia konstance kristel kristiane kristin kristina kristine krystal kylie käthe laila laja lajla lara laura
      laurine lea lea-marie lea-sofie leah leila leise lena lene leona leonora leslie liane lidia liesel lili lilian
      lilli lillian lillie lilly lily lina linda lindis line linea linette linn linnea linnéa lis lisa lisanne
      lisbet lisbeth lise lise-lotte liselotte lisette liss lissi lissie lissy liva liz liza lizette lizzi lizzie
      lois lola lona lone loni lonni lonnie lonny lora lotta lotte louisa louise lovisa lucia lucie lucinda lucy
      luisa luise luna lydia lykke-marie lærke løvise mabel madeleine magda magdalena magdalene magga maggi maggie
      magnhild magrethe mai-britt maia maibrit maibritt maiia maiken maj-britt maj-lis maja majbrit majbritt majken
      malena malene mali malin malou manna manon mara marcella marcia maren margaret margareta margarete margaretha
      margarethe margit margith margot margrete margrethe maria mariam mariana mariane mariann marianna marianne
      marica marie marie-louise mariella marielle marika marina marion maris marisa marit marita maritta marja
      marlene marna marta martha marthe martina martine mary mathea mathilda mathilde matilda matilde maud maya
      melanie melina melissa merete merethe merle meta mette mia michaela michala michelle mie mikaela mikala
      mikkeline mila milja milla mille millie mimi mina minna minne mira miranda miriam misha mita mitzi moa molly
      mona monica monika munja mynte märta nadia nadine nadja naja nana nancy nanna nanne nannette naomi natacha
      natalia natalie natascha natasja nathalie nele nelli nellie nelly nete nicola nicole nicolina nicoline
      nielsine nikita nikole nikoline nina ninette nini ninna noomi nora norma oda oddny odette ofelia olava olena
      olga oline olivia olympia ophelia otilie otti ottilia pamela patricia paula paulina pauline penelope penille
      pernille petra petrea petrine petronella pia pil-marie polly priscilla prudence rachel ragna ragnhild
      ragnhildur rakel ramona randi rasmine rebecca rebekka regina regine regitse regitze renata renate rie rigmor
      rikke rita ritt ritta roberta rosa rosalie rosalina rosamund rosanna rose-marie roselil rosemarie rosie rosita
      roswitha runa ruth røskva sabina sabine sabrina saga sally salome samantha sandie sandra sandy sanna sanne
      sara sarah sascha sasja saskia selina selma senta serena sharon sheila sidsel sif sigga signe sigrid sigrun
      silja silje silla sille silvia simone sine-marie siri sissel siv smilla sofia sofie sofija solbjørg solfrid
      solgerd solveig sonia sonja sophia sophie sorena stella stephanie stina stine sunna sunniva susan susanna
      susanne susi susie suzan suzanne suzi svanhild svea svetlana sylvia sylvie synne synnøve sys sys-marie sysse
      sølvi søs søsser tabita tamara tania tanja tara tatjana tea tenna thea thelma theodora theresa therese
      theresia thilda thilde thit thora thyra tia tilda tilde tina tine tinna tinne tippi tiril tirsa tone tora
      torborg torill torunn tove toyah tracy trille trine trinelise tugba tulle turid tutte tyra ulla ulrika ulrikke
      una unn ursula urszula uta ute valborg valentina valeria valerie vanessa vanja vera verner-marie veronica
      veronika vibe vibeke vicki vickie vicky victoria vida vigdis vigga vilhelmine vilja vilma viola-marie violet
      violetta virginia vita viva vivi vivian vivianne vivienne vivika wanda wenche wendy wilhelmina wilma winni
      winnie yasmin ylva yrsa yvette yvonne zara zenia zita zoe zofie åsa åse åshild`,
  },
  {
    gender: 'male',
    word: false,
    source: 'own list; Danish and Nordic, men',
    names: `
      aage aaron abel abraham absalon adam adolf adrian agner aksel alan alban albert albin alex alexander alexej
      alf alfons alfred algot allan alvin ambrosius anders andreas andré angelo anker anthon anthony antoine anton
      antonius are arent ariel arild armin arndt arne arno arnold aron arthur artur arvid asbjørn asger aske aslak
      asmus astor augustinus axel balder baldur baltasar baltazar bastian benedict benedikt bengt beniamin benjamin
      bennet benni bennie benny berge bernd bernhard bernt bertel bertil bertram birger bjarke bjarne bjarni
      bjørn-ole boye brian broder bruno brynjolf børge børre calle carl carlo carlos carsten caspar casper cato
      charles charlie chris christen christer christian christoffer christopher claes clas claus clemens clement
      conny conrad constantin cornelius daniel danni danny david dennis detlef didrik dines dion dirk ditlev djarne
      dominic dominik domino donald ebbe edgar edmund eduard edvard edvin edward egil egon eigil eik eilif einar
      eivind ejgil ejler ejlif ejnar ejner ejvin ejvind elias eliot elis elliot elmer elo elof elton elvin elvis
      emanuel embrik emil emmanuel emmerik enok eric erik erland erling ernst ervin erwin esben eskil eskild esra
      ethan eugen evald evan even ewald eyvind fabian fabio ferdinand filip flemming florian folke folmer frands
      frans franz fred freddi freddie freddy frederick frederik fredrik frej fridtjof frits fritz frode gabriel
      gaute geir georg george gerald gerhard germund gerner gert gilbert gisle glen glenn godtfred gorm gotfred
      gottfred gottlieb greger gregers gregor gudmund guido gunnar gunner gustaf gustav guttorm günter günther hagen
      hakon halfdan halvard halvdan halvor hannibal hans-christian hans-henrik hans-jørgen harald harry hartvig
      hasse hauge havard heine heino heinrich heinz helge helger helmer helmut helmuth hendrik henning henri henrik
      henry herbert herluf herman hermann hermod herold hilbert hilmar hjalmar hjalte hjarmar holger horst hother
      hubert hugo håkan håkon håvard ib ibber ifversen igor immanuel ingemann ingemar inger-johannes ingolf ingvar
      ingvard isaac isac isak ivan ivar iver izak jackie jacob jakob james jamie janick janik jannich jannick jannik
      janus jari jarl jasper jean-pierre jeff jeffrey jeffry jens jens-christian jens-ole jeppe jeremias jeremy
      jerik jerry jes jesper jess jesse jim jimmi jimmy joachim joacim joakim jochen joel joen johan johann johannes
      john johnni johnnie johnny jokum jon jonas jonatan jonathan jonni jonny joost jordi jorn josef josefus joseph
      joshua jostein josva julian julius justin justus jørgen jørn kaare kai kaj kalle kalvin karl karlo karsten
      kaspar kasper keld keneth kenn kennet kenneth kenni kennie kenny kent ketil kevin kim-andre kjartan kjeld
      kjell klaes klaus knud knut kolbjørn konrad konstantin kresten kris kristen kristian kristjan kristofer
      kristoffer kurt kåre lage lambert lars lars-henrik lars-ole lasse laue lauge laur laurent laurids laurits
      lauritz laust leander leif lennard lennart leon leonard leonardo leonhard leopold leroy levi lewis liam linus
      lorens lorenz loui louie louis luca lucas ludvig ludwig luis luka lukas lyder mads magni magnus malte malthe
      manfred manuel marc marcel marco marcus mario marius markus martin martinus marty martyn marvin marwin mathias
      mathæus matias matteus matthew matthias matti mattias mattis maurice mauritz maximilian melvin michael michel
      mick micky mikael mike mikkel miklas milan milas milo milton mitchell mogens morits moritz morten mortimer
      mourids mourits møns nathan nathanael nathaniel neil nelson nicholas nick nicki nicklas nickolaj nicky niclas
      nicolai nicolaj nicolas niels niels-henrik niels-jørgen niels-ole niklas nikolai nikolaj nikolas nils nis noa
      noah noel norbert normann odd odin olaf olav ole oleg oli oliver olivier olof oluf orla oscar oskar osvald
      oswald ota otto ove palle parker patrick patrik paul pauli paw peder peer pelle per-ole percy peter petter
      philip phillip pierre poul povl preben ragnar ralf ralph ramus randal rasmus regnar reidar reimer reinhardt
      reinhold rene reno rené ricard richard richardt ricki ricky rico roald roar robbie robert roberto robin roger
      roland rolf romeo ronald ronni ronnie ronny rory roy ruben rudi rudolf rudolph rudy rune rupert ryan rørd
      sacha samson samuel sander sebastian selmer seth severin sigfred siggi sigurd sigvald silas simon skjalm
      skjold snorre sofus solomon sonni sonnich sonny sophus stanley steen stefan steffan steffen stein steinar
      stellan stephan stephen steve steven stig stuart sture sune svein sven svend svend-aage sverre sylvester sønke
      søren teddy teis teit terje terkel terry theis thejs theo theodor thieme thomas thor thorbjørn thord thore
      thorkel thorkil thorkild thorleif thorstein thorsten thorvald thue thure thyge tim timmy timo timothy tjelvar
      tobias tobiash toke tom tomas tommi tommy tonni tonny tony tor torben torbjørn tord tore torgny torkil torkild
      torleif torstein torsten torvald tristan troels trond truels truls tue ture tyge tyler uffe ulrich ulrik uwe
      vagn vagner valdemar valentin valter verner victor vidar viggo vigo viktor vilfred vilhelm villads villiam
      villum villy vilmar vincens vincent vinnie vitus voldemar volmer waldemar wallace walter walther warner wayne
      werner wilfred wilhelm willi william willy wilson winston wladimir xander yannick yannik yngvar yngve
      zacharias zakarias zander zebastian åge åsmund øjvind ørnulf øystein øyvind`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; Danish, either sex',
    names: `
      alexis andie andrea avery bobby cameron casey dara daryl eddie eden frankie gabri jody jordan kelly kelvin kim
      lindsay lou luan maxime mika morgan nikki noor quinn riley rowan sam sasha shannon sidney stacey taylor toni
      yuki`,
  },
  {
    gender: 'female',
    word: false,
    source: 'own list; Arabic, Turkish, Kurdish, Persian, Somali and South Asian, women',
    names: `
      aaliyah abeer abida abir abirami adiba adila afaf afnan afrah afsaneh ahlam aicha aida aisha aishah aisheh
      aiyana ala alaa alia aliya almaz alya amaal amal amani amaya ameena ameera amena aminah aminata amira amirah
      amna amra amrita anahita anisa anisha anissa anjali anjana anoud anushka anwar aparna aqsa aradhana archana
      areej arezoo arezu arin armina arpita arwa arya arzu asal asha ashwaq ashwini asia asiya aslı asma asmaa
      asmahan asmara asmin asra atefeh atieh atika avin awa ayaan-sara ayah ayan ayat ayda ayesha ayfer aygul aygül
      ayla aylin ayse aysegül aysel aysenur aysha aysun ayten ayşe azada azadeh aziza azra bahar bahareh baran basma
      batool batoul begüm belgin belma benazir berfin beritan berivan beyza bhavna bilge bilqis binnaz bouchra burcu
      bushra buthaina büsra büşra canan cansu cemile cemre cennet ceren ceyda chahrazad chandni chandra chitra
      chnour cigdem dalal dalia danya darin darya deepa deepika defne delal delara deniz derya devi didem dila dilan
      dilani dilara dilber dildar dilek dilnaz dilsad divya diyar dolunay donya dua duaa duha dunya durga dünya
      dürdane ebru ece ekin ela elaf elaha elahe elanur elham elif elmas elnaz eman emel emina emine enas esen esin
      esma eylem eylül ezgi fadia fadila fadime fadma fadumo fahima fairouz faiza farah farahnaz farhana farhia
      farhiya fariba farida farideh farzana farzaneh fatemah fatemeh fatima fatimah fatma fatme fatoosh fatosh fatou
      fatoumata fawzia fazilah ferda fereshteh feride feriha figen filiz firdaws firdous forough fozia freshta funda
      gamze gayathri geetha geetika ghada ghazal ghazaleh gita golnar golnaz gonca goncagül gul gulay gulcan guler
      gulistan gulsum gülay gülcan gülden güler gülistan gülizar güllü gülsah gülsen gülsüm gülten güzel habiba
      habibe hacer hadeel hadil hadiya hafida hafsa hafza hager hajar hajer hakima hala halima halimah halime halimo
      hamdi hamida hana hanaa hanan hande haneen hanife hanin hatice hatidza hatixhe hatun hava havin havva hawa
      hawo haya hayat hazal heba hebat hediye hevin hiba hibo hicran hidayet hilal hilan hind hira hoda hodan hodo
      houda huda hulya huma humaira humeyra husna hêvîn hülya ibtisam ifrah ihssan ikram imaan iman imane inas
      indira insaf intisar iqra irem ishita isra israa itidal jamila jamilah jana janan jannat jawahir jaya jihan
      jihane jinan jiyan joud jumana juwayriya jyothi jyoti kader kalaivani kaltouma kaltrina kamar kamila kaoutar
      karima kavita kavitha kavya kawsar kawthar kezban khadeeja khadidja khadija khadijah khadra khaltoum khawla
      khulud kiana kinda kiran kirushanthi komal krithika kubra kübra lakshmi laleh lalita lamia lamis lana latha
      latifa latifah layal layan layla laylah leena leyla leylâ lubna luciana lulya lütfiye madhuri madina maha
      mahin mahnaz mahsa mahtab maida maimouna maimuna majida makka mala malaika malak malathi malika manal manar
      manisha manizha maral mariama marjan marjaneh marwa marwah maryam maryan marzia marziyeh masooma masuma
      mawahib maysa maysoon medina medine meena meera megha mehrnaz mehtap mehwish melahat melek melike melis meltem
      mennat meral merve meryam meryem mevlüde minoo mitra mouna mukaddes muna munevver munira muzdalifa müge
      mükerrem münevver nabila nada nadira nadiya nafisa nagihan nahed nahid nahla naima naimo najah najat najla
      najma najwa nalini namrata nandini narges nargis narin nasiba nasim nasima nasra nasreen nasrin nawal naz
      nazan nazanin naziha nazli nazlı nazmiye nebahat necla neelam neha neriman nermin neslihan nesrin nevin nida
      nihal nihan nikhita nilay nilgun nilgün niloofar niloufar nilufar nilüfer nimco nimo nirmin nirosha nisa nisha
      nisreen nisrin nitya noora nour noura nur nura nuran nuray nurcan nurdan nurgül nurhan nuriye nursel nurten
      nusrat olfat omaima ozlem padma pakize parastoo parisa parvaneh parveen parvin parwin pelin perihan perwin
      pinar pooja poonam pooneh pouran prachi pratibha preeti prerna priya priyanka puja pınar qadra qamar rabab
      rabia rabiya rachida radha radhika raghad rahaf rahel rahma rahmo rajaa rajani rama ramla rana rand rani rania
      ranjani ranya rasha rashmi rawan raweya rayan razan raziye reem reema rekha remziye renuka reyhan reyhaneh
      rezan riham rim rima ritu rojda rojin ronahi ronak roopa roshan roya roza rozerin ruba rukaia rukiye rupa
      ruqayya ruqia ruweyda ruya rüya saadia saba sabah sabiha sabiya sabrin sabriye sadaf sadhana sadia safa safaa
      safia safiya safiye safwa sagal sahar sahel sahra saida saima sakina salha saliha salma salwa samah samar
      samara samia samiha samira samire samiya samiye samsam sana sanaa sanam sanaz sangeetha sangita sania sanjana
      sarita saroja sarwa sarya sawsan seema seher selda selin selvi sema semra senem serap serpil servin sevda
      sevgi sevilay sevim sevinc sezen shabnam shadi shadia shagufta shahad shahida shahla shahnaz shaima shaimaa
      shalini shamim shamsa shanthi shanti sharifa sharmarke sharmila shatha shazia sheela shereen sherin shida
      shikha shilan shilpa shirin shiva shler shno shobha shokufeh shreya shruti shukri shweta sibel sidar sidra
      siham sihem simin sinem sita smita sneha soad sofiya soheila solin solmaz somaya sonal songul songül soraya
      souad sowmya suad suada suado suat subashini sude sudha suhaila sujatha sultan sumaia suman sumaya sumeyye
      suna sunita supriya sushila swathi swati sümeyye süreyya tahani tahereh tahira tahmina talia tamanna
      tamilselvi tasnim tehmina thamilini thana thanuja tharani thilaga thuraya thushara tuba tugce tulay tuğba
      tuğçe tülay tülin türkan ubah uma umaima umaymah umm ummu umut usha uzma vahide vaishnavi vani vasanthi vasuki
      vian vidya vijaya vimala viyan wafa wafaa wahida walaa warda wardah wasan wijdan wisal yalini yamina yamuna
      yara yasemin yasmeen yasmina yasmine yekta yeliz yesim yeşim yildiz yousra yurdagül yusra yüsra yıldız zaha
      zahia zahida zahra zahraa zaina zainab zaineb zaynab zehra zekiye zelal zeliha zerrin zeyneb zeynep ziba zilan
      zohra zohre zozan zubeyda zuhal zuhra zuleikha zulfa zübeyde züleyha zümrüt çiğdem özge özlem öznur ülkü
      ümmühan`,
  },
  {
    gender: 'male',
    word: false,
    source: 'own list; Arabic, Turkish, Kurdish, Persian, Somali and South Asian, men',
    names: `
      abbas abdalla abdallah abdelaziz abdelhadi abdelhak abdelkader abdelkarim abdellah abdelrahman abdi abdifatah
      abdihakim abdikadir abdikarim abdinasir abdirahim abdirahman abdirashid abdirisak abdiweli abdul abdulaziz
      abdulhakim abdulkadir abdulkarim abdulla abdullah abdullahi abdulrahman abdulsalam abdurrahman abhishek abid
      aboubakr abu abubakar abukar adel adem aden adham adil aditya adnan afshin agha aghil ahmad ahmadou ahmed
      ahmet ajay ajith ajmal akash akbar akhil akif akin akram akshay alaaddin alaeddin ali alican alireza alpaslan
      alper alperen altan amanuel amar amer amin amine amir amirali amit amitabh amjad ammar amr anand anas anass
      aniket anil anis ankit ankur anup anurag arafat aram aras arash ardalan ardeshir arif arjun arman arsalan
      arslan artin arun arvin arvind asad asadullah ashish ashkan ashok ashraf ashwin asif aslan ata atakan atef
      atif atilla atul avinash aydin aydın ayhan ayman aymen aynanshe ayoub ayub ayyub azad azam azhar aziz azzam
      babak bachir badr baha bahadir bahman bahram baker baki bakir bakr balaji barham baris barzan barış basel
      basem bashar bashir basim bassam batuhan bayram behnam behrooz behrouz behzad bekim bekir bektas berat berkan
      berkay berke besir bharat bhaskar bijan bilaal bilal birol bora boran botan boubacar brahim bulent burak
      burhan bülent bünyamin cabbar cafer cahit caner cebrail celal celil cem cemal cemil cengiz cenk cevat ceyhun
      chandran cihan cihat coskun coşkun cuma cüneyt daban dahir daoud dariush daud davod davud davut dawit dawod
      dawood dawud deepak delil dev devran dhruv dian dilawar dilip dilovan dinesh dlshad dogan doğan duran dursun
      ebrahim ebubekir edip efe ehab ehsan ekrem emad emin emir emrah emran emre emrullah enes engin enis enver eray
      ercan erdal erdem erdinc erdogan eren erhan erkan erol ersan ersin ertan ertugrul esat essam evren eyad eymen
      eyup eyüp ezzat fadel fadhil fadi fadil fahad fahd fahim fahrettin fahri faisal faiz fakhri faraz farbod
      fardin fares farhad farhan farid faris farooq farouk farrokh faruk farzad fatah fateh fathi fatih fawad fawzi
      faysal faysel fazel ferdi ferdows ferhad ferhat ferid ferit ferman fevzi feyzullah fikret fikri firas firat
      firouz foad fouad fouzi fuad fuat furkan fırat galip gamal ganesh gaurav gautam ghaith ghassan ghazi ghulam
      girish gokhan gopal govind guled gurkan gökhan gökmen gürkan gürsel güven habib hacı hadi hafez hafiz haidar
      haider hakan haki hakim halid halil halim halit hamad hamed hami hamid hamidullah hamit hammad hamoudi hamza
      hamzah hamze hani hanif hares hari haris harish haroon haroun harsh harun hasan hasib hassan hatem hatim haval
      haydar hayder hazem hazim hekmat heman hemant hersh hesam heval hicham hichem hikmat hikmet hilmi hitesh hiwa
      homam hosein hossam hossein houssam houssein hozaifa hozan hudhayfa humam husain husam husein huseyin hushang
      husni hussain hussam hussein hüseyin hüsnü ibad ibrahim ibrahima ibro idil idris ihab ihsan ilhan ilias ilker
      ilyas imad imraan imran inan irfan isam ishak ishaq iskender islam ismaaciil ismael ismail ismet issa issam
      iyad izzat izzet izzettin jabbar jaber jabir jafar jaffar jagdish jahangir jalal jaleel jalil jama jamal
      jameel jamil jamshid jasim jassem javad javed javid jawad jawed jayan jayantha jeyakumar jibril jihad jomaa
      juma junaid jusuf jwan kaan kadir kadri kamal kamaran kamel kamil kamran kannan karam karan kareem karim
      karthik kartik karwan kasim kassem kaveh kawa kayhan kazem kazim kemal kenan kerem kerim keyvan khaldoun
      khaled khalid khalil khattab khosro kian kianoush kishore koorosh koray korhan kosar krishna kumar kurdo
      kurosh kutay kutlu kürsat lakshman latif levent logan lokman lokmane loqman luay luqman lütfi maamoun maan
      madjid mahad mahamed mahamoud mahamud mahan mahdi maher mahesh mahir mahmod mahmood mahmoud mahmud mahmut majd
      majed majid malek malik mamdouh mamoun manish manoj mansoor mansour mansur marwan masood masoud massoud masud
      matin mayank mazen mazin mazlum mehdi mehmed mehmet mehran mehrdad mehrzad melih mert mervan merwan mesut
      metin mevlut mevlüt midhat milad minas mirza misbah mithat moath mohamad mohamed mohamedamin mohammad
      mohammadreza mohammed mohamud mohan mohannad mohsen mohsin moiz mojtaba momin monir monzer morad mortaza
      morteza mosab mostafa moussa moustafa muadh muammer muaz mubarak mudassar muhamed muhammad muhammadali
      muhammed muhammet muhanad muhannad muharrem muhittin muhsin mujahid mujtaba mukesh mukhtar mumin munir munther
      murad murali murat murtada murtaza musa musab musse mustafa mustapha muthanna muzaffer mücahit müslüm nabeel
      nabil naci nadarajah nader nadim nadir naeem nael nafi nagarajan nahom naif naim najam najeeb najib namik
      naresh naser nasir nasrullah nassar nasser nasuh naveen nawaf nawid nawzad nazar nazif nazim nebil necati
      necdet nechirvan necip necmettin nedim nevzat nidal nihad nihat nijat nikhil nilesh nima nimal nirmal nitin
      nizam nizar noman noureddine nouri nuh numan nureddin nuri nurullah obaid obeid oday oguz oguzhan okan oktay
      olcay omar omer omid omran onder onur orhan osama osman osmane oussama ozan ozgur oğuz oğuzhan pankaj parth
      parviz parwiz pasha payam pedram peshawa peyman polat pouya poyraz prabhakar pradeep prakash pranav prasad
      prashant pratheepan pratik praveen prem qais qasem qasim qassem qusai rabah rabih rachid radwan rafat rafi
      rafik rafiq raghav raghib rahim rahman rahmat rahmatullah rahul raid raj raja rajan rajeev rajendra rajesh
      rajiv rakan rakesh ramadan ramazan ramesh rami ramin ramiz ramy ramzi ranj ranjan ranjit rashad rashed rashid
      rasim rasoul rasul rathan rauf ravand ravi rawand razmik rebaz rebin rebwar recep reda redouane refik rejeb
      remzi resat resul reza rezgar riad ridha ridwan rifat rishi ritesh riyad riyadh riza rizgar rodi rohan rohit
      rojan rojhat roni roozbeh rostam rouhollah rozhat ruhullah rustam rüstem rıza saad saad-eddine saadoun saban
      sabeur sabir sabri sachin saddam sadegh sadi sadik sadiq sadollah saed saeed saeid safak safet safwan sahin
      said saif sajad sajid sajjad salah salaheddin salahuddin salam saleem saleh salem salih salim salman samad
      samadi saman samatar sameer sameh samer sami samih samir samy sanan sandeep sanjay sanjeev santhosh saqib
      sarath sardar sarkawt sarmad sarwar sathish satish savas sayed sebahattin sedat sefa seid selahattin selami
      selcuk selim selman selçuk senol senthil seraj serbest serdar serhad serhat serkan serkut sermed servet
      seyfettin seyit seymen sezai sezer sezgin shaban shadman shafiq shahab shaheen shahid shahin shahram shahriar
      shahrokh shahrouz shahzad shakir shamsuddin shankar sharan sharif shashi sherif sherko sherwan sherzad shiar
      shiv shoaib shwan siamak siawash siddharth siddiq sina sinan siraj sirwan sivakumar sivan sivapalan sobhan
      sohail soheil somasundaram soran souleiman srinivas subramaniam sudhir sufian sufyan sugan suhaib suhail
      sukumar sulaiman suleiman suleyman sunil suraj suresh surya sushil süleyman taha taher tahir tahsin taib taiwo
      talal taleb talha talib tamer tamim taner tarek tareq tarik tariq tarkan tayeb tayfun tayyar tayyip temel
      teoman tevfik thangarajah thevan thilak thiru tofiq tolga toufik tuncay tuncer turan turgay turgut turhan
      tushar ubeyd udai uday ufuk ugur umar umer umesh umit unal usama usman uthman utku uzair uğur vahid vaibhav
      varun vedat veli venkat veysel veysi vijay vikas vikram vimal vinay vineet vinod vishal vivek volkan wael
      wahab wahid wajid wakil waleed walid walied waqar waqas warsame waseem wasim wassim wisam wissam xasan yacine
      yacoub yadgar yahia yahya yakub yakup yalcin yalçın yama yaman yaqoub yaqub yared yasar yaser yashar yasin
      yasir yasser yassin yavuz yazan yazdan yazid yaşar yigit yilmaz yiğit yogan yogesh younes youness younis
      younus yousaf yousef yousif youssef yousuf yuksel yunus yusef yusuf yusup yüksel yılmaz zafer zaher zahid
      zahir zaid zain zakaria zakariya zaki zakir zalmai zana zaur zayd zayed zekeriya zeki zeshan zeyad ziad ziya
      ziyad zoheir zubair zubayr zuhair zülfikar ömer önder özcan özgür özkan öztürk ümit ünal şahin`,
  },
  {
    gender: 'female',
    word: false,
    source: 'own list; Polish, Baltic, Romanian, Bosnian, Serbian, Russian, Ukrainian, women',
    names: `
      adrijana aferdita agata agnieszka albana albena albina albulena aldona aleksandra aleksija alena alenka alicja
      alketa alla alona ana-maria anastasiia anastasija anastasiya andreea anela anelia aneta angelina aniela anikó
      anna-maria antonina ardita arjeta arta asja asya azemina barbora beata besa besarta biljana blanka blerina
      blerta bogdana bogumila boguslawa bojana bosiljka bozena bożena branislava branka brigita bronislawa bukurije
      cristina dagmara daiva danica danijela danuta daria darija dariya dejana delia dessislava dijana dominika
      donika dorota dragana drita dubravka dunja dzenana dženana edita edona edyta egzona ekaterina elenora elira
      elvisa elwira elzbieta elżbieta emilija enisa erzsébet eszter evgenia ewa ewelina fatbardha fatmire fikreta
      fitore florentina flutura galina galyna genowefa georgeta gordana goska grazyna grażyna grozdana halina hanka
      hedwiga henryka iga igballe ildikó ilona inese ingrida ioana irenka iryna ivana ivanka ivona izabela jadranka
      jadwiga jagoda jarmila jasminka jasna jelena jolana jolanta jovanka judit julija juliya justyna kalina katalin
      katarina katarzyna kateryna kinga klavdija krisztina krystyna ksenia ksenija kseniya laima larisa larysa
      laryssa lejla lenka lidija lidiya liliana lilija liliya lindita lirie ljiljana ljubica loredana lucyna ludmila
      ludmilla lukrecija lule lyubov lyudmila majlinda malgorzata marcela marcelina mariia marija marijana mariola
      mariya maryna marzena małgorzata melisa merima merita mersiha mihaela milena milica milka mimoza minela mirela
      mirjana miroslava miroslawa mirsada mária márta nadezda nadezhda nadiia nataliia natalija nataliya natalya
      natasa nataša nermina nevena nevenka nexhmije ninela nizama noémi oana oksana oleksandra olesia olha orsolya
      patrycja petya piroska polina radka radmila radoslava raisa raluca ramiza rasa rina roksana romana rositsa
      roxana rozafa rozalia ruta ruzica réka sabaheta safeta samra sanela sanita sanja senada senka shkurte shpresa
      shqipe simona sinziana slavica slavka slobodanka snezana snežana stanislava stanislawa stefania stefanija
      sunčica svitlana sylwia szilvia tanya tatiana tatyana teodora teresa tetiana teuta tijana tünde valbona
      valdete valentyna valmira vesela vesna viktoria viktoriia viktorija violeta vjollca vlasta vlora weronika
      wieslawa wioletta xhevahire yana yelena yevheniia yulia yuliia yuliya zdenka zdravka zhanna zinaida zlata
      zlatica zofia zoja zorica zorka zsofia zsuzsanna zuzana zuzanna ágnes`,
  },
  {
    gender: 'male',
    word: false,
    source: 'own list; Polish, Baltic, Romanian, Bosnian, Serbian, Russian, Ukrainian, men',
    names: `
      adis admir adrijan agim agron aleksandar aleksander aleksandr aleksei aleksej aleksy alen alin almir amel amil
      anatol anatolij anatoliy andrei andrej andrey andrij andris andrius andriy andrzej antanas ante antoni antun
      arben ardian arjan arkadiusz armend arnis arsen artem artjom arturas ashot asim asmir attila avni bajram
      balázs bartek bartlomiej bartosz bashkim bence besim besnik blagoje blazej blerim bogdan boguslaw bojan
      boleslaw boris borislav borys boyan bozidar branimir branislav branko bujar catalin cezary costin cristian
      csaba czeslaw dainius damian damir danail danijel danilo danut darek darius dariusz darko davor dawid dejan
      denis denys dimitar dimitrij dimitris dino dmitri dmitrij dmitry dmytro dobrin dorian dorin dragan dragoljub
      dragomir dragos drazen dritan dumitru dusan dušan dzemal dzevad dániel edin edmond egidijus eldar eldin elmir
      elvedin elvir emilian endre ermin evgeni evgeny fahrudin fatmir faton fatos fedor feliks ferenc flamur florin
      franciszek gabor gediminas gennady georgi georgij gerard gergely gheorghe gintaras gints giorgi goran grigor
      grzegorz gyula györgy gábor henryk hrvoje ihor ilie ilija ilir ilirian ilja ilya imre ion ionel ionut istván
      ivaylo ivica ivo iwan izet jacek jakub janis janko janusz jarek jaroslav jaroslaw jerzy jonuz josip jovan
      jovica jozef jozo juozas jurgis juri jurij juris jános józef józsef jānis kacper kajetan karol karolis
      kazimierz kestutis kiril kirill konstantinos kornel kosta kostas kreshnik krešimir krystian krzysztof kujtim
      károly lajos lazar lech leonid leszek levente liviu ljubisa ljubomir lubomir lucian lucjan ludwik lukasz
      lászló maciej madars maksim maksym maksymilian marcin marek marian marijan marin marinko mariusz marko matei
      mateusz matija mensur michal michał miha mihai mihail mihajlo mihály miklos miklós mikolaj mikołaj mile
      milenko milivoj milorad milos milovan miloš mindaugas mirko miro miroslav miroslaw mirsad misa mitja mladen
      muamer muharem mujo munib muris mykhailo mykola nebojsa nebojša nedzad nemanja nenad nijaz nikola nikolay nuhi
      nusret oleh oleksandr oleksii ovidiu patryk pavel pavle pavlo pavol pawel paweł petar petr petras petre petro
      petru piotr predrag przemek przemyslaw pál péter radek radivoje radomir radoslav radoslaw radovan radu rafal
      rafał raimonds ramo ranko ratko remigiusz rexhep rimantas robertas roman romas ruslan rustem ryszard sabahudin
      sakib sanel sasa saša sead sefik selver semir sergei sergej sergey sergiu serhii shefqet shkelzen shpend
      silviu simeon sinisa siniša slaven slavko slawomir slobodan stanimir stanislav stanislaw stanko stasys stevan
      stevo stipe stjepan stojan sulejman svetozar szabolcs szymon sándor tadas tadeusz tamás taras teodor tibor
      tihomir todor tomasz tomislav tomo tudor vaclav valdas valeri valerij valeriu valon vasil vasile vasili vasyl
      vedran veljko veselin virgil visar vitalij vitaliy vitaly vito vjekoslav vlad vladan vladimir vladislav vlado
      vlatko vojislav vojtech vojtěch volodymyr vuk václav waclaw wieslaw witold wladyslaw wlodzimierz wojciech
      wojtek xhavit xhevdet yaroslav yevhen yuri yurii yuriy zbigniew zdenek zdenko zdeněk zdravko zdzislaw zef
      zeljko zenon ziga zijad zlatan zlatko zoltán zoran zsolt zvonimir zydrunas zygmunt łukasz željko`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; Vietnamese, Chinese, Korean, Japanese, Thai, Filipino',
    names: `
      aiko akane akemi aki akihiko akihiro akiko akio akira analyn anh apinya arlene arnel arunee asami asuka atsuko
      atsushi ayaka ayako ayumi bao bayani bich bin binh bo-ra bình bảo chai chalermchai chao chau chen cheng cherry
      chi chiaki chieko chika chiyo chun chunhua chunyan châu corazon cuong da da-eun daichi daiki daisuke dalisay
      dao datu diep dinh divina do-yun dong duangjai duc dung duong dũng edgardo eiji eiko emi emiko etsuko eun-ji
      eun-jung fang fe fei feng fumiko fumio gang giang goro guang guo ha-eun hae-won hai haiyan hanako hang hanh
      hao haruka haruki haruko haruto hayato hee-jin hideaki hideki hideo hieu hikaru hina hinata hiroaki hiroki
      hiroko hiromi hiroshi hiroyuki hisako hitomi hiếu ho-jin hoa hoang hong hongmei honoka hoàng hue hui hung
      huong huy huyen huỳnh hye-jin hyun hyun-ju hyun-woo hùng hương hạnh hải hồng ichiro imelda in-ho isamu itsuki
      jae jae-hyun jae-won jeong jhun ji-ho ji-hoon ji-hye ji-woo ji-young jia jiahui jian jianguo jianhua jianjun
      jie jin-ho jin-woo jing jingjing jiro jocelyn jomar jong-hyun joon-ho josefina joselito jovelyn juan jun
      jung-ho junichi junko kanya kaori kaoru katsumi kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya keiichi
      keiji keiko keisuke ken kenichi kenji kenta kentaro khanh khoa khoi kien kiet kimiko kittipong kiyoko kiyoshi
      kiên koichi koji kosuke kota kumiko kyoko kyung kyung-soo lam lan lei liang lihua lijuan lin ling linh liping
      liwei loan long lourdes luong luzviminda lương mabini machiko maiko makiko makoto malee mami mamoru manee manh
      mao maricar maricel maricris mariko marilou marites marivic mary-ann mary-grace mary-jane masaaki masahiro
      masaki masako masami masao masashi masato masaya mayu mayumi megumi mei meiling meng michiko midori miki miku
      min-ho min-ji min-jun min-seo minako ming minh minoru misaki mitsuko miwa miyuki mizuki momoka mylene myung
      mạnh nam nan nanako nao naoki naoko natsuki natsumi nattaya nenita nga ngan nghia ngoc nguyen nguyệt ngân ngọc
      nhan nhi nhu nhung ning ninoy nittaya noboru nobuko nobuyuki noi nong nori noriko oanh orathai osamu pakorn
      panida pensri phailin phat phong phuc phung phuong phúc phương pimchanok ping piyada ploy pornthip prasert
      qian qiang qing quan quang quoc quy quyen quynh quỳnh ratana ratchanee rei reiko reina remedios ren renato
      rika riko riku rin rizal rodrigo rong rosalinda rosario rowel rowena ruel rui ruo ryo ryoko ryota ryuji
      sachiko saengdao saki sakura sang-hoon sang-woo satomi satoru satoshi sayaka sayuri seiji seo-jun seo-yeon
      seok-jin setsuko seung seung-hyun shan sheng shi shigeru shin shinichi shinji shiori shizuka shizuko shoko
      shota shu shuang shun shunsuke siriporn so-yeon somchai somjit somporn somsak son soo-jin sora sota sukanya
      sumiko sun-hee sung-ho sunisa supatra supawadee suphaporn susumu sơn tadashi tae-hyung tai taichi takahiro
      takako takao takashi takato takayuki takeo takeshi taku takumi takuya tam tamiko tan tao taro tatsuo tatsuya
      teresita tetsuo tetsuya thanakorn thang thanh thanh-van thao thi thien thinh thitima thoa thu thuan thuy thảo
      thắng thị thủy tian tianyi tien tin tingting tiến toan tomoko tomomi tomoya toru toshiaki toshiko toshio trang
      tri trinh truc trung trâm tsubasa tsuyoshi tuan tuyen tuyet tuyết tuấn umeko viet vinh vy vân vũ wakana wanida
      wanna wataru wei weiming wen wenjing wilai wilaiporn wipa woo-jin xia xiang xiao xiaohong xiaohui xiaojun
      xiaoli xiaoling xiaoming xiaoyan xin xing xinyi xiu xiuying xuan xue xuân yamato yan yang yanping yasuhiro
      yasuko yasuo yen yeon-ju yifan ying yoichi yoko yong yoo-jin yoshie yoshiko yoshio yosuke yota young-hee
      young-ho young-soo yu-jin yuan yue yuhan yui yuichi yuji yuka yukari yukiko yukio yumi yumiko yun yuna yuriko
      yusuke yuta yutaka yuto yuuki yuya yến zhen zheng zhi zhiqiang zihan zixuan ziyi đức`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; African and Caribbean',
    names: `
      abeba abebe abena abigail abimbola abiodun abiola adaeze adama adanna ade adebayo adekunle adeola aderonke
      adewale adisa adjoa afi afia afua agyeman akosua akoto akua akwasi alem alemitu alemu alhaji aliou ama amadou
      amara amare ambar amoah anan ange araba asamoah asante asmeret assefa aster awet ayana ayele ayinde ayo
      ayodele azeb babacar babajide bakary bamidele bekele bereket berhane biniam biruk bisi blessing boateng bukola
      cheikh chiamaka chibuike chidi chidinma chidozie chiedza chike chima chinonso chinua chinwe chioma chukwuemeka
      comfort dagmawit daouda dembele desta diarra dieudonné djibril ebere ebo ebony efua ekow ekua elikia emebet
      emeka ememobong eniola enoch enyonam ermias esi esinam eyerusalem ezana fana farai femi feven fikre filimon
      fisseha fode folake folasade fortune freweini funmi funmilayo gebre getachew gideon girma godfrey haben
      habtamu haile hailu hermela hirut ibou ife ifeanyi ifeoma ikechukwu imani isatu issoufou jabari kagiso
      kalkidan kamau kanu kebede kehinde keita kelechi kemi kgosi khadim kibrom kidane kidist koffi kofi kojo kokou
      kwabena kwadwo kwaku kwame kwasi kwesi lamin lemlem lerato letebrhan lindiwe lulit lwazi maame mahlet makeda
      makena mamadou mame mbali mekdes mekonnen meron meseret messeret mhret mikias milkias modou mulu musu mwangi
      nala ndeye nebiat neema ngozi nia nii njeri njoroge nkechi nkem nkosana nnamdi nneka nokuthula nomsa nosipho
      nsia ntombi nyambura nyokabi obi obinna ochieng odion olu oluchi olufemi olumide oluwaseun oluwatobi omolara
      onyeka opeyemi osei otieno ousmane rohey rufus rutendo samrawit seble sefu segun sekou selam selamawit
      selassie semhar senait seynabou shimelis sibusiso siphiwe sipho soumaya tafari tamrat tariku tatenda tekle
      tendai tesfalem tesfay tesfaye thabo thandi themba tigist tiwonge tobechukwu tolani tsega tsegay tsehay tunde
      uche uchenna ugochi uzoma wangari wanjiku wanjiru winta woinshet wole wondwosen yaa yaw yemi yetunde yodit
      yohannes yonas yordanos yosef zahara zanele zebib zenebech zerai zewdi zodwa zola`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; Greenlandic and Faroese, Icelandic',
    names: `
      aaja aaju aalu aani aaqqati aavaaraq aima aja-lena aka aleqa aleqatsiaq ammannguaq angerla angunnguaq
      aninnguaq aqqalu aqqaluk aqqalunnguaq arnajaraq arnannguaq arnaq arnar arnarissoq arnatsiaq arnór asii atli
      auður avaaraq baldvin barba beinta bergur bibi birgir birita birna björg björgvin björk bjørgvin bjørk bogi
      bragi brandur bryndís brynhild brynhildur bárður búi dagur daði dánjal dávid eirikur ejdna elinborg ellert
      elspa elín eqaluk erla erneeraq eydna eyðbjørg eyðfinn eyðun eyþór fjóla freyja freyr friðrik fríði fríðrikur
      fróði gilli gunnhildur gunnvá gutti guðbjörg guðlaugur guðmundur guðni guðný guðrið guðrun guðríður guðrún
      gylfi gísli hafdís hafsteinn halla hallbera halldór halldóra hallgrímur hallur hansigne hansinnguaq hanus
      haraldur harpa haukur hekla helgi hervør heðin hjalgrím hjálmar hjördís hlynur hrafn hrafnhildur hrefna hreinn
      hugin hákun høgni ilannguaq iluuna inaluk ingi ingibjörg ingilín ingunn ingvør ingólfur inuk inunnguaq inuteq
      ippaannguaq isangua ivaana ivalu ivik ivinnguaq jaaku jaakuaraq jukua jákup jóan jóannes jógvan jóhan jóhann
      jóhanna jóhannes jóhannis jón jóna jónas jónleif jónína jórun jósef kaaleeraq kaali kaalikannguaq kali
      karannguaq karítas kiista kista kolbrún kristianna kristján kristín kristófer kunuk kununnguaq kári leivur
      lisi ljóð logi lára lív maali maalia maaliaaraq maannguaq magnús malan maliina malina manumina margrét maritha
      marjun matthías meinhard miilu mikisoq mikivsuk mikkjal minannguaq minik naaja naalu naasunnguaq naduk
      najaaraq najannguaq nanoq nauja navarana niisa nikkulaat ninannguaq nivi nivikannguaq nivé nuka nukaaka
      nukannguaq nukappiaq nuunnguaq nuunu nólsoy oddvør paarma paarnaq paneeraq paninnguaq panninguaq patdlok pavia
      peqqi piitannguaq pilunnguaq pipaluk pitsi poula pukkitsormiut páll pætur qaaqqutsiaq qillaq qivioq qupanuk
      qupanuuk ragnheiður rakul rannveig rannvá regin reynir rut ró rói rósa róðvá rúna rúni saalannguaq saamo salik
      sequssuna sigmund sigmundur sigrið sigríður sigrún sigurbjörg sigurlaug sigurður sika sikkersoq sila silvurlín
      simujoq sindri siverine sivert sjúrður snorri snæbjörn snædís stefán steinunn suni sunneva sunnvá suulunnguaq
      suulut svanhildur svanna sveinn sámal sára sóley sólja sólrún sólveig sólvá súsanna taatsi takkunnguaq terji
      tiina tikaajaat titken tordis tori tormóð tróndur tukummeq tukumminnguaq tupaarnaq turið tómas tór tóra tórdis
      tórhallur tóri tórálvur uiloq ujarak ujarneq ujuut ukaleq ulloriannguaq uni unnur upaluk upernaaq uuttuunnguaq
      uvdloriaq valdís valgerður valur vilhjálmur visti vittus viðar vár vígdis víðir zakaris ágúst ármann árna árni
      ásbjørn ásdís ásta ægir ævar ísak óla ólafur ólavur óli ólöf óskar óðin örn ørvur úlfar ýmir þorsteinn
      þorvaldur þóra þórarinn þórdís þórhildur þórunn þórður`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; German, Dutch, French, Italian, Spanish, Portuguese, Greek',
    names: `
      achim adelina adriaan adriana adriano agnès agostino agustín alain alberto alejandra alejandro alessandra
      alessandro alessia alessio alfonso alfredo amedeo anaïs andrés angelos anke annabelle anneke annelies
      anneliese annick antje antonella antonio antónio apostolos arianna aristea armando arnaud arturo athanasios
      athina aurelio aurélie bart bartolomeo bas bastiaan beatriz begoña benedetta benjamín benoît bernadette
      bernard bernardo bernat boudewijn bram bruna camila camillo carles carlota carmela carolien caterina catherine
      cathérine celeste cesare chantal chiara christelle christiaan christianne christoph christophe christos cinzia
      claude claudine claudio clémence clément clémentine coen concepción consuelo corine corinna corinne cosimo
      cristiano cristóbal cátia cédric césar daan daniela daniele dario davide delphine denise despina detlev diego
      dieter dimitra dimitrios diogo dolores domenico dorothée duarte duncan dylan débora désirée eberhard eckhard
      edoardo eduardo efstathios eirini ekkehard eleftheria eleni elia eloïse els elsbeth emanuele emilio enrico
      enrique enzo ernesto esperanza esteban estefanía estelle eugenia eugenio evangelos fabien fabienne fabrice
      fabrizio federica federico felipe femke fernanda fernande fernando filipa filipe filippo fiorella flavia
      flavio florent floris francesca francesco francine francis francisca francisco franco franziska françois
      françoise frederieke frieder friedrich frédéric frédérique gabriele gaspard gaëlle geneviève georges georgia
      georgios gerardo gerrit giacomo gian gianluca gianni gilles gino giorgia giorgio giovanna giovanni gisèle
      giulia giuliano giulio giuseppe giuseppina gonzalo grazia graziella gregorio greta guadalupe guilherme
      guillaume guillermo gustavo gwendoline gérard hanneke hannelore hans-georg hans-joachim hans-werner hartmut
      heike heiko heiner henrique hermine hervé hugues hélène ignacio ignazio ilaria ines ingmar ingo inês ioanna
      ioannis irmgard isidro jaap jacqueline jacques jaime jasmijn javier jean-baptiste jean-claude jean-françois
      jean-luc jean-marc jean-marie jean-michel jean-paul jelle jeroen jerôme jesús joana joaquim joaquín jochem
      jolanda jorge joris josefa josep josette jost josé josé-luis joão joëlle juan-carlos juliana julien julio
      jurriaan jérôme jörg jürgen karl-heinz katrien koen konstantina kristof kyriakos lambros laurence laurens
      lavinia leandro leonidas leonie leonor leticia lieke liesbeth lieselotte lionel livia loes lorena lorenzo
      loreto lothar loïc luc luciano lucien lucrezia ludovic ludovica luigi lupe lutz luuk luís léa maaike maarten
      madalena maddalena manuela manuele marcelle marcello marcelo margarida margarita margaux margherita
      maria-grazia maria-josé mariangela mariateresa marie-claire marie-france marie-hélène marie-laure marie-pierre
      marie-thérèse marieke marijke marilena marine marisol mariëlle marjolein marleen martijn martín maría massimo
      matteo matthieu mauricio maurizio mauro maximiliano maïté meike melchior mercedes michalis michele mieke
      miguel mireille mirella monique montserrat moreno márcia mónica nadège natália nerea niccolò nicoletta nicolás
      nikos nives noelia norberto noémie nuno nuria octavio odile oriol ornella pablo panagiotis paola paolo pascal
      pascale patrice patrizia paulo pedro pepijn philipp philippe pieter pietro pilar pol quentin rafael rafaela
      raffaele rainer ramón raphael raphaël raúl reinhard reinier renaud renee renée ricardo riccardo rocío roderick
      rodolfo rogier romain rosalía rosaria rubén ruud régis rémi rüdiger salvador salvatore samuele sandrine sandro
      santiago sebastiano sebastián serge sergio sibylle siegfried sieglinde silvana silvio sjoerd solange spyridon
      stavros stefanie stefano steffi stylianos stéphane stéphanie susana sylvain sébastien tanguy telmo thaddäus
      theodoros thibault thierry thijs thilo théo thérèse tiago tiziana tomás trijntje trinidad udo umberto urs
      valentine valentín valérie vasco vasileios vasiliki vasilis verena verónica vincenzo vinciane virginie
      vittoria vittorio viviana volker véronique willem wim wolfgang wouter xavier ximena yannis yiannis yolanda
      yvan yves zoé zoë álvaro élise élodie émile émilie étienne`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; English, Irish, Scottish, Welsh, American',
    names: `
      abbie abby addison adrienne aidan aileen ainsley alana alastair albie alec alfie algernon alison alistair
      allegra allison amy andrew angie angus anneka anthea antony archie ashleigh ashley aubrey audrey austin avi
      aviv ayelet barnaby barney barry becca beccy becky belinda ben bernice bert bertie bethan bethany betsy
      beverley beverly blair blake bonnie brad bradley brandon brenda brendan brent brett bridget briony brittany
      bronwen brooke bruce bryan bryony byron caitlin caleb callum calum calvin candice cara carly carol carole
      carrie carter carys cassandra cassie cathy cecil cedric chad chaim chana chandler chantelle charlene chelsea
      cheryl chester chloe christa christie chuck cian ciara clare clarence clark claudette clay clayton cliff
      clifford clint clive clodagh cody colette colin colleen connor conor cora corey courtney craig crispin curtis
      cynthia cyril dale damien damon darcy darren dave davina dawson deanna deborah debra declan deirdre della
      denzil derek dermot derrick desmond devin dexter diane dianne dick donna donovan doreen dorothy doug dougal
      douglas dov dustin dwayne dwight eamon eamonn ed edwin edwina efrat eileen eilidh eimear eitan eliezer elijah
      eliyahu elliott eloise emerson emmett eoin erin ernest esme esmé euan eugene eunice evangeline ewan fay
      felicity fergus finlay finley fletcher floyd flynn frances fraser freya gal gareth garrett garry gary gavin
      gemma geoff geoffrey georgie georgina geraldine gerry gilad gillian ginny gladys glenda glynn gordon graeme
      graham grant greg gregg gregory gwen gwendolyn gwyneth hadas hailey hamish hank harley harold harrison harvey
      hattie hayden hayley heath hector henrietta herb hilary howard hugh humphrey iain ian ido imogen irving isla
      isobel itai ivor jacinta jackson jacqui jake janet janette janine jared jarrod jason jayden jayne jeannie
      jemima jenna jeremiah jermaine jerome jillian joanne jodie joe joely joey johnathan jonty josh josie joyce
      judd jude june justine kaitlyn kara katelyn katherine kathryn katie kay kayla kayleigh keeley keira keith
      kelsey kendra kerry kieran kirk kirsty kristy kyle lacey lachlan larry latoya laurel lauren laurie lawrence
      leanne lee lennox lesley lester lex libby lindsey liora lloyd loretta lori lorna lorraine lottie lucille luke
      lyle lynda lynette lynn lynne maayan mackenzie maddie madeline madison maeve maisie malachi malcolm mandy
      margery margo marilyn marjorie marlon marsha marshall mason matt maureen mavis maxine maxwell meg megan meghan
      meir mel melinda menachem meredith merlin micah mickey mildred millicent minnie mitch moira mollie montgomery
      morag mordechai morgana morris moshe muriel murray myles myra ned nell nessa neville niall niamh nigel nir
      noam noelle noga noreen norman ofer oisín ollie olwen omri oona oren orlaith orson osborn owen padraig paige
      patsy patty peggy percival peregrine phil philippa phillipa phoebe phyllis piers pippa preston rachael randall
      randolph raymond reagan reece reggie reginald rex rhian rhiannon rhoda rhona rhys richie rick rivka robyn rod
      rodney roisin ronan ronit rosalind rosemary ross roxanne russell ruti róisín sadie sammy saoirse saul scarlett
      scott seamus sean selena shai shane shaun shauna shawn shelby sheldon shelley sheridan sherry shira shirley
      shlomo shmuel shoshana sian sienna sinead sinéad siobhan siobhán spencer stacy stan stewart suki susannah
      suzie tabitha tal tamar tamsin tasha ted terence terrence tess tessa thaddeus tiffany toby todd tomer tonya
      travis trent trevor tricia trina trisha trixie troy trudy tyrone tzvi uri vaughan verity vernon vince vivien
      warren wesley whitney wilbur willa willow winifred woody xanthe yaakov yael yehuda yigal yitzhak yoav yonatan
      yossi zac zach zachary zack zadie zeke zelda zev zvi`,
  },
  {
    gender: 'female',
    word: true,
    source: 'own list; names that are also everyday words',
    names: `
      amber bella crystal dawn dolly eve faith grace gry hazel heather holly hope inge iris ivy jade joy lilje liv
      lykke maj may olive pearl penny perle poppy rose ruby silke sine sol sue viol viola`,
  },
  {
    gender: 'male',
    word: true,
    source: 'own list; names that are also everyday words',
    names: `
      bent bill birk bjørn bo bror dag dan dean duke earl falk felix finn frank guy hans jack jan leo magne mark max
      norm per ray rob sejr sten storm tage ulf ville`,
  },
  {
    gender: 'any',
    word: true,
    source: 'own list; names that are also everyday words',
    names: `
      andre april art ask august autumn bille bud chance don drew due gaia gale gene hunter jo juli juni junior king
      kit lance lind melody mercy miles my nor nord nova pat patience pierce pil prince queen ravn rich rusty ry
      sage skip sky star summer sunny svane van vega wade ward will wren`,
  },
];
