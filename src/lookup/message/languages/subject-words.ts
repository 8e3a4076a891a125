// What meetings and quotations are about, in each language: words that topics, titles and quotations have. Those of a language’s own file are not repeated.

/** By BCP 47: “English word=form, form”, with “; ” between them; `a*` is every word that begins so. */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  zh:
    "oceans=海洋; water=水资源, 水; biodiversity=生物多样性; environment=环境; energy=能源; oil=石油; gas=天然气; grain=粮食, 谷物; health=卫生, 健康; pandemic=疫情; refugees=难民; migration=移民; " +
    "human rights=人权; security=安全; disarmament=裁军; arms control=军控; weapons=武器; missiles=导弹; drones=无人机; troops=军队, 士兵; border=边境, 边界; embassies=大使馆, 使馆; reopen=重开, 重新开放; " +
    "prisoners=战俘, 囚犯; hostages=人质; economy=经济; investment=投资; technology=科技; chips=芯片, 半导体; ai=人工智能; balloon=气球; election=选举, 大选; independence=独立; invasion=入侵; genocide=种族灭绝; " +
    "terrorism=恐怖主义; drugs=毒品; fentanyl=芬太尼; rare earths=稀土; dollar=美元; debt=债务; ministerial=部长级; anniversary=周年; letter=信, 信件; apology=道歉; friendship=友谊; friend=朋友; mistake=错误; " +
    "history=历史; future=未来; reform=改革; alliance=联盟; dictator=独裁者; threat=威胁; victory=胜利; microphone=麦克风, 话筒; immortality=长生不老, 永生; competition=竞争; expiry=到期, 失效; " +
    "New START=新削减战略武器条约, 新START条约; brain death=脑死亡; third=第三轮, 第3轮, 第3次; fourth=第四轮, 第4轮, 第4次; fifth=第五轮, 第5轮, 第5次; first round=第一轮, 第1轮, 首轮; second round=第二轮, 第2轮; " +
    "interview=采访, 专访; press conference=记者会, 新闻发布会, 发布会; speech=演讲, 讲话; hell=地狱; ice hockey=冰球; child=孩子; killer=杀手, 凶手; SCO=上合组织, 上合; INF=中导条约, 中程导弹条约; withdrawal=退出; plane=飞机; trust=信任; lightning=闪电; ships=巨轮; elephant=大象; dragon=龙; playing with fire=玩火; hostages=人质; neighbour=邻居; old friend=老朋友" +
    "; vaccines=疫苗; extraordinary=特别, 特别峰会, 紧急峰会; sovereignty=主权; hockey=曲棍球; highway=高速公路, 公路; food=粮食, 食品; democracy=民主; territory=领土; deaf=聋子, 聋; mute=哑巴, 哑; era=时代; daddy=爸爸, 老爹, 老爸; gangster=黑帮, 强盗; happiness=幸福" +
    "; mediator=调停者, 调解人, 调停, 斡旋; disgrace=耻辱; dream=梦; survival=存亡; within=内部; interpreter=翻译; Trudeau=特鲁多; Truss=特拉斯; neutral=中立; two state solution=两国方案",
  ja:
    "oceans=海洋; water=水; biodiversity=生物多様性; environment=環境; energy=エネルギー; oil=石油; gas=天然ガス, ガス; grain=穀物; food=食料, 食糧; health=保健, 健康; pandemic=パンデミック; vaccines=ワクチン; " +
    "refugees=難民; migration=移民; human rights=人権; security=安全保障; disarmament=軍縮; weapons=兵器, 武器; missiles=ミサイル; drones=ドローン, 無人機; troops=部隊, 兵士; border=国境; embassies=大使館; " +
    "reopen=再開; prisoners=捕虜; hostages=人質; economy=経済; investment=投資; technology=技術; chips=半導体; ai=人工知能; balloon=気球; election=選挙; independence=独立; invasion=侵攻, 侵略; " +
    "terrorism=テロ; drugs=麻薬; rare earths=レアアース; dollar=ドル; debt=債務; ministerial=閣僚, 大臣; extraordinary=臨時; anniversary=周年; letter=手紙, 書簡; apology=謝罪; friendship=友好, 友情; friend=友人, 友; " +
    "mistake=間違い, 誤り; history=歴史; future=未来, 将来; reform=改革; alliance=同盟; dictator=独裁者; threat=脅威; victory=勝利; microphone=マイク; immortality=不老不死; competition=競争; expiry=失効; " +
    "New START=新START; brain death=脳死; first round=第1ラウンド; second round=第2ラウンド; third=第3ラウンド, 3回目, 第3回; fourth=4回目, 第4回; fifth=5回目, 第5回; territory=領土; sovereignty=主権; " +
    "interview=インタビュー; press conference=記者会見; speech=演説, スピーチ; hell=地獄; ice hockey=アイスホッケー, ホッケー; child=子供, 子ども; killer=殺人者, 人殺し; INF=中距離核戦力, INF全廃条約; withdrawal=離脱, 脱退, 撤退; trust=信頼; elephant=象, ゾウ; dragon=竜, 龍; playing with fire=火遊び; neighbour=隣人; old friend=旧友, 古い友人; survival=存立危機" +
    "; genocide=ジェノサイド, 大量虐殺; highway=高速道路, ハイウェイ, ハイウェー; democracy=民主主義; arms control=軍備管理; deaf=聾, 耳の聞こえない; mute=口のきけない; fentanyl=フェンタニル; era=時代; daddy=パパ, お父さん; gangster=ギャング, 強盗; happiness=幸福; mediator=仲介, 調停; disgrace=恥, 恥辱" +
    "; lightning=稲妻; dream=夢; within=内部, 内側; interpreter=通訳; Trudeau=トルドー; Truss=トラス; neutral=中立; two state solution=二国家解決, 2国家解決",
  ko:
    "oceans=해양; water=물, 수자원; biodiversity=생물다양성; environment=환경; energy=에너지; oil=석유; gas=가스; grain=곡물; food=식량; health=보건, 건강; vaccines=백신; refugees=난민; migration=이주, 이민; " +
    "human rights=인권; security=안보; disarmament=군축; weapons=무기; missiles=미사일; drones=드론; troops=군대, 병력; border=국경; embassies=대사관; reopen=재개설; prisoners=포로; hostages=인질; economy=경제; " +
    "investment=투자; technology=기술; chips=반도체; ai=인공지능; balloon=풍선; election=선거, 대선; independence=독립; invasion=침공; terrorism=테러; drugs=마약; fentanyl=펜타닐; rare earths=희토류; dollar=달러; " +
    "debt=부채; ministerial=각료, 장관급; extraordinary=특별, 임시; anniversary=주년; letter=편지, 친서; apology=사과; friendship=우호; friend=친구; mistake=실수, 잘못; history=역사; future=미래; reform=개혁; " +
    "alliance=동맹; dictator=독재자; threat=위협; victory=승리; microphone=마이크; immortality=불로장생, 불멸; competition=경쟁; expiry=만료; New START=뉴스타트, 신전략무기감축협정; brain death=뇌사; third=3차, 세 번째; " +
    "fourth=4차, 네 번째; first round=1차; second round=2차; democracy=민주주의; sovereignty=주권; territory=영토; biological=생물; " +
    "interview=인터뷰; press conference=기자회견; speech=연설; hell=지옥; ice hockey=아이스하키, 하키; child=아이; killer=살인자; INF=중거리핵전력; withdrawal=탈퇴, 철수; trust=신뢰; elephant=코끼리; playing with fire=불장난; neighbour=이웃; old friend=오랜 친구" +
    "; pandemic=팬데믹, 대유행; genocide=집단학살, 제노사이드; dragon=용과; highway=고속도로; fifth=다섯 번째; arms control=군비통제; deaf=귀머거리, 청각장애; mute=벙어리; era=시대; daddy=아빠; gangster=깡패, 갱스터, 강도; happiness=행복; mediator=중재자, 중재; disgrace=수치, 망신; lightning=번개" +
    "; dream=꿈; within=내부; interpreter=통역; Trudeau=트뤼도; Truss=트러스; neutral=중립; two state solution=두 국가 해법",
  ru:
    "oceans=океан*; water=вода, воде, воды, воду, водн*; biodiversity=биоразнообрази*; environment=окружающ* сред*, экологи*; energy=энергетик*, энерги*; oil=нефт*; health=здоровь*, здравоохранени*; " +
    "pandemic=пандеми*; vaccines=вакцин*; refugees=беженц*; migration=миграци*; human rights=права человека, правах человека, прав человека; security=безопасност*; disarmament=разоружени*; " +
    "arms control=контроль над вооружениями, контроле над вооружениями; weapons=оружи*, вооружени*; drones=дрон*, беспилотник*; troops=войск*, солдат*; border=границ*; embassies=посольств*; reopen=открыли вновь, вновь открыли, " +
    "снова открыли; economy=экономик*; investment=инвестици*; technology=технологи*; chips=чип, чипы, чипах, микрочип*; ai=ИИ, искусственн* интеллект*; balloon=воздушн* шар*, аэростат*; election=выбор*; independence=независимост*; " +
    "invasion=вторжени*; genocide=геноцид*; drugs=наркотик*; fentanyl=фентанил*; rare earths=редкоземельн*; dollar=доллар*; debt=долг, долга, долге; ministerial=министерск*; extraordinary=чрезвычайн*, внеочередн*, экстренн*; " +
    "anniversary=годовщин*; letter=письм*; apology=извинени*; friendship=дружб*; mistake=ошибк*; history=истори*; reform=реформ*; alliance=альянс*; dictator=диктатор*; " +
    "threat=угроз*; victory=побед*; hockey=хокке*; microphone=микрофон*; immortality=бессмерти*; competition=конкуренци*; expiry=истек*, истечени*; New START=СНВ-3, ДСНВ; brain death=смерт* мозга; third=трети*, третья, " +
    "третьего, третьем, третью; fourth=четверт*; fifth=пят*; first round=первый раунд*, первом раунд*, первого раунд*; " +
    "interview=интервью; press conference=пресс-конференци*; speech=реч*, выступлени*; hell=ад, аду, ада; ice=льду, льда, лед; child=ребенок, ребенка; killer=убийц*; INF=РСМД, ДРСМД; withdrawal=вышли из, вышел из, выход из, выхода из; trust=довери*; elephant=слон*; dragon=дракон*; playing with fire=игр* с огнем, играть с огнем, играет с огнем; neighbour=сосед*; old friend=старый друг, старым другом, старого друга; mute and deaf=немого с глухим, глухого с немым" +
    "; terrorism=терроризм*; gas=газ, газа, газе; grain=зерн*; hostages=заложник*; prisoners=пленн*, военнопленн*; missiles=ракет*; second round=второй раунд, второго раунда, втором раунде; ice hockey=хокке*; friend=друг, другом" +
    "; future=будуще*; sovereignty=суверенитет*; highway=шоссе, автостраде, автострада, магистрал*, дорога в ад; food=продовольств*; democracy=демократи*; territory=территори*; era=эпох*, эра; daddy=папочк*, папа" +
    "; gangster=гангстер*, бандит*; happiness=счасть*; mediator=посредник*; disgrace=позор*; lightning=молни*, зарниц*; dream=сон; within=изнутри; interpreter=переводчик*; Trudeau=Трюдо; Truss=Трасс; neutral=нейтральн*, нейтралитет*; two state solution=двухгосударственн*, двух государств, два государства",
  uk:
    "oceans=океан*; water=вода, воду, води, воді, водн*; biodiversity=біорізноманіт*; environment=довкілл*; energy=енергетик*, енергі*; oil=нафт*; health=здоров*; pandemic=пандемі*; vaccines=вакцин*; refugees=біженц*; " +
    "migration=міграці*; human rights=права людини, прав людини, правах людини; security=безпек*; disarmament=роззброєнн*; weapons=збро*, озброєн*; missiles=ракет*; drones=дрон*, безпілотник*; troops=військ*, солдат*; " +
    "border=кордон*; embassies=посольств*; economy=економік*; investment=інвестиці*; technology=технологі*; ai=ШІ, штучн* інтелект*; election=вибор*; independence=незалежн*; invasion=вторгненн*; genocide=геноцид*; " +
    "terrorism=терор*; drugs=наркотик*; dollar=долар*; ministerial=міністерськ*; extraordinary=надзвичайн*, позачергов*; anniversary=річниц*; letter=лист, листа, листі; apology=вибаченн*; friendship=дружб*; " +
    "mistake=помилк*; history=істор*; reform=реформ*; alliance=альянс*; dictator=диктатор*; threat=загроз*; victory=перемог*; microphone=мікрофон*; immortality=безсмерт*; expiry=закінчи*, сплив*; New START=СНО-3, СНВ-3; " +
    "brain death=смерт* мозку; territory=територі*; sovereignty=суверенітет*; democracy=демократі*; prisoners=полонен*, заручник*; third=треті*, третя, третього, третьому; fourth=четверт*; fifth=п'ят*; hockey=хоке*; " +
    "first round=перший раунд*, першого раунд*, першому раунд*; " +
    "interview=інтерв'ю; press conference=прес-конференці*; speech=промов*, виступ*; hell=пекло, пекла, пеклі; killer=вбивц*; INF=РСМД; withdrawal=вийшли з, вийшов з, вихід з; trust=довір*; elephant=слон*; playing with fire=гра з вогнем, гру з вогнем; neighbour=сусід*; old friend=старий друг, старим другом" +
    "; reopen=знову відкр*, відновили роботу; gas=газ, газу; grain=зерн*; hostages=заручник*; second round=другий раунд, другого раунду; ice hockey=хоке*; friend=друг, другом; future=майбутнього, майбутнє; dragon=дракон*; debt=борг*" +
    "; child=дитина, дитиною; chips=чип*, напівпровідник*; balloon=куля, аеростат*; highway=шосе, автостраді, магістрал*; food=продовольч*; rare earths=рідкісноземельн*; competition=конкуренц*; arms control=контроль над озброєнн*" +
    "; fentanyl=фентаніл*; deaf=глух*; mute=нім*; era=епох*, ера; daddy=татус*, тато; gangster=гангстер*, бандит*; happiness=щаст*; mediator=посередник*; disgrace=ганьб*; lightning=блискавк*, зірниц*; dream=сон; within=зсередини" +
    "; interpreter=перекладач*; Trudeau=Трюдо; Truss=Трасс; beauty=красун*; neutral=нейтральн*, нейтралітет*; two state solution=двох держав, дві держави, двохдержавн*",
  ar:
    "oceans=المحيطات, محيطات; water=المياه, مياه; biodiversity=التنوع البيولوجي, تنوع بيولوجي; environment=البيئة; energy=الطاقة, طاقة; oil=النفط, نفط; gas=الغاز; grain=الحبوب; food=الغذاء; health=الصحة; pandemic=الجائحة; " +
    "vaccines=اللقاحات; refugees=اللاجئين; migration=الهجرة; human rights=حقوق الإنسان; security=الأمن; disarmament=نزع السلاح; weapons=الأسلحة, السلاح; missiles=الصواريخ; drones=المسيرات; troops=القوات; border=الحدود; " +
    "embassies=السفارات, السفارة, سفارات, سفارة, سفارتيهما, سفاراتهما; reopen=إعادة فتح, أعادت فتح, أعادتا فتح, أعاد فتح, فتح; prisoners=الأسرى; hostages=الرهائن; economy=الاقتصاد; investment=الاستثمار; technology=التكنولوجيا; " +
    "ai=الذكاء الاصطناعي; election=الانتخابات; independence=الاستقلال; invasion=الغزو; genocide=الإبادة الجماعية; terrorism=الإرهاب; drugs=المخدرات; dollar=الدولار; ministerial=الوزاري, الوزارية; anniversary=الذكرى; " +
    "letter=رسالة, الرسالة; apology=اعتذار, الاعتذار; friendship=الصداقة; friend=صديق; mistake=خطأ; history=التاريخ; future=المستقبل; reform=إصلاح; alliance=التحالف; dictator=ديكتاتور, دكتاتور; threat=التهديد, تهديد; " +
    "victory=النصر; microphone=الميكروفون; immortality=الخلود; expiry=انتهاء, انتهت, انتهى; New START=نيو ستارت, ستارت الجديدة; brain death=موت دماغي, الموت الدماغي, موت سريري; sovereignty=السيادة; democracy=الديمقراطية; " +
    "first round=الجولة الأولى; second round=الجولة الثانية; third=الثالثة, الثالث; fourth=الرابعة, الرابع; fifth=الخامسة; Amman=عاصمة الأردن; " +
    "interview=مقابلة, المقابلة; press conference=مؤتمر صحفي, المؤتمر الصحفي; speech=خطاب, كلمة; hell=جحيم, الجحيم; climate=المناخي, المناخية, مناخي; ice hockey=هوكي الجليد, الهوكي, هوكي; closure=أغلقت, أغلق, اغلاق, إقفال; killer=قاتل; INF=القوى النووية المتوسطة, القوات النووية متوسطة المدى; withdrawal=انسحاب, انسحبت, انسحاب; trust=الثقة; elephant=الفيل; neighbour=الجار" +
    "; old friend=صديق قديم, الصديق القديم, صديقه القديم; playing with fire=اللعب بالنار, يلعب بالنار, يلعبون بالنار; extraordinary=استثنائي, استثنائية, طارئة, الطارئة; dragon=التنين, تنين; debt=الديون, ديون; child=طفل" +
    "; chips=الرقائق, أشباه الموصلات; balloon=المنطاد, منطاد; hockey=هوكي; highway=طريق سريع, الطريق السريع; rare earths=العناصر النادرة, المعادن النادرة; competition=المنافسة, منافسة; territory=الأراضي; fentanyl=الفنتانيل" +
    "; deaf=أصم, أطرش, الصم; mute=أخرس, أبكم; era=عصر, زمن; daddy=بابا, أبي; gangster=عصابات, عصابة; happiness=السعادة; mediator=وسيط, وساطة; disgrace=عار; lightning=برق; dream=حلم; within=الداخل; interpreter=مترجم, المترجم" +
    "; Trudeau=ترودو; Truss=تراس; neutral=محايد*, حياد*; two state solution=حل الدولتين",
  hi:
    "oceans=महासागर, महासागरों; water=जल, पानी; biodiversity=जैव विविधता; environment=पर्यावरण; energy=ऊर्जा; oil=तेल; gas=गैस; grain=अनाज; food=खाद्य; health=स्वास्थ्य; pandemic=महामारी; vaccines=टीका, टीके, वैक्सीन; " +
    "refugees=शरणार्थी, शरणार्थियों; human rights=मानवाधिकार, मानव अधिकार; security=सुरक्षा; disarmament=निरस्त्रीकरण; weapons=हथियार, हथियारों; missiles=मिसाइल; drones=ड्रोन; troops=सेना, सैनिक, सैनिकों; border=सीमा; " +
    "embassies=दूतावास, दूतावासों; reopen=फिर से खोल*, दोबारा खोल*; hostages=बंधक, बंधकों; economy=अर्थव्यवस्था; investment=निवेश; technology=प्रौद्योगिकी, तकनीक; ai=कृत्रिम बुद्धिमत्ता, एआई; election=चुनाव; " +
    "independence=स्वतंत्रता, आज़ादी; invasion=आक्रमण; terrorism=आतंकवाद; drugs=ड्रग्स; dollar=डॉलर; ministerial=मंत्रिस्तरीय; anniversary=वर्षगांठ; letter=पत्र; apology=माफी, माफ़ी; friendship=मित्रता, दोस्ती; friend=दोस्त, मित्र; " +
    "mistake=गलती, ग़लती; history=इतिहास; future=भविष्य; reform=सुधार; alliance=गठबंधन; dictator=तानाशाह; threat=खतरा, ख़तरा; victory=जीत; microphone=माइक; expiry=समाप्त; New START=न्यू स्टार्ट; democracy=लोकतंत्र; " +
    "sovereignty=संप्रभुता; first round=पहला दौर, पहले दौर, पहली दौर; second round=दूसरा दौर, दूसरे दौर; third=तीसरा, तीसरे, तीसरी; fourth=चौथा, चौथे, चौथी; fifth=पांचवां, पांचवें, पाँचवें; " +
    "interview=इंटरव्यू, साक्षात्कार; press conference=प्रेस कॉन्फ्रेंस, संवाददाता सम्मेलन; speech=भाषण; hell=नरक, नर्क; ice hockey=आइस हॉकी, हॉकी; killer=हत्यारा, कातिल; withdrawal=बाहर निकल*, हट गया; trust=भरोसा, विश्वास; elephant=हाथी; dragon=ड्रैगन; neighbour=पड़ोसी; old friend=पुराना दोस्त, पुराने दोस्त" +
    "; brain death=ब्रेन डेथ, दिमागी मौत, दिमागी तौर पर मृत; immortality=अमरता; playing with fire=आग से खेल; prisoners=कैदी, युद्धबंदी, कैदियों; migration=प्रवासन; extraordinary=असाधारण, विशेष; genocide=नरसंहार; debt=कर्ज; child=बच्चा" +
    "; chips=सेमीकंडक्टर, चिप; balloon=गुब्बारा; highway=हाईवे, राजमार्ग; rare earths=दुर्लभ खनिज, रेयर अर्थ; competition=प्रतिस्पर्धा; territory=क्षेत्र, इलाका; fentanyl=फेंटानिल; deaf=बहरे, बहरा; mute=गूंगे, गूंगा; era=युग" +
    "; daddy=डैडी, पापा; gangster=गैंगस्टर, गुंडा; happiness=खुशी; mediator=मध्यस्थ, मध्यस्थता; disgrace=शर्मनाक, कलंक; lightning=बिजली; dream=सपना; within=भीतर, अंदर; interpreter=दुभाषिया; Trudeau=ट्रूडो; Truss=ट्रस; neutral=तटस्थ, न्यूट्रल; two state solution=दो राष्ट्र समाधान, द्वि-राज्य समाधान, दो-राज्य समाधान",
  tr:
    "oceans=okyanus*; water conference=su konferans*; water=suyu, suyun; biodiversity=biyoçeşitlilik*, biyolojik çeşitlilik*; environment=çevre; energy=enerji*; oil=petrol*; gas=doğal gaz*, doğalgaz*; grain=tahıl*; food=gıda*; health=sağlık*; " +
    "pandemic=salgın*; vaccines=aşı, aşılar; refugees=mülteci*, sığınmacı*; migration=göç, göçü, göçe; human rights=insan hakları; security=güvenlik, güvenliği; disarmament=silahsızlanma*; weapons=silah, silahlar, silahları; " +
    "missiles=füze*; drones=insansız*, dron*; troops=asker*; border=sınır*; embassies=büyükelçilik*; reopen=yeniden aç*; prisoners=esir*, tutsak*; hostages=rehine*; economy=ekonomi*; investment=yatırım*; technology=teknoloji*; " +
    "ai=yapay zeka, yapay zekâ; election=seçim*; independence=bağımsızlık*; invasion=işgal*; genocide=soykırım*; terrorism=terör*; drugs=uyuşturucu*; dollar=dolar*; ministerial=bakanlar; extraordinary=olağanüstü; " +
    "anniversary=yıldönümü*, yıl dönümü*; letter=mektup*, mektub*; apology=özür; friendship=dostluk*; friend=dostum; mistake=hata*; future=geleceği; reform=reform*; alliance=ittifak*; dictator=diktatör*; " +
    "threat=tehdit*, tehdid*; victory=zafer*; microphone=mikrofon*; immortality=ölümsüzlük*; expiry=sona er*, süresi dol*; New START=yeni start; brain death=beyin ölüm*; democracy=demokrasi*; sovereignty=egemenlik*; " +
    "first round=birinci tur*, ilk tur*; second round=ikinci tur*; third round=üçüncü tur*; fourth round=dördüncü tur*; fifth round=beşinci tur*; " +
    "interview=röportaj*, mülakat*; press conference=basın toplantı*; speech=konuşması, konuşmasında; hell=cehennem*; ice hockey=buz hokeyi*, hokey*; killer=katil*; withdrawal=çekildi, çekilme*, ayrıldı; trust=güven, güveni; elephant=fil, fili; dragon=ejderha*; playing with fire=ateşle oyna*; neighbour=komşu*; old friend=eski dost*" +
    "; third=üçüncü; fourth=dördüncü; fifth=beşinci; history=tarihin; debt=borç*; child=çocuk*; chips=yarı iletken*, çip; balloon=balon*; hockey=hokey*; highway=otoyol*; rare earths=nadir toprak*; competition=rekabet*; territory=toprak*" +
    "; deaf=sağır*; mute=dilsiz*; era=çağ, çağı, devir, devri, devri değil; daddy=babacık, babası; gangster=gangster*, haydut*; happiness=mutluluk*; mediator=arabulucu*; disgrace=rezalet*, utanç*; lightning=şimşek*; dream=rüya*" +
    "; within=içeriden; interpreter=tercüman*; Trudeau=Trudeau; Truss=Truss; neutral=tarafsız*, nötr; two state solution=iki devletli çözüm*",
  de:
    "oceans=Ozean*, Meere, Meeres*; water=Wasser*; biodiversity=Biodiversität*, Artenvielfalt, Artenschutz*; environment=Umwelt*; energy=Energie*; oil=Öl, Erdöl; gas=Gas, Erdgas; grain=Getreide*; health=Gesundheit*; " +
    "pandemic=Pandemie*; vaccines=Impfstoff*; refugees=Flüchtling*; migration=Migration*; human rights=Menschenrecht*; disarmament=Abrüstung*; arms control=Rüstungskontrolle; weapons=Waffen, Waffe; missiles=Rakete*; " +
    "drones=Drohne*; troops=Truppe*, Soldat*; border=Grenze*; embassies=Botschaft, Botschaften; reopen=wiedereröffn*, wieder eröffn*; prisoners=Gefangene*, Kriegsgefangene*; hostages=Geisel*; economy=Wirtschaft, Wirtschafts*; " +
    "technology=Technologie*; chips=Halbleiter*; ai=künstliche* Intelligenz, KI; balloon=Ballon*; election=Wahl, Wahlen; independence=Unabhängigkeit*; invasion=Einmarsch*, Invasion; genocide=Völkermord*; terrorism=Terror*; " +
    "drugs=Droge*; rare earths=Seltene Erden, Seltenen Erden; dollar=Dollar; ministerial=Ministerkonferenz*, Ministertreffen, ministeriell*; extraordinary=Sondergipfel*, außerordentlich*; anniversary=Jahrestag*; letter=Brief*; apology=Entschuldigung*; " +
    "friendship=Freundschaft*; mistake=Fehler*; history=Geschichte; future=Zukunft*; alliance=Bündnis*, Allianz*; dictator=Diktator*; threat=Bedrohung*, Gefahr; victory=Sieg*; microphone=Mikrofon*; immortality=Unsterblichkeit*; " +
    "hockey=Eishockey, Hockey; expiry=abgelaufen, ausgelaufen, Auslaufen; New START=New START; brain death=Hirntod*, hirntot*; third=dritte*; fourth=vierte*; fifth=fünfte*; first round=erste Runde, ersten Runde; second round=zweite* Runde; " +
    "interview=Interview*; press conference=Pressekonferenz*; speech=Rede, Ansprache; hell=Hölle*; child=Kind, Kinder; killer=Killer, Mörder; withdrawal=Austritt*, ausgestiegen, Ausstieg*, Rückzug*; trust=Vertrauen; elephant=Elefant*; dragon=Drache*; playing with fire=Spiel mit dem Feuer, mit dem Feuer; neighbour=Nachbar*; old friend=alter Freund, alten Freund; highway=Autobahn; dialogue of the deaf=Stummen und Tauben" +
    "; reform=Reform*; security=Sicherheit; ice hockey=Eishockey; friend=Freund, Freundes; investment=Investition*; debt=Schulden; food=Lebensmittel, Nahrung; sovereignty=Souveränität; democracy=Demokratie; competition=Wettbewerb*" +
    "; territory=Gebiet*, Territorium; deaf=taub*, Taube*; mute=stumm*, Stumme*; era=Zeitalter, Ära, Epoche; daddy=Papa, Papi, Daddy; gangster=Gangster*; happiness=Glück; mediator=Vermittler*, vermitteln; disgrace=Schande" +
    "; lightning=Blitz*; dream=Traum; within=innen; interpreter=Dolmetscher*; Trudeau=Trudeau; Truss=Truss; neutral=neutral*; two state solution=Zweistaatenlösung*, Zwei-Staaten-Lösung*",
  fr:
    "oceans=océan*; water=eau; biodiversity=biodiversité; environment=environnement*; energy=énergie*; oil=pétrole; gas=gaz; grain=céréale*, blé; health=santé; pandemic=pandémie*; vaccines=vaccin*; refugees=réfugié*; " +
    "human rights=droits de l'homme, droits humains; security=sécurité; disarmament=désarmement; weapons=armes, arme; drones=drone*; troops=troupes, soldats; border=frontière*; embassies=ambassade*; reopen=rouvert*, rouvr*; " +
    "prisoners=prisonnier*; hostages=otage*; economy=économie, économique*; investment=investissement*; technology=technologie*; chips=semi-conducteur*; ai=intelligence artificielle, IA; election=élection*; " +
    "independence=indépendance; invasion=invasion; genocide=génocide; terrorism=terrorisme; drugs=drogue*; dollar=dollar*; debt=dette*; ministerial=ministériel*; extraordinary=extraordinaire*; anniversary=anniversaire; letter=lettre*; " +
    "apology=excuse, excuses; friendship=amitié; friend=ami; mistake=erreur*; history=histoire; future=avenir; reform=réforme*; alliance=alliance; dictator=dictateur*; threat=menace*; victory=victoire*; microphone=micro, microphone*; " +
    "hockey=hockey; immortality=immortalité; expiry=expir*, expiration; New START=New START; brain death=mort cérébrale; third=troisième; fourth=quatrième; fifth=cinquième; first round=premier round, premier tour, premier cycle; " +
    "second round=deuxième round, deuxième tour, deuxième cycle, second tour; " +
    "interview=interview*, entretien accordé; press conference=conférence de presse; speech=discours; hell=enfer; ice hockey=hockey sur glace; child=enfant; killer=tueur; withdrawal=sortis, sorti, retrait, retirés; trust=confiance; elephant=éléphant*; dragon=dragon; playing with fire=jouer avec le feu, joue avec le feu; neighbour=voisin*; old friend=vieil ami, vieux ami; highway=autoroute*; deaf=sourd*, muet*" +
    "; missiles=missile*; migration=migration*; sovereignty=souveraineté; food=alimentaire*, nourriture; democracy=démocratie; balloon=ballon*; rare earths=terres rares; competition=concurrence, compétition; territory=territoire*" +
    "; era=époque, ère; daddy=papa; gangster=gangster*, voyou*; happiness=bonheur; mediator=médiateur*, médiation; disgrace=honte; lightning=éclair*; dream=rêve; within=intérieur; interpreter=interprète*; neutral=neutre*, neutralité; two state solution=solution à deux États",
  es:
    "oceans=océano*; water=agua; biodiversity=biodiversidad; environment=medio ambiente, ambiental*; energy=energía, energétic*; oil=petróleo; gas=gas; grain=granos, grano, cereales; health=salud; pandemic=pandemia; vaccines=vacuna*; " +
    "refugees=refugiad*; migration=migración, migratori*; human rights=derechos humanos; security=seguridad; disarmament=desarme; weapons=armas, arma; missiles=misil*; drones=dron, drones; troops=tropas, soldados; border=frontera*; " +
    "embassies=embajada*; reopen=reabri*; prisoners=prisioner*; hostages=rehen*, rehén; economy=economía, económic*; technology=tecnología*; chips=semiconductor*; ai=inteligencia artificial; election=eleccion*, elección; " +
    "independence=independencia; invasion=invasión; genocide=genocidio; terrorism=terrorismo; drugs=droga*; dollar=dólar*; debt=deuda*; ministerial=ministerial; extraordinary=extraordinari*; anniversary=aniversario; letter=carta, cartas; " +
    "apology=disculpa*; friendship=amistad; friend=amigo; mistake=error, errores; future=futuro; reform=reforma*; alliance=alianza; dictator=dictador*; threat=amenaza*; victory=victoria*; microphone=micrófono*; " +
    "immortality=inmortalidad; expiry=expir*, venció; New START=New START, nuevo START; brain death=muerte cerebral; third=tercer, tercera, tercero; fourth=cuarta, cuarto; fifth=quinta, quinto; first round=primera ronda; " +
    "second round=segunda ronda; round=ronda*; hockey=hockey; " +
    "interview=entrevista*; press conference=conferencia de prensa, rueda de prensa; speech=discurso*; hell=infierno; ice hockey=hockey sobre hielo; killer=asesino; withdrawal=salida, salieron, retirada, se retiraron; trust=confianza; elephant=elefante*; dragon=dragón; playing with fire=jugar con fuego, juega con fuego; neighbour=vecin*; old friend=viejo amigo; highway=autopista*; child=niño" +
    "; investment=inversion*, inversión; sovereignty=soberanía; food=alimento*, alimentari*; democracy=democracia; balloon=globo*; rare earths=tierras raras; competition=competencia; territory=territorio*; deaf=sordo*, sorda*" +
    "; mute=mudo*, muda*; era=época; daddy=papi, papá, papaíto; gangster=gánster*, gángster*; happiness=felicidad; mediator=mediador*, mediación, mediar; disgrace=vergüenza; lightning=relámpago*; dream=sueño; within=dentro" +
    "; interpreter=intérprete*; history=historia; neutral=neutral*; two state solution=solución de dos Estados, solución de los dos Estados",
  pt:
    "oceans=oceano*; water=água; biodiversity=biodiversidade; environment=meio ambiente, ambiental*; energy=energia, energétic*; oil=petróleo; gas=gás; grain=grãos, cereais; health=saúde; pandemic=pandemia; vaccines=vacina*; " +
    "refugees=refugiad*; migration=migração, migratóri*; human rights=direitos humanos; security=segurança; disarmament=desarmamento; weapons=armas, arma; missiles=míssil, mísseis; drones=drone*; troops=tropas, soldados; " +
    "border=fronteira*; embassies=embaixada*; reopen=reabri*; prisoners=prisioneir*; hostages=refém, reféns; economy=economia, econômic*, económic*; technology=tecnologia*; ai=inteligência artificial; election=eleiç*, eleições; " +
    "independence=independência; invasion=invasão; genocide=genocídio; terrorism=terrorismo; drugs=droga*; dollar=dólar*; debt=dívida*; ministerial=ministerial; extraordinary=extraordinári*; anniversary=aniversário; letter=carta, cartas; " +
    "apology=desculpa*; friendship=amizade; friend=amigo; mistake=erro, erros; future=futuro; reform=reforma*; alliance=aliança; dictator=ditador*; threat=ameaça*; victory=vitória*; microphone=microfone*; immortality=imortalidade; " +
    "expiry=expir*, venceu; New START=New START, novo START; brain death=morte cerebral; third=terceir*; fourth=quarta, quarto; fifth=quint*; first round=primeira rodada, primeira ronda; second round=segunda rodada, segunda ronda; " +
    "round=rodada*, ronda*; " +
    "interview=entrevista*; press conference=coletiva de imprensa, conferência de imprensa, entrevista coletiva; speech=discurso*; hell=inferno; ice hockey=hóquei no gelo, hóquei; killer=assassino; withdrawal=saída, saíram, retirada; trust=confiança; elephant=elefante*; dragon=dragão; playing with fire=brincar com fogo, brinca com fogo; neighbour=vizinh*; old friend=velho amigo; highway=rodovia, autoestrada, estrada; child=criança" +
    "; investment=investimento*; sovereignty=soberania; food=alimento*, alimentar*; democracy=democracia; balloon=balão; rare earths=terras raras; competition=competição, concorrência; territory=território*; deaf=surdo*, surda*" +
    "; mute=mudo*, muda*; era=época; daddy=papai, papá, paizinho; gangster=gângster*; happiness=felicidade; mediator=mediador*, mediação; disgrace=vergonha; lightning=relâmpago*; dream=sonho; within=dentro; interpreter=intérprete*" +
    "; history=história; chips=semicondutor*; neutral=neutr*; two state solution=solução de dois Estados",
  it:
    "oceans=oceano, oceani; water=acqua; biodiversity=biodiversità; environment=ambiente, ambiental*; energy=energia, energetic*; oil=petrolio; gas=gas; grain=grano, cereali; health=salute, sanità; pandemic=pandemia; vaccines=vaccin*; " +
    "refugees=rifugiat*, profugh*; migration=migrazion*, migranti; human rights=diritti umani; security=sicurezza; disarmament=disarmo; weapons=armi; missiles=missil*; drones=dron*; troops=truppe, soldati; border=confin*, frontier*; " +
    "embassies=ambasciat*; reopen=riapert*, riaprir*, riapr*; prisoners=prigionier*; hostages=ostagg*; economy=economia, economic*; technology=tecnologi*; ai=intelligenza artificiale; election=elezion*; independence=indipendenza; " +
    "invasion=invasione; genocide=genocidio; terrorism=terrorismo; drugs=droga, droghe; dollar=dollar*; debt=debito; ministerial=ministerial*; extraordinary=straordinari*; anniversary=anniversario; letter=lettera, lettere; apology=scus*; " +
    "friendship=amicizia; friend=amico; mistake=errore, errori; history=storia; reform=riform*; alliance=alleanza; dictator=dittator*; threat=minacci*; victory=vittoria; microphone=microfon*; immortality=immortalità; " +
    "expiry=scad*; New START=New START, nuovo START; brain death=morte cerebrale, cerebralmente morta; third=terzo, terza; fourth=quarto, quarta; fifth=quinto, quinta; first round=primo round, primo turno, primo giro; " +
    "second round=secondo round, secondo turno, secondo giro; " +
    "interview=intervista*, interviste; press conference=conferenza stampa; speech=discorso, discorsi; hell=inferno; ice hockey=hockey su ghiaccio, hockey; killer=assassino; withdrawal=uscita, uscirono, usciti, ritiro, ritirarono; restore=riallacci*; trust=fiducia; elephant=elefante; dragon=drago; playing with fire=giocare col fuoco, scherzare col fuoco, giocare con il fuoco; neighbour=vicin*; old friend=vecchio amico; highway=autostrada; deaf=sord*, mut*" +
    "; future=futuro; investment=investiment*; sovereignty=sovranità; food=cibo, alimentar*; democracy=democrazia; balloon=pallon*; rare earths=terre rare; competition=concorrenza, competizione; territory=territori*; child=bambino" +
    "; chips=semiconduttor*; era=epoca, era di guerra; daddy=papà, paparino; gangster=gangster; happiness=felicità; mediator=mediator*, mediazione; disgrace=vergogna; lightning=lampo, lampi; dream=sogno; within=dall'interno" +
    "; interpreter=interprete*; neutral=neutral*; two state solution=soluzione a due Stati, soluzione dei due Stati",
};
