# Had it before it was on sale: goods that brands hand out ahead of the launch. Dates of launches
# are not in an archive; the words are.

Lexicon: author/cue-early
Format: 1
Language: any
License: MIT

Category: cue.early
Axis: neutral
Cap: 1.0
Summary: Has or tries a product before its release

Rule: zh.cue.early.before
Category: cue.early
Weight: 0
Summary: 内测, 抢先体验, 还没上市
Phrase: 内测
Phrase: 抢先体验
Phrase: 抢先试用
Phrase: 抢先试
Phrase: 抢先上手
Phrase: 抢先开箱
Phrase: 抢先测评
Phrase: 抢先拿到
Phrase: 提前试用
Phrase: 提前拿到
Phrase: 提前收到
Phrase: 提前尝到
Phrase: 还没上市
Phrase: 还未上市
Phrase: 尚未上市
Phrase: 没上市的
Phrase: 未上市的新
Phrase: 还没发售
Phrase: 还未发售
Phrase: 尚未发售
Phrase: 还没开售
Phrase: 还未开售
Phrase: 发售前
Phrase: 开售前
Phrase: 上市前就
Phrase: 首批体验
Phrase: 首批试用
Phrase: 工程机
Except: 还没上市公司
Except: 工程机械
Except: 工程机器
Except: 还没上市值
Except: 尚未上市的公司
Except: 尚未上市公司
Match: 抢先体验了还没上市的新款
Match: 内测资格到手
Match: 提前收到了样品
No-Match: 公司去年已经上市
No-Match: 工程机械展开幕
No-Match: 提前下班
Source: Common usage

Rule: en.cue.early.before
Category: cue.early
Weight: 0
Summary: before launch, early access, not out yet
Phrase: before launch
Phrase: before its launch
Phrase: before the launch
Phrase: before they launch
Phrase: before it launches
Phrase: before it launched
Phrase: before it's released
Phrase: before it is released
Phrase: before it comes out
Phrase: before it came out
Phrase: before it hits stores
Phrase: before it hits the shelves
Phrase: ahead of launch
Phrase: ahead of its launch
Phrase: ahead of the launch
Phrase: ahead of release
Phrase: ahead of its release
Phrase: early access
Phrase: pre-release
Phrase: prerelease
Phrase: pre-launch
Phrase: prelaunch
Phrase: not out yet
Phrase: isn't out yet
Phrase: hasn't launched yet
Phrase: hasn't been released yet
Phrase: doesn't launch until
Phrase: doesn't come out until
Phrase: launches next week
Phrase: launching next week
Phrase: unreleased
Phrase: beta tester
Phrase: beta testing
Phrase: advance copy
Phrase: advance reader copy
Phrase: advanced reader copy
Phrase: before anyone else
Phrase: sent it to me early
Phrase: sent me early
Phrase: got it early
Match: They sent a box ahead of launch
Match: It is not out yet, but I have had it for a week
Match: Early access to the new blend
No-Match: We launched the boat before noon
No-Match: The album came out in May
Source: Common usage
