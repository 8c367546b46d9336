# Saving, markets, property, the economy.

Lexicon: author/topic-money
Format: 1
Language: any
License: MIT

Category: topic.money
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of money, markets and the economy

Rule: zh.topic.money.finance
Category: topic.money
Weight: 0
Summary: Saving, markets, property, economy
Max-Hits: 2
Phrase: 美元指数
Phrase: 美元汇率
Phrase: 人民币汇率
Phrase: 人民币升值
Phrase: 人民币贬值
Phrase: 理财
Phrase: 基金
Phrase: 股票
Phrase: 股市
Phrase: a股
Phrase: 港股
Phrase: 美股
Phrase: 涨停
Phrase: 跌停
Phrase: 牛市
Phrase: 熊市
Phrase: 炒股
Phrase: 散户
Phrase: 建仓
Phrase: 加仓
Phrase: 减仓
Phrase: 止损
Phrase: 套牢
Phrase: 分红
Phrase: 市盈率
Phrase: 证券
Phrase: 券商
Phrase: 证监会
Phrase: 上市公司
Phrase: 财报
Phrase: 营收
Phrase: 净利润
Phrase: ipo
Phrase: 融资
Phrase: 投资人
Phrase: 风投
Phrase: 债券
Phrase: 国债
Phrase: 利率
Phrase: 降息
Phrase: 加息
Phrase: 央行
Phrase: 美联储
Phrase: 通胀
Phrase: gdp
Phrase: cpi
Phrase: 汇率
Phrase: 外汇
Phrase: 黄金价格
Phrase: 金价
Phrase: 原油
Phrase: 期货
Phrase: 比特币
Phrase: 以太坊
Phrase: 虚拟货币
Phrase: 存款
Phrase: 定存
Phrase: 余额宝
Phrase: 信用卡
Phrase: 花呗
Phrase: 贷款
Phrase: 房贷
Phrase: 公积金
Phrase: 首付
Phrase: 房价
Phrase: 楼市
Phrase: 楼盘
Phrase: 二手房
Phrase: 开发商
Phrase: 保险理赔
Phrase: 重疾险
Phrase: 养老金
Phrase: 社保
Phrase: 个税
Phrase: 财务自由
Phrase: 财经
Phrase: 经济学
Phrase: 宏观经济
Phrase: 存钱
Phrase: 记账
Phrase: 攒钱
Phrase: 月光族
Phrase: 记账本
Except: 理财务
Except: 记账号
Except: 基金会
Match: 基金跌了半年，定投还在继续
Match: 房贷利率降了，提前还了首付的零头
No-Match: 心里财大气粗
No-Match: 他的股子劲上来了
Source: Everyday vocabulary of the field

Rule: en.topic.money.finance
Category: topic.money
Weight: 0
Summary: Saving, markets, property, economy
Max-Hits: 2
Phrase: stock market
Phrase: stocks
Phrase: shares of
Phrase: nasdaq
Phrase: dow jones
Phrase: s&p 500
Phrase: wall street
Phrase: hedge fund
Phrase: mutual fund
Phrase: index fund
Phrase: etf
Phrase: treasury yields
Phrase: dividend
Phrase: dividends
Phrase: investing
Phrase: investor
Phrase: investors
Phrase: investment
Phrase: venture capital
Phrase: earnings report
Phrase: quarterly earnings
Phrase: revenue growth
Phrase: bull market
Phrase: bear market
Phrase: day trading
Phrase: forex
Phrase: bitcoin
Phrase: crypto
Phrase: cryptocurrency
Phrase: ethereum
Phrase: nft
Phrase: interest rate
Phrase: interest rates
Phrase: federal reserve
Phrase: inflation
Phrase: recession
Phrase: economy
Phrase: economist
Phrase: economists
Phrase: tax return
Phrase: tax refund
Phrase: income tax
Phrase: irs
Phrase: mortgage
Phrase: mortgages
Phrase: real estate
Phrase: realtor
Phrase: property prices
Phrase: student loans
Phrase: student loan
Phrase: credit card debt
Phrase: credit score
Phrase: debt free
Phrase: personal finance
Phrase: savings account
Phrase: retirement fund
Phrase: 401k
Phrase: 401(k)
Phrase: roth ira
Phrase: budgeting
Phrase: side hustle
Phrase: passive income
Phrase: fintech
Phrase: banking
Phrase: financial freedom
Phrase: financial advisor
Phrase: money management
Phrase: #investing
Phrase: #bitcoin
Phrase: #crypto
Phrase: #finance
Phrase: #realestate
Except: economy class
Except: fuel economy
Match: The interest rate eats my savings account
Match: Dividends from an index fund, nothing more
No-Match: They bonded over soup
No-Match: A stocky man
Source: Everyday vocabulary of the field
