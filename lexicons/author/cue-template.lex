# Words of texts that programs write for their users, which people also use by themselves. One
# post with them tells nothing; where several authors post the same text, most of them having
# such words, a program wrote it, or the platform's own promotion asked for it. cue-app has what
# tells it alone.

Lexicon: author/cue-template
Format: 1
Language: any
License: MIT

Category: cue.template
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Words of share texts, telling where many post the same

Rule: zh.cue.template.share
Category: cue.template
Weight: 0
Summary: Shared from somewhere: 分享来自, 客户端, 来围观
Phrase: 分享自
Phrase: 分享来自
Phrase: 来自分享
Phrase: 分享图片
Phrase: 分享视频
Phrase: 分享我的故事
Phrase: 客户端
Phrase: 超话
Phrase: 来围观
Phrase: 试试手气
Match: 新版客户端真好看
Match: 分享我的故事
No-Match: 围观的人很多
Source: Common usage; what share buttons leave in the field

Rule: zh.cue.template.report
Category: cue.template
Weight: 0
Summary: Reports what was done there: 我刚更新了, 我已领取, 经过测试
Phrase: 我刚更新
Phrase: 我更新了
Phrase: 我开通了
Phrase: 我投给了
Phrase: 我参与了
Phrase: 我参加了
Phrase: 我加入了
Phrase: 我注册
Phrase: 我升级
Phrase: 我抽中
Phrase: 我抽到
Phrase: 我抢到
Phrase: 我收到了
Phrase: 献上了宝贵
Pattern: 我已经?(?:成功)?(?:领|抢|升级|成为|加入|预约|开通|参与)
Pattern: (?:根据|经过)测试
Pattern: 我回答了\s?@
Match: 我已领取早起卡
Match: 经过测试，我是一棵树
No-Match: 我已经到家了
No-Match: 我回答了老师
Source: Common usage; share texts of apps as they are seen

Rule: zh.cue.template.rank
Category: cue.template
Weight: 0
Summary: Badges, levels and memberships: 勋章, 又升一级, 会员特权
Phrase: 勋章
Phrase: 又升一级
Phrase: 升等级
Phrase: 认证号
Phrase: 会员特权
Phrase: 准会员
Phrase: 打榜
Phrase: 签到领
Phrase: 打卡第
Phrase: 的红包
Phrase: 红包飞
Phrase: 领红包
Pattern: 升级(?:为|到|成为)\W{0,3}(?:[a-z]|高级|中级|初级)
Match: 读完七本，获得【书虫】勋章
Match: 今天我升级为VIP4了
No-Match: 电梯升级改造，走楼梯
No-Match: 红包还没拆
Source: Common usage; share texts of apps as they are seen

Rule: zh.cue.template.invite
Category: cue.template
Weight: 0
Summary: Bids readers to do the same there: 快来升级, 来测试一下, 来祝福我
Phrase: 来测试
Phrase: 来祝福我
Phrase: 等你来测
Pattern: 快[来去](?:下载|升级|更新|体验|开启|测试|注册|签到|签个到)
Pattern: 元(?:来)?围观
Match: 属于你的回忆就在这儿，快来开启吧
Match: 三元来围观
No-Match: 快来人啊
Source: Common usage; share texts of apps as they are seen

Rule: en.cue.template.share
Category: cue.template
Weight: 0
Summary: What a program says its user did: I just finished, shared via
Phrase: app store
Phrase: google play
Phrase: shared via
Phrase: sent from my
Phrase: join me on
Phrase: find out yours
Phrase: take the quiz
Phrase: play with me
Pattern: %<i just (?:ran|finished|earned|published|reached|completed|unlocked|took|got|scored)%>
Pattern: %<i(?:'?m| am) (?:listening to|watching|playing|at)%>
Pattern: %<checked in at%>
Match: I just finished chapter nine of The Long Pier
Match: I'm watching the harbour
No-Match: We finished chapter nine
No-Match: He is playing in the garden
Source: Common usage; share texts of apps as they are seen
