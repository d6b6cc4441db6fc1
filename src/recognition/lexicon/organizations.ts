/**
 * Organizations and institutions of the field, one line each: the common English name, from which the id is
 * made, then acronyms and names in German, Macedonian and Bulgarian with their inflected and articled forms.
 * Chosen and written by hand. A form in capitals must stand in capitals in the text.
 */
export const organizations = `
European Union,EU,ЕУ,ЕС,Europäische Union,Europäischen Union,Европска Унија,Европската Унија,Европска унија,Европската унија,Европейски съюз,Европейския съюз,Европейският съюз,Евросъюз
United Nations,UN,UNO,U.N,ООН,ОН,Vereinte Nationen,Vereinten Nationen,Обединети нации,Обединетите нации,Обединети Нации,Обединетите Нации,Организация на обединените нации,Организацията на обединените нации,Обединените нации
United Nations High Commissioner for Refugees,UNHCR,УНХЦР,ВКБООН,UN High Commissioner for Refugees,UN Refugee Agency,UN-Flüchtlingshilfswerk,UN-Flüchtlingshilfswerks,Flüchtlingshilfswerk der Vereinten Nationen,Hoher Flüchtlingskommissar der Vereinten Nationen,Висок комесаријат за бегалци на ОН,Високиот комесаријат за бегалци на ОН,Върховния комисариат за бежанците на ООН,Върховния комисариат на ООН за бежанците,Върховният комисариат на ООН за бежанците
International Organization for Migration,International Organisation for Migration,IOM,ИОМ,МОМ,Internationale Organisation für Migration,Internationalen Organisation für Migration,Меѓународна организација за миграција,Меѓународната организација за миграција,Меѓународната организација за миграции,Меѓународна организација за миграции,Международна организация по миграция,Международната организация по миграция,Международната организация за миграция,Международна организация за миграция,Международната организация по миграцията
North Atlantic Treaty Organization,NATO,Nato,НАТО,Nordatlantikpakt
Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,OSCE,OSZE,ОБСЕ,ОССЕ,Organisation für Sicherheit und Zusammenarbeit in Europa,Организација за безбедност и соработка во Европа,Организацијата за безбедност и соработка во Европа,Организация за сигурност и сътрудничество в Европа,Организацията за сигурност и сътрудничество в Европа
European Border and Coast Guard Agency,Frontex,FRONTEX,Фронтекс,ФРОНТЕКС,Европската агенција за гранична и крајбрежна стража,Европейската агенция за гранична и брегова охрана,Europäische Agentur für die Grenz- und Küstenwache
Europol,EUROPOL,Европол,ЕВРОПОЛ
Interpol,INTERPOL,Интерпол,ИНТЕРПОЛ
Eurojust,Евроџаст,Евроюст
Eurostat,Евростат
International Centre for Migration Policy Development,ICMPD,Internationales Zentrum für Migrationspolitikentwicklung,Internationale Zentrum für Migrationspolitikentwicklung,Меѓународниот центар за развој на миграциската политика,Меѓународен центар за развој на миграциски политики,Международния център за развитие на миграционната политика,Международен център за развитие на миграционната политика
European Union Agency for Asylum,EUAA,EASO,EU Agency for Asylum,Asylagentur der Europäischen Union,EU-Asylagentur,Агенција на Европската Унија за азил,Агенцията на ЕС за убежището,Агенцията на Европейския съюз в областта на убежището
European Commission,EU Commission,EU-Kommission,Europäische Kommission,Europäischen Kommission,Европска комисија,Европската комисија,Европска Комисија,Европската Комисија,Европейска комисия,Европейската комисия,Еврокомисията
European Parliament,Europäisches Parlament,Europäische Parlament,Europäischen Parlament,Europäischen Parlaments,Europaparlament,EU-Parlament,Европски парламент,Европскиот парламент,Европскиот Парламент,Европейски парламент,Европейския парламент,Европейският парламент,Европарламента,Европарламентът
European Council,Europäischer Rat,Europäische Rat,Europäischen Rat,Europäischen Rates,Европски совет,Европскиот совет,Европски съвет,Европейския съвет,Европейският съвет
Council of the European Union,EU Council,Council of the EU,Rat der Europäischen Union,EU-Rat,Советот на Европската Унија,Советот на ЕУ,Съветът на ЕС,Съвета на ЕС
Council of Europe,Europarat,Europarats,Europarates,Совет на Европа,Советот на Европа,Съвет на Европа,Съвета на Европа,Съветът на Европа
European Court of Human Rights,ECHR,ECtHR,EGMR,Europäischer Gerichtshof für Menschenrechte,Europäische Gerichtshof für Menschenrechte,Europäischen Gerichtshof für Menschenrechte,ЕСЧП,ЕСПЧ,Европскиот суд за човекови права,Европейския съд по правата на човека,Европейският съд по правата на човека
European Court of Justice,ECJ,CJEU,EuGH,Europäischer Gerichtshof,Europäische Gerichtshof,Europäischen Gerichtshof
European External Action Service,EEAS,EAD,Europäischer Auswärtiger Dienst,Европската служба за надворешно дејствување,Европейската служба за външна дейност
European Central Bank,ECB,EZB,Europäische Zentralbank,Europäischen Zentralbank,ЕЦБ
European Investment Bank,EIB,Europäische Investitionsbank,ЕИБ,Европската инвестициска банка,Европейската инвестиционна банка
European Bank for Reconstruction and Development,EBRD,EBWE,ЕБОР,ЕБВР
World Bank,Weltbank,Светска банка,Светската банка,Световна банка,Световната банка
International Monetary Fund,IMF,IWF,ММФ,МВФ,Internationaler Währungsfonds,Internationale Währungsfonds
World Health Organization,World Health Organisation,WHO,Weltgesundheitsorganisation,СЗО,Светска здравствена организација,Светската здравствена организација,Световната здравна организация
World Trade Organization,WTO,Welthandelsorganisation
UNICEF,Unicef,УНИЦЕФ
UNESCO,Unesco,УНЕСКО
United Nations Development Programme,UNDP,УНДП,ПРООН
United Nations Office on Drugs and Crime,UNODC
United Nations Population Fund,UNFPA
World Food Programme,WFP
UN Security Council,United Nations Security Council,UN-Sicherheitsrat,UN-Sicherheitsrats,Weltsicherheitsrat,Советот за безбедност на ОН,Советот за безбедност на ООН,Съвета за сигурност на ООН,Съветът за сигурност на ООН
OECD,ОЕЦД,ОИСР
ILO,МОТ
International Committee of the Red Cross,ICRC,IKRK,МКЦК,МКЧК,Internationales Komitee vom Roten Kreuz
International Federation of Red Cross and Red Crescent Societies,IFRC
Red Cross,Rotes Kreuz,Roten Kreuz,Roten Kreuzes,Rote Kreuz,Црвен крст,Црвениот крст,Црвен Крст,Червен кръст,Червения кръст,Червеният кръст,Червен Кръст
Red Crescent,Roter Halbmond,Roten Halbmond
Caritas,Каритас
Doctors Without Borders,Médecins Sans Frontières,MSF,МСФ,Ärzte ohne Grenzen,Лекари без граници,Лекарите без граници
Amnesty International,Амнести интернешнл,Амнести интернешенъл
Human Rights Watch,HRW,Хјуман рајтс воч
Save the Children
Danish Refugee Council,DRC,Dänischer Flüchtlingsrat,Датски совет за бегалци,Датски съвет за бежанци
Norwegian Refugee Council,NRC,Norwegischer Flüchtlingsrat,Норвешки совет за бегалци,Норвежки съвет за бежанци
European Court of Auditors,Europäischer Rechnungshof,Европски ревизорски суд,Европската сметна палата
Konrad Adenauer Foundation,Konrad-Adenauer-Stiftung,Фондација „Конрад Аденауер“,Фондация „Конрад Аденауер“
Regional Cooperation Council,RCC,РСС,Regionaler Kooperationsrat,Регионалниот совет за соработка,Регионален совет за соработка,Съвета за регионално сътрудничество
Migration Asylum Refugees Regional Initiative,MARRI,МАРРИ,МАРИ
Southeast European Law Enforcement Center,SELEC
South-East European Cooperation Process,SEECP,ПСЮИЕ
Central European Initiative,CEI
Visegrad Group,V4,Visegrád Group,Visegrád-Gruppe,Visegrád-Staaten,Visegrad-Gruppe,Вишеградска група,Вишеградската група
EULEX,ЕУЛЕКС
KFOR,КФОР
UNMIK,УНМИК
EUFOR,ЕУФОР
CEFTA,ЦЕФТА
Energy Community,Energiegemeinschaft
Arab League,League of Arab States,Arabische Liga,Arabischen Liga
African Union,Afrikanische Union,Afrikanischen Union
G7,Г7
G20
International Criminal Court,ICC,Internationaler Strafgerichtshof,Internationalen Strafgerichtshof
Federal Office for Migration and Refugees,BAMF,Bamf,БАМФ,Bundesamt für Migration und Flüchtlinge,Bundesamts für Migration und Flüchtlinge,Bundesamtes für Migration und Flüchtlinge
Federal Criminal Police Office,BKA,Bundeskriminalamt,Bundeskriminalamts,Bundeskriminalamtes
Federal Office for Immigration and Asylum,BFA,Bundesamt für Fremdenwesen und Asyl
Federal Intelligence Service,BND,Bundesnachrichtendienst
German Federal Police,Bundespolizei
Federal Agency for Reception and Support Services,BBU
Bundestag,Bundestags,Bundestages,Бундестаг,Бундестагот,Бундестага
Bundesrat,Bundesrats,Bundesrates
Nationalrat,Nationalrats,Nationalrates
State Agency for Refugees,ДАБ,Държавна агенция за бежанците,Държавната агенция за бежанците
German Agency for International Cooperation,GIZ,ГИЗ,Deutsche Gesellschaft für Internationale Zusammenarbeit
USAID,УСАИД
CIA,ЦРУ
FBI,ФБР
Government Accountability Office
White House,Weißes Haus,Weiße Haus,Weißen Haus,Weißen Hauses,Белата куќа,Белия дом,Белият дом
Pentagon,Пентагон,Пентагонот,Пентагона
State Department,US-Außenministerium,Стејт департментот,Стејт департмънт
Foreign Office,Auswärtiges Amt,Auswärtige Amt,Auswärtigen Amt,Auswärtigen Amts,Auswärtigen Amtes
Home Office
Kremlin,Kreml,Кремъл,Кремљ
SDSM,СДСМ
VMRO-DPMNE,ВМРО-ДПМНЕ
DUI,ДУИ
GERB,ГЕРБ
DPS,ДПС
BSP,БСП
CDU,ЦДУ
CSU
SPD
FDP
AfD
ÖVP
SPÖ
FPÖ
NEOS
SNS,СНС
Reuters,Ројтерс,Ройтерс
Associated Press,AP,АП
Agence France-Presse,AFP,АФП
Deutsche Presse-Agentur,dpa,DPA,ДПА
Austria Presse Agentur,APA,АПА
MIA,МИА
BTA,БТА
Tanjug,Танјуг,Танюг
HINA,Hina,ХИНА
SRNA,СРНА
TASS,ТАСС
Anadolu,Anadolu Agency,Анадолија
Bloomberg,Блумберг
BBC,Би-Би-Си,Би-би-си
CNN,Си-Ен-Ен
Deutsche Welle,Дојче веле,Дойче веле
Radio Free Europe,RFE/RL,Радио Слободна Европа,Радио Свободна Европа
MVR,МВР
MNR,МНР
МВнР
МТСП
ЦУК
ЈО
`;

/**
 * Acronyms of that list that stand for other things outside this field, or are common letters: they need a long
 * form in the article, or brackets.
 */
export const uncertainAcronyms = 'DRC AP АП МАРИ CEI ICC APA MIA ECB ОН ЕС_ V4 BAR DPS SNS MNR MVR ЈО BBU BFA EAD DUI RCC ECHR CIA_ МОТ FDP_ ДАБ BSP HRW'
  .split(' ');
