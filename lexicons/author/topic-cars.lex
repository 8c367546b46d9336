# Cars, motorcycles, driving, trade in cars.

Lexicon: author/topic-cars
Format: 1
Language: any
License: MIT

Category: topic.cars
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of cars and motoring

Rule: zh.topic.cars.motoring
Category: topic.cars
Weight: 0
Summary: Cars, driving, makers
Max-Hits: 2
Phrase: 汽车保养
Phrase: 车辆保养
Phrase: 吉利汽车
Phrase: 东风日产
Phrase: 东风本田
Phrase: 广汽本田
Phrase: 汽车
Phrase: 轿车
Phrase: suv
Phrase: mpv
Phrase: 新能源车
Phrase: 电动车
Phrase: 电车
Phrase: 混动
Phrase: 油耗
Phrase: 电耗
Phrase: 续航里程
Phrase: 充电桩
Phrase: 百公里
Phrase: 发动机
Phrase: 变速箱
Phrase: 底盘
Phrase: 扭矩
Phrase: 涡轮
Phrase: 四驱
Phrase: 轴距
Phrase: 后备箱
Phrase: 方向盘
Phrase: 中控屏
Phrase: 车机
Phrase: 倒车影像
Phrase: 雷达
Phrase: 轮胎
Phrase: 机油
Phrase: 4s店
Phrase: 提车
Phrase: 新车
Phrase: 二手车
Phrase: 车主
Phrase: 车险
Phrase: 违章
Phrase: 驾照
Phrase: 科目二
Phrase: 科目三
Phrase: 练车
Phrase: 试驾
Phrase: 车展
Phrase: 堵车
Phrase: 高速服务区
Phrase: 停车位
Phrase: 加油站
Phrase: 油价
Phrase: 比亚迪
Phrase: 特斯拉
Phrase: 蔚来
Phrase: 理想汽车
Phrase: 小鹏
Phrase: 长安汽车
Phrase: 长城汽车
Phrase: 奇瑞
Phrase: 五菱
Phrase: 大众汽车
Phrase: 丰田
Phrase: 奔驰
Phrase: 宝马
Phrase: 奥迪
Phrase: 保时捷
Phrase: 法拉利
Phrase: 路虎
Phrase: 沃尔沃
Phrase: 别克
Phrase: 凯迪拉克
Phrase: 红旗轿车
Phrase: 摩托车
Phrase: 机车
Phrase: 智驾
Phrase: 辅助驾驶
Except: 汽车站
Except: 公共汽车
Except: 机车女
Except: 飞机车
Except: [汽车]
Except: 创新车
Except: 机油们
Match: 提车三个月，油耗八个多，轮胎扎了两次
Match: 科目二挂了，练车练到天黑
No-Match: 在汽车站等了两小时
No-Match: 眼周保养品越买越多
Source: Everyday vocabulary of the field

Rule: en.topic.cars.motoring
Category: topic.cars
Weight: 0
Summary: Cars, driving, makers
Max-Hits: 2
Phrase: my car
Phrase: our car
Phrase: new car
Phrase: used car
Phrase: cars
Phrase: car dealership
Phrase: dealership
Phrase: test drive
Phrase: sedan
Phrase: hatchback
Phrase: pickup truck
Phrase: minivan
Phrase: electric vehicle
Phrase: electric car
Phrase: electric vehicles
Phrase: evs
Phrase: hybrid car
Phrase: plug-in hybrid
Phrase: tesla
Phrase: model 3
Phrase: model s
Phrase: cybertruck
Phrase: ford mustang
Phrase: f-150
Phrase: chevy
Phrase: chevrolet
Phrase: camaro
Phrase: corvette
Phrase: dodge charger
Phrase: jeep wrangler
Phrase: toyota
Phrase: honda
Phrase: nissan
Phrase: subaru
Phrase: mazda
Phrase: hyundai
Phrase: volkswagen
Phrase: bmw
Phrase: audi
Phrase: mercedes
Phrase: mercedes-benz
Phrase: porsche
Phrase: ferrari
Phrase: lamborghini
Phrase: volvo
Phrase: land rover
Phrase: range rover
Phrase: horsepower
Phrase: torque
Phrase: turbocharged
Phrase: transmission
Phrase: mpg
Phrase: gas mileage
Phrase: fuel economy
Phrase: oil change
Phrase: brake pads
Phrase: spark plugs
Phrase: tires
Phrase: tyres
Phrase: windshield
Phrase: tow truck
Phrase: car insurance
Phrase: motorcycle
Phrase: motorcycles
Phrase: harley davidson
Phrase: harley-davidson
Phrase: motorsport
Phrase: drag race
Phrase: carpool
Phrase: parking ticket
Phrase: speeding ticket
Phrase: gas station
Phrase: gas prices
Phrase: #cars
Phrase: #carsofinstagram
Match: Test drive went well, the dealership did not
Match: New tires, new brake pads, same rattle
No-Match: A bumper crop of apples
No-Match: The mechanics of rain
Source: Everyday vocabulary of the field
