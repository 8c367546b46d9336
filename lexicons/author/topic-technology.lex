# Devices, software, the internet and the trade around them.

Lexicon: author/topic-technology
Format: 1
Language: any
License: MIT

Category: topic.technology
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of devices, software and the internet

Rule: zh.topic.technology.devices
Category: topic.technology
Weight: 0
Summary: Telephones, computers and other devices
Max-Hits: 2
Phrase: 手机
Phrase: 平板
Phrase: 笔记本电脑
Phrase: 台式机
Phrase: 显卡
Phrase: 处理器
Phrase: 芯片
Phrase: 内存条
Phrase: 固态硬盘
Phrase: 屏幕
Phrase: 刷新率
Phrase: 像素
Phrase: 摄像头
Phrase: 续航
Phrase: 快充
Phrase: 无线充
Phrase: 充电宝
Phrase: 数据线
Phrase: 耳机
Phrase: 蓝牙耳机
Phrase: 降噪
Phrase: 音箱
Phrase: 智能手表
Phrase: 手环
Phrase: 键盘
Phrase: 机械键盘
Phrase: 鼠标
Phrase: 显示器
Phrase: 路由器
Phrase: 电视盒子
Phrase: 投影仪
Phrase: 无人机
Phrase: 单反
Phrase: 微单
Phrase: 骁龙
Phrase: 天玑
Phrase: 安卓
Phrase: 苹果手机
Phrase: iphone
Phrase: ipad
Phrase: macbook
Phrase: 小米
Phrase: 华为
Phrase: 荣耀手机
Phrase: oppo
Phrase: vivo
Phrase: 三星手机
Phrase: 折叠屏
Phrase: 旗舰机
Phrase: 千元机
Phrase: 数码
Phrase: 跑分
Phrase: 刷机
Phrase: 拍照手机
Phrase: 电池健康
Except: 小米粥
Except: 小米椒
Except: 小米辣
Except: 喝小米
Except: 银屏幕
Except: [手机]
Match: 换了骁龙的旗舰机，续航反而短了
Match: 机械键盘半夜吵到室友
No-Match: 早上一碗小米粥
No-Match: 老电影里的手势
Source: Everyday vocabulary of the field

Rule: zh.topic.technology.software
Category: topic.technology
Weight: 0
Summary: Software, the internet, artificial intelligence
Max-Hits: 2
Phrase: 5g手机
Phrase: 5g网络
Phrase: 人工智能
Phrase: 大模型
Phrase: chatgpt
Phrase: 机器学习
Phrase: 深度学习
Phrase: 算法
Phrase: 编程
Phrase: 程序员
Phrase: 代码
Phrase: 写代码
Phrase: bug修复
Phrase: 前端
Phrase: 后端
Phrase: 数据库
Phrase: 服务器
Phrase: 云计算
Phrase: 区块链
Phrase: 元宇宙
Phrase: 操作系统
Phrase: 鸿蒙
Phrase: ios
Phrase: linux
Phrase: 开源
Phrase: github
Phrase: 软件更新
Phrase: 系统更新
Phrase: 互联网公司
Phrase: 互联网行业
Phrase: 科技公司
Phrase: 物联网
Phrase: 自动驾驶
Phrase: 机器人
Phrase: 黑客
Phrase: 网络安全
Phrase: 漏洞
Phrase: 密码学
Phrase: 爬虫
Phrase: 产品经理
Phrase: 浏览器
Phrase: 小程序
Phrase: 谷歌
Phrase: 微软
Phrase: 英伟达
Phrase: 腾讯
Phrase: 字节跳动
Phrase: 阿里巴巴
Phrase: 半导体
Phrase: 光刻机
Phrase: 量子计算
Except: 前端午
Except: 代码头
Match: 写代码写到半夜，服务器又挂了
Match: 大模型改变不了产品经理的需求
No-Match: 老码头的代售点
No-Match: 他在公园遛狗
Source: Everyday vocabulary of the field

Rule: en.topic.technology.devices
Category: topic.technology
Weight: 0
Summary: Telephones, computers and other devices
Max-Hits: 2
Phrase: smartphone
Phrase: smartphones
Phrase: iphones
Phrase: android phone
Phrase: android
Phrase: samsung galaxy
Phrase: google pixel
Phrase: laptop
Phrase: laptops
Phrase: chromebook
Phrase: desktop pc
Phrase: gaming pc
Phrase: graphics card
Phrase: gpu
Phrase: cpu
Phrase: processor
Phrase: ssd
Phrase: hard drive
Phrase: usb
Phrase: usb-c
Phrase: bluetooth
Phrase: wifi
Phrase: wi-fi
Phrase: router
Phrase: headphones
Phrase: earbuds
Phrase: airpods
Phrase: noise cancelling
Phrase: noise canceling
Phrase: smartwatch
Phrase: apple watch
Phrase: fitbit
Phrase: touchscreen
Phrase: refresh rate
Phrase: battery life
Phrase: fast charging
Phrase: charger
Phrase: charging cable
Phrase: power bank
Phrase: webcam
Phrase: mechanical keyboard
Phrase: drone
Phrase: dslr
Phrase: mirrorless camera
Phrase: smart tv
Phrase: roku
Phrase: firestick
Phrase: echo dot
Phrase: kindle
Phrase: megapixels
Phrase: firmware
Phrase: gadgets
Phrase: gadget
Phrase: #tech
Match: Battery life on this laptop is a joke
Match: The earbuds lose bluetooth in the subway
No-Match: He droned on about taxes
No-Match: A charge of theft was dropped
Source: Everyday vocabulary of the field

Rule: en.topic.technology.software
Category: topic.technology
Weight: 0
Summary: Software, the internet, artificial intelligence
Max-Hits: 2
Phrase: software
Phrase: open source
Phrase: programming
Phrase: programmer
Phrase: developer tools
Phrase: web developer
Phrase: javascript
Phrase: coding
Phrase: algorithm
Phrase: algorithms
Phrase: machine learning
Phrase: artificial intelligence
Phrase: deep learning
Phrase: openai
Phrase: neural network
Phrase: cybersecurity
Phrase: data breach
Phrase: hackers
Phrase: cloud computing
Phrase: aws
Phrase: saas
Phrase: startup
Phrase: startups
Phrase: silicon valley
Phrase: blockchain
Phrase: operating system
Phrase: windows 10
Phrase: windows 11
Phrase: app store
Phrase: web design
Phrase: web browser
Phrase: search engine
Phrase: database
Phrase: api
Phrase: devops
Phrase: big data
Phrase: internet of things
Phrase: virtual reality
Phrase: tech company
Phrase: tech news
Phrase: metaverse
Phrase: robotics
Phrase: semiconductor
Match: The algorithm shows me nothing but cats
Match: Learning python and javascript at forty
No-Match: He soft-pedals the news
No-Match: The restarting of the pump
Source: Everyday vocabulary of the field
