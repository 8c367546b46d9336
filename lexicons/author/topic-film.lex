# Films, series, animation, variety shows, theatre.

Lexicon: author/topic-film
Format: 1
Language: any
License: MIT

Category: topic.film
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of films, series, anime and shows

Rule: zh.topic.film.watching
Category: topic.film
Weight: 0
Summary: Films, series, animation, shows
Max-Hits: 2
Phrase: 电影
Phrase: 影片
Phrase: 院线
Phrase: 票房
Phrase: 影院
Phrase: 电影院
Phrase: 导演
Phrase: 编剧
Phrase: 演技
Phrase: 剧情
Phrase: 剧本
Phrase: 配音
Phrase: 电视剧
Phrase: 国产剧
Phrase: 美剧
Phrase: 韩剧
Phrase: 日剧
Phrase: 英剧
Phrase: 泰剧
Phrase: 追剧
Phrase: 剧集
Phrase: 大结局
Phrase: 番剧
Phrase: 动漫
Phrase: 动画片
Phrase: 新番
Phrase: 声优
Phrase: 漫画
Phrase: 漫威
Phrase: 迪士尼动画
Phrase: 吉卜力
Phrase: 纪录片
Phrase: 综艺
Phrase: 真人秀
Phrase: 脱口秀
Phrase: 话剧
Phrase: 舞台剧
Phrase: 音乐剧
Phrase: 豆瓣评分
Phrase: 影评
Phrase: 剧透
Phrase: 烂片
Phrase: 预告片
Phrase: 片尾
Phrase: 彩蛋
Phrase: 镜头语言
Phrase: 主演
Phrase: 男主
Phrase: 女主
Phrase: 男二
Phrase: 女二
Phrase: 反派
Phrase: 配角
Phrase: 悬疑片
Phrase: 恐怖片
Phrase: 爱情片
Phrase: 文艺片
Phrase: 科幻片
Phrase: 网剧
Phrase: 古装剧
Phrase: 仙侠剧
Phrase: 偶像剧
Phrase: 谍战剧
Phrase: 奥斯卡
Phrase: 金马奖
Phrase: 金像奖
Phrase: 戛纳
Phrase: b站番
Phrase: 弹幕
Phrase: 重刷
Phrase: 二刷
Phrase: 三刷
Phrase: 影帝
Phrase: 影后
Phrase: 柯南
Phrase: 海贼王
Phrase: 火影
Phrase: 鬼灭
Phrase: 进击的巨人
Phrase: 咒术回战
Except: 电影节能
Except: 漫画像
Except: 女主人
Except: 女主播
Except: 女主持
Except: 男主人
Except: 男主播
Except: 男主持
Except: [电影]
Except: 摄影后
Except: 电影后
Except: 撮影后
Match: 二刷了这部影片，演技撑起了剧情
Match: 新番声优换了人
No-Match: 他的影子落在片区的墙上
No-Match: 一场剧烈的雨
Source: Everyday vocabulary of the field

Rule: en.topic.film.watching
Category: topic.film
Weight: 0
Summary: Films, series, animation, shows
Max-Hits: 2
Phrase: movie trailer
Phrase: official trailer
Phrase: movie
Phrase: movies
Phrase: film festival
Phrase: films
Phrase: filmmaker
Phrase: filmmaking
Phrase: cinema
Phrase: cinematography
Phrase: screenplay
Phrase: screenwriter
Phrase: box office
Phrase: sequel
Phrase: prequel
Phrase: rom-com
Phrase: horror film
Phrase: documentary
Phrase: documentaries
Phrase: netflix
Phrase: hulu
Phrase: hbo
Phrase: disney plus
Phrase: season finale
Phrase: series finale
Phrase: tv show
Phrase: tv shows
Phrase: tv series
Phrase: sitcom
Phrase: binge watch
Phrase: binge-watching
Phrase: binged
Phrase: spoilers
Phrase: spoiler alert
Phrase: plot twist
Phrase: cliffhanger
Phrase: anime
Phrase: manga
Phrase: studio ghibli
Phrase: pixar
Phrase: marvel
Phrase: star wars
Phrase: star trek
Phrase: game of thrones
Phrase: stranger things
Phrase: the walking dead
Phrase: breaking bad
Phrase: grey's anatomy
Phrase: doctor who
Phrase: harry potter
Phrase: oscars
Phrase: academy awards
Phrase: golden globes
Phrase: emmys
Phrase: sundance
Phrase: cannes
Phrase: broadway
Phrase: theatre
Phrase: reality show
Phrase: reality tv
Phrase: bachelorette
Phrase: talk show
Phrase: stand-up comedy
Phrase: cosplay
Phrase: #movies
Phrase: #film
Phrase: #netflix
Match: The season finale had no plot twist left
Match: A documentary on moths won at Sundance
No-Match: A film of dust lay on it
No-Match: The trail went on
Source: Everyday vocabulary of the field

Rule: en.topic.film.acting
Category: topic.film
Weight: 0
Summary: The craft of acting, a cast and its reviews
Max-Hits: 2
Phrase: starring
Phrase: co-starring
Phrase: movie review
Phrase: film review
Phrase: cast members
Phrase: voice actor
Phrase: voice acting
Phrase: stunt double
Phrase: leading role
Phrase: supporting actor
Phrase: supporting actress
Phrase: best picture
Phrase: screen adaptation
Phrase: remake
Phrase: reboot of
Phrase: opening weekend
Phrase: imdb
Phrase: rotten tomatoes
Phrase: letterboxd
Except: reboot of the router
Match: Rotten Tomatoes has it at ninety
Match: The remake is twice as long
No-Match: He sat staring at the wall
No-Match: A leading rolex dealer
Source: Everyday vocabulary of the field
