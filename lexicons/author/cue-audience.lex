# Speaks to followers as a crowd: greets them, thanks them, bids them follow, asks them.

Lexicon: author/cue-audience
Format: 1
Language: any
License: MIT

Category: cue.audience
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks to followers

Rule: zh.cue.audience.everybody
Category: cue.audience
Weight: 0
Summary: 大家好, 谢谢大家, 姐妹们, 你们喜欢, 关注
Phrase: 谢谢大家
Phrase: 谢谢你们
Phrase: 谢谢各位
Phrase: 感谢大家
Phrase: 感谢你们
Phrase: 各位
Phrase: 大家好
Phrase: 大家晚安
Phrase: 大家早安
Phrase: 大家一起
Phrase: 大家快
Phrase: 大家可以
Phrase: 大家要
Phrase: 大家都
Phrase: 朋友们
Phrase: 小伙伴们
Phrase: 亲们
Phrase: 宝宝们
Phrase: 宝子们
Phrase: 家人们
Phrase: 姐妹们
Phrase: 集美们
Phrase: 兄弟们
Phrase: 你们要
Phrase: 你们喜欢
Phrase: 你们觉得
Phrase: 你们想
Phrase: 你们的
Phrase: 喜欢的话
Phrase: 喜欢的可以
Phrase: 欢迎
Phrase: 支持
Phrase: 关注
Phrase: 一键三连
Phrase: 点赞收藏
Phrase: 评论区告诉我
Phrase: 评论区见
Except: 父亲们
Except: 母亲们
Except: 乡亲们
Except: 我朋友们
Except: 我的朋友们
Except: 他的朋友们
Except: 她的朋友们
Match: 谢谢大家，明天见
Match: 你们觉得哪一张好
No-Match: 大约要三天
No-Match: 他们的车停在门口
Source: Everyday wording of people who write to followers

Rule: en.cue.audience.everybody
Category: cue.audience
Weight: 0
Summary: Hi everyone, thank you all, you guys, let me know
Phrase: thank you all
Phrase: thank you guys
Phrase: thank you everyone
Phrase: thank you everybody
Phrase: thank you so much for your
Phrase: thank you so much for all
Phrase: thank you so much for following
Phrase: thank you so much for watching
Phrase: thanks everyone
Phrase: thanks everybody
Phrase: thanks guys
Phrase: thanks to everyone
Phrase: thanks to all of you
Phrase: thanks, everyone
Phrase: thanks for watching
Phrase: thanks for reading
Phrase: thanks for listening
Phrase: thanks for following
Phrase: thanks for your support
Phrase: thanks for all your
Phrase: thanks for all the love
Phrase: hi everyone
Phrase: hello everyone
Phrase: hey everyone
Phrase: hi everybody
Phrase: hello everybody
Phrase: good morning everyone
Phrase: good night everyone
Phrase: happy friday everyone
Phrase: , everyone!
Phrase: hi guys
Phrase: hey guys
Phrase: hello guys
Phrase: hi friends
Phrase: hey friends
Phrase: hello friends
Phrase: hey y'all
Phrase: hi y'all
Phrase: you guys
Phrase: all of you who
Phrase: to all my followers
Phrase: my followers
Phrase: dear followers
Phrase: to my followers
Phrase: dear readers
Phrase: love you all
Phrase: love you guys
Phrase: join us
Phrase: follow me on
Phrase: follow me at
Phrase: follow me for
Phrase: follow me here
Phrase: follow me if
Phrase: follow us on
Phrase: follow us at
Phrase: follow us for
Phrase: follow us here
Phrase: follow for more
Phrase: please subscribe
Phrase: like and subscribe
Phrase: hit subscribe
Phrase: subscribe to my
Phrase: tag a friend
Phrase: tag someone
Phrase: tell me in the comments
Phrase: let me know in the comments
Phrase: let us know in the comments
Phrase: let me know below
Phrase: in the comments below
Phrase: comment below
Phrase: comments below
Phrase: drop a comment
Phrase: leave a comment
Phrase: save this post
Phrase: save this for later
Phrase: share with your friends
Phrase: what do you all think
Phrase: what do you guys think
Phrase: which one would you
Phrase: who else
Phrase: who's with me
Phrase: ask me anything
Phrase: see you there
Phrase: see you all
Phrase: stay tuned
Pattern: %<join me (?:on|in|at|for|as|and|live|this|today|tonight|tomorrow)%>
Pattern: %<(?:tell|show|send) (?:me|us) your%>
Pattern: %<(?:good morning|good night|happy (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|new year|holidays|weekend|thanksgiving|easter)),? (?:everyone|everybody|friends|folks|all|y'all|guys|lovelies)%>
Match: Hi everyone, doors open at eight
Match: Which one would you pick? Tell me in the comments
No-Match: Not everyone likes rain
No-Match: I told my sister to call
Source: Everyday wording of people who write to followers
