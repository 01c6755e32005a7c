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
      abelone ada agnes agnete aja alba alexa alexandra alice alicia alida alina alma amalie amanda amelia
      amelie amina ana ane anette angela angelica anika anina anine anita anja anka ann anna anna-sofie annabel
      anne anne-mette annelie annelise annemarie annemette annesofie annette anni annie annika annike annita
      anny antonia asta astrid aurora ava aya barbara bea beatrice benedicte benedikte benita bente berit beth
      betina bettina betty bianca birgit birgitte birte birthe bodil bolette britt britta camilla camille carine
      carmen carolina caroline cathrine catrine cecilia cecilie celina celine charlotte christin christina
      christine cindy claire clara claudia conni connie cæcilie dagmar dagny dana daniella danielle debbie diana
      dina ditte ditte-marie doris dorit dorrit dorte dorthe dorthea ea ebba edith elaine eleanor elena elin
      eline elisa elisabet elisabeth elise elizabeth ella ellen ellinor elly elna elsa else elsebeth emilia
      emilie emily emma emmeline emmy erika erna ester esther estrid eva evy fanny fie fiona flora frederikke
      freja frida frieda gabriella gerd gerda gertrud gina gitte gloria grete grethe gro gudrun gunhild gurli
      gyda hanna hannah hanne hanni hedda heidi helen helena helene helga helle henny henriette herdis hilde
      hildur hjørdis ida ilse ina ine ingeborg ingelise inger ingrid inés irena irene irina isa isabel isabella
      iva ivalo iwona jane janina janne janni jannie jasmin jean jeanette jeanne jennifer jenny jessica jette
      jill joan joanna johanna johanne jonna josefine josephine judith judy julia juliane julie jutta jytte kaja
      kamilla kamille karen karin karina karine karla karoline kate kathleen kathrine kathy katja katrina
      katrine kaya kira kirsa kirsten kirstine kitty klara kristin kristina kristine laila laja lajla lara laura
      laurine lea leah leila lena lene leslie lilian lillian lily lina linda line linea linnea lis lisa lisbet
      lisbeth lise liselotte lissi liva liz lizzie lona lone loni lonni lonnie lonny lotte louisa louise lucia
      lucie lucy luisa luna lydia lærke magda magdalena maggie mai-britt maia maibrit maibritt maiken maja
      majbritt majken malena malene malou mara maren margaret margarethe margit margith margot margrete
      margrethe maria mariam mariana mariane mariann marianna marianne marie marielle marina marion marlene
      marna marta martha marthe martina martine mary mathea mathilda mathilde matilda matilde maya melanie
      melissa merete merethe mette mia michaela michelle mie mikala mille millie minna miriam misha moa molly
      mona monica mynte nadia nadja naja nana nancy nanna naomi natacha natalia natalie natascha natasja nete
      nicola nicole nicoline nikoline nina nora norma oda olena olga olivia pamela patricia paulina pauline
      pernille petra petrea pia prudence rachel ragnhild rakel ramona randi rebecca rebekka regine regitse
      regitze rie rigmor rikke rita ritt rosa rosalie rosemarie runa ruth sabine sabrina sally samantha sandra
      sanna sanne sara sarah selma sharon sheila sidsel sif signe sigrid sigrun silja silje silla sille silvia
      simone siri sissel siv smilla sofia sofie sofija solveig sonja sophia sophie stine sunniva susan susanne
      suzanne synnøve søsser tania tanja tara tatjana tea tenna thea theresa therese thit thora thyra tilde tina
      tine tone torunn tove tracy trille trine tyra ulla ulrikke una valborg valentina vanessa vera veronica
      vibe vibeke vicki vicky victoria vigdis vilma virginia vita vivi vivian wilma winnie yasmin yvonne zara
      åsa åse`,
  },
  {
    gender: 'male',
    word: false,
    source: 'own list; Danish and Nordic, men',
    names: `
      aage aaron abel abraham adam adolf adrian aksel alan albert alex alexander alf alfons alfred allan anders
      andreas andré anker anthony antoine anton are arent arild armin arne arnold aron arthur artur arvid
      asbjørn asger aske aslak axel balder bastian benedikt benjamin bennet benny bernhard bertel bertram birger
      bjarke bjarne bjarni brian bruno børge carl carlos carsten casper cato charles chris christen christian
      christoffer christopher claes claus daniel danni danny david dennis dion ditlev domino donald ebbe
      eduard edvard edward egon eigil eilif einar ejnar ejner ejvin ejvind elias eliot elliot elvis emil
      emmanuel eric erik erland erling ernst erwin esben eskil eskild evald evan even eyvind ferdinand filip
      flemming folmer frans franz fred freddy frederick frederik fredrik frej frits frode gabriel geir georg
      george gerald gerhard gerner gert gilbert glen glenn gorm gregers gregor guido gunnar gustav günter
      günther hakon halfdan hans-henrik harald harry hartvig hauge heine heino heinz helge helger helmer helmut
      helmuth henning henri henrik henry herbert herman hjalmar hjalte holger hugo håkan håkon håvard ib
      ingemann ingolf isak ivan ivar iver jackie jacob jakob james jamie jannich jannick jannik janus jasper
      jeff jeffrey jens jens-ole jeppe jerry jes jesper jim jimmy joachim johan johannes john johnny jon jonas
      jonatan jonathan joost jordi jorn joseph julius justin jørgen jørn kaare kai kaj kalle karl karsten kaspar
      kasper keld kennet kenneth kenny kent kevin kjeld kjell klaus knud knut kris kristian kristoffer kurt kåre
      lage lars lars-ole lasse lauge laurids laurits lauritz laust leif lennart leon leonard leonardo leopold
      levi liam linus loui louis luca lucas ludvig ludwig luka lukas lyder mads magnus malte malthe manuel marc
      marco marcus mario marius markus martin martinus marty marvin marwin mathias matthew michael michel mikael
      mike mikkel miklas milas mogens morits morten møns nathan nelson nick nicklas nicolai nicolaj nicolas
      niels niels-jørgen niklas nikolai nikolaj nikolas nils nis noa noah noel odd olaf ole oliver oluf orla
      oscar oskar osvald oswald otto ove palle patrick patrik paul pauli peder pelle peter philip phillip pierre
      poul povl preben ralph ramus rasmus rene rené richard ricki roar robert robin roger roland rolf romeo
      ronald ronnie ronny roy ruben rudolf rudy rune ryan samuel sander sebastian sigurd silas simon sofus
      stanley steen stefan steffan steffen stephan stephen steve steven stig stuart sune sven svend svend-aage
      sverre sylvester søren teddy teis terje terkel terry theis theo theodor thomas thor thorbjørn thorkil
      thorkild thorsten thorvald thue thure tim timothy tjelvar tobias toke tom tomas tommy tonny tony tor
      torben torbjørn tore torkil torkild torsten troels truels tue ture tyge uffe ulrich ulrik vagn vagner
      valdemar valentin valter verner victor viggo viktor vilhelm villads villiam villum villy vincent walter
      walther warner wayne william willy wilson winston yngve åge ørnulf øyvind`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; Danish, either sex',
    names: `
      alexis andie andrea avery bobby cameron casey conny dara daryl eddie eden frankie gabri jody jordan kelly kelvin
      kim lindsay lou luan maxime mika morgan nikki noor quinn riley rowan sam sasha shannon sidney stacey
      taylor toni yuki`,
  },
  {
    gender: 'female',
    word: false,
    source: 'own list; Arabic, Turkish, Kurdish, Persian, Somali and South Asian, women',
    names: `
      abida abir aicha aida aisha aishah alia aliya amal amani ameena amena aminah amira amna amra amrita
      anahita anisa anisha anjali anushka aparna archana areej arezoo arwa arya arzu asha asia asiya aslı asma
      asmaa asra ayah ayan ayat ayda ayesha ayla aylin ayse aysel aysenur aysha ayten ayşe azadeh aziza azra
      bahar baran basma begüm belma berfin berivan beyza bhavna bilqis burcu bushra büşra canan cansu ceren
      chandra cigdem dalia darya deepa deepika defne deniz derya devi didem dilan dilara dilek divya donya dua
      dunya ebru ece ela elham elif elnaz eman emel emina emine esma eylem eylül ezgi fadime fadma fadumo faiza
      farah farhiya fariba farida farideh farzana farzaneh fatemeh fatima fatimah fatma fatme fatoumata fawzia
      fereshteh feride filiz funda gamze geetha ghada ghazal gita golnaz gonca gul gülay gülcan güler gülsen
      gülsüm gülten güzel habiba habibe hafsa hajar hala halima halime hana hanaa hanan hande hanin hatice
      hatidza hava havva hawa haya hayat heba hevin hiba hibo hilal hind hira hoda hodan houda huda huma hülya
      ikram iman imane inas insaf intisar iqra irem isra israa jamila jana janan jannat jaya jihan jihane jyoti
      kamila karima kavita kavya khadija khadra khawla kiran komal kübra lakshmi laleh lamia lana latifa layal
      layan layla leena leyla lubna madina maha mahin mahnaz mahsa maida majida malak malika manal manar mariama
      marjan marwa maryam maryan medina meena meera mehrnaz mehtap melek melike melis meltem meral merve meryam
      meryem mitra mouna muna müge nabila nada nadira nafisa nahid naima najat najma najwa nalini narges nasima
      nasra nasreen nasrin nawal nazanin nazli neelam neha nermin neslihan nesrin nevin nida nihal nilgün
      niloofar niloufar nilüfer nimo nisa nisha nisreen noora nour noura nur nura nuran nuray nurcan nurten
      nusrat ozlem parisa parvaneh parvin parwin pelin perihan pinar pooja poonam preeti priya priyanka puja
      pınar rabia rachida radha rahel rahma rahmo rama rana rani rania rasha razan reem reema rekha rim rima
      ritu rojda rojin roshan roya roza ruba ruqayya saadia saba sabah sabiha sabrin sadia safa safaa safia
      safiya sagal sahar sahra saima sakina saliha salma samar samia samiha samira samiye sana sanam sanaz
      sarita sawsan seema selda selin sema semra serap serpil sevda sevgi sevim shabnam shadi shahida shahla
      shaima shaimaa sharifa shazia sheela shilpa shirin shiva shreya shukri shweta sibel sidra siham sinem sita
      smita sneha sofiya soheila songül soraya suad sultan suman sumaya sunita supriya sushila swati sümeyye
      tahmina talia tasnim tuba tugce tuğba tülay tülin türkan uma umaima usha vidya wafa wafaa warda yamina
      yara yasemin yasmeen yasmina yasmine yeliz yeşim yildiz yusra yıldız zahia zahida zahra zaina zainab
      zaynab zehra zeliha zeynep ziba zilan zohra zozan zuhal zuhra zuleikha çiğdem özge özlem ülkü`,
  },
  {
    gender: 'male',
    word: false,
    source: 'own list; Arabic, Turkish, Kurdish, Persian, Somali and South Asian, men',
    names: `
      abbas abdalla abdallah abdelaziz abdelkader abdelkarim abdellah abdelrahman abdi abdifatah abdikadir
      abdikarim abdinasir abdirahman abdirashid abdul abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi
      abdulrahman abhishek abid abu abubakar adel adem aden adham adil aditya adnan afshin ahmad ahmed ahmet
      ajay akash akbar akif akin akram ali alireza alper altan amar amer amin amine amir amit ammar amr anand
      anas anil anis ankit anup arafat aram aras arash arif arjun arman arsalan arun arvin arvind asad ashish
      ashkan ashok ashraf asif aslan ata atakan atef atif atilla aydin aydın ayhan ayman aymen ayoub ayub azad
      azam aziz babak badr bahman baker baki bakir balaji baris barış basel basem bashar bashir basim bassam
      batuhan bayram behnam behrouz behzad bekir berat berkan besir bharat bilal birol boran botan boubacar
      brahim bulent burak burhan bülent cafer cahit caner celal cem cemal cemil cengiz cenk cihan coskun cuma
      dariush daud davud davut dawit dawood deepak delil dev devran dhruv dian dilip dinesh dogan doğan dursun
      ebrahim efe ehab ehsan emad emin emir emrah emran emre enes engin enis enver eray ercan erdal erdem
      erdogan eren erhan erkan erol ersin esat essam eyup eyüp fadel fadi fadil fahad fahd fahim faisal faiz
      fares farhad farhan farid faris farouk faruk farzad fateh fathi fatih fawad fawzi faysal ferdi ferhad
      ferhat fikret firas firat foad fouad fuad fuat furkan fırat gamal ganesh gaurav ghassan gopal guled gökhan
      gürkan habib hadi hafez hafiz haidar haider hakan hakim halid halil halim hamad hamed hamid hamza hani
      hanif hari haris harish haroon harun hasan hassan hatem haydar hazem heman hersh heval hicham hikmat
      hikmet hiwa hosein hossam hossein houssam husam husein huseyin hussain hussein hüseyin ibrahim ibrahima
      ibro idris ihab ihsan ilhan ilias ilker ilyas imad imran irfan isam ishaq iskender islam ismael ismail
      ismet issa issam iyad jabbar jaber jafar jalal jalil jama jamal jamil jasim javad javed javid jawad jibril
      jihad junaid jusuf kaan kadir kamal kamil kamran karam karan karim karthik kasim kassem kaveh kawa kazim
      kemal kenan kerem kerim khaled khalid khalil krishna kumar lakshman latif levent lokman lütfi madjid mahad
      mahamed mahamud mahdi maher mahesh mahir mahmood mahmoud mahmud mahmut majd majed majid malek malik manish
      manoj mansoor mansour marwan masood masoud massoud matin mazen mehdi mehmed mehmet mehran mehrdad melih
      mert mervan mesut metin mirza misbah mohamad mohamed mohammad mohammed mohamud mohan mohsen mohsin mojtaba
      monir morad morteza mostafa moussa moustafa muhamed muhammad muhammed muhammet mukesh mukhtar munir murad
      murali murat murtaza musa mustafa mustapha muzaffer nabeel nabil nader nadim nadir naeem naim najib naser
      nasir nassar nasser naveen nawid nawzad nazim nebil necati necip nedim nidal nihad nihat nikhil nima nitin
      nizar noman nouri numan nuri obaid oguz okan oktay omar omer omid onur orhan osama osman oussama ozan
      ozgur oğuz pankaj parviz parwiz payam pedram peyman pouya pradeep prakash pranav prasad praveen qais qasim
      rabih rachid radwan rafi rafiq rahim rahman rahul raj raja rajan rajeev rajesh rajiv rakesh ramadan
      ramazan ramesh rami ramin ramiz ramzi ranjit rashid rasim rasoul rauf ravi recep reda refik remzi reza
      riad rohan rohit rojhat roni rostam rıza saad saban sabri sachin saddam sadegh sadik sadiq saeed saeid
      safak safet safwan sahin said saif sajad sajid sajjad salah salam saleem saleh salem salih salim salman
      saman sameer samer sami samih samir samy sandeep sanjay sanjeev sardar sarmad sarwar savas sayed sedat
      selahattin selcuk selim selçuk serdar serhat serkan sezai sezer sezgin shahab shahin shahram shahzad
      shakir shankar sharif sherif sherko sherwan shoaib siamak sinan siraj sirwan sohail soran souleiman sudhir
      sufian suhail sulaiman suleiman suleyman sunil suraj suresh süleyman taha taher tahir tahsin talal talib
      tamer tamim tarek tareq tarik tariq tarkan tayfun tayyip tolga tuncay turan turgay turgut ufuk ugur umar
      umer umit usama usman utku uğur vedat veli venkat veysel vijay vikas vikram vinay vinod vishal vivek
      volkan wael wahid waleed walid waqas warsame wasim wassim wisam wissam xasan yacine yahia yahya yakub
      yakup yalcin yama yared yasar yaser yasin yasir yasser yassin yavuz yaşar yilmaz yogesh younes younis
      yousef yousif youssef yunus yusef yusuf yüksel yılmaz zafer zaher zahid zahir zain zakaria zaki zalmai
      zana zaur zayd zeki ziad ziya zubair ömer önder özcan özgür özkan öztürk ümit ünal şahin`,
  },
  {
    gender: 'female',
    word: false,
    source: 'own list; Polish, Baltic, Romanian, Bosnian, Serbian, Russian, Ukrainian, women',
    names: `
      agata agnieszka albena albina aleksandra alena alicja anastasija anastasiya andreea aneta angelina
      antonina arta asja barbora beata besa biljana blanka blerta bojana bozena bożena branka cristina daiva
      danica danijela danuta daria dariya dejana dijana dominika dorota dragana drita dunja dženana edita edyta
      ekaterina elira elzbieta elżbieta emilija enisa eszter evgenia ewa ewelina fatmire florentina galina
      galyna gordana grazyna grażyna halina hanka henryka ildikó ilona ioana iryna ivana ivanka ivona izabela
      jadranka jadwiga jagoda jasminka jasna jelena jolanta julija justyna kalina katalin katarina katarzyna
      kateryna kinga krisztina krystyna ksenia laima larisa lejla lenka lidija liliana lindita ljiljana ljubica
      loredana lucyna ludmila lyudmila majlinda malgorzata marcela marija marijana mariola mariya maryna marzena
      małgorzata melisa merima mihaela milena milica milka mirela mirjana miroslava nadezhda nadiia nataliia
      natalija nataliya natalya nataša nermina nevena oana oksana oleksandra olha patrycja petya polina radka
      radmila raisa raluca rasa rina roksana romana roxana ruta ruzica safeta samra sanela sanita sanja senada
      shpresa simona slavica snezana snežana stanislava stefania svitlana sylwia szilvia tanya tatiana teodora
      teresa tetiana teuta tijana valbona valentyna vesna viktoria viktoriia viktorija violeta vlasta vlora
      weronika wioletta yana yelena yuliia yuliya zdenka zinaida zlata zofia zorica zsofia zsuzsanna zuzana
      ágnes`,
  },
  {
    gender: 'male',
    word: false,
    source: 'own list; Polish, Baltic, Romanian, Bosnian, Serbian, Russian, Ukrainian, men',
    names: `
      adis admir adrijan agim agron aleksandar aleksander aleksandr aleksei alen almir amel anatolij andrei
      andrej andrey andrij andriy andrzej antanas ante antoni arben ardian armend arsen artem asim asmir attila
      avni bajram balázs bartek bartosz bashkim besim blerim bogdan bojan boris borislav borys branislav branko
      cezary cristian damian damir danijel danilo darius dariusz darko davor dawid dejan denis denys dimitar
      dino dmitri dmitry dmytro dorin dragan drazen dritan dumitru dusan dušan edin edmond eldar eldin elvedin
      elvir ermin evgeni fatmir fatos fedor ferenc franciszek gabor georgi gheorghe gintaras goran grigor
      grzegorz gyula györgy gábor henryk hrvoje ihor ilija ilir imre ion ionut istván ivica ivo iwan jacek jakub
      janis janusz jarek jaroslav jaroslaw jerzy josip jovan jozef jurij józef kacper karol kazimierz kirill
      konstantinos kostas krystian krzysztof lajos lazar leonid leszek liviu lubomir lucian lukasz lászló maciej
      madars maksim maksym marcin marek marian marijan mariusz marko matei mateusz michal michał mihai mihail
      mihajlo mikolaj mikołaj mile milos miloš mindaugas mirko miroslav miroslaw mirsad mladen muamer mykhailo
      mykola nebojsa nedzad nemanja nenad nikola nikolay oleh oleksandr ovidiu patryk pavel pavle pavlo pawel
      paweł petar petr petre petro petru piotr predrag przemek przemyslaw péter radek radoslav radoslaw radovan
      radu rafal rafał ramo robertas roman ruslan ryszard sakib sanel sasa saša sead sefik selver semir sergei
      sergej sergey serhii sinisa siniša slavko slawomir slobodan stanislav stanislaw stanko stojan sulejman
      svetozar sándor tadeusz tamás taras teodor tibor tihomir tomasz tomislav valdas valon vasil vasile vasyl
      vedran vitalij vitaliy vitaly vlad vladan vladimir vladislav vlado vojtech volodymyr vuk wieslaw witold
      wojciech wojtek yaroslav yevhen yuri yuriy zbigniew zdenek zdravko zeljko zijad zlatan zlatko zoltán zoran
      zsolt zvonimir zygmunt łukasz željko`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; Vietnamese, Chinese, Korean, Japanese, Thai, Filipino',
    names: `
      aiko akane akemi aki akihiro akiko akio akira anh asami asuka atsushi ayaka ayako ayumi bao bich binh bình
      bảo chau chen cheng chieko chika chun chunhua corazon cuong da daichi daiki daisuke dao datu diep dong duc
      dung duong dũng eiji emi emiko eun-ji fang fei feng fumiko gang giang guang guo hai hanako hanh hao haruka
      haruki haruto hideki hideo hikaru hina hiroaki hiroki hiroko hiromi hiroshi hiroyuki hitomi hiếu hoa hoang
      hong hoàng hue hui hung huong huy huyen hyun hyun-woo hùng hương hạnh hải hồng imelda isamu jae jae-hyun
      ji-ho ji-hoon ji-hye ji-woo ji-young jia jian jie jin-ho jing jingjing jocelyn joon-ho josefina juan jun
      junichi junko kaori kaoru katsumi kazuki kazuko kazuo keiichi keiji keiko keisuke ken kenichi kenji kenta
      kentaro khanh khoa khoi kien kimiko kiên koichi koji kosuke kumiko kyoko kyung lan lei liang lihua lin
      ling linh liping liwei long luong manh mariko masaki masako masashi masato masaya mayumi megumi mei
      meiling midori miki min-ho min-ji min-jun minh miyuki mizuki mạnh nam nanako naoki naoko natsuki nga ngan
      nghia ngoc nguyen nguyệt ngân ngọc nhan nhi nhu nhung noboru noriko oanh osamu phat phong phuc phuong phúc
      phương ping qian qiang qing quan quang quoc quyen quynh quỳnh reiko ren renato rika riko rodrigo rong
      rowena ryo ryota sachiko sakura satomi satoshi sayaka seiji seo-yeon seung shan sheng shigeru shin
      shinichi shinji shizuka shota shu shuang somchai soo-jin sora sota sumiko sun-hee sung-ho susumu sơn
      tadashi takahiro takako takao takashi takayuki takeo takeshi takumi takuya tan tao taro tatsuya tetsuya
      thang thanh thao thi thinh thoa thu thuan thuy thảo thắng thị thủy tian tien tingting tomoko tomomi toru
      toshio trang trinh truc trung trâm tsubasa tuan tuyen tuyet tuấn viet vinh vy vân vũ wataru wei weiming
      wen wenjing xia xiang xiao xiaoli xiaoling xiaoming xiaoyan xin xing xinyi xiu xuan xue xuân yan yang
      yasuko yen yifan ying yoko yong yoshiko yosuke young-hee young-soo yuan yue yui yuji yuka yukari yukiko
      yukio yumi yumiko yun yuna yusuke yuta yuto yuya yến zhen zheng zhi zihan đức`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; African and Caribbean',
    names: `
      abeba abebe abena abigail abimbola adaeze ade adebayo adisa akosua akua alem ama amadou amara amare asante
      aster ayodele babacar bakary bereket berhane biniam blessing boateng bukola cheikh chidi chike chima
      chinwe chioma dagmawit daouda desta ebony efua emeka enoch ermias fana feven filimon folake funmi gebre
      getachew gideon girma godfrey habtamu haile hailu hirut ifeanyi ifeoma imani kagiso kamau kebede kelechi
      kemi khadim kidane kidist koffi kofi kojo kwabena kwadwo kwaku kwame kwasi lamin lemlem lerato lindiwe
      makeda mamadou mekonnen meron meseret modou mulu mwangi nala ngozi nia njeri nkechi nnamdi nneka nomsa obi
      obinna ochieng olu olufemi oluwaseun osei otieno rufus samrawit segun sekou selam selamawit semhar siphiwe
      sipho tariku tekle tendai tesfalem tesfay tesfaye thabo thandi themba tigist tunde uche wangari wanjiku
      wanjiru winta wole yaa yaw yemi yohannes yonas yordanos yosef zanele zola`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; Greenlandic and Faroese, Icelandic',
    names: `
      aaju aka aleqa aqqalu aqqaluk arnannguaq arnaq arnar arnór auður avaaraq baldvin barba beinta bergur
      birgir birita birna björg björgvin björk bjørk bogi bragi brandur bryndís brynhild bárður búi dagur daði
      dánjal dávid elspa elín erla eyðbjørg eyðun freyja friðrik fróði gunnhildur gunnvá guðmundur guðrun guðrún
      gylfi gísli halla halldór hallur hanus haraldur harpa haukur hekla helgi hervør heðin hjalgrím hjördís
      hákun høgni ingi ingibjörg ingunn inuk inunnguaq ivaana ivalu ivik jákup jóan jóannes jógvan jóhan jóhann
      jóhanna jóhannes jón jóna jónas jórun jósef kaali karítas kista kristján kristín kunuk kári leivur lív
      magnús malan maliina malina manumina margrét marjun miilu mikkjal minik naaja navarana nivi nuka nukaaka
      nukannguaq oddvør paarnaq paninnguaq pavia pilunnguaq pipaluk poula páll pætur qupanuk ragnheiður rannvá
      regin rói rósa rúna rúni salik sigmund sigrið sigríður sigrún sigurður sjúrður snorri steinunn sunneva
      sunnvá sveinn sámal sára sólja sólrún sólveig súsanna terji tiina tormóð tróndur tukummeq tupaarnaq turið
      tóra tórdis uiloq ujarak ukaleq unnur viðar vígdis ágúst ármann árni ásdís ásta ísak óla ólavur óli óskar
      óðin þóra þórunn`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; German, Dutch, French, Italian, Spanish, Portuguese, Greek',
    names: `
      achim adelina adriaan adriana adriano agnès agustín alain alberto alejandra alejandro alessandra
      alessandro alessia alessio alfonso alfredo anaïs andrés angelos anke annabelle anneke annelies anneliese
      annick antje antonella antonio antónio arianna armando arnaud arturo aurélie bart bas beatriz bernard
      bernardo bram camila caterina catherine cesare chiara christelle christiaan christoph christophe christos
      claude claudio clémence clément coen corinne cédric césar daan daniela daniele dario davide delphine
      denise diego dieter dimitra dimitrios diogo duarte duncan dylan eckhard edoardo eduardo eirini eleni elia
      els elsbeth emilio enrico enrique enzo esteban estelle evangelos fabien fabienne federico felipe femke
      fernanda fernando filippo floris francesca francesco francine francis francisca francisco franziska
      françois françoise friedrich frédéric gabriele georges gerrit giacomo gian giorgia giorgio giovanna
      giovanni giulia giuliano giulio giuseppe giuseppina greta guilherme guillaume guillermo gustavo hanneke
      hartmut heike heiko heiner henrique hugues hélène ilaria ines ingmar ingo inês jaap jacqueline jacques
      javier jean-michel jelle jeroen jerôme jesús joana joaquim joaquín jorge joris josé joão juliana julien
      julio jérôme jörg jürgen koen kristof laurence laurens leonie leonor lieke liesbeth lorena lorenzo loïc
      luc luciano lucien ludovic luigi luuk luís léa maaike maarten manuela marcello margarida margarita marieke
      marijke marine marjolein marleen martijn martín maría massimo matteo matthieu mauricio mauro meike
      melchior michalis michele miguel mireille monique mónica nicolás nikos nuno nuria pablo panagiotis paola
      paolo pascal patrice patrizia paulo pedro philipp philippe pieter pietro rafael rainer ramón raphael
      raphaël raúl reinhard renee renée ricardo riccardo roderick romain rubén régis rémi rüdiger sandro
      santiago sebastián sergio silvio stefanie stefano steffi stéphane stéphanie susana sylvain sébastien
      theodoros thibault thierry thijs thilo tiago tomás udo valérie vasco vasilis verena vincenzo virginie
      volker véronique willem wolfgang wouter xavier yannis yiannis yolanda yves zoé álvaro élise élodie émile
      émilie étienne`,
  },
  {
    gender: 'any',
    word: false,
    source: 'own list; English, Irish, Scottish, Welsh, American',
    names: `
      abbie aidan aileen ainsley alfie alison allison amy andrew anthea ashley aubrey austin barry becky ben
      bert bethany beverly blair blake brad bradley brandon brent brett bridget brittany brooke bruce bryan
      caitlin caleb calum cara carol carter cassandra cathy chandler chelsea cheryl chloe christa chuck clare
      clark cliff colin conor corey craig cynthia dale damien darren dave dawson deborah debra declan deirdre
      derek dermot derrick diane dick donna dorothy doug douglas eamon ed edwin eileen eitan elijah elliott eoin
      erin ernest euan eugene fletcher flynn frances fraser gareth garrett gary gavin geoffrey gerry gilad
      gordon graham grant greg gregory gwen harold heath herb howard hugh humphrey iain ian jackson jake janet
      janette janine jason jermaine joanne joe joyce june katherine kathryn katie kay keith kerry kirk kyle
      larry lauren lawrence lee lesley lester luke lynn malcolm marilyn marjorie matt maureen meg megan meghan
      meir melinda moira murray ned niall nigel nir noam norman owen peggy phil philippa phoebe rachael raymond
      rex rhys rick rivka robyn rod rodney rosemary ross russell róisín scott sean shelley sheridan sherry
      shirley sinead sinéad siobhan stacy stan stewart tal ted toby todd travis trent trevor troy woody zachary`,
  },
  {
    gender: 'female',
    word: true,
    source: 'own list; names that are also everyday words',
    names: `
      amber bella crystal dawn dolly eve faith grace gry hazel heather holly hope inge iris ivy jade joy lilje
      liv lykke maj may olive pearl penny perle poppy rose ruby silke sine sol sue viol viola`,
  },
  {
    gender: 'male',
    word: true,
    source: 'own list; names that are also everyday words',
    names: `
      bent bill birk bjørn bo bror dag dan dean duke earl falk felix finn frank guy hans jack jan leo magne mark
      max norm per ray rob sejr sten storm tage ulf ville`,
  },
  {
    gender: 'any',
    word: true,
    source: 'own list; names that are also everyday words',
    names: `
      andre april art ask august autumn bille bud chance don drew due gaia gale gene hunter jo juli juni junior
      king kit lance lind melody mercy miles my nor nord nova pat patience pierce pil prince queen ravn rich
      rusty ry sage skip sky star summer sunny svane van vega wade ward will wren`,
  },
];
