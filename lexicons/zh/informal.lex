# Casual wording; nearly no weight. Spelling errors are no evidence and have no rule.

Lexicon: zh/informal
Format: 1
Language: zh
License: MIT

Rule: zh.informal.laughs
Category: informal
Weight: 0.35
Summary: Laughter, sighs and fillers
Max-Hits: 3
Phrase: 哈哈
Phrase: 嘿嘿
Phrase: 笑死
Phrase: 笑哭
Phrase: 无语
Phrase: 呜呜
Phrase: 唉
Phrase: 离谱
Phrase: 醉了
Phrase: 服了
Phrase: 好家伙
Phrase: 救命啊
Pattern: %<emmm{0,12}%>
Pattern: %<hhhh{0,12}%>
Pattern: %<2333{1,8}%>
Except: 无语言
Except: 克服了
Except: 说服了
Except: 征服了
Except: 屈服了
Except: 喝醉了
Except: 陶醉了
Except: 哈哈镜
Match: 哈哈哈买回来发现是儿童款
Match: emmmm 盖子装反了，笑死
No-Match: 终于克服了恐高
No-Match: 公园里有一面哈哈镜
Source: common usage
