# Journeys, sights, hotels, tickets.

Lexicon: author/topic-travel
Format: 1
Language: any
License: MIT

Category: topic.travel
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of journeys, sights and hotels

Rule: zh.topic.travel.journeys
Category: topic.travel
Weight: 0
Summary: Journeys, hotels, tickets
Max-Hits: 2
Phrase: 旅游
Phrase: 旅行
Phrase: 旅途
Phrase: 自驾游
Phrase: 自由行
Phrase: 跟团游
Phrase: 出行攻略
Phrase: 景点
Phrase: 景区
Phrase: 门票
Phrase: 民宿
Phrase: 酒店
Phrase: 青旅
Phrase: 机票
Phrase: 登机
Phrase: 航班
Phrase: 航空公司
Phrase: 候机
Phrase: 飞机餐
Phrase: 高铁票
Phrase: 绿皮车
Phrase: 行李箱
Phrase: 签证
Phrase: 护照
Phrase: 出境游
Phrase: 免税店
Phrase: 租车自驾
Phrase: 露营
Phrase: 徒步
Phrase: 登山
Phrase: 爬山
Phrase: 看日出
Phrase: 看日落
Phrase: 海边
Phrase: 海岛
Phrase: 沙滩
Phrase: 潜水
Phrase: 浮潜
Phrase: 古镇
Phrase: 古城
Phrase: 博物馆
Phrase: 美术馆
Phrase: 游乐园
Phrase: 迪士尼
Phrase: 环球影城
Phrase: 打卡地
Phrase: 房车
Phrase: 骑行
Phrase: 背包客
Phrase: 穷游
Phrase: 度假
Phrase: 入住
Phrase: 前台办理
Phrase: 行程
Phrase: 周边游
Phrase: 避暑
Phrase: 滑雪场
Phrase: 温泉
Match: 三天两晚的行程，民宿在古镇里
Match: 登机口换了，航班又晚点
No-Match: 通关攻略写到第三章
No-Match: 这趟地铁好挤
Source: Everyday vocabulary of the field

Rule: zh.topic.travel.places
Category: topic.travel
Weight: 0
Summary: Places that people travel to
Max-Hits: 2
Phrase: 大理古城
Phrase: 云南大理
Phrase: 洱海
Phrase: 西藏
Phrase: 拉萨
Phrase: 新疆
Phrase: 喀纳斯
Phrase: 伊犁
Phrase: 丽江
Phrase: 香格里拉
Phrase: 西双版纳
Phrase: 三亚
Phrase: 鼓浪屿
Phrase: 张家界
Phrase: 九寨沟
Phrase: 稻城亚丁
Phrase: 川西
Phrase: 青海湖
Phrase: 敦煌
Phrase: 茶卡盐湖
Phrase: 呼伦贝尔
Phrase: 长白山
Phrase: 黄山
Phrase: 泰山
Phrase: 华山
Phrase: 西湖
Phrase: 桂林
Phrase: 阳朔
Phrase: 平遥
Phrase: 冰岛
Phrase: 瑞士
Phrase: 巴厘岛
Phrase: 普吉岛
Phrase: 清迈
Phrase: 马尔代夫
Phrase: 京都
Phrase: 大阪
Phrase: 北海道
Phrase: 镰仓
Phrase: 济州岛
Phrase: 伊斯坦布尔
Phrase: 土耳其
Phrase: 埃及
Phrase: 圣托里尼
Phrase: 托斯卡纳
Phrase: 尼泊尔
Phrase: 莫干山
Phrase: 千岛湖
Phrase: 涠洲岛
Phrase: 霞浦
Phrase: 婺源
Except: 泰山北斗
Except: 安如泰山
Except: 东京都
Except: 阿尔泰山
Except: 华山医院
Except: 泰山服务器
Match: 七月去喀纳斯，早上只有八度
Match: 在清迈住了一个月
No-Match: 有眼不识好人心
No-Match: 他的功劳稳如泰山北斗
Source: Everyday vocabulary of the field

Rule: en.topic.travel.journeys
Category: topic.travel
Weight: 0
Summary: Journeys, hotels, tickets, sights
Max-Hits: 2
Phrase: travel
Phrase: traveling
Phrase: travelling
Phrase: traveler
Phrase: travellers
Phrase: travelers
Phrase: vacation
Phrase: vacations
Phrase: road trip
Phrase: roadtrip
Phrase: itinerary
Phrase: airport
Phrase: airline
Phrase: airlines
Phrase: flight attendant
Phrase: layover
Phrase: boarding pass
Phrase: passport
Phrase: visa run
Phrase: hotel
Phrase: hotels
Phrase: hostel
Phrase: airbnb
Phrase: resort
Phrase: all-inclusive
Phrase: check-in desk
Phrase: front desk
Phrase: hotel room
Phrase: suitcase
Phrase: luggage
Phrase: carry-on
Phrase: sightseeing
Phrase: tourist
Phrase: tourists
Phrase: tour guide
Phrase: backpacking
Phrase: hiking
Phrase: hiked
Phrase: hike
Phrase: campground
Phrase: camping
Phrase: national park
Phrase: beaches
Phrase: snorkeling
Phrase: scuba
Phrase: cruise ship
Phrase: museum
Phrase: museums
Phrase: jet lag
Phrase: staycation
Phrase: getaway
Phrase: bucket list
Phrase: wanderlust
Phrase: travel blogger
Phrase: travel tips
Phrase: digital nomad
Phrase: theme park
Phrase: disney world
Phrase: #travel
Phrase: #wanderlust
Phrase: #travelgram
Phrase: #roadtrip
Phrase: #vacation
Except: time travel
Except: last resort
Except: resort to
Match: A nine hour layover and no hostel
Match: We hiked up before the tourists came
No-Match: Set the cruise control at sixty
No-Match: His vocation is teaching
Source: Everyday vocabulary of the field

Rule: en.topic.travel.places
Category: topic.travel
Weight: 0
Summary: Places that people travel to
Max-Hits: 2
Phrase: bali
Phrase: santorini
Phrase: maldives
Phrase: iceland
Phrase: amalfi coast
Phrase: tuscany
Phrase: machu picchu
Phrase: cancun
Phrase: tulum
Phrase: yosemite
Phrase: yellowstone
Phrase: grand canyon
Phrase: maui
Phrase: oahu
Phrase: kyoto
Phrase: phuket
Phrase: chiang mai
Phrase: angkor wat
Phrase: patagonia
Phrase: swiss alps
Phrase: marrakech
Phrase: petra
Phrase: taj mahal
Phrase: great barrier reef
Phrase: eiffel tower
Phrase: times square
Phrase: niagara falls
Phrase: banff
Phrase: bora bora
Phrase: fiji islands
Phrase: cinque terre
Phrase: barcelona
Phrase: lisbon
Phrase: venice
Phrase: dubrovnik
Except: venice beach
Match: Ten days in Iceland, eight of them wet
Match: Kyoto in November is full
No-Match: A balinese cat named Otto
No-Match: The painter's canon is grand
Source: Everyday vocabulary of the field
