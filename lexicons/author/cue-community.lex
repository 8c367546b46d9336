# Communities that brands run: testers, members' groups, ambassadors. The words name the programme;
# who belongs to one uses them again and again, who passes by does so once. Fans name the
# ambassadors of brands every day, so of those posts need the first person; profiles do not.

Lexicon: author/cue-community
Format: 1
Language: any
License: MIT

Category: cue.community
Axis: neutral
Cap: 1.0
Summary: Belongs to a community that a brand runs, or speaks as its ambassador

Rule: zh.cue.community.programme
Category: cue.community
Weight: 0
Summary: 体验官, 种草官, 试用团, 达人计划, 官方会员群
Phrase: 大使计划
Phrase: 达人计划
Phrase: 种草计划
Phrase: 体验计划
Phrase: 共创计划
Phrase: 试用计划
Phrase: 众测计划
Phrase: 试用团
Phrase: 测评团
Phrase: 众测团
Phrase: 品牌社群
Phrase: 品牌社区
Phrase: 品牌会员群
Phrase: 官方会员群
Phrase: 官方粉丝群
Phrase: 官方车友会
Phrase: 品牌粉丝团
Pattern: (?:体验|种草|推荐|试用|品鉴|测评|试吃|尝鲜|共创|安利|推广)官(?![方网微宣府员僚司])
Match: 作为首批体验官，先收到了样品
Match: 加入了品牌的达人计划
Match: 本期试用团报告来了
No-Match: 体验官方新功能
No-Match: 推荐官方旗舰店
No-Match: 这次体验很好
Source: Common usage

Rule: en.cue.community.programme
Category: cue.community
Weight: 0
Summary: ambassador program, brand community, tester panel, #...ambassador
Phrase: ambassador program
Phrase: ambassador programme
Phrase: ambassadors program
Phrase: ambassador community
Phrase: ambassador team
Phrase: affiliate ambassador
Phrase: brand community
Phrase: brand insider
Phrase: brand insiders
Phrase: brand partner program
Phrase: insider program
Phrase: insiders program
Phrase: insider community
Phrase: insiders club
Phrase: insider club
Phrase: tester program
Phrase: testers program
Phrase: product tester panel
Phrase: tester community
Phrase: testing panel
Phrase: testing community
Phrase: creator program
Phrase: creators program
Phrase: creator community
Phrase: influencer program
Phrase: reviewer program
Phrase: advocate program
Phrase: brand advocate
Phrase: super fan program
Phrase: influenster
Phrase: voxbox
Phrase: bzzagent
Phrase: #brandpartner
Phrase: #productpartner
Pattern: #[a-z0-9_]{2,40}(?:ambassador|brandpartner|insiders?)%>
Except: #businessinsider
Except: #insider
Match: Joined their ambassador program in May
Match: Week three with the kettle #brewhausambassador
Match: Came in my VoxBox
No-Match: The ambassador left the embassy
No-Match: Read it on #businessinsider
No-Match: Insider trading again
Source: Common usage

Rule: zh.cue.community.ambassador-profile
Category: cue.community
Weight: 0
Summary: Profile: 代言人, 品牌大使, 品牌挚友
Scope: bio author_name
Phrase: 代言人
Phrase: 品牌大使
Phrase: 形象大使
Phrase: 推广大使
Phrase: 品牌挚友
Phrase: 宣传大使
Phrase: 体验大使
Match: 某某单车形象大使
Match: 茶品牌挚友，插画师
No-Match: 大使馆旁边的小店
Source: Common usage

Rule: zh.cue.community.ambassador
Category: cue.community
Weight: 0
Summary: 我代言的, 作为品牌大使, 我是形象大使
Phrase: 我代言的
Phrase: 我代言了
Phrase: 我为品牌代言
Phrase: 我成为品牌大使
Pattern: (?:作为|身为|我是|成为了?|担任了?)[^。！？!?\n你他她]{0,12}(?:品牌大使|形象大使|推广大使|体验大使|品牌挚友)
Match: 我代言的这款单车上新了
Match: 很荣幸作为推广大使来到现场
No-Match: 品牌大使空降直播间
No-Match: 她是新晋代言人
Source: Common usage

Rule: en.cue.community.ambassador-profile
Category: cue.community
Weight: 0
Summary: Profile: brand ambassador, ambassador for, spokesperson, face of
Scope: bio author_name
Phrase: brand ambassador
Phrase: ambassador for
Phrase: global ambassador
Phrase: spokesperson for
Phrase: spokesmodel
Phrase: the face of
Pattern: @[a-z0-9_.]{2,40} (?:ambassador|athlete|partner)%>
Match: Runner, @northpeakgear ambassador
Match: Brand ambassador, mother of two
No-Match: Retired ambassador to Norway
Source: Common usage

Rule: en.cue.community.ambassador
Category: cue.community
Weight: 0
Summary: as an ambassador, proud ambassador, the new face of
Phrase: as an ambassador
Phrase: as a brand ambassador
Phrase: as their ambassador
Phrase: as the ambassador
Phrase: i'm an ambassador
Phrase: i am an ambassador
Phrase: i'm a brand ambassador
Phrase: i am a brand ambassador
Phrase: proud ambassador
Phrase: proud to be an ambassador
Phrase: proud to be a brand ambassador
Phrase: my ambassador code
Phrase: honored to be the face of
Phrase: honoured to be the face of
Phrase: i'm the new face of
Phrase: i am the new face of
Match: As an ambassador I get the shoes first
Match: Proud to be an ambassador for the trail team
No-Match: The ambassador spoke for an hour
No-Match: She is the new face of the label
Source: Common usage
