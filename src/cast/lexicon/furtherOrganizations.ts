/**
 * Further names of organizations, one line each: the code of its country where it is of one, the common English name
 * (that of the lexicon of recognition, where it has the organization), then what it is called elsewhere: acronyms in
 * other languages and scripts, and long names in other words. Recognition does not look for them; they only tell that
 * two names which were found are one organization's. Long names are compared by what they say, so that inflected and
 * articled forms need not stand here. By hand.
 */
export const furtherOrganizations = `
European Union,Унијата
European Commission,EC,ЕК,Еврокомисија,Еврокомисијата,Еврокомисия,Комисијата на ЕУ,Комисията на ЕС,Commission of the European Union
European Parliament,ЕП,Европарламент,Европарламентот,Europaparlaments,Парламентот на ЕУ,Парламента на ЕС,Parliament of the EU
Council of the European Union,Съветът на Европейския съюз,Совет на Европската Унија
European Court of Justice,СПЕУ,СЕС,Court of Justice of the European Union,European Court of Justice,Gerichtshof der Europäischen Union,Суд на правдата на Европската Унија,Европски суд на правдата,Съд на Европейския съюз
European Court of Human Rights,ЕСЧП,ЕСПЧ,Съдът в Страсбург,Судот во Стразбур,Strasbourg Court,Straßburger Gerichtshof,Menschenrechtsgerichtshof,Европейски съд по правата на човека,Европски суд за човекови права
European External Action Service,ЕСВД,ЕСНД,Европейска служба за външна дейност,Европска служба за надворешно дејствување,Европска служба за надворешна акција,Europäische Auswärtige Dienst
European Union Agency for Fundamental Rights,FRA,ФРА,EU Agency for Fundamental Rights,Fundamental Rights Agency,Agentur der Europäischen Union für Grundrechte,Agentur für Grundrechte,EU-Grundrechteagentur,Grundrechteagentur,Агенција на Европската Унија за основни права,Агенция на Европейския съюз за основните права
European Union Agency for Asylum,ЕУАА,АЕСУ,ЕАСО,ЕСПОУ,European Asylum Agency,European Asylum Support Office,Europäische Asylagentur,EU-Asylagentur,Asylagentur,Agentur der Europäischen Union für Asyl,Европска агенција за азил,Европейска агенция за убежище,Агенция на ЕС в областта на убежището,Агенција на ЕУ за азил
European Border and Coast Guard Agency,Frontex Agency,Агенция Фронтекс,Агенција Фронтекс,EU border agency,EU-Grenzschutzagentur,European Border and Coast Guard,Европска гранична и крајбрежна стража,Агенција за европска гранична и крајбрежна стража,Европейска гранична и брегова охрана,Europäische Grenz- und Küstenwache,Европейска агенция за гранична и брегова охрана
Europol,Европол,European Union Agency for Law Enforcement Cooperation,Агенция на ЕС за сътрудничество в областта на правоприлагането,Агенција на ЕУ за соработка во спроведувањето на законот,Agentur der EU für die Zusammenarbeit auf dem Gebiet der Strafverfolgung
Interpol,International Criminal Police Organization,Internationale Kriminalpolizeiliche Organisation
Eurojust,ЕВРОЮСТ,ЕВРОЏАСТ,EUROJUST,Евројуст,ЕВРОЈУСТ,European Union Agency for Criminal Justice Cooperation,Агенция на Европейския съюз за сътрудничество в областта на наказателното правосъдие,Агенција на ЕУ за соработка во кривичната правда,Agentur der Europäischen Union für justizielle Zusammenarbeit in Strafsachen
Eurostat,ЕВРОСТАТ,EUROSTAT,Statistical Office of the European Union
eu-LISA,еу-ЛИСА,EU-LISA,ЕУ-ЛИСА,eu-LISA Agency
CEPOL,СЕПОЛ,ЦЕПОЛ,European Union Agency for Law Enforcement Training
European Public Prosecutor's Office,EPPO,ЕЈО,EUStA,Europäische Staatsanwaltschaft,Европска јавна прокуратура,Европско јавно обвинителство,Европейска прокуратура
European Anti-Fraud Office,OLAF,ОЛАФ
European Court of Auditors,ECA,Европска сметководствена палата
European Investment Bank,ЕИБ
European Bank for Reconstruction and Development,ЕБОР,ЕБВР,ЕБРР,Европейска банка за възстановяване и развитие,Европска банка за обнова и развој,Europäische Bank für Wiederaufbau und Entwicklung
Directorate-General for Migration and Home Affairs,DG HOME,DG Home,GD HOME,GD Home,ГД ХОУМ,ДГ ХОУМ,ГД „Миграция и вътрешни работи“,Generaldirektion Migration und Inneres,Генерална дирекция „Миграция и вътрешни работи“,Генерална дирекција за миграции и внатрешни работи,Генерален директорат за миграција и внатрешни работи,Directorate-General for Migration and Home Affairs of the European Commission
Directorate-General for Neighbourhood and Enlargement Negotiations,DG NEAR,GD NEAR,ДГ НЕАР,ГД НЕАР,ГД „Разширяване“
Directorate-General for Enlargement and the Eastern Neighbourhood,DG ENEST,GD ENEST,ДГ ЕНЕСТ,ГД ЕНЕСТ
Instrument for Pre-accession Assistance,IPA,IPA II,IPA III,IPA IV,ИПА,ИПА II,ИПА III,ИПП,ИПП II,ИПП III,ИПП IV,Instrument for Pre-Accession Assistance,Instrument für Heranführungshilfe,Инструмент за претпристапна помош,Инструмент за предприсъединителна помощ
Asylum Migration and Integration Fund,AMIF,АМИФ,ФАМИ,ФУМИ,Asyl- Migrations- und Integrationsfonds,Фонд за азил миграција и интеграција,Фонд „Убежище миграция и интеграция“
Internal Security Fund,ISF,ФВС,ФВБ,Fonds für die innere Sicherheit,Innerer Sicherheitsfonds,Фонд „Вътрешна сигурност“,Фонд за внатрешна безбедност
Border Management and Visa Instrument,BMVI,БМВИ,ИУГВП
Western Balkans Investment Framework,WBIF,ВБИФ,ИРЗБ
Council of Europe Development Bank,CEB,ЦЕБ,БРСЕ,ЦЕБ-а,Entwicklungsbank des Europarats,Банка за развитие на Съвета на Европа,Развојна банка на Советот на Европа,Банка за развој на Советот на Европа
European Committee for the Prevention of Torture,CPT,КПТ,КПИ,Committee for the Prevention of Torture,Antifolterkomitee,Anti-Folter-Komitee,Komitee zur Verhütung von Folter,Ausschuss zur Verhütung von Folter,Europäisches Komitee zur Verhütung von Folter,Комитет за спречување на тортурата,Европски комитет за спречување тортура,Комитет за предотвратяване на изтезанията,Европейски комитет за предотвратяване на изтезанията,European Committee for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment
Group of Experts on Action against Trafficking in Human Beings,GRETA,ГРЕТА
Parliamentary Assembly of the Council of Europe,PACE,ПАСЕ,ПССЕ,Парламентарно собрание на Советот на Европа,Парламентарна асамблея на Съвета на Европа
Office for Democratic Institutions and Human Rights,ODIHR,ОДИХР,БДИПЧ,OSCE Office for Democratic Institutions and Human Rights
United Nations High Commissioner for Refugees,UN Refugee Agency,U.N. refugee agency,UN refugee agency,The UN Refugee Agency,UN-Flüchtlingsagentur,UNO-Flüchtlingshilfswerk,Flüchtlingskommissariat der Vereinten Nationen,Hohes Flüchtlingskommissariat der Vereinten Nationen,Hochkommissariat der Vereinten Nationen für Flüchtlinge,UN-Hochkommissariat für Flüchtlinge,Hoher Kommissar der Vereinten Nationen für Flüchtlinge,Висок комесаријат на Обединетите нации за бегалци,Висок комесаријат за бегалци,Комесаријат за бегалци на ОН,Агенција на ОН за бегалци,Агенција за бегалци на ОН,Агенция на ООН за бежанците,Агенция за бежанците на ООН,Върховен комисариат за бежанците,Върховен комисариат на ООН за бежанците,Върховен комисар на ООН за бежанците,Бежанската агенция на ООН
Office of the United Nations High Commissioner for Human Rights,OHCHR,ВКПЧ
United Nations Office on Drugs and Crime,УНОДЦ,УНОДК,СНПООН,Канцеларија на ОН за дрога и криминал,Канцеларија на Обединетите нации за дрога и криминал,Служба на ООН по наркотиците и престъпността,Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung,UN-Büro für Drogen- und Verbrechensbekämpfung
UNICEF,УНИЦЕФ,United Nations Children's Fund,Kinderhilfswerk der Vereinten Nationen,UN-Kinderhilfswerk,Фонд за деца на Обединетите нации,Детски фонд на ООН,Детски фонд на Обединетите нации
UNESCO,ЮНЕСКО,УНЕСКО,United Nations Educational Scientific and Cultural Organization
United Nations Development Programme,УНДП,ПРООН,Програма на ООН за развитие,Програма за развој на ОН,Програма за развој на Обединетите нации,Entwicklungsprogramm der Vereinten Nationen
United Nations Population Fund,ЮНФПА,УНФПА,Bevölkerungsfonds der Vereinten Nationen,Фонд за население на ОН,Фонд на ООН за населението
World Food Programme,Welternährungsprogramm,Световна програма по прехраната,Светска програма за храна,United Nations World Food Programme
International Monetary Fund,Меѓународен монетарен фонд,Международен валутен фонд,Internationaler Währungsfonds
ILO,МОТ,International Labour Organization,International Labour Organisation,Internationale Arbeitsorganisation,Меѓународна организација на трудот,Международна организация на труда
World Health Organization,Световна здравна организация,Светска здравствена организација
World Trade Organization
International Court of Justice,ICJ,IGH
International Committee of the Red Cross,МКЦК,МКЧК,Меѓународен комитет на Црвениот крст,Международен комитет на Червения кръст
International Federation of Red Cross and Red Crescent Societies,МФЧК,МФЦК
Organization of American States,OAS,ОАД,ОАГ,Организација на американските држави,Организация на американските държави,Organisation Amerikanischer Staaten
International Organization for Migration,Migrationsorganisation der Vereinten Nationen,UN migration agency,UN-Migrationsagentur,Агенција за миграција на ОН,Агенция на ООН за миграцията,UN Migration
International Centre for Migration Policy Development,ИЦМПД,МЦРМП,МЦРПМ,Internationales Zentrum für die Entwicklung der Migrationspolitik,Меѓународен центар за развој на миграциска политика
Southeast European Law Enforcement Center,СЕЛЕК,СЕЛЕЦ,Южноевропейски център за правоприлагане,Център за правоприлагане в Югоизточна Европа,Центар за спроведување на законот во Југоисточна Европа,Südosteuropäisches Strafverfolgungszentrum
Geneva Centre for Security Sector Governance,DCAF,ДКАФ,ДЦАФ
Regional Cooperation Council,РЦЦ,РСС
Migration Asylum Refugees Regional Initiative,Регионална иницијатива за миграција азил и бегалци,Регионална инициатива за миграция убежище и бежанци,Regionale Initiative für Migration Asyl und Flüchtlinge
EULEX,ЮЛЕКС,ЕУЛЕКС,European Union Rule of Law Mission in Kosovo,Мисија на ЕУ за владеење на правото,Мисия на ЕС за върховенство на закона,Rechtsstaatlichkeitsmission der EU
EUFOR,ЕВФОР,ЕУФОР,EUFOR Althea,ЕУФОР Алтеа,ЕВФОР Алтеа
UNMIK,ЮНМИК,УНМИК
KFOR,КФОР,Kfor
Joint Coordination Platform,JCP,Заедничка платформа за координација,Съвместна координационна платформа,Gemeinsame Koordinationsplattform
Save the Children,Сејв д чилдрен,Спасете ги децата,Сојуз за спас на децата
Doctors Without Borders,МСФ,Médecins sans frontières,Лекари без граници
Doctors of the World,MdM,МдМ,Médecins du Monde,Ärzte der Welt,Лекари на светот,Лекари на света,Медсен дю Монд
Jesuit Refugee Service,JRS,ЈРС,ЙСБ,Jesuiten-Flüchtlingsdienst,Језуитска служба за бегалци,Йезуитска служба за бежанци
Danish Refugee Council,ДРЦ,ДСБ,Данскиот совет за бегалци,Датски съвет за бежанци
Norwegian Refugee Council,НРЦ,НСБ,Норвешки совет за бегалци,Норвежки съвет за бежанци
MK Macedonian Young Lawyers Association,MYLA,МЗМП,Македонско здружение на млади правници,Македонска асоциация на младите юристи,Асоциация на младите юристи
BG Bulgarian Helsinki Committee,БХК,BHC,Български хелзинкски комитет,Бугарски хелсиншки комитет,Bulgarisches Helsinki-Komitee
BG Bulgarian Red Cross,БЧК,BRK
TR Turkish Red Crescent,Kızılay,Türk Kızılay,Кизилај,Къзълай,Türkischer Roter Halbmond
CH Swiss Agency for Development and Cooperation,DEZA,Deza,SDC,ШАРС,ДЕЗА,Direktion für Entwicklung und Zusammenarbeit,Швајцарска агенција за развој и соработка,Швейцарска агенция за развитие и сътрудничество
CH State Secretariat for Migration,SEM,СЕМ,Staatssekretariat für Migration,Државен секретаријат за миграција,Държавен секретариат по миграцията
CH Federal Office of Police,fedpol,Fedpol,FEDPOL,федпол,Федпол,Bundesamt für Polizei
CH Federal Office for Customs and Border Security,BAZG,Bundesamt für Zoll und Grenzsicherheit
DE German Agency for International Cooperation,ГИЦ,ГИЗ,Deutsche Gesellschaft für Internationale Zusammenarbeit,German Society for International Cooperation,Германско друштво за меѓународна соработка,Германско дружество за международно сътрудничество
DE KfW,КфВ,KfW Development Bank,KfW Entwicklungsbank,Kreditanstalt für Wiederaufbau,Кредитна банка за обнова
DE Konrad Adenauer Foundation,Конрад Аденауер,Konrad Adenauer Stiftung
DE Federal Office for Migration and Refugees,Федерална служба за миграция и бежанци,Сојузна служба за миграција и бегалци
AT Federal Office for Immigration and Asylum,БФА,Сојузна служба за странци и азил,Федерална служба за чужденци и убежище
Federal Criminal Police Office,БКА,Федерална криминална служба,Сојузна криминалистичка служба,Сојузна криминалистичка полиција,Федерална криминална полиция
AT Austrian Federal Economic Chamber,WKO,WKÖ,Wirtschaftskammer Österreich,Австрийска стопанска камара,Австриска стопанска комора
AT Federal Agency for Reception and Support Services,ББУ,Bundesagentur für Betreuungs- und Unterstützungsleistungen,Сојузна агенција за грижа и поддршка,Федерална агенция за услуги по грижа и подкрепа
AT Austrian Development Agency,ADA,Österreichische Agentur für Entwicklungszusammenarbeit,Австриска агенција за развој,Австрийска агенция за развитие
DE Federal Employment Agency,Bundesagentur für Arbeit,Сојузна агенција за вработување,Федерална агенция по заетостта
GB National Crime Agency,NCA,НЦА,Национална агенция за борба с престъпността,Национална агенција за криминал
GB Home Office,Хоум офис,Хоум Офис
IT Guardia di Finanza,GdF,Finanzwache,Гуардия ди Финанца,Гардия ди Финанца,Гвардија ди финанца,Финансиска гарда,Финансова гвардия
TR Presidency of Migration Management,PMM,Göç İdaresi,Präsidium für Migrationsmanagement,Präsidium für Migrationsverwaltung,Претседателство за управување со миграцијата,Управа за управување со миграцијата,Председателство за управление на миграцията
TR Turkish Cooperation and Coordination Agency,TİKA,TIKA,ТИКА
GR Hellenic Police,ELAS,ЕЛАС,EL.AS.,ЕЛ.АС.,Hellenische Polizei,Грчка полиција,Гръцка полиция,Greek Police,Griechische Polizei
GR Hellenic Coast Guard,Hellenische Küstenwache,Грчка крајбрежна стража,Гръцка брегова охрана,Greek Coast Guard,Griechische Küstenwache
GR Greek Council for Refugees,GCR,ГСБ,ГЦР,Griechischer Flüchtlingsrat,Грчки совет за бегалци,Хеленски совет за бегалци,Гръцки съвет за бежанците
BG State Agency for Refugees,SAR,DAB,ДАБ при МС,State Agency for Refugees with the Council of Ministers,Staatliche Flüchtlingsagentur,Staatliche Agentur für Flüchtlinge,Държавна агенция за бежанците при Министерския съвет,Државна агенција за бегалци,Staatliche Agentur für Flüchtlinge beim Ministerrat
BG State Agency for National Security,ДАНС,SANS,DANS,State Agency “National Security”,Държавна агенция „Национална сигурност“,Државна агенција за национална безбедност,Staatliche Agentur für nationale Sicherheit
BG General Directorate Border Police,Border Police of Bulgaria,Bulgarian Border Police,ГДГП,GDGP,GDBP,CDBP,HDGP,ГД „Гранична полиция“,Главна дирекция „Гранична полиция“,Chief Directorate Border Police,General Directorate “Border Police”,Hauptdirektion „Grenzpolizei“,Generaldirektion „Grenzpolizei“,Главна дирекција „Гранична полиција“
BG General Directorate Combating Organised Crime,ГДБОП,GDBOP,GDCOC,Главна дирекция „Борба с организираната престъпност“,Hauptdirektion „Bekämpfung der organisierten Kriminalität“,Главна дирекција за борба против организираниот криминал
BA State Investigation and Protection Agency,SIPA,СИПА,ДАЗР,ДАРЗ,Staatliche Agentur für Ermittlungen und Schutz,Државна агенција за истраги и заштита,Държавна агенция за разследване и защита
RS Commissariat for Refugees and Migration,KIRS,КИРС,SCRM,Комесаријат за бегалци и миграции,Комисариат за бежанците и миграцията,Kommissariat für Flüchtlinge und Migration
AL Special Structure against Corruption and Organized Crime,SPAK,СПАК
RS Security Information Agency,BIA,БИА,Агенция за сигурност и информация,Безбедносно-информативна агенција
MK Ss. Cyril and Methodius University,УКИМ,UKIM,Св. Кирил и Методиј,Универзитет „Св. Кирил и Методиј“,Университет „Св. св. Кирил и Методий“,Universität „Hll. Kyrill und Method“
AT FPÖ,Freedom Party,ФПО,Freedom Party of Austria,Австрийска партия на свободата,Австриска слободарска партија
Austria Presse Agentur,Austria Press Agency
Deutsche Presse-Agentur,Deutschen Presse-Agentur
AL Albanian Telegraphic Agency,ATSH,ATA,АТА,АТСХ,Albanian Telegraphic Agency
MIA,Media Information Agency,Медиумска информативна агенција
BTA,Bulgarian News Agency,Българска телеграфна агенция,Бугарска телеграфска агенција,Bulgarische Nachrichtenagentur
CNN,Си Ен Ен,Си-ен-ен
Associated Press,Асошиейтед прес,Асошиејтед прес
`;
