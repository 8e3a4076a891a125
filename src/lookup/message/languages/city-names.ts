// What cities and regions are called in a language, where it is not as in English; those that its own file of words does not have.

/** By BCP 47: “English name=form, form”, with “; ” between them. For languages in Latin letters only what they write otherwise. */
export const CITY_NAMES: Readonly<Record<string, string>> = {
  zh:
    "Copenhagen=哥本哈根; Warsaw=华沙; Prague=布拉格; Bucharest=布加勒斯特; Sofia=索非亚; Belgrade=贝尔格莱德; Athens=雅典; Stockholm=斯德哥尔摩; Oslo=奥斯陆; Tallinn=塔林; " +
    "Riga=里加; Vilnius=维尔纽斯; Minsk=明斯克; Kyiv=基辅; Chisinau=基希讷乌; Tbilisi=第比利斯; Baku=巴库; Astana=阿斯塔纳; Tashkent=塔什干; Samarkand=撒马尔罕; Dushanbe=杜尚别; " +
    "Tehran=德黑兰; Baghdad=巴格达; Damascus=大马士革; Beirut=贝鲁特; Jerusalem=耶路撒冷; Tel Aviv=特拉维夫; Amman=安曼; Dubai=迪拜; Islamabad=伊斯兰堡; Kabul=喀布尔; Dhaka=达卡; " +
    "Bangkok=曼谷; Jakarta=雅加达; Manila=马尼拉; Cebu=宿务; Kuala Lumpur=吉隆坡; Vientiane=万象; Phnom Penh=金边; Tokyo=东京; Osaka=大阪; Taipei=台北; Shanghai=上海; Guangzhou=广州; " +
    "Canberra=堪培拉; Sydney=悉尼; Perth=珀斯; Auckland=奥克兰; Nairobi=内罗毕; Kigali=基加利; Johannesburg=约翰内斯堡; Dakar=达喀尔; Rabat=拉巴特; Khartoum=喀土穆; Yaoundé=雅温得; " +
    "Mexico City=墨西哥城; Havana=哈瓦那; Bogotá=波哥大; Santa Marta=圣玛尔塔; Caracas=加拉加斯; Brasília=巴西利亚; Rio de Janeiro=里约热内卢, 里约; Belém=贝伦; Buenos Aires=布宜诺斯艾利斯; " +
    "Punta Cana=蓬塔卡纳; Montreal=蒙特利尔; Kananaskis=卡纳纳斯基斯; Los Angeles=洛杉矶; Las Vegas=拉斯维加斯; Detroit=底特律; Hawaii=夏威夷; California=加利福尼亚, 加州; Florida=佛罗里达; " +
    "Ohrid=奥赫里德; Davos=达沃斯; Bürgenstock=比尔根施托克; Évian=埃维昂, 依云; Bordeaux=波尔多; Montpellier=蒙彼利埃; Milan=米兰; Venice=威尼斯; Barcelona=巴塞罗那; Porto=波尔图; " +
    "Hamburg=汉堡; Reykjavik=雷克雅未克; Karabakh=卡拉巴赫, 纳卡; Crimea=克里米亚; Da Nang=岘港; Wilmington=威尔明顿; Woodside=伍德赛德; Las Palmas=拉斯帕尔马斯; Kremlin=克里姆林宫; Pentagon=五角大楼",
  ja:
    "Copenhagen=コペンハーゲン; Warsaw=ワルシャワ; Prague=プラハ; Bucharest=ブカレスト; Sofia=ソフィア; Belgrade=ベオグラード; Athens=アテネ; Stockholm=ストックホルム; Oslo=オスロ; " +
    "Tallinn=タリン; Riga=リガ; Vilnius=ビリニュス, ヴィリニュス; Minsk=ミンスク; Kyiv=キーウ, キエフ; Chisinau=キシナウ; Tbilisi=トビリシ; Baku=バクー; Astana=アスタナ; Tashkent=タシケント; " +
    "Samarkand=サマルカンド; Dushanbe=ドゥシャンベ; Tehran=テヘラン; Baghdad=バグダッド; Damascus=ダマスカス; Beirut=ベイルート; Jerusalem=エルサレム; Tel Aviv=テルアビブ; Amman=アンマン; " +
    "Dubai=ドバイ; Islamabad=イスラマバード; Kabul=カブール; Dhaka=ダッカ; Bangkok=バンコク; Jakarta=ジャカルタ; Manila=マニラ; Cebu=セブ島, セブ; Kuala Lumpur=クアラルンプール; " +
    "Vientiane=ビエンチャン, ヴィエンチャン; Phnom Penh=プノンペン; Tokyo=東京; Osaka=大阪; Taipei=台北; Shanghai=上海; Guangzhou=広州; Canberra=キャンベラ; Sydney=シドニー; Perth=パース; " +
    "Auckland=オークランド; Nairobi=ナイロビ; Kigali=キガリ; Johannesburg=ヨハネスブルク, ヨハネスブルグ; Dakar=ダカール; Rabat=ラバト; Khartoum=ハルツーム; Yaoundé=ヤウンデ; Mexico City=メキシコシティ; " +
    "Havana=ハバナ; Bogotá=ボゴタ; Santa Marta=サンタマルタ; Caracas=カラカス; Brasília=ブラジリア; Rio de Janeiro=リオデジャネイロ, リオ; Belém=ベレン; Buenos Aires=ブエノスアイレス; " +
    "Punta Cana=プンタカナ; Montreal=モントリオール; Kananaskis=カナナスキス; Los Angeles=ロサンゼルス; Las Vegas=ラスベガス; Detroit=デトロイト; Hawaii=ハワイ; California=カリフォルニア; " +
    "Florida=フロリダ; Ohrid=オフリド; Davos=ダボス; Bürgenstock=ビュルゲンシュトック; Évian=エビアン; Bordeaux=ボルドー; Montpellier=モンペリエ; Milan=ミラノ; Venice=ベネチア; " +
    "Barcelona=バルセロナ; Porto=ポルト; Hamburg=ハンブルク; Reykjavik=レイキャビク; Karabakh=カラバフ; Crimea=クリミア; Da Nang=ダナン; Kunming=昆明; Tunis=チュニス; Wilmington=ウィルミントン; " +
    "Woodside=ウッドサイド; Kremlin=クレムリン; Pentagon=国防総省",
  ko:
    "Copenhagen=코펜하겐; Warsaw=바르샤바; Prague=프라하; Bucharest=부쿠레슈티; Sofia=소피아; Belgrade=베오그라드; Athens=아테네; Stockholm=스톡홀름; Oslo=오슬로; Tallinn=탈린; " +
    "Vilnius=빌뉴스; Minsk=민스크; Kyiv=키이우, 키예프; Chisinau=키시너우; Tbilisi=트빌리시; Baku=바쿠; Astana=아스타나; Tashkent=타슈켄트; Samarkand=사마르칸트; Dushanbe=두샨베; Tehran=테헤란; " +
    "Baghdad=바그다드; Damascus=다마스쿠스; Beirut=베이루트; Jerusalem=예루살렘; Tel Aviv=텔아비브; Amman=암만; Dubai=두바이; Islamabad=이슬라마바드; Kabul=카불; Dhaka=다카; Bangkok=방콕; " +
    "Jakarta=자카르타; Manila=마닐라; Cebu=세부; Kuala Lumpur=쿠알라룸푸르; Vientiane=비엔티안; Phnom Penh=프놈펜; Tokyo=도쿄; Osaka=오사카; Taipei=타이베이; Shanghai=상하이; Guangzhou=광저우; " +
    "Canberra=캔버라; Sydney=시드니; Perth=퍼스; Auckland=오클랜드; Nairobi=나이로비; Kigali=키갈리; Johannesburg=요하네스버그; Dakar=다카르; Rabat=라바트; Khartoum=하르툼; Yaoundé=야운데; " +
    "Mexico City=멕시코시티; Havana=아바나; Bogotá=보고타; Santa Marta=산타마르타; Caracas=카라카스; Brasília=브라질리아; Rio de Janeiro=리우데자네이루, 리우; Belém=벨렝; Buenos Aires=부에노스아이레스; " +
    "Punta Cana=푼타카나; Montreal=몬트리올; Kananaskis=캐내내스키스; Los Angeles=로스앤젤레스; Las Vegas=라스베이거스; Detroit=디트로이트; Hawaii=하와이; California=캘리포니아; Florida=플로리다; " +
    "Davos=다보스; Bordeaux=보르도; Montpellier=몽펠리에; Milan=밀라노; Venice=베네치아; Barcelona=바르셀로나; Porto=포르투; Hamburg=함부르크; Reykjavik=레이캬비크; Karabakh=카라바흐; Crimea=크림반도; " +
    "Da Nang=다낭; Luanda=루안다; Granada=그라나다; Chengdu=청두; Kunming=쿤밍; San Francisco=샌프란시스코; Kremlin=크렘린; Pentagon=펜타곤; Évian=에비앙",
  ru:
    "Copenhagen=Копенгаген; Warsaw=Варшава; Prague=Прага; Bucharest=Бухарест; Sofia=София; Belgrade=Белград; Athens=Афины; Stockholm=Стокгольм; Oslo=Осло; Tallinn=Таллин; Riga=Рига; " +
    "Vilnius=Вильнюс; Minsk=Минск; Kyiv=Киев; Chisinau=Кишинев; Tbilisi=Тбилиси; Baku=Баку; Astana=Астана; Tashkent=Ташкент; Samarkand=Самарканд; Dushanbe=Душанбе; Tehran=Тегеран; Baghdad=Багдад; " +
    "Damascus=Дамаск; Beirut=Бейрут; Jerusalem=Иерусалим; Tel Aviv=Тель-Авив; Amman=Амман; Dubai=Дубай; Islamabad=Исламабад; Kabul=Кабул; Dhaka=Дакка; Bangkok=Бангкок; Jakarta=Джакарта; " +
    "Manila=Манила; Cebu=Себу; Kuala Lumpur=Куала-Лумпур; Vientiane=Вьентьян; Phnom Penh=Пномпень; Tokyo=Токио; Osaka=Осака; Taipei=Тайбэй; Shanghai=Шанхай; Guangzhou=Гуанчжоу; Canberra=Канберра; " +
    "Sydney=Сидней; Perth=Перт; Auckland=Окленд; Nairobi=Найроби; Kigali=Кигали; Johannesburg=Йоханнесбург; Dakar=Дакар; Rabat=Рабат; Khartoum=Хартум; Yaoundé=Яунде; Mexico City=Мехико; " +
    "Havana=Гавана; Bogotá=Богота; Santa Marta=Санта-Марта; Caracas=Каракас; Rio de Janeiro=Рио-де-Жанейро, Рио; Belém=Белен; Buenos Aires=Буэнос-Айрес; Punta Cana=Пунта-Кана; Montreal=Монреаль; " +
    "Kananaskis=Кананаскис; Los Angeles=Лос-Анджелес; Las Vegas=Лас-Вегас; Detroit=Детройт; Hawaii=Гавайи; California=Калифорния; Florida=Флорида; Ohrid=Охрид; Davos=Давос; Bürgenstock=Бюргеншток; " +
    "Évian=Эвиан; Bordeaux=Бордо; Montpellier=Монпелье; Milan=Милан; Venice=Венеция; Barcelona=Барселона; Porto=Порту; Hamburg=Гамбург; Karabakh=Карабах; Crimea=Крым; Da Nang=Дананг; " +
    "Chengdu=Чэнду; Kunming=Куньмин; Houston=Хьюстон; Hiroshima=Хиросима; San Francisco=Сан-Франциско; Tunis=Тунис; Kremlin=Кремль; Pentagon=Пентагон",
  uk:
    "Copenhagen=Копенгаген; Warsaw=Варшава; Prague=Прага; Bucharest=Бухарест; Sofia=Софія; Belgrade=Белград; Athens=Афіни; Stockholm=Стокгольм; Oslo=Осло; Tallinn=Таллінн; Riga=Рига; " +
    "Vilnius=Вільнюс; Minsk=Мінськ, Мінськ*; Kyiv=Київ, Києва, Києві; Chisinau=Кишинів, Кишиневі; Tbilisi=Тбілісі; Baku=Баку; Astana=Астана; Tashkent=Ташкент; Samarkand=Самарканд; Dushanbe=Душанбе; " +
    "Tehran=Тегеран; Baghdad=Багдад; Damascus=Дамаск; Beirut=Бейрут; Jerusalem=Єрусалим; Tel Aviv=Тель-Авів; Amman=Амман; Dubai=Дубай; Islamabad=Ісламабад; Kabul=Кабул; Bangkok=Бангкок; " +
    "Jakarta=Джакарта; Manila=Маніла; Kuala Lumpur=Куала-Лумпур; Phnom Penh=Пномпень; Tokyo=Токіо; Osaka=Осака; Taipei=Тайбей; Shanghai=Шанхай; Canberra=Канберра; Sydney=Сідней; Nairobi=Найробі; " +
    "Kigali=Кігалі; Johannesburg=Йоганнесбург, Йоганнесбурзі, Йоганнесбурга; Rabat=Рабат; Khartoum=Хартум; Mexico City=Мехіко; Havana=Гавана; Bogotá=Богота; Santa Marta=Санта-Марта; Caracas=Каракас; Rio de Janeiro=Ріо-де-Жанейро, Ріо; " +
    "Belém=Белен; Buenos Aires=Буенос-Айрес; Montreal=Монреаль; Kananaskis=Кананаскіс; Los Angeles=Лос-Анджелес; Las Vegas=Лас-Вегас; Hawaii=Гаваї; California=Каліфорнія; Florida=Флорида; " +
    "Davos=Давос; Bürgenstock=Бюргеншток; Évian=Евіан; Bordeaux=Бордо; Montpellier=Монпельє; Milan=Мілан; Venice=Венеція; Barcelona=Барселона; Hamburg=Гамбург; Karabakh=Карабах; Crimea=Крим; " +
    "Chengdu=Ченду; Hiroshima=Хіросіма; San Francisco=Сан-Франциско; Algiers=Алжир; Kremlin=Кремль, Кремл*; Pentagon=Пентагон; " +
    "Houston=Х'юстон, Х'юстоні, Х'юстона, Гюстон",
  ar:
    "Copenhagen=كوبنهاغن; Warsaw=وارسو; Prague=براغ; Bucharest=بوخارست; Sofia=صوفيا; Belgrade=بلغراد; Athens=أثينا; Stockholm=ستوكهولم; Oslo=أوسلو; Vilnius=فيلنيوس; Minsk=مينسك; Kyiv=كييف; " +
    "Tbilisi=تبليسي; Baku=باكو; Astana=أستانا; Tashkent=طشقند; Samarkand=سمرقند; Dushanbe=دوشنبه; Tehran=طهران; Baghdad=بغداد; Damascus=دمشق; Beirut=بيروت; Jerusalem=القدس; Tel Aviv=تل أبيب; " +
    "Dubai=دبي; Islamabad=إسلام آباد; Kabul=كابول, كابل; Bangkok=بانكوك; Jakarta=جاكرتا; Manila=مانيلا; Kuala Lumpur=كوالالمبور; Phnom Penh=بنوم بنه; Tokyo=طوكيو; Osaka=أوساكا; Taipei=تايبيه; " +
    "Shanghai=شنغهاي; Sydney=سيدني; Perth=بيرث; Nairobi=نيروبي; Kigali=كيغالي; Johannesburg=جوهانسبرغ; Dakar=داكار; Rabat=الرباط; Khartoum=الخرطوم; Yaoundé=ياوندي; Mexico City=مكسيكو سيتي; " +
    "Havana=هافانا; Bogotá=بوغوتا; Santa Marta=سانتا مارتا; Caracas=كاراكاس; Rio de Janeiro=ريو دي جانيرو; Belém=بيليم; Montreal=مونتريال; Kananaskis=كاناناسكيس; Los Angeles=لوس أنجلوس; " +
    "Las Vegas=لاس فيغاس; Hawaii=هاواي; California=كاليفورنيا; Florida=فلوريدا; Davos=دافوس; Bordeaux=بوردو; Montpellier=مونبلييه; Milan=ميلانو; Venice=البندقية; Barcelona=برشلونة; Hamburg=هامبورغ; " +
    "Reykjavik=ريكيافيك; Karabakh=قره باغ, قرة باغ, كاراباخ; Crimea=القرم; Hiroshima=هيروشيما; Houston=هيوستن; Évian=إيفيان; Kremlin=الكرملين; Pentagon=البنتاغون",
  hi:
    "Copenhagen=कोपेनहेगन; Warsaw=वारसॉ; Prague=प्राग; Athens=एथेंस; Stockholm=स्टॉकहोम; Oslo=ओस्लो; Vilnius=विलनियस; Minsk=मिन्स्क; Kyiv=कीव; Baku=बाकू; Astana=अस्ताना; Tashkent=ताशकंद; " +
    "Samarkand=समरकंद; Dushanbe=दुशांबे; Tehran=तेहरान; Baghdad=बगदाद; Damascus=दमिश्क; Beirut=बेरूत; Jerusalem=यरूशलम, यरुशलम; Tel Aviv=तेल अवीव; Amman=अम्मान; Dubai=दुबई; Islamabad=इस्लामाबाद; " +
    "Kabul=काबुल; Dhaka=ढाका; Bangkok=बैंकॉक; Jakarta=जकार्ता; Manila=मनीला; Kuala Lumpur=कुआलालंपुर; Phnom Penh=नोम पेन्ह; Tokyo=टोक्यो; Osaka=ओसाका; Taipei=ताइपे; Shanghai=शंघाई; Sydney=सिडनी; " +
    "Perth=पर्थ; Nairobi=नैरोबी; Kigali=किगाली; Johannesburg=जोहान्सबर्ग, जोहानसबर्ग; Khartoum=खार्तूम; Mexico City=मेक्सिको सिटी; Havana=हवाना; Caracas=काराकस; Rio de Janeiro=रियो डी जेनेरियो, रियो; " +
    "Belém=बेलेम; Santa Marta=सांता मार्ता, सैंटा मार्टा; Montreal=मॉन्ट्रियल; Kananaskis=कनानास्किस; Los Angeles=लॉस एंजिल्स; Las Vegas=लास वेगास; Hawaii=हवाई; California=कैलिफोर्निया; Florida=फ्लोरिडा; Davos=दावोस; Milan=मिलान; " +
    "Barcelona=बार्सिलोना; Hamburg=हैम्बर्ग; Lisbon=लिस्बन; The Hague=हेग; Yerevan=येरेवान; Addis Ababa=अदीस अबाबा; Zurich=ज्यूरिख; Algiers=अल्जीयर्स; Kazan=कज़ान; Madrid=मैड्रिड; Luanda=लुआंडा; " +
    "Chengdu=चेंगदू; Houston=ह्यूस्टन; Hiroshima=हिरोशिमा; Reykjavik=रेक्याविक; Karabakh=काराबाख; Crimea=क्रीमिया; Wuhan=वुहान; Kremlin=क्रेमलिन; Pentagon=पेंटागन",
  tr:
    "Rio de Janeiro=Rio de Janeiro, Rio; Copenhagen=Kopenhag; Warsaw=Varşova; Prague=Prag; Bucharest=Bükreş; Sofia=Sofya; Belgrade=Belgrad; Athens=Atina; Stockholm=Stokholm; Kyiv=Kiev, Kiiv; Chisinau=Kişinev; Tbilisi=Tiflis; " +
    "Tashkent=Taşkent; Samarkand=Semerkant; Dushanbe=Duşanbe; Tehran=Tahran; Baghdad=Bağdat; Damascus=Şam; Beirut=Beyrut; Jerusalem=Kudüs; Kabul=Kabil; Dhaka=Dakka; " +
    "Jakarta=Cakarta; Shanghai=Şanghay; Sydney=Sidney; Khartoum=Hartum; Yaoundé=Yaunde; Milan=Milano; Venice=Venedik; Karabakh=Karabağ; Crimea=Kırım; Hiroshima=Hiroşima; " +
    "Singapore=Singapur; Abu Dhabi=Abu Dabi; Santa Marta=Santa Marta; Pyongyang=Pyongyang, Pyonyang; Marrakesh=Marakeş; Lausanne=Lozan",
  de:
    "Rio de Janeiro=Rio de Janeiro, Rio; Copenhagen=Kopenhagen; Warsaw=Warschau, Warschauer; Prague=Prag, Prager; Bucharest=Bukarest; Athens=Athen; Chisinau=Kischinau; Tbilisi=Tiflis; Kyiv=Kiew; Tashkent=Taschkent; Dushanbe=Duschanbe; " +
    "Tehran=Teheran; Baghdad=Bagdad; Damascus=Damaskus; Mexico City=Mexiko-Stadt; Havana=Havanna; Milan=Mailand; Venice=Venedig; Karabakh=Karabach, Bergkarabach; Crimea=Krim; Yaoundé=Jaunde; " +
    "Khartoum=Khartum; Luxembourg=Luxemburg; Belgrade=Belgrad; California=Kalifornien; Shanghai=Schanghai; Kremlin=Kreml; " +
    "Helsinki=Helsinki, Helsinkier; Paris=Pariser; London=Londoner; Berlin=Berliner; Istanbul=Istanbuler; Budapest=Budapester; Davos=Davoser",
  fr:
    "Rio de Janeiro=Rio de Janeiro, Rio; Copenhagen=Copenhague; Warsaw=Varsovie; Bucharest=Bucarest; Athens=Athènes; Tbilisi=Tbilissi; Baku=Bakou; Tashkent=Tachkent; Samarkand=Samarcande; Dushanbe=Douchanbé; Tehran=Téhéran; Baghdad=Bagdad; " +
    "Damascus=Damas; Beirut=Beyrouth; Kabul=Kaboul; Dhaka=Dacca; Manila=Manille; Mexico City=Mexico; Havana=La Havane; Venice=Venise; Barcelona=Barcelone; " +
    "Hamburg=Hambourg; Karabakh=Karabakh, Haut-Karabakh; Crimea=Crimée; California=Californie; Florida=Floride; Singapore=Singapour; Abu Dhabi=Abou Dabi, Abou Dhabi; Muscat=Mascate; " +
    "Kyiv=Kiev; Yerevan=Érevan; Beijing=Pékin",
  es:
    "Rio de Janeiro=Río de Janeiro, Río, Rio; Copenhagen=Copenhague; Warsaw=Varsovia; Prague=Praga; Bucharest=Bucarest; Belgrade=Belgrado; Athens=Atenas; Stockholm=Estocolmo; Tbilisi=Tiflis; Tashkent=Taskent; " +
    "Samarkand=Samarcanda; Dushanbe=Dusambé; Tehran=Teherán; Baghdad=Bagdad; Damascus=Damasco; Jerusalem=Jerusalén; Amman=Amán; Kyiv=Kiev; Dhaka=Daca; Tokyo=Tokio; " +
    "Sydney=Sídney; Johannesburg=Johannesburgo; Khartoum=Jartum; Havana=La Habana; Mexico City=Ciudad de México; Venice=Venecia; Hamburg=Hamburgo; Karabakh=Karabaj; " +
    "Hawaii=Hawái; Singapore=Singapur; Abu Dhabi=Abu Dabi; Muscat=Mascate; Algiers=Argel; Bordeaux=Burdeos; Luxembourg=Luxemburgo; " +
    "Reykjavik=Reikiavik; Vilnius=Vilna; Geneva=Ginebra; Porto=Oporto; Marrakesh=Marrakech",
  pt:
    "Alaska=Alasca; Rio de Janeiro=Rio de Janeiro, Rio; Copenhagen=Copenhague, Copenhaga; Warsaw=Varsóvia; Prague=Praga; Bucharest=Bucareste; Belgrade=Belgrado; Athens=Atenas; Stockholm=Estocolmo; Budapest=Budapeste; Tehran=Teerã, Teerão; " +
    "Baghdad=Bagdá, Bagdade; Damascus=Damasco; Beirut=Beirute; Amman=Amã; Kyiv=Kiev; Kabul=Cabul; Dhaka=Daca; Tokyo=Tóquio; Shanghai=Xangai; Bangkok=Bangcoc, Banguecoque; " +
    "Johannesburg=Joanesburgo; Khartoum=Cartum; Mexico City=Cidade do México; Milan=Milão; Venice=Veneza; Hamburg=Hamburgo; Karabakh=Carabaque; Crimea=Crimeia; Hawaii=Havaí; " +
    "Singapore=Singapura; Abu Dhabi=Abu Dhabi, Abu Dabi; Yerevan=Erevã; Samarkand=Samarcanda; " +
    "Reykjavik=Reykjavík, Reiquiavique; Vilnius=Vílnius, Vilna; Luxembourg=Luxemburgo; Lisbon=Lisboa; Vienna=Viena; Kazan=Kazan, Cazã",
  it:
    "Rio de Janeiro=Rio de Janeiro, Rio; Copenhagen=Copenaghen; Warsaw=Varsavia; Prague=Praga; Bucharest=Bucarest; Belgrade=Belgrado; Athens=Atene; Stockholm=Stoccolma; Kyiv=Kiev; Damascus=Damasco; Jerusalem=Gerusalemme; " +
    "Tehran=Teheran; Samarkand=Samarcanda; Mexico City=Città del Messico; Havana=L'Avana, Avana; Milan=Milano; Venice=Venezia; Barcelona=Barcellona; Hamburg=Amburgo; " +
    "Berlin=Berlino; Geneva=Ginevra; Porto=Oporto; Luxembourg=Lussemburgo; Nice=Nizza; Tokyo=Tokyo, Tokio; " +
    "Yerevan=Erevan; Khartoum=Khartum; Kremlin=Cremlino; Pentagon=Pentagono",
};
